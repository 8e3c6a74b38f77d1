import type { AnalysedSentence, Analysis } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { children } from '../syntax/tree.ts'
import { caseOf, word } from './clause.ts'
import type { MeetingMention, Party } from './meeting-mention.ts'
import { toldInTurn } from './told-in-turn.ts'

const several = /^(meetings|conversations|calls|audiences|consultations)$/
const apart = /^(bilateral|separate|individual|one-on-one|respective|working)$/

/**
 * «Bilateral meetings with the presidents of Peru and Chile» are two meetings: one for each who is met, where the noun is plural and says that
 * they are apart, or where those met come from different states. So are «met Peru's president on Monday and Chile's on Tuesday».
 */
export function separated(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mention: MeetingMention,
  anchor: Anchor,
): MeetingMention[] {
  const { tokens } = sentence
  const { across } = mention
  const met = mention.parties.filter(party => across.includes(party.entity))
  const others = mention.parties.filter(party => !across.includes(party.entity))
  const inTurn = toldInTurn(analysis, sentence, mention, anchor)
  if (inTurn.length > 1) return inTurn
  if (met.length < 2 || others.length === 0) return [mention]
  const isInTurn = children(tokens, mention.trigger, 'advmod', 'obl').some(
    at =>
      /^(turn|separately)$/.test(word(tokens, at)) ||
      (word(tokens, at) === 'visits' && caseOf(tokens, at) === 'during') ||
      (several.test(word(tokens, at)) &&
        children(tokens, at, 'amod').some(one => /^(separate|individual)$/.test(word(tokens, one)))),
  )
  if (isInTurn) return apiece(mention, met, others)
  if (!several.test(mention.word)) return [mention]
  // One telephones with one after the other, unless it is a call of three; of what is planned the meetings may be with both at once.
  const areOneByOne =
    (/^(conversations|calls)$/.test(mention.word) || (mention.word === 'meetings' && mention.status === 'HELD')) &&
    met.every(party => party.entity.startsWith('p'))
  const isApart = areOneByOne || children(tokens, mention.trigger, 'amod').some(at => apart.test(word(tokens, at)))
  const states = new Set(met.map(party => stateOf(analysis, party.entity)))
  if (!isApart && (states.has(null) || states.size < met.length)) return [mention]
  return apiece(mention, met, others)
}

function apiece(mention: MeetingMention, met: readonly Party[], others: readonly Party[]): MeetingMention[] {
  return met.map(party => ({ ...mention, parties: [...others.map(one => ({ ...one })), party], distinct: true }))
}

function stateOf({ entities }: Analysis, ref: string): string | null {
  const entity = entities.get(ref)
  if (entity?.kind === 'COUNTRY') return entity.iso3
  return entity?.kind === 'PERSON' ? (entity.country ?? null) : null
}
