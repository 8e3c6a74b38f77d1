import type { Decision } from '../domain/ruling.ts'

interface Ruled {
  id: string
  publishedAt: string | null
}

/** How near a record is to another one of its group, for choosing its side when people told the group apart. */
export type Nearness<T> = (a: T, b: T) => number

/**
 * What people ruled, laid over groups that rules made: SAME joins the groups of its two records, DIFFERENT parts them, and every other
 * record of a parted group goes with the side that it is nearest to, in doubt with the one published first. The rules' own outcome is
 * never touched, so that taking a ruling back gives exactly what was there before. Depends on the sets given, never on their order.
 */
export function applyRulings<T extends Ruled>(
  groups: readonly (readonly T[])[],
  decisions: readonly Decision[],
  nearness: Nearness<T>,
): T[][] {
  const groupOf = new Map(groups.flatMap((group, i) => group.map(({ id }) => [id, i] as const)))
  const there = decisions.filter(({ left, right }) => groupOf.has(left) && groupOf.has(right))
  if (there.length === 0) return groups.map(group => [...group])
  const same = there.filter(({ verdict }) => verdict === 'SAME')
  const different = there.filter(({ verdict }) => verdict === 'DIFFERENT')
  const whole = components(
    groups.map((_, i) => String(i)),
    same.map(({ left, right }) => [String(groupOf.get(left)), String(groupOf.get(right))]),
  )
  return whole.flatMap(numbers => {
    const members = numbers.flatMap(number => groups[Number(number)] ?? [])
    const ids = new Set(members.map(({ id }) => id))
    const inside = ({ left, right }: Decision) => ids.has(left) && ids.has(right)
    const apart = different.filter(inside)
    return apart.length === 0 ? [members] : part(members, same.filter(inside), apart, nearness)
  })
}

/** Ids of the records outside of a set that rulings tie to records within it. */
export function ruledWith(ids: ReadonlySet<string>, decisions: readonly Decision[]): string[] {
  return decisions.flatMap(({ left, right }) =>
    ids.has(left) === ids.has(right) ? [] : [ids.has(left) ? right : left],
  )
}

/** Parts a group so that no side holds two records that were ruled different. */
function part<T extends Ruled>(
  members: readonly T[],
  same: readonly Decision[],
  different: readonly Decision[],
  nearness: Nearness<T>,
): T[][] {
  const byId = new Map(members.map(member => [member.id, member]))
  const bound = components(
    members.map(({ id }) => id),
    same.map(({ left, right }) => [left, right]),
  ).map(ids => ids.flatMap(id => byId.get(id) ?? []))
  const boundOf = new Map(bound.flatMap(ones => ones.map(({ id }) => [id, ones] as const)))
  const foes = new Map<T[], Set<T[]>>()
  for (const { left, right } of different) {
    const [a, b] = [boundOf.get(left), boundOf.get(right)]
    if (!a || !b || a === b) continue
    foes.set(a, (foes.get(a) ?? new Set()).add(b))
    foes.set(b, (foes.get(b) ?? new Set()).add(a))
  }
  const inOrder = [...bound].sort((a, b) => (firstKey(a) < firstKey(b) ? -1 : 1))
  const sides: T[][][] = []
  for (const pole of inOrder.filter(ones => foes.has(ones))) {
    const side = sides.find(poles => !poles.some(other => foes.get(pole)?.has(other)))
    if (side) side.push(pole)
    else sides.push([pole])
  }
  if (sides.length === 0) return [[...members]]
  const poles = sides.map(side => side.flat())
  const parted = poles.map(side => [...side])
  for (const ones of inOrder.filter(others => !foes.has(others))) {
    const near = poles.map(side => Math.max(...ones.flatMap(one => side.map(pole => nearness(one, pole)))))
    parted[near.indexOf(Math.max(...near))]?.push(...ones)
  }
  return parted
}

const firstKey = (records: readonly Ruled[]) =>
  records.map(({ id, publishedAt }) => `${publishedAt ?? '9999'}|${id}`).reduce((a, b) => (b < a ? b : a))

/** The connected parts of a graph. */
function components(nodes: readonly string[], edges: readonly (readonly [string, string])[]): string[][] {
  const parent = new Map(nodes.map(node => [node, node]))
  const root = (node: string): string => {
    const up = parent.get(node) ?? node
    if (up === node) return node
    const top = root(up)
    parent.set(node, top)
    return top
  }
  for (const [a, b] of edges) {
    const [left, right] = [root(a), root(b)].sort() as [string, string]
    parent.set(right, left)
  }
  const parts = new Map<string, string[]>()
  for (const node of nodes) {
    const found = parts.get(root(node))
    if (found) found.push(node)
    else parts.set(root(node), [node])
  }
  return [...parts.values()]
}
