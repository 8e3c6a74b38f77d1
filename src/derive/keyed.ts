import type { Judgement } from './clustering.ts'

/** Groups by key, the keys in their order as text, so that nothing depends on the order of the input. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

interface Published {
  id: string
  publishedAt: string | null
}

/** The record that gives a cluster its id: published first, undated last, ties by the least id. */
export function founder<T extends Published>(members: readonly T[]): T {
  return members.reduce((a, b) => (foundingKey(b) < foundingKey(a) ? b : a))
}

function foundingKey(record: Published): string {
  return `${record.publishedAt ?? '9999'}|${record.id}`
}

/** Judgements that records of one key are one thing: a chain by id, so that one more record changes one link. */
export function sameKey(members: readonly { id: string }[], rule: string): Judgement[] {
  const ids = members.map(member => member.id).sort()
  return ids.slice(1).map((right, i) => ({ left: ids[i] ?? '', right, verdict: 'SAME', rule, score: 1 }))
}

/** The value that occurs most often, ties by the order of text; null when there is none. */
export function commonest(values: readonly (string | null | undefined)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value != null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null
}
