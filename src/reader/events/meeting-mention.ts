import type { Span } from '../../domain/document.ts'
import type { Mode, Presence, Role } from '../../domain/extraction.ts'
import type { NounStatus } from './noun-status.ts'

/** One who takes part in a meeting, as one mention of it says. */
export interface Party {
  entity: string
  presence: Presence
  role: Role
  mode: Mode | null
  evidence: Span
}

/** One mention of a meeting: what a single sentence says of it. */
export interface MeetingMention {
  sentence: number
  trigger: number
  word: string
  status: NounStatus
  mode: Mode
  parties: Party[]
  /** Those whom «with» names. */
  across: readonly string[]
  /** The body that met. */
  series: string | null
  place: string | null
  country: string | null
  date: string | null
  /** Says a day that the document leaves open: «last Thursday» in a text without a date. */
  open: boolean
  headcount: { min: number | null; max: number | null } | null
  attributedTo: string | null
  /** Meets those who act for the state where it is, without naming them. */
  nameless: boolean
  /** The heads refuse it, and only the grammar vouches for it. */
  doubted: boolean
  /** Says that more than two meet, of whom some may stay without a name. */
  manySided: boolean
  /** «The talks», «their meeting»: speaks of one that is known already. */
  definite: boolean
  /** Whether the meeting has a name of its own, so that «the summit» elsewhere need not be it. */
  proper: boolean
  /** «Again», «another», «previously»: speaks of one that is not the one just told. */
  distinct: boolean
  evidence: Span
  trace: string
}
