import { type Bounds, formatEdtf, intersectBounds, openDays, overlapBounds, parseEdtf } from '../domain/date.ts'
import { independentSources, type Told } from './account.ts'

/** What one account says of something. */
export interface Saying<V> extends Told {
  value: V
}

/** The value that most independent sources give. */
export interface Consensus<V> {
  value: V
  /** Whether another value is told as well. */
  disputed: boolean
}

/** The value that most independent sources give; ties by `rank` (greater is better), then by text. */
export function majority<V extends string>(
  sayings: readonly Saying<V>[],
  rank: (value: V) => number = () => 0,
): Consensus<V> | null {
  const values = [...new Set(sayings.map(saying => saying.value))].sort()
  const votes = new Map(values.map(value => [value, independentSources(sayings.filter(one => one.value === value))]))
  const vote = (value: V) => votes.get(value) ?? 0
  const [first, ...rest] = values
  if (first === undefined) return null
  const better = (a: V, b: V) => vote(b) > vote(a) || (vote(b) === vote(a) && rank(b) > rank(a))
  return { value: rest.reduce((a, b) => (better(a, b) ? b : a), first), disputed: values.length > 1 }
}

/** A date that sources agree on. */
export interface DateConsensus {
  edtf: string
  bounds: Bounds
  disputed: boolean
}

/**
 * The date that most independent sources can mean, ties by the more exact; narrowed by all that are compatible with it. Dates that
 * are not compatible make it disputed. Sayings are EDTF texts.
 */
export function dateConsensus(sayings: readonly Saying<string>[]): DateConsensus | null {
  const read = sayings.flatMap(saying => {
    const bounds = boundsOf(saying.value)
    return bounds === null ? [] : [{ ...saying, bounds }]
  })
  const values = [...new Map(read.map(saying => [saying.value, saying.bounds]))]
  const support = (bounds: Bounds) => independentSources(read.filter(one => overlapBounds(one.bounds, bounds) !== null))
  const ranked = values
    .map(([edtf, bounds]) => ({ edtf, bounds, support: support(bounds), open: openDays(bounds) }))
    .sort((a, b) => b.support - a.support || compare(a.open, b.open) || laterEnd(a, b) || (a.edtf < b.edtf ? -1 : 1))
  const [best, ...others] = ranked
  if (!best) return null
  let agreed = best.bounds
  for (const other of [...others].sort((a, b) => compare(a.open, b.open) || (a.edtf < b.edtf ? -1 : 1))) {
    agreed = intersectBounds(agreed, other.bounds) ?? agreed
  }
  const disputed = others.some(other => overlapBounds(other.bounds, agreed) === null)
  const same = values.find(([, bounds]) => JSON.stringify(bounds) === JSON.stringify(agreed))
  return {
    edtf: best.bounds === agreed ? best.edtf : (same?.[0] ?? formatEdtf(agreed) ?? best.edtf),
    bounds: agreed,
    disputed,
  }
}

/** Bounds of an EDTF text; null when it says nothing or cannot be read. */
export function boundsOf(edtf: string | null): Bounds | null {
  try {
    return parseEdtf(edtf)
  } catch {
    return null
  }
}

/** Of a day and the days that it is one of, or of talks that go on and that have ended, the longer tells more. */
function laterEnd(a: { bounds: Bounds }, b: { bounds: Bounds }): number {
  if (overlapBounds(a.bounds, b.bounds) === null) return 0
  const [one, other] = [a.bounds.endMax ?? '', b.bounds.endMax ?? '']
  const [first, second] = [a.bounds.startMin ?? '', b.bounds.startMin ?? '']
  return one !== other ? (one > other ? -1 : 1) : first === second ? 0 : first < second ? -1 : 1
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
