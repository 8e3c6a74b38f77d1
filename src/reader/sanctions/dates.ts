import type { SanctionStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { isoOf } from '../dates/calendar.ts'
import { resolveDate } from '../dates/resolve.ts'
import { belongs, datesOf } from '../events/circumstance.ts'
import { caseOf } from '../events/clause.ts'

/** Statuses that are acts, done on a day; threats, plans and wishes have none. */
const acts: ReadonlySet<SanctionStatus> = new Set(['IMPOSED', 'EXTENDED', 'EASED', 'LIFTED', 'AUTHORISED'])

/**
 * The day, month or year that a sentence gives for an act, as EDTF; «today» and an announcement in progress are the day of
 * publication. Null where it gives none, or several of which nobody can say which is the act's.
 */
export function sanctionDate(
  anchor: Anchor,
  sentence: AnalysedSentence,
  act: { status: SanctionStatus; trigger: number; progressive: boolean; within?: readonly [number, number] },
): string | null {
  if (!acts.has(act.status)) return null
  const { tokens } = sentence
  const found = datesOf(sentence).flatMap(({ value, token }) => {
    // «Until 31 January», «within 60 days», «from 2027»: how long they last, not when they were imposed.
    const isTerm = /^(until|till|through|to|from|by|before|within|for|after|effective)\b/.test(caseOf(tokens, token))
    const [first, end] = act.within ?? []
    const isOwn =
      first !== undefined && end !== undefined ? token > first && token < end : belongs(tokens, token, act.trigger, [])
    if (value.kind === 'EVENT' || isTerm || !isOwn) return []
    return resolveDate(value, anchor, 'PAST') ?? []
  })
  const days = [...new Set(found)].sort((a, b) => b.length - a.length)
  const [first] = days
  if (first !== undefined) return days.every(one => first.startsWith(one)) ? first : null
  const isNow = act.progressive || /\btoday\b/i.test(sentence.text)
  return isNow && anchor.written !== null ? isoOf(anchor.written) : null
}
