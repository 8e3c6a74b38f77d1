import { foldName } from '../domain/name.ts'
import type { Gazetteer } from '../reader/gazetteer/gazetteer.ts'
import { covers, type OfficeHolders, type Term } from '../reader/gazetteer/office-holders.ts'
import { honorifics, officeModifiers, officeNouns, stateWords } from '../reader/mentions/title-words.ts'
import { groupCountries } from './groups.ts'
import { seats } from './seats.ts'

/** Who an actor phrase means: the country it acts for, the person and the office, each null where it cannot be told. */
export interface Actor {
  country: string | null
  person: string | null
  office: string | null
}

/** What resolving needs to know beforehand. */
export interface ActorKnowledge {
  gazetteer: Gazetteer
  holders: OfficeHolders
}

const former = /^(?:former|ex|late|ousted|deposed|onetime|one-time|then)$/
// «Officials» are no office, «lawmakers» are.
const offices = new Set([
  ...[...officeNouns].filter(noun => noun !== 'officials'),
  'lawmakers',
  'legislators',
  'deputy',
  'dictator',
  'general',
  'secretary-general',
])
const modifiers = new Set([
  ...officeModifiers,
  'opposition',
  'crown',
  'supreme',
  'army',
  'police',
  'news',
  'spiritual',
  'rebel',
  'military',
])
const plain = new Set(
  'the a an of for and in from s on at to by with forces troops police officials authorities government army soldiers rebels residents protesters militants state media navy air force'.split(
    ' ',
  ),
)

/** Resolves an actor phrase such as «Russian Foreign Minister Sergei Lavrov» or «the German chancellor» as of a day. */
export function resolveActor(text: string, date: string | null, { gazetteer, holders }: ActorKnowledge): Actor {
  const words =
    text
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu)
      ?.map(word => word.replace(/[.]$/, '')) ?? []
  const seat = seats.get(foldName(words.join(' ')).replace(/^the /, ''))
  if (seat) {
    const governing = date === null ? null : holders.holder(seat.country, seat.office, date)
    return { country: seat.country, person: governing?.person ?? null, office: seat.office }
  }
  const taken = new Set<number>()
  const place = placeIn(words, gazetteer, taken)
  const office = officeIn(words, taken)
  const body = bodyIn(words, gazetteer, taken)
  const name = nameIn(words, taken, office !== null || body !== null)
  const known = name === null ? null : termOf(name, holders.named(name), place, office, date)
  const title = office === null ? null : officeName(office.words, body)
  if (name !== null) {
    return {
      country: place ?? (body === null ? (known?.country ?? null) : null),
      person: known?.person ?? name,
      office: title ?? (known ? known.position : null),
    }
  }
  const lone = place === null && office === null && body === null ? leaderNamed(words, date, holders) : null
  if (lone) return { country: lone.country, person: lone.person, office: lone.position }
  const isSole = office !== null && !office.former && !office.some
  const holder =
    isSole && date !== null && (place !== null || body !== null) ? holders.holder(place, title ?? '', date) : null
  return { country: place, person: holder?.person ?? null, office: title }
}

/** A family name alone («Putin»): the one head of a state or government of that name on the day. */
function leaderNamed(words: readonly string[], date: string | null, holders: OfficeHolders): Term | null {
  const [name] = words
  if (words.length !== 1 || date === null || !name || !/^\p{Lu}/u.test(name)) return null
  const heads = holders
    .named(name)
    .filter(term => /^HEAD_/.test(term.level) && covers(term, date) && foldName(term.person).endsWith(foldName(name)))
  return new Set(heads.map(term => term.person)).size === 1 ? (heads[0] ?? null) : null
}

/** The country that the words name: by itself, by its people or capital, by a city or region, or by a group that belongs to it. */
function placeIn(words: readonly string[], gazetteer: Gazetteer, taken: Set<number>): string | null {
  const take = (first: number, end: number) => {
    for (let at = first; at < end; at++) taken.add(at)
  }
  for (let size = Math.min(4, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const country = groupCountries.get(foldName(words.slice(at, at + size).join(' ')))
      if (!country || !/^(?:al-|el-)?\p{Lu}/u.test(words[at] ?? '')) continue
      take(at, at + size)
      return country
    }
  }
  const [named] = gazetteer.countries(words)
  if (named) {
    take(named.first, named.end)
    return named.value.iso3
  }
  const [region] = gazetteer.regions(words)
  if (region?.value.country) {
    take(region.first, region.end)
    return region.value.country
  }
  const [venue] = gazetteer.venues(words)
  if (venue) {
    take(venue.first, venue.end)
    return venue.value.country
  }
  for (let size = Math.min(3, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const phrase = words.slice(at, at + size)
      const isTitled = offices.has(phrase[0]?.toLowerCase() ?? '') || honorifics.has(phrase[0]?.toLowerCase() ?? '')
      const [city] = /^\p{Lu}/u.test(phrase[0] ?? '') && !isTitled ? gazetteer.cities(phrase.join(' ')) : []
      // A surname may be a town somewhere: only a city that people know, or one at the end of «mayor of …».
      if (
        !city ||
        (city.population < 200_000 && !city.capital) ||
        (at > 0 && at + size === words.length && words.length > 2 && words[at - 1] !== 'of') ||
        /^\p{Lu}/u.test(words[at + size] ?? '')
      )
        continue
      take(at, at + size)
      return city.country
    }
  }
  return null
}

interface OfficeWords {
  words: string[]
  former: boolean
  /** «A senior official», «lawmakers»: one of several. */
  some: boolean
}

function officeIn(words: readonly string[], taken: Set<number>): OfficeWords | null {
  const lower = words.map(word => word.toLowerCase())
  const noun = lower.findIndex((word, at) => !taken.has(at) && (offices.has(word) || /^secretary-general$/.test(word)))
  if (noun < 0) return null
  let first = noun
  while (
    first > 0 &&
    !taken.has(first - 1) &&
    (modifiers.has(lower[first - 1] ?? '') || stateWords.has(lower[first - 1] ?? ''))
  )
    first--
  let end = noun + 1
  while (
    end < words.length &&
    !taken.has(end) &&
    offices.has(lower[end] ?? '') &&
    !/^\p{Lu}\p{Ll}+$/u.test(words[end + 1] ?? 'x')
  )
    end++
  // «Secretary of State», «Minister for Foreign Affairs», «Secretary General».
  if (/^(of|for)$/.test(lower[end] ?? '') && !taken.has(end + 1) && modifiers.has(lower[end + 1] ?? '')) {
    end += 2
    while (end < words.length && /^(affairs|and|security|interior|treasury|defen[cs]e)$/.test(lower[end] ?? '')) end++
  } else if (lower[end] === 'general' && lower[noun] === 'secretary') end++
  const isFormer = lower.slice(0, first).some(word => former.test(word))
  const found = lower.slice(first, end).filter(word => !stateWords.has(word))
  for (let at = first; at < end; at++) taken.add(at)
  lower.forEach((word, at) => {
    if (former.test(word)) taken.add(at)
  })
  const some =
    /s$/.test(lower[noun] ?? '') ||
    /^(an?|one|some|senior)$/.test(lower[Math.max(0, first - 1)] ?? '') ||
    lower[0] === 'a' ||
    lower[0] === 'an'
  return { words: isFormer ? ['former', ...found] : found, former: isFormer, some }
}

function bodyIn(words: readonly string[], gazetteer: Gazetteer, taken: Set<number>): string | null {
  const [body] = gazetteer.bodies(words)
  if (!body || taken.has(body.first)) return null
  for (let at = body.first; at < body.end; at++) taken.add(at)
  return body.value.name
}

/** The capitalised words that are left: a name of two or more, or of one behind a title. */
function nameIn(words: readonly string[], taken: ReadonlySet<number>, isTitled: boolean): string | null {
  const particle = /^(?:al|el|bin|ibn|von|van|der|de|da|dos|du|la|le|y)$/i
  const runs: string[][] = [[]]
  let isAddressed = false
  words.forEach((word, at) => {
    const lower = word.toLowerCase().replace(/\.$/, '')
    if (honorifics.has(lower) || honorifics.has(`${lower}.`) || lower === 'ayatollah') {
      isAddressed = true
      return
    }
    const isName =
      !taken.has(at) &&
      !plain.has(lower) &&
      (/^\p{Lu}/u.test(word) ||
        (particle.test(word) && (runs.at(-1)?.length ?? 0) > 0) ||
        /^(?:al|el)-\p{Lu}/u.test(word))
    if (isName) runs.at(-1)?.push(word)
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([])
  })
  const body =
    /\b(?:International|Organi[sz]ation|Committee|Council|Ministry|Party|Bank|Company|University|Agency|Union|Association|Army|Front|Movement|Group|News|Corporation)\b/
  const longest = runs.reduce((a, b) => (b.length > a.length ? b : a), [])
  const least = isTitled || isAddressed ? 1 : 2
  const name = longest.join(' ')
  return longest.length >= least && longest.length <= 5 && !words.some(word => body.test(word)) ? name : null
}

/** The term that a name, a country, an office and a day fit best: one that covers the day, else the last before it. */
function termOf(
  name: string,
  terms: readonly Term[],
  country: string | null,
  office: OfficeWords | null,
  date: string | null,
): Term | null {
  const exact = terms.filter(term => foldName(term.person) === foldName(name))
  const named = exact.length > 0 ? exact : terms
  const home = country === null ? named : named.filter(term => term.country === country)
  const people = new Set(home.map(term => term.person))
  const lands = new Set(home.filter(term => date === null || covers(term, date)).map(term => term.country))
  const isVague = !name.includes(' ') && lands.size > 1
  if (country === null && (isVague || (people.size > 1 && office === null))) return null
  const rank = ({ level }: Term) =>
    ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER'].indexOf(level) >>> 0
  const now = date === null ? [] : home.filter(term => covers(term, date))
  const past = date === null ? home : home.filter(term => term.from <= date)
  return (
    [...now].sort((a, b) => rank(a) - rank(b) || (a.from < b.from ? 1 : -1))[0] ??
    (office !== null || date === null ? ([...past].sort((a, b) => rank(a) - rank(b))[0] ?? null) : null)
  )
}

/** «Secretary-General of the United Nations», where the phrase names the body in front. */
function officeName(words: readonly string[], body: string | null): string {
  const title = words
    .map(word => (/^(?:of|for|and|the)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
  const of = body === null ? '' : ` of ${/^(United Nations|European|African)/.test(body) ? 'the ' : ''}${body}`
  return `${title.replace(/^Secretary General$/, body === 'United Nations' ? 'Secretary-General' : 'Secretary General')}${of}`
}
