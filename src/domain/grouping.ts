import { type Bucket, bucketsBetween, previousBucket } from './bucket.ts'

/** Groups as they are counted: which bucket, what they are of as one text, and what was measured. */
export interface Group {
  bucket: string | null
  /** What the group is of, without its bucket. */
  key: string
  measured: number
}

/** A group with how much more it has than the one before it. */
export type Changed<G extends Group> = G & { change: number | null }

/** How groups are to be arranged. */
export interface Arrangement<G extends Group> {
  bucket: Bucket | null
  /** First and last day of the time asked for; an end that is open is that of what was found. */
  from: string | null
  to: string | null
  fillGaps: boolean
  /** Whether changes are told. */
  changes: boolean
  /** Groups that there have to be even if nothing is in them; `fillGaps` gives them for each bucket. */
  expected: readonly G[]
  least: number
  most: number
  order: 'BY_KEY' | 'LARGEST_FIRST' | 'SMALLEST_FIRST' | 'GROWTH_FIRST'
  top: number | null
  first: number
}

/** Puts groups in order: fills gaps, tells changes, leaves out what is too small or too large, keeps the largest of each bucket. */
export function arrange<G extends Group>(
  found: readonly G[],
  how: Arrangement<G>,
  empty: (like: G) => G,
): Changed<G>[] {
  const names = bucketNames(found, how)
  const all = new Map(found.map(group => [idOf(group), group]))
  if (how.fillGaps)
    for (const group of gaps(found, how, names, empty)) if (!all.has(idOf(group))) all.set(idOf(group), group)
  const measured = (key: string, bucket: string | null) => all.get(`${bucket} ${key}`)?.measured ?? 0
  const change = ({ bucket, key, measured: value }: G): number | null =>
    how.changes && how.bucket && bucket ? value - measured(key, previousBucket(bucket, how.bucket)) : null
  const changed = [...all.values()].map((group): Changed<G> => ({ ...group, change: change(group) }))
  const wanted = changed.filter(
    ({ bucket, measured: value }) =>
      value >= how.least && value <= how.most && (bucket === null || names === null || names.has(bucket)),
  )
  return topOf(wanted.sort(comparison(how.order)), how.top).slice(0, how.first)
}

const idOf = ({ bucket, key }: Group) => `${bucket} ${key}`

/** The buckets of the time asked for; null where there are none to tell. */
function bucketNames<G extends Group>(found: readonly G[], { bucket, from, to }: Arrangement<G>): Set<string> | null {
  if (!bucket || (from === null && to === null && found.length === 0)) return null
  const there = found.flatMap(group => group.bucket ?? []).sort()
  const days = { first: from ?? dayIn(there[0]), last: to ?? dayIn(there.at(-1)) }
  return days.first && days.last ? new Set(bucketsBetween(days.first, days.last, bucket)) : null
}

/** A day that lies in a bucket, for buckets that begin with their days. */
function dayIn(name: string | undefined): string | null {
  if (name === undefined) return null
  if (/^\d{4}$/.test(name)) return `${name}-01-01`
  if (/^\d{4}-\d{2}$/.test(name)) return `${name}-01`
  const quarter = /^(\d{4})-Q(\d)$/.exec(name)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-01`
  const week = /^(\d{4})-W(\d{2})$/.exec(name)
  if (week)
    return new Date(Date.parse(`${week[1]}-01-04`) + (Number(week[2]) - 1) * 604_800_000).toISOString().slice(0, 10)
  return name
}

function* gaps<G extends Group>(
  found: readonly G[],
  how: Arrangement<G>,
  names: Set<string> | null,
  empty: (like: G) => G,
): Generator<G> {
  const kinds = new Map([...how.expected, ...found].map(group => [group.key, group]))
  for (const like of kinds.values()) {
    for (const bucket of names ?? [null]) yield { ...empty(like), bucket, measured: 0 }
  }
}

function comparison<G extends Group>(order: Arrangement<G>['order']) {
  const by = { BY_KEY: () => 0, LARGEST_FIRST: size(-1), SMALLEST_FIRST: size(1), GROWTH_FIRST: growth }[order]
  return (a: Changed<G>, b: Changed<G>) => by(a, b) || text(a.bucket, b.bucket) || text(a.key, b.key)
}

const size = (sign: number) => (a: Group, b: Group) => sign * (a.measured - b.measured)
const growth = (a: { change: number | null }, b: { change: number | null }) => (b.change ?? 0) - (a.change ?? 0)
/** What has no bucket comes last. */
const text = (a: string | null, b: string | null) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)

/** The largest groups of each bucket, in the order that they are in. */
function topOf<G extends Group>(groups: readonly G[], top: number | null): G[] {
  if (top === null) return [...groups]
  const best = new Map<string | null, G[]>()
  for (const group of groups) best.set(group.bucket, [...(best.get(group.bucket) ?? []), group])
  const kept = new Set(
    [...best.values()].flatMap(all =>
      [...all].sort((a, b) => b.measured - a.measured || text(a.key, b.key)).slice(0, top),
    ),
  )
  return groups.filter(group => kept.has(group))
}
