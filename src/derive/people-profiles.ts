import type { PersonRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { isPastOrFutureOffice, officeKey } from '../domain/office.ts'
import { type NameComparison, samePersonName } from '../domain/person-comparison.ts'
import { type PersonNameParts, personNameParts } from '../domain/person-name.ts'
import { latinName } from '../names/latin-name.ts'
import { betweenMembers } from './grouping.ts'
import { groupBy } from './keyed.ts'
import { sameHolder, vouchedNames } from './people-context.ts'
import { comparePeople } from './people-names.ts'

/** Records that name a person alike, of one country and office; `id` is the least of theirs. */
export interface Profile {
  id: string
  members: PersonRecord[]
  articles: ReadonlySet<string>
  name: string
  /** As its first document writes it. */
  raw: string
  parts: PersonNameParts
  /** A surname by itself, which needs a full name to lean on. */
  lone: boolean
  country: string | null
  office: string | null
  past: boolean
  /** The one of the register of office holders whom these records mean. */
  holder: string | null
  /** Who is named beside them. */
  companions: ReadonlySet<string>
}

/** A name without vowels that fits one of the same country. */
const atHome = 0.85
/** A name that says the same but for the way it is written. */
const identical = 0.97

/** Groups the records of a block, so that ten thousand equal ones cost as much as one. */
export function profilesOf(records: readonly PersonRecord[]): Profile[] {
  const latin = new Map([...new Set(records.map(record => record.name))].map(name => [name, latinName(name)]))
  const plain = (name: string) => foldName(latin.get(name) ?? name)
  const parts = new Map([...latin].map(([name, written]) => [name, personNameParts(written)]))
  const isLone = (record: PersonRecord) => {
    const name = parts.get(record.name)
    return name !== undefined && !name.regnal && name.given.length === 0
  }
  const told = (record: PersonRecord) => `${plain(record.name)}|${record.country ?? ''}`
  const beside = new Map(
    groupBy(records, record => record.article).map(([article, all]) => [article, all.map(told).sort()]),
  )
  const grouped = groupBy(records, record => {
    const office = record.office === null ? '' : officeKey(record.office, record.country)
    const others = isLone(record) ? (beside.get(record.article) ?? []).join('+') : ''
    return [plain(record.name), record.country ?? '', office, record.holder ?? '', others].join('|')
  })
  return grouped.flatMap(([, members]) => {
    const [first] = members
    if (!first) return []
    return [
      {
        id: members.map(member => member.id).reduce((a, b) => (b < a ? b : a)),
        members,
        articles: new Set(members.map(member => member.article)),
        name: plain(first.name),
        raw: members.map(member => member.name).reduce((a, b) => (b < a ? b : a)),
        parts: parts.get(first.name) ?? personNameParts(first.name),
        lone: isLone(first),
        country: first.country,
        office: first.office === null ? null : officeKey(first.office, first.country),
        past: members.some(({ office }) => office !== null && isPastOrFutureOffice(office)),
        holder: first.holder ?? null,
        companions: new Set(members.flatMap(({ companions = [] }) => companions)),
      },
    ]
  })
}

/** Compares the names of profiles, each pair of names once. */
export function nameComparer(): (a: Profile, b: Profile) => NameComparison {
  const known = new Map<string, Map<string, NameComparison>>()
  return (a, b) => {
    const [left, right] = a.name < b.name ? [a, b] : [b, a]
    const row = known.get(left.name) ?? new Map<string, NameComparison>()
    known.set(left.name, row)
    const found = row.get(right.name) ?? comparePeople(left, right)
    row.set(right.name, found)
    const home = a.country !== null && a.country === b.country
    return home && found.reasons.includes('without-vowels')
      ? { ...found, score: atHome, same: true }
      : vouchedNames(a, b, found)
  }
}

/**
 * What forbids that two profiles are one person: two holders of offices, names that differ, two countries (unless one office is past, or
 * the register knows one holder), or being two people of one document; null when nothing does.
 */
export function profileContradiction(a: Profile, b: Profile, compare: (a: Profile, b: Profile) => NameComparison) {
  const { score } = compare(a, b)
  if (!a.lone && !b.lone && score < samePersonName) return 'name'
  const holder = sameHolder(a, b)
  if (holder === false) return 'term-of-office'
  const countries = a.country !== null && b.country !== null && a.country !== b.country
  if (countries && !holder && !(score >= identical && (a.past || b.past))) return 'country'
  if (score >= identical && !a.lone) return null
  return areTwoInDocuments(a, b) ? 'same-document' : null
}

/** Whether documents tell the two apart as a rule; a single document that fails to join them does not count among many. */
function areTwoInDocuments(a: Profile, b: Profile): boolean {
  const [few, many] = a.articles.size <= b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles]
  let both = 0
  for (const article of few) if (many.has(article)) both++
  return both > 0 && both * 3 >= few.size
}

/** The same where the register tells that «Jr.» was only left out: a suffix that one name lacks says nothing. */
export function withSuffixLeftOut(compare: (a: Profile, b: Profile) => NameComparison) {
  return (a: Profile, b: Profile): NameComparison => {
    const found = compare(a, b)
    const left = found.reasons.includes('suffix') && (a.parts.suffix === null || b.parts.suffix === null)
    return left ? { ...found, score: samePersonName, same: true } : found
  }
}

/** The first contradiction between two groups of profiles. */
export function groupContradiction(
  left: readonly Profile[],
  right: readonly Profile[],
  compare: (a: Profile, b: Profile) => NameComparison,
): string | null {
  return betweenMembers(left, right, (a, b) => profileContradiction(a, b, compare))
}
