import { blockOfPerson } from '../derive/people-names.ts'
import { dayOf } from '../domain/date.ts'
import type { PersonRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { isPastOrFutureOffice, type OfficeLevel, officeKey, officeLevel } from '../domain/office.ts'
import { comparePersonNames } from '../domain/person-comparison.ts'
import { personNameParts } from '../domain/person-name.ts'
import { latinName } from '../names/latin-name.ts'
import { covers, isMain, loadOfficeHolders, type Term } from '../reader/gazetteer/office-holders.ts'

/** Says whom of a register of office holders a record means, as far as its name, office, country and day tell one of them apart. */
export type TermRegister = (person: Pick<PersonRecord, 'name' | 'office' | 'country' | 'publishedAt'>) => string | null

const heads: ReadonlySet<OfficeLevel> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'])
const single: ReadonlySet<OfficeLevel> = new Set([...heads, 'FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'FINANCE_MINISTER'])

/** The register of the lists that the program brings along, loaded when it is first asked for. */
export function lazyTermRegister(): () => Promise<TermRegister> {
  const loaded: { register?: Promise<TermRegister> } = {}
  return () => {
    loaded.register ??= loadOfficeHolders().then(({ terms }) => createTermRegister(terms))
    return loaded.register
  }
}

/** Makes a register of dated terms of office, found by how names sound. */
export function createTermRegister(terms: readonly Term[]): TermRegister {
  const byBlock = new Map<string, Term[]>()
  for (const term of terms) {
    if (heads.has(term.level) && !isMain(term)) continue
    const block = blockOfPerson(term.person)
    byBlock.set(block, [...(byBlock.get(block) ?? []), term])
  }
  return ({ name, office, country, publishedAt }) => {
    const day = dayOf(publishedAt)
    if (day === null || (office !== null && isPastOrFutureOffice(office))) return null
    const written = latinName(name)
    const { given, regnal } = personNameParts(written)
    const lone = given.length === 0 && !regnal
    // Nobody but the son is in office: «Joseph R. Biden Jr.» is the register's «Joe Biden».
    const told = office !== null && single.has(officeLevel(office, country)) ? withoutSuffix : (whole: string) => whole
    const alike = (term: Term) => {
      const { score, same, reasons } = comparePersonNames(told(written), told(term.person))
      const part =
        office === null && reasons.some(reason => reason === 'second-given-name' || reason === 'one-of-two-surnames')
      return lone ? score >= 0.5 : same && !part
    }
    const inOffice = (byBlock.get(blockOfPerson(name)) ?? []).filter(term => covers(term, day) && alike(term))
    const fitting = inOffice.filter(term => (office === null ? !lone || heads.has(term.level) : isOffice(office, term)))
    const atHome = fitting.filter(term => country === null || term.country === country || term.country === null)
    if (atHome.length > 0 || country === null || lone || office === null) return onlyOne(atHome)
    // A document may tell a president's host as his country: only one of them bears that name in that office on the day.
    return single.has(officeLevel(office, country)) ? onlyOne(fitting) : null
  }
}

const withoutSuffix = (name: string) => name.replace(/,? (?:jr|sr)\.?$/i, '')

/** The one person of some terms, however the lists spell the name; null when they are several people's or nobody's. */
function onlyOne(terms: readonly Term[]): string | null {
  const [first, ...others] = [...terms].sort((a, b) => (keyOf(b) < keyOf(a) ? -1 : 1))
  if (!first) return null
  const isOne = others.every(
    ({ person, country }) =>
      (country === null || country === first.country) && comparePersonNames(person, first.person).same,
  )
  return isOne ? keyOf(first) : null
}

const keyOf = ({ country, person }: Term) => `${country ?? ''}|${person}`

/** Whether a title may be that of a term: of one level of which a country has one, or of the same words in any order. */
function isOffice(title: string, { position, country, level }: Term): boolean {
  const told = officeLevel(title, country)
  if (single.has(told)) return told === level
  return wordsOf(title, country) === wordsOf(position, country)
}

function wordsOf(title: string, country: string | null): string {
  return officeKey(foldName(title), country)
    .split(' ')
    .filter(word => !/^(of|the|for|and)$/.test(word))
    .sort()
    .join(' ')
}
