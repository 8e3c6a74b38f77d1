import type { Mode, Presence } from '../../domain/extraction.ts'
import type { AnalysedSentence, Analysis, Token } from '../analysis.ts'
import { caseOf, isNegated, isPassive, subjectsOf, withCase, word } from '../events/clause.ts'
import type { Party } from '../events/meeting-mention.ts'
import type { NamedBy } from '../events/party.ts'
import { realityOf } from '../events/status.ts'
import { children } from '../syntax/tree.ts'

/** Someone whom a sentence says to join a meeting or to stay away from it, apart from the meeting's own verb. */
export interface Attendance {
  sentence: number
  party: Party
}

const attends =
  /^(attend(s|ed|ing)?|join(s|ed|ing)?|participat(e|es|ed|ing)|tak(e|es|ing)|took|taken|travel(s|led|ed|ling)?|com(e|es|ing)|came)$/
const avoids = /^(skip(s|ped|ping)?|miss(es|ed|ing)?|boycott(s|ed|ing)?)$/
const stays = /^(stay(s|ed|ing)?|keep|kept)$/
const gathering =
  /^(meetings?|talks|summit|gathering|session|negotiations|conference|consultations|dinner|discussions|part)$/
const seat = /^(table|room|hall|chamber)$/
const leads = /^(le(ads?|d)|head(s|ed))$/
const standing = /^(le(ads?|d)|head(s|ed)|represented|sends)$/
const delegation = /^(delegations?|sides?|teams?)$/

/** What a document says about who joins and who stays away, beside the meetings' own verbs. */
export function readAttendance(analysis: Analysis, names: NamedBy): Attendance[] {
  return analysis.sentences.flatMap(sentence => {
    if (sentence.link) return []
    return sentence.tokens.flatMap((_, at) => {
      const sent = sentAt(sentence, at)
      const presence = sent ? presenceOf(sentence.tokens, at) : presenceAt(sentence, at)
      if (presence === null) return []
      const evidence = { start: sentence.start, end: sentence.end, text: sentence.text }
      const mode = presence === 'ABSENT' ? null : modeAt(sentence, at)
      return (sent ?? subjectsOf(sentence.tokens, at))
        .flatMap(head => names(sentence, head))
        .map(entity => ({
          sentence: sentence.index,
          party: { entity, presence, role: 'PARTICIPANT' as const, mode, evidence },
        }))
    })
  })
}

/** «Lagos sent its envoy Jane Roe», «Ghana was represented by John Doe»: they who came for others; null at another word. */
function sentAt({ tokens }: AnalysedSentence, at: number): number[] | null {
  const text = word(tokens, at)
  if (tokens[at]?.upos !== 'VERB') return null
  if (/^sen(t|ds)$/.test(text) && !isPassive(tokens, at))
    return children(tokens, at, 'obj').filter(object => tokens[object]?.upos === 'PROPN')
  return text === 'represented' && isPassive(tokens, at) ? withCase(tokens, at, /^by$/) : null
}

/** What a word says of its subject's presence at the meeting just spoken of; null where it says nothing of it. */
function presenceAt({ tokens }: AnalysedSentence, at: number): Presence | null {
  const text = word(tokens, at)
  const isVerb = tokens[at]?.upos === 'VERB'
  if (isVerb && avoids.test(text) && isOfMeeting(tokens, at)) return realityOf(tokens, at) === 'NOT' ? null : 'ABSENT'
  if (isVerb && stays.test(text) && word(tokens, at + 1) === 'away')
    return realityOf(tokens, at) === 'FACT' ? 'ABSENT' : null
  if (isVerb && text === 'invited') return isPassive(tokens, at) && isNegated(tokens, at) ? 'ABSENT' : null
  if (isVerb && leads.test(text) && children(tokens, at, 'obj').some(child => delegation.test(word(tokens, child))))
    return presenceOf(tokens, at)
  if (
    isVerb &&
    /^spoke$/.test(text) &&
    withCase(tokens, at, /^for$/).some(child => delegation.test(word(tokens, child)))
  )
    return presenceOf(tokens, at)
  // «Expected to be at the meeting»: the parse may hang «be» beside its noun.
  const beside =
    tokens[at]?.rel === 'xcomp' ? children(tokens, tokens[at]?.head ?? -1, 'xcomp').filter(one => one < at) : []
  const hasCopula = [...children(tokens, at, 'cop', 'aux'), ...beside].some(child =>
    /^(be|been|is|are|was|were)$/.test(word(tokens, child)),
  )
  if (hasCopula && text === 'absent') return isNegated(tokens, at) ? null : 'ABSENT'
  if (hasCopula && (text === 'present' || seat.test(text) || gathering.test(text))) return presenceOf(tokens, at)
  const around = children(tokens, at, 'obj', 'obl', 'xcomp', 'ccomp', 'advcl')
  const isBare = around.every(
    child =>
      /^(by|via|over|from|as|with|on)$/.test(caseOf(tokens, child)) ||
      (caseOf(tokens, child) === 'in' && word(tokens, child) === 'person'),
  )
  const comes = /^(com|came|travel)/.test(text)
  if (!isVerb || !attends.test(text)) return null
  // «Did not come», with nothing after it, means the meeting just spoken of; so does «came» with nothing at all.
  if (comes && isBare && isNegated(tokens, at)) return 'ABSENT'
  if (comes) return text === 'came' && around.length === 0 ? presenceOf(tokens, at) : null
  const joins = isBare && /^(join|attend|participat)/.test(text)
  return joins || isOfMeeting(tokens, at) ? presenceOf(tokens, at) : null
}

function presenceOf(tokens: readonly Token[], at: number): Presence | null {
  const reality = realityOf(tokens, at)
  if (isStayingAway(tokens, at, reality)) return 'ABSENT'
  if (reality === 'PLAN') return 'EXPECTED'
  return reality === 'FACT' || (reality === 'NOW' && standing.test(word(tokens, at))) ? 'ATTENDED' : null
}

function isOfMeeting(tokens: readonly Token[], at: number): boolean {
  return children(tokens, at, 'obj', 'obl').some(child => gathering.test(word(tokens, child)))
}

function isStayingAway(tokens: readonly Token[], at: number, reality: string): boolean {
  if (isNegated(tokens, at)) return ['PLAN', 'NOT', 'FACT', 'NOW'].includes(reality)
  const { head = -1, rel = '' } = tokens[at] ?? {}
  return (
    rel === 'xcomp' &&
    isNegated(tokens, head) &&
    /^(expected|due|scheduled|planning|set|going|invited)$/.test(word(tokens, head))
  )
}

/** «Took part by video», «joined by telephone». */
function modeAt({ tokens }: AnalysedSentence, at: number): Mode | null {
  const manner = children(tokens, at, 'obl', 'advmod')
    .flatMap(child => [child, ...children(tokens, child)])
    .map(child => word(tokens, child))
  if (manner.some(text => /^(video|videolink|videoconference|virtually|remotely|screen|online)$/.test(text)))
    return 'VIDEO'
  return manner.some(text => /^(phone|telephone)$/.test(text)) ? 'PHONE' : null
}
