/** A point that has a name: where it is drawn, how large, and what it is called. */
export interface Named {
  x: number
  y: number
  r: number
  name: string
}

/** Where a name stands beside its point. */
export interface LabelPlace {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

type Side = 'right' | 'left' | 'above' | 'below'
type Box = readonly [left: number, top: number, right: number, bottom: number]

const letter = 6.7
const line = 14
const gap = 4

/**
 * A place for the name of each point where it hides no other name and no other point, on the first of the sides that is free; null where there
 * is none. The largest points choose first.
 */
export function labelPlaces(points: readonly Named[], sides: readonly Side[]): (LabelPlace | null)[] {
  const places: (LabelPlace | null)[] = points.map(() => null)
  const dots = points.map(({ x, y, r }): Box => [x - r, y - r, x + r, y + r])
  const taken: Box[] = []
  const order = points.map((_, i) => i).sort((a, b) => (points[b]?.r ?? 0) - (points[a]?.r ?? 0))
  for (const i of order) {
    const point = points[i]
    if (!point) continue
    for (const side of sides) {
      const { place, box } = beside(point, side)
      if (taken.some(other => meet(box, other)) || dots.some((dot, at) => at !== i && meet(box, dot))) continue
      places[i] = place
      taken.push(box)
      break
    }
  }
  return places
}

function beside({ x, y, r, name }: Named, side: Side): { place: LabelPlace; box: Box } {
  const width = name.length * letter
  const half = line / 2
  if (side === 'right' || side === 'left') {
    const start = side === 'right' ? x + r + gap : x - r - gap - width
    const anchor = side === 'right' ? 'start' : 'end'
    const at = side === 'right' ? start : x - r - gap
    return { place: { x: at, y: y + 4, anchor }, box: [start, y - half, start + width, y + half] }
  }
  const base = side === 'above' ? y - r - gap : y + r + line
  return { place: { x, y: base, anchor: 'middle' }, box: [x - width / 2, base - line + 3, x + width / 2, base + 3] }
}

function meet([left, top, right, bottom]: Box, [l, t, r, b]: Box): boolean {
  return left < r && right > l && top < b && bottom > t
}
