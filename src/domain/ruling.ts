/** What somebody can answer to whether two records are one thing. UNSURE changes nothing but puts the question aside. */
export const verdicts = ['SAME', 'DIFFERENT', 'UNSURE'] as const
export type Verdict = (typeof verdicts)[number]

/** Kinds of records that people can rule on; countries, places and offices follow from their names alone. */
export const ruledKinds = ['PERSON', 'ORGANIZATION', 'MEETING', 'SANCTION'] as const
export type RuledKind = (typeof ruledKinds)[number]

/** Somebody's answer about two records, in force until it is undone. It is evidence: no derivation ever drops it. */
export interface Ruling {
  id: string
  /** Ids of the two records, the lesser on the left. */
  left: string
  right: string
  verdict: Verdict
  /** Who answered. */
  by: string
  /** Why, in their own words; null when they did not say. */
  reason: string | null
  /** When, as an ISO time. */
  at: string
}

/** What a derivation needs of a ruling in force. */
export type Decision = Pick<Ruling, 'left' | 'right' | 'verdict'>

/** A ruling in force, and whether both of its records are still told of by their documents. */
export type StandingRuling = Ruling & { live: boolean }

/** A ruling that was taken back. */
export type UndoneRuling = Ruling & { undoneAt: string; undoneBy: string }
