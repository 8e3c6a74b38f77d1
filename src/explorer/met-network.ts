import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { WhoFragment } from './generated.ts'
import type { MetRow } from './met-rows.ts'

/** Somebody in the drawing: where, and in how many of the meetings. */
export interface Dot {
  who: WhoFragment
  meetings: number
  x: number
  y: number
}

/** Two who were in the same meetings; large meetings weigh little. */
export interface Tie {
  from: Dot
  to: Dot
  meetings: number
  weight: number
}

/** Who was in the meetings of an answer together with whom, laid out so that those who met often lie close. The same answer always looks the same. */
export function networkOf(subject: WhoFragment, rows: readonly MetRow[], width: number, height: number) {
  const dots = new Map<string, Dot>()
  const dotOf = (who: WhoFragment) => {
    const there = dots.get(who.id) ?? { who, meetings: 0, x: width / 2, y: height / 2 }
    dots.set(who.id, there)
    return there
  }
  const tables = new Map<string, Dot[]>()
  const centre = dotOf(subject)
  for (const { node } of rows) {
    const table = tables.get(node.meeting.id) ?? [centre]
    const dot = dotOf(node.counterpart)
    dot.meetings++
    tables.set(node.meeting.id, [...table, dot])
  }
  centre.meetings = tables.size
  const ties = tiesOf([...tables.values()])
  const all = [...dots.values()]
  layOut(all, ties, centre, width, height)
  return { dots: all, ties }
}

function tiesOf(tables: readonly (readonly Dot[])[]): Tie[] {
  const ties = new Map<string, Tie>()
  for (const table of tables) {
    for (const [i, from] of table.entries()) {
      for (const to of table.slice(i + 1)) {
        const key = [from.who.id, to.who.id].sort().join(' ')
        const tie = ties.get(key) ?? { from, to, meetings: 0, weight: 0 }
        tie.meetings++
        // After Newman 2001: a gathering of n people ties each pair by 1 / (n - 1).
        tie.weight += 1 / (table.length - 1)
        ties.set(key, tie)
      }
    }
  }
  return [...ties.values()]
}

/** So many that the drawing comes to rest, and so few that nobody waits for it. */
const steps = 120

function layOut(dots: Dot[], ties: readonly Tie[], centre: Dot, width: number, height: number): void {
  // A spiral to begin with, so that the drawing does not depend on chance.
  for (const [i, dot] of dots.entries()) {
    dot.x = width / 2 + 18 * Math.sqrt(i) * Math.cos(2.4 * i)
    dot.y = height / 2 + 18 * Math.sqrt(i) * Math.sin(2.4 * i)
  }
  const links = ties.map(({ from, to, weight }) => ({ source: from, target: to, weight }))
  const simulation = forceSimulation(dots as (Dot & { index?: number })[])
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force(
      'tie',
      forceLink(links)
        .distance(link => 70 + 60 / (1 + link.weight))
        .strength(link => 0.15 + Math.min(0.6, link.weight / 3)),
    )
    .force('apart', forceManyBody().strength(-340))
    .force('space', forceCollide(26))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.11))
    .stop()
  simulation.tick(steps)
  const margin = { x: 90, y: 34 }
  const squeeze = (name: 'x' | 'y', size: number) => {
    const values = dots.map(dot => dot[name])
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const room = size - 2 * margin[name]
    const scale = Math.min(1.9, room / Math.max(1, high - low))
    for (const dot of dots) dot[name] = size / 2 + (dot[name] - (low + high) / 2) * scale
  }
  squeeze('x', width)
  squeeze('y', height)
  centre.meetings = Math.max(1, centre.meetings)
}
