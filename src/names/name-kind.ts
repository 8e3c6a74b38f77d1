import type { NameKind } from './name-words.ts'

/** The way of comparing for a kind of thing, by the names that lists and FollowTheMoney use for it; companies, bodies and what is unknown are organizations. */
export function nameKindOf(kind: string): NameKind {
  const upper = kind.toUpperCase()
  if (upper === 'PERSON') return 'PERSON'
  return upper === 'VESSEL' || upper === 'AIRCRAFT' || upper === 'AIRPLANE' ? 'VESSEL' : 'ORGANIZATION'
}
