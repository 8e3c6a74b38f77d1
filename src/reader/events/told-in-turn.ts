import type { AnalysedSentence, Analysis, EntityMention } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { resolveDate } from '../dates/resolve.ts'
import { datesOf } from './circumstance.ts'
import { caseOf } from './clause.ts'
import type { MeetingMention, Party } from './meeting-mention.ts'

/**
 * «Met Keir Starmer in London on Monday and Friedrich Merz in Berlin on Wednesday» tells of two meetings, each with its own day and place: they who
 * are named behind the word are met one after the other where each has a day of his own, or each a place. Empty where they have not.
 */
export function toldInTurn(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mention: MeetingMention,
  anchor: Anchor,
): MeetingMention[] {
  const { tokens } = sentence
  const here = analysis.mentions.filter(one => one.sentence === sentence.index)
  const firstOf = ({ entity }: Party) => here.find(one => one.entity === entity)
  const isMet = (party: Party) => (firstOf(party)?.firstToken ?? -1) > mention.trigger
  const met = mention.parties.filter(isMet)
  const others = mention.parties.filter(party => !isMet(party))
  const starts = met.map(party => firstOf(party)?.firstToken ?? 0)
  const isOneClause = tokens.slice(mention.trigger + 1, Math.max(0, ...starts)).every(token => token.upos !== 'VERB')
  if (met.length < 2 || others.length === 0 || new Set(starts).size < met.length || !isOneClause) return []
  const direction = mention.status === 'HELD' ? 'PAST' : mention.status === 'PLANNED' ? 'FUTURE' : null
  const dates = datesOf(sentence)
  const places = here.filter(one => /^(in|at)$/.test(caseOf(tokens, one.head)) && placeOf(analysis, one))
  const told = starts.map(start => {
    const next = Math.min(...starts.filter(other => other > start), tokens.length)
    const date = dates.find(one => one.token > start && one.token < next)
    const place = places.find(one => one.head > start && one.head < next)
    return {
      date: date ? resolveDate(date.value, anchor, direction) : null,
      ...(place ? { place: place.entity, country: placeOf(analysis, place)?.country ?? null } : noPlace),
    }
  })
  const isApiece = (of: (one: (typeof told)[number]) => string | null) =>
    told.every(one => of(one) !== null) && new Set(told.map(of)).size === told.length
  if (!isApiece(one => one.date) && !isApiece(one => one.place)) return []
  return met.map((party, at) => ({
    ...mention,
    ...(told[at] ?? noPlace),
    parties: [...others.map(one => ({ ...one })), party],
    distinct: true,
  }))
}

const noPlace = { place: null, country: null }

function placeOf({ entities }: Analysis, { entity }: EntityMention): { country?: string | null | undefined } | null {
  const place = entities.get(entity)
  return place?.kind === 'PLACE' ? place : null
}
