import type { MeetingStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence, Token } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { daysOf } from '../dates/calendar.ts'
import { children } from '../syntax/tree.ts'
import { dateOf } from './circumstance.ts'
import { governorOf, isFuture, isNegated, word } from './clause.ts'

/** Words that leave open whether a meeting is one that was or will be. */
export const open = /^(proposed|possible|potential|prospective|any|no|such|regular)$/

/**
 * The status of a meeting that is named with its day where the clause only speaks about it («noted preparations for the June 29-30 summit», «our work
 * at the summit on May 12»): what is yet to come, within so many days, is planned. Null for a day that is past, or not told.
 */
export function comingStatus(
  sentence: AnalysedSentence,
  at: number,
  others: readonly number[],
  anchor: Anchor,
  within = 366,
): MeetingStatus | null {
  const { tokens } = sentence
  const verb = governorOf(tokens, at)
  if (phraseBefore(tokens, at).some(text => open.test(text)) || (verb >= 0 && isNegated(tokens, verb))) return null
  const { date } = dateOf(sentence, at, others, anchor, null)
  const days = date === null || date.length < 10 ? null : daysOf(date)
  if (days === null || anchor.written === null) return null
  return days.first > anchor.written && days.first <= anchor.written + within ? 'PLANNED' : null
}

/** Whether the day, month or year of a meeting is over at the day of writing. */
export function isPast(sentence: AnalysedSentence, at: number, others: readonly number[], anchor: Anchor): boolean {
  const { date } = dateOf(sentence, at, others, anchor, null)
  const days = date === null ? null : daysOf(date)
  return days !== null && anchor.written !== null && days.last < anchor.written
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

/** «It will be with great honour that I welcome …»: a present that hangs on what will be. */
export function isUnderWill(tokens: readonly Token[], verb: number): boolean {
  const { rel = '', head = -1 } = tokens[verb] ?? {}
  return /^(acl|ccomp|csubj)$/.test(rel) && isFuture(tokens, head)
}

/** The words before a noun that belong to it or to «the latest round of» above it, in lower case. */
function phraseBefore(tokens: readonly Token[], at: number): string[] {
  const head = tokens[at]?.head ?? -1
  const rounds = /^(rounds?|series|days?|week)$/.test(word(tokens, head)) && head < at ? children(tokens, head) : []
  return [...children(tokens, at), ...rounds].filter(child => child < at).map(child => word(tokens, child))
}
