import { fold } from '../gazetteer/gazetteer.ts'
import type { NamedPerson } from './persons.ts'

/** Names of one document that mean one person. */
export interface Someone {
  /** The fullest name, spelt as most often. */
  name: string
  parts: string[]
  office: string | null
  /** Whether the office was told without a country or body that it belongs to. */
  ownerless: boolean
  /** Offices without their owners: «president», «foreign minister». */
  roles: Set<string>
  country: string | null
  gender: 'F' | 'M' | null
  mentions: NamedPerson[]
}

/** «II» of a king, but not the name Xi. */
const numeral = /^(?:[IVX]+|[JS]r\.?)$/
const parts = (words: readonly string[]) =>
  words.filter((word, at) => at === 0 || !numeral.test(word)).flatMap(word => (/\p{L}/u.test(word) ? fold(word) : []))

/**
 * Groups the names of a document: full names first, then single names and surnames of several words («Al Thani», «Bongo Ondimba») with the full
 * name that they shorten, the nearest before them.
 */
export function groupPersons(names: readonly NamedPerson[]): Someone[] {
  const people: Someone[] = []
  const known = names.map(name => parts(name.words))
  const isFull = (own: readonly string[]) => own.length > 1 && !known.some(other => isSurnameOf(own, other))
  for (const name of names) {
    const own = parts(name.words)
    if (!isFull(own)) continue
    join(people.find(person => person.parts.length > 1 && sameFull(person.parts, own)) ?? create(people, name), name)
  }
  for (const name of names) {
    const own = parts(name.words)
    if (isFull(own)) continue
    const single = own[0] ?? fold(name.words.join(' '))
    const shortens = (person: Someone) =>
      own.length > 1 ? isSurnameOf(own, person.parts) || sameFull(person.parts, own) : fits(person, single)
    const fitting = people.filter(person => shortens(person) && agrees(person, name))
    join(nearest(fitting, name) ?? create(people, name), name)
  }
  for (const person of people) person.mentions.sort((a, b) => a.sentence - b.sentence || a.first - b.first)
  return people
}

function create(people: Someone[], name: NamedPerson): Someone {
  const person: Someone = {
    name: name.text,
    parts: parts(name.words),
    office: null,
    ownerless: false,
    roles: new Set(),
    country: null,
    gender: null,
    mentions: [],
  }
  people.push(person)
  return person
}

function join(person: Someone, name: NamedPerson): void {
  person.mentions.push(name)
  person.gender ??= name.gender
  person.country ??= name.title?.country ?? name.of
  if (parts(name.words).length > person.parts.length) person.parts = parts(name.words)
  const { title } = name
  if (!title) return
  if (title.noun === 'counterpart' || title.former) {
    person.country ??= title.country
    return
  }
  person.roles.add(title.role)
  person.country ??= title.country
  const better =
    person.office === null || (title.office.length > person.office.length && title.office.includes(person.office))
  if (!better) return
  person.office = title.office
  person.ownerless = title.ownerless
}

function sameFull(a: readonly string[], b: readonly string[]): boolean {
  if (!alike(a.at(-1) ?? '', b.at(-1) ?? '')) return false
  const [x, y] = [a[0] ?? '', b[0] ?? '']
  return (
    alike(x, y) ||
    (x.charAt(0) === y.charAt(0) && (x.replace('.', '').length === 1 || y.replace('.', '').length === 1)) ||
    x.startsWith(y) ||
    y.startsWith(x)
  )
}

/** Whether words are the end of a longer name: «Al Thani» of «Mohammed Al Thani». */
function isSurnameOf(own: readonly string[], full: readonly string[]): boolean {
  return own.length < full.length && full.slice(-own.length).every((part, at) => part === own[at])
}

function fits(person: Someone, single: string): boolean {
  return person.parts.some(part => alike(part, single))
}

function agrees(person: Someone, name: NamedPerson): boolean {
  if (person.gender && name.gender && person.gender !== name.gender) return false
  return !(person.country && name.title?.country && person.country !== name.title.country)
}

function nearest(people: readonly Someone[], name: NamedPerson): Someone | undefined {
  const single = parts(name.words).at(-1) ?? ''
  const bySurname = people.filter(person => alike(person.parts.at(-1) ?? '', single))
  const place = (person: Someone) => {
    const before = person.mentions.filter(
      one => one.sentence < name.sentence || (one.sentence === name.sentence && one.first < name.first),
    )
    const last = before.at(-1)
    return last ? last.sentence * 1000 + last.first : -1
  }
  const fitting = bySurname.length ? bySurname : [...people]
  // «President Widodo», where a couple of the name is known, is the one who holds an office.
  const inOffice = name.title ? fitting.filter(person => person.roles.size > 0 || person.country !== null) : []
  return (inOffice.length > 0 ? inOffice : fitting).sort((a, b) => place(b) - place(a))[0]
}

/** Whether two spellings are near enough to mean one name within a document. */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  const longest = Math.max(a.length, b.length)
  return longest >= 6 && a.charAt(0) === b.charAt(0) && distance(a, b) <= (longest >= 8 ? 2 : 1)
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}
