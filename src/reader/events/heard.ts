import type { MeetingStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence, Analysis, Token } from '../analysis.ts'
import { thresholds } from '../heads/thresholds.ts'
import { children } from '../syntax/tree.ts'
import { governorOf, word } from './clause.ts'
import { isVouched, learnedTriggers, type Opinion } from './learned-triggers.ts'
import type { Party } from './meeting-mention.ts'
import { realityOf } from './status.ts'
import { open } from './told-status.ts'
import type { Trigger } from './trigger.ts'

/** Words of which the heads may make a meeting by themselves. People also sit, stand and come together where they do not meet. */
const mayMeet =
  /^(attend(s|ed|ing)?|join(s|ed|ing)?|sign(s|ed|ing)?|ceremony|see|sees|saw|seen|seeing|fac(e|es|ed|ing)|dined?|dining|lunched|breakfasted|co-(chair|host)(s|ed)?|conferences?|sessions?|visit(s|ed)?|contacts?|wrangled|haggled|mediated|rounds?|fourth|third|second|first|came|comes|face|faced)$/

/** The words of a sentence that only the heads take for a meeting, beside those that rules have found. */
export function heardAlone(analysis: Analysis, sentence: AnalysedSentence, found: readonly Trigger[]): Trigger[] {
  const known = found.map(one => one.token)
  return learnedTriggers(analysis, sentence, known, 'M')
    .filter(at => mayMeet.test(word(sentence.tokens, at)) || isCourtesy(sentence.tokens, at))
    .map(token => ({ token, pattern: 'HEARD' }))
}

/** «Called on the president on Friday», and on nobody to do something. */
function isCourtesy(tokens: readonly Token[], at: number): boolean {
  if (!/^call(s|ed)$/.test(word(tokens, at)) || word(tokens, at + 1) !== 'on') return false
  const isAsked = tokens
    .slice(at)
    .some((token, next, behind) => token.text === 'to' && behind[next + 1]?.upos === 'VERB')
  return !isAsked && !tokens.slice(at).some(token => /^(for|not)$/.test(token.text))
}

/**
 * What the heads say of a word that no rule takes for a meeting, or of a meeting of which its clause asserts nothing: «exchanged views on the latest
 * round of talks between …». Null where they are not sure, and where the words deny it or leave it open; what only a noun names may be real though its clause wishes
 * for something else: «urged both to build on their talks in Oslo».
 */
export function statusHeard(
  tokens: readonly Token[],
  at: number,
  opinion: Opinion<MeetingStatus> | null,
): MeetingStatus | null {
  if (
    !opinion ||
    !isVouched(opinion) ||
    opinion.share < thresholds.deciding ||
    !/^(HELD|PLANNED)$/.test(opinion.status)
  )
    return null
  if (children(tokens, at).some(child => child < at && open.test(word(tokens, child)))) return null
  const verb = tokens[at]?.upos === 'VERB' ? at : governorOf(tokens, at)
  const reality = verb < 0 ? 'FACT' : realityOf(tokens, verb)
  const refused = tokens[at]?.upos === 'VERB' ? /^(NOT|DENIED|UNREAL)$/ : /^(NOT|DENIED)$/
  return refused.test(reality) ? null : opinion.status
}

/** Whether those whom the heads see at a word of theirs make a meeting: two, and for a visit a person whom the visitors come to see. */
export function isHeardCompany(
  tokens: readonly Token[],
  at: number,
  parties: readonly Party[],
  visitors: readonly string[],
): boolean {
  if (!/^(visit|trip|arriv|tour|travel|came|went|journey)/.test(word(tokens, at))) return parties.length > 1
  const people = parties.filter(party => party.entity.startsWith('p')).map(party => party.entity)
  return people.length > 1 && people.some(person => !visitors.includes(person))
}
