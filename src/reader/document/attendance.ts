import type { Analysis } from '../analysis.ts'
import { isNegated, subjectsOf, word } from '../events/clause.ts'
import type { Party } from '../events/meeting-mention.ts'
import type { NamedBy } from '../events/party.ts'
import { realityOf } from '../events/status.ts'
import { children } from '../syntax/tree.ts'

/** Someone whom a sentence says to join a meeting or to stay away from it. */
export interface Attendance {
  sentence: number
  party: Party
}

const attend =
  /^(attend(s|ed|ing)?|join(s|ed|ing)?|participat(e|es|ed|ing)|tak(e|es|ing)|took|skip(s|ped|ping)?|miss(es|ed|ing)?|boycott(s|ed|ing)?|absent|be|present|come)$/
const avoids = /^(skip|miss|boycott)/
const gathering = /^(meeting|talks|summit|gathering|session|negotiations|conference|dinner|discussions|part)$/

/** What a document says about who joins and who stays away, beside the meetings' own verbs. */
export function readAttendance(analysis: Analysis, names: NamedBy): Attendance[] {
  return analysis.sentences.flatMap(sentence => {
    if (sentence.link) return []
    const { tokens } = sentence
    return tokens.flatMap((token, at) => {
      const text = word(tokens, at)
      const isPredicate = token.upos === 'VERB' || children(tokens, at, 'cop').length > 0 || gathering.test(text)
      const isVerb = attend.test(text) && isPredicate
      const isPresence = gathering.test(text) && children(tokens, at, 'cop').length > 0
      if (!isVerb && !isPresence) return []
      const toMeeting =
        isPresence ||
        isBare(tokens, at) ||
        children(tokens, at, 'obj', 'obl').some(child => gathering.test(word(tokens, child)))
      if (!toMeeting) return []
      const away = (avoids.test(text) && realityOf(tokens, at) !== 'NOT') || isStayingAway(tokens, at)
      const presence = away ? 'ABSENT' : realityOf(tokens, at) === 'PLAN' ? 'EXPECTED' : null
      if (presence === null) return []
      const evidence = { start: sentence.start, end: sentence.end, text: sentence.text }
      return subjectsOf(tokens, at)
        .flatMap(subject => names(sentence, subject))
        .map(entity => ({
          sentence: sentence.index,
          party: { entity, presence, role: 'PARTICIPANT' as const, mode: null, evidence },
        }))
    })
  })
}

/** «Is expected to join», with nothing after it, means the meeting just spoken of. */
function isBare(tokens: Parameters<typeof children>[0], at: number): boolean {
  return /^(join|attend|participate)$/.test(word(tokens, at)) && children(tokens, at, 'obj', 'obl').length === 0
}

function isStayingAway(tokens: Parameters<typeof children>[0], at: number): boolean {
  if (/^(skip|miss|boycott)/.test(word(tokens, at))) return false
  if (isNegated(tokens, at)) return ['PLAN', 'NOT', 'FACT', 'NOW'].includes(realityOf(tokens, at))
  const { head = -1, rel = '' } = tokens[at] ?? {}
  return (
    rel === 'xcomp' &&
    isNegated(tokens, head) &&
    /^(expected|due|scheduled|planning|set|going|invited)$/.test(word(tokens, head))
  )
}
