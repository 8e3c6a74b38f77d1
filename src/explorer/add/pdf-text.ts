/** A line of a page: how high it stands above the foot of the page and how large its letters are, both in points. */
export interface Line {
  text: string
  y: number
  height: number
}

/** The text of pages: each paragraph one line, whole where it goes on over a column or a page; running heads and page numbers left out. */
export function textOfPages(pages: readonly (readonly Line[])[]): string {
  const running = runningLines(pages)
  let text = ''
  let before: Line | undefined
  for (const line of pages.flat()) {
    if (running.has(line)) continue
    if (before === undefined) text = line.text
    else if (isParted(before, line)) text += `\n\n${line.text}`
    // A word that was parted at the end of a line is whole again.
    else text = /\p{L}-$/u.test(text) ? text.slice(0, -1) + line.text : `${text} ${line.text}`
    before = line
  }
  return text.replaceAll(/[ \t]+/g, ' ').trim()
}

/** Whether a line begins a new paragraph: a gap above it, letters of another size, or a new column or page after a sentence's end. */
function isParted(before: Line, line: Line): boolean {
  const height = Math.max(before.height, line.height, 1)
  if (Math.abs(before.height - line.height) > 0.2 * height) return true
  const down = before.y - line.y
  return down > 0 ? down > 1.8 * height : /[.!?:]["'”’»)]?\s*$/.test(before.text)
}

/** Lines at the head or foot that stand there, but for their numbers, on most pages of three or more. */
function runningLines(pages: readonly (readonly Line[])[]): Set<Line> {
  const at = new Map<string, Line[]>()
  for (const lines of pages) {
    const byHeight = [...lines].sort((a, b) => b.y - a.y)
    const edge = new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])
    for (const line of edge) {
      const key = `${Math.round(line.y)} ${line.text.replaceAll(/\d+/g, '#').trim()}`
      at.set(key, [...(at.get(key) ?? []), line])
    }
  }
  const most = Math.max(3, Math.ceil(pages.length / 2))
  return new Set([...at.values()].filter(lines => lines.length >= most).flat())
}
