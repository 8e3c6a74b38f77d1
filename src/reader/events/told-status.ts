import type { MeetingStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence, Token } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { daysOf } from '../dates/calendar.ts'
import { children } from '../syntax/tree.ts'
import { dateOf } from './circumstance.ts'
import { governorOf, isNegated, word } from './clause.ts'
import { isVouched, type Opinion } from './learned-triggers.ts'

const past = /^(recent|latest|last|previous|earlier|yesterday)$/
const coming = /^(upcoming|forthcoming|planned|scheduled|coming|next)$/
const open = /^(proposed|possible|potential|prospective|any|no|such|regular)$/
/** From which share on the heads are sure of a status. */
const sure = 0.8

/**
 * The status of a meeting that a noun names though its clause asserts nothing of it: «to follow up on their 15 May meeting in Berlin»,
 * «preparations for the upcoming summit». Two witnesses must agree: the heads, and a day or a word such as «recent». Null otherwise.
 */
export function statusOfNamed(
  sentence: AnalysedSentence,
  at: number,
  others: readonly number[],
  anchor: Anchor,
  opinion: Opinion<MeetingStatus> | null,
): MeetingStatus | null {
  const { tokens } = sentence
  if (!opinion || !isVouched(opinion) || opinion.share < sure) return null
  if (opinion.status !== 'HELD' && opinion.status !== 'PLANNED') return null
  const around = phraseBefore(tokens, at)
  const verb = governorOf(tokens, at)
  if (around.some(text => open.test(text)) || (verb >= 0 && isNegated(tokens, verb))) return null
  const isHeld = opinion.status === 'HELD'
  if (around.some(text => (isHeld ? past : coming).test(text))) return opinion.status
  if (around.some(text => (isHeld ? coming : past).test(text))) return null
  const { date } = dateOf(sentence, at, others, anchor, isHeld ? 'PAST' : 'FUTURE')
  const days = date === null ? null : daysOf(date)
  if (!days) return null
  if (anchor.written === null) return opinion.status
  // A day's slack, as for the days themselves: texts are published across time zones.
  return (isHeld ? days.first <= anchor.written + 1 : days.last >= anchor.written - 1) ? opinion.status : null
}

/**
 * The status of a meeting that is named with its day where the clause only speaks about it («noted preparations for the June 29-30 summit», «our work
 * at the summit on May 12»): what is yet to come is planned. Null for a day that is past, or not told.
 */
export function comingStatus(
  sentence: AnalysedSentence,
  at: number,
  others: readonly number[],
  anchor: Anchor,
): MeetingStatus | null {
  const { tokens } = sentence
  const verb = governorOf(tokens, at)
  if (phraseBefore(tokens, at).some(text => open.test(text)) || (verb >= 0 && isNegated(tokens, verb))) return null
  const { date } = dateOf(sentence, at, others, anchor, null)
  const days = date === null || date.length < 10 ? null : daysOf(date)
  return days !== null && anchor.written !== null && days.first > anchor.written ? 'PLANNED' : null
}

/** Whether a verb in the present tells of what is to come, by a day after that of writing. */
export function isYetToCome(
  sentence: AnalysedSentence,
  at: number,
  others: readonly number[],
  anchor: Anchor,
): boolean {
  const { date } = dateOf(sentence, at, others, anchor, 'FUTURE')
  const days = date === null ? null : daysOf(date)
  return days !== null && anchor.written !== null && days.last > anchor.written
}

/** The words before a noun that belong to it or to «the latest round of» above it, in lower case. */
function phraseBefore(tokens: readonly Token[], at: number): string[] {
  const head = tokens[at]?.head ?? -1
  const rounds = /^(rounds?|series|days?|week)$/.test(word(tokens, head)) && head < at ? children(tokens, head) : []
  return [...children(tokens, at), ...rounds].filter(child => child < at).map(child => word(tokens, child))
}
