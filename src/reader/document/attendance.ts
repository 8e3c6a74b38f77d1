import type { Mode, Presence } from '../../domain/extraction.ts'
import type { AnalysedSentence, Analysis, Token } from '../analysis.ts'
import { caseOf, isNegated, isPassive, subjectsOf, word } from '../events/clause.ts'
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

/** What a document says about who joins and who stays away, beside the meetings' own verbs. */
export function readAttendance(analysis: Analysis, names: NamedBy): Attendance[] {
  return analysis.sentences.flatMap(sentence => {
    if (sentence.link) return []
    return sentence.tokens.flatMap((_, at) => {
      const presence = presenceAt(sentence, at)
      if (presence === null) return []
      const evidence = { start: sentence.start, end: sentence.end, text: sentence.text }
      const mode = presence === 'ABSENT' ? null : modeAt(sentence, at)
      return subjectsOf(sentence.tokens, at)
        .flatMap(subject => names(sentence, subject))
        .map(entity => ({
          sentence: sentence.index,
          party: { entity, presence, role: 'PARTICIPANT' as const, mode, evidence },
        }))
    })
  })
}

/** What a word says of its subject's presence at the meeting just spoken of; null where it says nothing of it. */
function presenceAt({ tokens }: AnalysedSentence, at: number): Presence | null {
  const text = word(tokens, at)
  const isVerb = tokens[at]?.upos === 'VERB'
  if (isVerb && avoids.test(text) && isOfMeeting(tokens, at)) return realityOf(tokens, at) === 'NOT' ? null : 'ABSENT'
  if (isVerb && stays.test(text) && word(tokens, at + 1) === 'away')
    return realityOf(tokens, at) === 'FACT' ? 'ABSENT' : null
  if (isVerb && text === 'invited') return isPassive(tokens, at) && isNegated(tokens, at) ? 'ABSENT' : null
  const hasCopula = children(tokens, at, 'cop', 'aux').some(child =>
    /^(be|been|is|are|was|were)$/.test(word(tokens, child)),
  )
  if (hasCopula && text === 'absent') return isNegated(tokens, at) ? null : 'ABSENT'
  if (hasCopula && (text === 'present' || seat.test(text) || gathering.test(text))) return presenceOf(tokens, at)
  const isBare = children(tokens, at, 'obj', 'obl').every(child =>
    /^(by|via|over|from|as|with|on)$/.test(caseOf(tokens, child)),
  )
  const comes = /^(com|came|travel)/.test(text)
  if (!isVerb || !attends.test(text)) return null
  // «Did not come», with nothing after it, means the meeting just spoken of; «came» alone means little.
  if (comes) return isBare && isNegated(tokens, at) ? 'ABSENT' : null
  const joins = isBare && /^(join|attend|participat)/.test(text)
  return joins || isOfMeeting(tokens, at) ? presenceOf(tokens, at) : null
}

function presenceOf(tokens: readonly Token[], at: number): Presence | null {
  const reality = realityOf(tokens, at)
  if (isStayingAway(tokens, at, reality)) return 'ABSENT'
  if (reality === 'PLAN') return 'EXPECTED'
  return reality === 'FACT' ? 'ATTENDED' : null
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
