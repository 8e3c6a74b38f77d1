import type { Judgement } from './clustering.ts'

/** Two items that evidence speaks for being one. */
export interface Candidate<T> {
  left: T
  right: T
  rule: string
  score: number
}

interface Item {
  id: string
}

/** Says what forbids that two groups become one; null when nothing does. */
export type Contradiction<T> = (left: readonly T[], right: readonly T[], candidate: Candidate<T>) => string | null

/**
 * Joins candidates, the surest first, unless something contradicts between the groups that would become one. The outcome depends
 * on the set of candidates, never on its order; of two groups that stay apart the surest refusal is recorded.
 */
export function joinCandidates<T extends Item>(
  groups: readonly (readonly T[])[],
  candidates: readonly Candidate<T>[],
  contradicts: Contradiction<T>,
): { groups: T[][]; judgements: Judgement[] } {
  const groupOf = new Map<string, T[]>()
  for (const group of groups) {
    const own = [...group]
    for (const item of group) groupOf.set(item.id, own)
  }
  const judgements: Judgement[] = []
  const refused: [Candidate<T>, string][] = []
  for (const candidate of [...candidates].sort(surestFirst)) {
    const left = groupOf.get(candidate.left.id)
    const right = groupOf.get(candidate.right.id)
    if (!left || !right || left === right) continue
    const contradiction = contradicts(left, right, candidate)
    if (contradiction !== null) {
      refused.push([candidate, contradiction])
      continue
    }
    judgements.push(judge(candidate, 'SAME', candidate.rule))
    const joined = [...left, ...right]
    for (const member of joined) groupOf.set(member.id, joined)
  }
  const joinedGroups = [...new Set(groupOf.values())]
  const apart = refused.map(([candidate, rule]) => ({ candidate, judgement: judge(candidate, 'DIFFERENT', rule) }))
  return { groups: joinedGroups, judgements: [...judgements, ...oncePerPair(joinedGroups, apart)] }
}

/** Of several judgements between the same two groups the first; none within a group. */
export function oncePerPair<T extends Item>(
  groups: readonly (readonly T[])[],
  judged: readonly { candidate: Candidate<T>; judgement: Judgement }[],
): Judgement[] {
  const number = new Map(groups.flatMap((group, i) => group.map(item => [item.id, i] as const)))
  const seen = new Set<string>()
  return judged.flatMap(({ candidate, judgement }) => {
    const pair = [number.get(candidate.left.id) ?? -1, number.get(candidate.right.id) ?? -1].sort((a, b) => a - b)
    const key = pair.join('|')
    if (pair[0] === pair[1] || seen.has(key)) return []
    seen.add(key)
    return [judgement]
  })
}

/** A judgement on two items, the lesser id on the left. */
export function judge<T extends Item>(pair: Candidate<T>, verdict: Judgement['verdict'], rule: string): Judgement {
  const [left = '', right = ''] = [pair.left.id, pair.right.id].sort()
  return { left, right, verdict, rule, score: Math.round(pair.score * 1000) / 1000 }
}

/** Orders candidates: the surest first, ties by their ids. */
export function surestFirst<T extends Item>(a: Candidate<T>, b: Candidate<T>): number {
  return b.score - a.score || (pairKey(a) < pairKey(b) ? -1 : 1)
}

function pairKey<T extends Item>({ left, right }: Candidate<T>): string {
  return [left.id, right.id].sort().join('|')
}

/** The first contradiction between any two members of two groups. */
export function betweenMembers<T>(
  left: readonly T[],
  right: readonly T[],
  contradicts: (a: T, b: T) => string | null,
): string | null {
  for (const a of left) {
    for (const b of right) {
      const contradiction = contradicts(a, b)
      if (contradiction !== null) return contradiction
    }
  }
  return null
}
