import type { AnalysedSentence, Analysis, EntityMention } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { resolveDate } from '../dates/resolve.ts'
import { datesOf } from '../events/circumstance.ts'
import { caseOf, subjectsOf, word } from '../events/clause.ts'
import type { NamedBy } from '../events/party.ts'
import { type Reality, realityOf } from '../events/status.ts'
import { ancestors, children } from '../syntax/tree.ts'
import type { MeetingDraft } from './meeting-draft.ts'

/** Who was somewhere for some days: «was in Oslo, Norway, on 13 February», «will travel to Seoul from 18 to 25 July». */
interface Stay {
  sentence: AnalysedSentence
  people: readonly string[]
  place: string | null
  country: string | null
  /** All countries that the words for the stay name, by ISO 3166-1 alpha-3. */
  countries: ReadonlySet<string>
  /** The word for the place. */
  at: number
  date: string | null
  status: 'HELD' | 'PLANNED'
}

/** So many sentences after a stay is told, what its guest does without a place of its own is done there. */
const farthest = 3
const farthestOnTrip = 10

const journey = /^(travel|fl[yie]|flew|flown|go$|goes|going|went|visit|tour|journey|arriv|land|stop(s|ped|ping)?$)/
/** «On Monday» is the day of going there, and not that of what follows. */
const going = /^(travel|fl[yie]|flew|flown|go$|goes|going|went|journey|arriv|land)/
const elsewhere =
  /\b(earlier|previously|before|last|previous|ago|since|later|next|after (?:his|her|their|the) (?:visit|trip|return)|returned|back in|had (?:met|spoken|talked|held))\b/i

/** Gives meetings without place or day those of the stay during which they are told, of somebody who was at both. */
export function fillStays(analysis: Analysis, drafts: readonly MeetingDraft[], anchor: Anchor, names: NamedBy): void {
  const stays = readStays(analysis, anchor, names)
  if (stays.length === 0) return
  for (const draft of drafts) {
    const [first] = draft.mentions
    const told = analysis.sentences[first?.sentence ?? -1]
    if (!first || !told || draft.mode === 'PHONE' || draft.mode === 'VIDEO' || elsewhere.test(told.text)) continue
    const isOpen = draft.place === null && draft.country === null
    const country = draft.country ?? countryOf(analysis, draft.place)
    const stay = stays.findLast(
      one =>
        one.status === draft.status &&
        draft.parties.some(party => one.people.includes(party.entity)) &&
        (isOpen
          ? isDuring(one, told)
          : country !== null && one.countries.has(country) && isOnTrip(one, told, first.trigger)),
    )
    if (!stay || !(draft.date === null || stay.date === null || contains(stay.date, draft.date))) continue
    if (isOpen) {
      draft.place = stay.place
      draft.country = stay.country
    }
    if (!draft.mentions.some(mention => mention.open)) draft.date ??= stay.date
    draft.trace.push('STAY')
  }
}

/** Soon after a stay is told, what its guest does without a place of its own is done there. */
function isDuring({ sentence }: Stay, told: AnalysedSentence): boolean {
  const past = told.index - sentence.index
  return past === 1 || (past > 1 && past <= farthest && sentence.paragraph === told.paragraph)
}

/** What is told of one of the countries of a trip belongs to its days for longer. */
function isOnTrip({ sentence, at }: Stay, told: AnalysedSentence, trigger: number): boolean {
  const past = told.index - sentence.index
  return past === 0 ? at < trigger : past > 0 && past <= farthestOnTrip
}

function countryOf(analysis: Analysis, ref: string | null): string | null {
  const place = analysis.entities.get(ref ?? '')
  return place?.kind === 'PLACE' ? (place.country ?? null) : null
}

function contains(stay: string, day: string): boolean {
  const [first = stay, last = first] = stay.split('/')
  return first.slice(0, day.length) <= day && day <= last
}

function readStays(analysis: Analysis, anchor: Anchor, names: NamedBy): Stay[] {
  return analysis.sentences.flatMap(sentence => {
    if (sentence.link) return []
    const places = analysis.mentions.filter(
      one =>
        one.sentence === sentence.index && /^[lc]/.test(one.entity) && one.form !== 'DEMONYM' && one.form !== 'METONYM',
    )
    for (const mention of places) {
      const verb = verbOfStay(sentence, mention)
      const be = beBefore(sentence, mention)
      if (verb < 0 && be < 0) continue
      const reality = be < 0 ? realityOf(sentence.tokens, verb) : (beings[word(sentence.tokens, be)] ?? 'UNREAL')
      const status = reality === 'FACT' ? 'HELD' : reality === 'PLAN' || reality === 'NOW' ? 'PLANNED' : null
      const named = analysis.mentions.find(one => one.sentence === sentence.index && one.endToken === be)
      const subjects = named ? [named.head] : subjectsOf(sentence.tokens, verb)
      const people = subjects.flatMap(subject => names(sentence, subject))
      if (!status || people.length === 0) continue
      return [
        {
          sentence,
          people,
          status,
          ...whereFrom(analysis, sentence, mention, places),
          date: daysOf(sentence, verb, anchor, status),
        },
      ]
    }
    return []
  })
}

const beings: Readonly<Record<string, Reality>> = { was: 'FACT', were: 'FACT', is: 'NOW', are: 'NOW' }

/** The «was» of «X was in Port-au-Prince», whatever the tree makes of the name. */
function beBefore({ tokens }: AnalysedSentence, { firstToken }: EntityMention): number {
  const article = /^the$/i.test(tokens[firstToken - 1]?.text ?? '') ? 1 : 0
  const be = firstToken - article - 2
  return /^(in|at)$/.test(word(tokens, be + 1)) && word(tokens, be) in beings && word(tokens, be + 1) !== '' ? be : -1
}

/** The word whose subject is in a place or goes there; −1 where the words say neither. */
function verbOfStay({ tokens }: AnalysedSentence, mention: EntityMention): number {
  const preposition = caseOf(tokens, mention.head)
  if (/^(in|at)\b/.test(preposition) && children(tokens, mention.head, 'cop').length > 0) return mention.head
  const verb = ancestors(tokens, mention.head).find(at => tokens[at]?.upos === 'VERB') ?? -1
  const isThere =
    /^(in|at|to)\b/.test(preposition) || (tokens[mention.head]?.rel === 'obj' && tokens[mention.head]?.head === verb)
  return isThere && journey.test(word(tokens, verb)) ? verb : -1
}

/** «Dakar, Gorée Island, Senegal»: several towns of one state, of which none is sure to be meant. */
function whereFrom(
  analysis: Analysis,
  { tokens }: AnalysedSentence,
  first: EntityMention,
  places: readonly EntityMention[],
) {
  const run = [first]
  let end = first.endToken
  let isSure = true
  for (const next of places) {
    if (next.firstToken < end) continue
    const between = tokens.slice(end, next.firstToken)
    if (!between.every(token => /^(?:[,()]|and|the)$/.test(token.text) || token.upos === 'PROPN')) break
    if (between.some(token => token.upos === 'PROPN')) isSure = false
    run.push(next)
    end = next.endToken
  }
  const entities = run.map(one => analysis.entities.get(one.entity))
  const towns = entities.flatMap(one => (one?.kind === 'PLACE' ? [one] : []))
  const states = new Set(entities.flatMap(one => (one?.kind === 'COUNTRY' ? [one.iso3] : [])))
  const guessed = new Set(towns.flatMap(one => one.country ?? []))
  const country = states.size === 1 ? [...states][0] : states.size === 0 && guessed.size === 1 ? [...guessed][0] : null
  const town = towns.length === 1 && isSure && states.size < 2 ? towns[0] : undefined
  return {
    place: town?.ref ?? null,
    country: country ?? null,
    countries: new Set([...states, ...guessed]),
    at: first.head,
  }
}

function daysOf(sentence: AnalysedSentence, verb: number, anchor: Anchor, status: Stay['status']): string | null {
  const days = datesOf(sentence).flatMap(date =>
    date.value.kind === 'EVENT' ? [] : (resolveDate(date.value, anchor, status === 'HELD' ? 'PAST' : 'FUTURE') ?? []),
  )
  const [day] = days
  if (days.length !== 1 || day === undefined) return null
  return day.includes('/') || !going.test(word(sentence.tokens, verb)) ? day : null
}
