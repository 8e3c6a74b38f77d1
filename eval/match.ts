import type { Extraction } from '../src/domain/extraction.ts'
import { contradict, sameDate } from './dates.ts'
import type { GoldMeeting, GoldSanction } from './gold.ts'
import { contentWords, countriesIn, officesIn, plain } from './names.ts'

/** A person, country or organization as an extraction describes it. */
export interface Party {
  kind: 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'PLACE'
  names: string[]
  office: string | null
  country: string | null
}

/** A predicted event that counts as a gold one. */
export interface Pair {
  predicted: number
  gold: number
  score: number
}

/** Everything of an extraction that has a reference. */
export function partiesOf(extraction: Extraction): Map<string, Party> {
  const parties = new Map<string, Party>()
  const texts = (mentions: { text: string }[]) => mentions.map(mention => mention.text)
  for (const person of extraction.people) {
    const named = texts(person.mentions).filter(text => text.length > 3 && /^\p{Lu}/u.test(text))
    const names = [person.name, ...named]
    parties.set(person.ref, { kind: 'PERSON', names, office: person.office ?? null, country: person.country ?? null })
  }
  for (const country of extraction.countries) {
    const names = texts(country.mentions)
    parties.set(country.ref, { kind: 'COUNTRY', names, office: null, country: country.iso3 })
  }
  for (const organization of extraction.organizations) {
    const names = [organization.name, ...texts(organization.mentions)]
    const country = ['EU', 'UN'].find(code => countriesIn(organization.name).has(code)) ?? null
    parties.set(organization.ref, { kind: 'ORGANIZATION', names, office: null, country })
  }
  for (const place of extraction.places) {
    const names = [place.name, ...(place.city ? [place.city] : [])]
    parties.set(place.ref, { kind: 'PLACE', names, office: null, country: place.country ?? null })
  }
  return parties
}

/** Whether a party is the one that a gold label names: by name, by country, or by office and country. */
export function isParty(label: string, party: Party): boolean {
  if (party.names.some(name => sameName(label, name))) return true
  const countries = countriesIn(label)
  if (!party.country || !countries.has(party.country)) return false
  if (party.kind !== 'PERSON') return true
  const rest = contentWords(label).filter(word => countriesIn(word).size === 0 && !officesIn(word).size)
  if (rest.length > 0 && !party.names.some(name => contentWords(name).some(word => rest.includes(word)))) return false
  const offices = officesIn(label)
  const held = officesIn(party.office ?? '')
  return offices.size === 0 || held.size === 0 || [...offices].some(office => held.has(office)) || rest.length > 0
}

function sameName(label: string, name: string): boolean {
  if (plain(label) === plain(name)) return true
  const left = contentWords(label)
  const right = contentWords(name)
  if (left.length === 0 || right.length === 0) return false
  // «President Biden» and «Biden», though his name alone may stand for his country.
  if (left.join(' ') === right.join(' ')) return true
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.every(word => long.includes(word))) return short.some(word => countriesIn(word).size === 0)
  const last = (words: string[]) => words[words.length - 1]
  return last(left) === last(right) && left[0]?.[0] === right[0]?.[0] && countriesIn(last(left) ?? '').size === 0
}

/** How many gold labels have a party of their own. */
export function matchedLabels(labels: readonly string[], parties: readonly Party[]): number {
  const owner = new Map<number, number>()
  const place = (label: number, tried: Set<number>): boolean => {
    for (const [index, party] of parties.entries()) {
      if (tried.has(index) || !isParty(labels[label] ?? '', party)) continue
      tried.add(index)
      const holder = owner.get(index)
      if (holder === undefined || place(holder, tried)) {
        owner.set(index, label)
        return true
      }
    }
    return false
  }
  return labels.filter((_, label) => place(label, new Set())).length
}

type Meeting = Extraction['meetings'][number]
type Sanction = Extraction['sanctions'][number]

/**
 * How well a predicted meeting answers to a gold one; 0 if it does not. It does if at least two gold participants (all, if there are
 * fewer) have a predicted one of their own and the dates do not exclude each other. The body that met counts as a participant.
 */
export function meetingScore(gold: GoldMeeting, meeting: Meeting, parties: Map<string, Party>): number {
  if (meeting.date && gold.dates.every(date => date !== null && contradict(date, meeting.date ?? ''))) return 0
  const refs = new Set(meeting.participants.filter(one => one.presence !== 'ABSENT').map(one => one.ref))
  if (meeting.series) refs.add(meeting.series)
  const present = [...refs].flatMap(ref => parties.get(ref) ?? [])
  const matched = matchedLabels(gold.participants, present)
  if (matched < Math.min(2, gold.participants.length)) return 0
  const share = matched / Math.max(gold.participants.length, present.length, 1)
  const date = gold.dates.some(one => sameDate(one, meeting.date ?? null)) ? 0.5 : 0
  const mode = gold.modes.includes(meeting.mode) ? 0.1 : 0
  return 1 + share + date + mode + quoted(gold.evidence, meeting.evidence) + (gold.required ? 0.05 : 0)
}

/** How well a predicted sanction answers to a gold one; 0 if issuer or target differ. */
export function sanctionScore(gold: GoldSanction, sanction: Sanction, parties: Map<string, Party>): number {
  const resolve = (refs: readonly string[]) => refs.flatMap(ref => parties.get(ref) ?? [])
  const issuers = resolve(sanction.issuers)
  const callers = resolve(sanction.callers ?? [])
  const issued = gold.issuers.some(label => issuers.some(party => isParty(label, party)))
  const opposed = sanction.status === 'OPPOSED' && gold.issuers.some(label => callers.some(one => isParty(label, one)))
  if (!issued && !opposed && !(issuers.length === 0 && gold.issuers.length === 0)) return 0
  const targets = resolve(sanction.targets)
  const fit = Math.max(0, ...targets.map(party => targetFit(gold, party)))
  if (fit === 0) return 0
  return 1 + fit + quoted(gold.evidence, sanction.evidence) + (gold.required ? 0.05 : 0)
}

function targetFit(gold: GoldSanction, party: Party): number {
  if (isParty(gold.target, party)) return 1
  const goldWords = new Set([gold.target, ...gold.evidence].flatMap(contentWords))
  const shares = party.names.map(name => {
    const words = contentWords(name).filter(word => countriesIn(word).size === 0)
    return words.length === 0 ? 0 : words.filter(word => goldWords.has(word)).length / words.length
  })
  const share = Math.max(0, ...shares)
  if (share >= 0.6) return share
  const described = party.names.some(name => [...countriesIn(name)].some(code => countriesIn(gold.target).has(code)))
  return described && share >= 0.3 ? 0.3 : 0
}

/** 1 where a labelled quote and a given one lie in each other, else 0. */
export function quoted(gold: readonly string[], evidence: readonly { text: string }[]): number {
  return gold.some(quote => evidence.some(span => span.text.includes(quote) || quote.includes(span.text))) ? 1 : 0
}

/** One-to-one pairs, the best first. */
export function assign(pairs: readonly Pair[]): Pair[] {
  const golds = new Set<number>()
  const predictions = new Set<number>()
  const chosen: Pair[] = []
  for (const pair of [...pairs].sort((a, b) => b.score - a.score || a.gold - b.gold || a.predicted - b.predicted)) {
    if (golds.has(pair.gold) || predictions.has(pair.predicted)) continue
    golds.add(pair.gold)
    predictions.add(pair.predicted)
    chosen.push(pair)
  }
  return chosen
}
