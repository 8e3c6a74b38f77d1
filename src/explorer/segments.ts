/** A stretch of a text with a name for what it is. */
export interface Marked {
  start: number
  end: number
  name: string
}

/** A piece of a text and the names of all stretches that it lies in. */
export interface Segment {
  start: number
  text: string
  names: string[]
}

/** Cuts a text at the ends of all stretches, which may overlap; the pieces together are the text. */
export function segmentsOf(text: string, marks: readonly Marked[]): Segment[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length
    const names = inside.filter(mark => mark.start <= start && end <= mark.end).map(({ name }) => name)
    return { start, text: text.slice(start, end), names: [...new Set(names)] }
  })
}
