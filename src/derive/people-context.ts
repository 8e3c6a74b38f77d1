import { comparePersonNames, type NameComparison, samePersonName } from '../domain/person-comparison.ts'
import { personNameParts } from '../domain/person-name.ts'
import { latinName } from '../names/latin-name.ts'
import { blockOfPerson } from './people-names.ts'
import type { Profile } from './people-profiles.ts'

/** So many people named beside both say something; so many make one of two whose names are alike but not the same. */
const few = 2
const many = 3
/** A name that is alike, of one whom the register or those beside him know. */
const vouched = 0.85

/** How somebody named beside another is known in other documents: by the first letter and the sound of the surname; null for a surname alone. */
export function companionKey(name: string): string | null {
  const { given, regnal } = personNameParts(latinName(name))
  const first = given[0]?.[0]
  return first === undefined || (given.length === 0 && !regnal) ? null : `${first} ${blockOfPerson(name)}`
}

/** Whether the register of office holders tells that two profiles are of one holder, or of two; null when it does not tell. */
export function sameHolder(a: Profile, b: Profile): boolean | null {
  if (a.holder === null || b.holder === null) return a.holder === b.holder ? null : namedAs(a, b)
  if (a.holder === b.holder) return true
  const { same } = comparePersonNames(holderName(a.holder), holderName(b.holder))
  const [left, right] = [a.holder, b.holder].map(holder => holder.slice(0, holder.indexOf('|')))
  if (same) return left === right || left === '' || right === '' ? true : null
  return a.office !== null && b.office !== null ? false : null
}

/** One of the two is a holder: another middle name or suffix than the holder's is somebody else's. */
function namedAs(a: Profile, b: Profile): false | null {
  const [holding, other] = a.holder === null ? [b, a] : [a, b]
  if (holding.holder === null || holding.office === null || other.lone) return null
  const name = holderName(holding.holder)
  const { same, reasons } = comparePersonNames(latinName(other.raw), name)
  const isSon = personNameParts(name).suffix !== null
  return !same && reasons.some(reason => reason === 'middle-name' || (reason === 'suffix' && isSon)) ? false : null
}

/** How many people are named beside both. */
export function sharedCompanions(a: readonly Profile[], b: readonly Profile[]): number {
  const left = companionsOf(a)
  return [...companionsOf(b)].filter(name => left.has(name)).length
}

function companionsOf(profiles: readonly Profile[]): ReadonlySet<string> {
  const [first] = profiles
  if (first && profiles.length === 1) return first.companions
  return new Set(profiles.flatMap(({ companions }) => [...companions]))
}

/** What the register or people named beside both add to two full names that are alike, but not the same. */
export function vouchedNames(a: Profile, b: Profile, found: NameComparison): NameComparison {
  if (found.same || found.score < 0.5 || a.lone || b.lone) return found
  const told = (reason: string) => ({ score: vouched, same: true, reasons: [...found.reasons, reason] })
  if (a.holder !== null && !found.reasons.includes('middle-name') && sameHolder(a, b)) return told('term-of-office')
  const home = a.country === null || b.country === null || a.country === b.country
  const letters = found.reasons.some(reason => reason === 'alike' || reason === 'without-vowels')
  return home && letters && sharedCompanions([a], [b]) >= many ? told('companions') : found
}

/** Whether two names were taken for one because of who holds the office or who is named beside them, not for themselves. */
export function isVouched({ reasons }: NameComparison): boolean {
  return reasons.some(reason => reason === 'term-of-office' || reason === 'companions')
}

/** Which of several groups a profile belongs to, where the register or the people beside it speak for one alone; null when neither does. */
export function groupInContext(
  profile: Profile,
  groups: readonly (readonly Profile[])[],
): { at: number; rule: string } | null {
  const shared = groups.map(group => sharedCompanions([profile], group))
  const most = Math.max(...shared)
  const fitting = (is: (other: Profile) => boolean) => groups.flatMap((group, i) => (group.some(is) ? [i] : []))
  const known = profile.holder === null ? [] : fitting(({ holder }) => holder === profile.holder)
  const held = known.length > 0 ? known : fitting(other => isNamedAsHolder(profile, other))
  const [only] = held
  // A surname by itself is a head of state's only where somebody else tells what the text is about.
  const placed = !profile.lone || profile.office !== null || profile.country !== null
  if (only !== undefined && held.length === 1 && (placed || (shared[only] ?? 0) > 0)) {
    return { at: only, rule: 'and-term-of-office' }
  }
  const rest = shared.filter((_, i) => i !== shared.indexOf(most))
  const alone = most >= few && rest.every(count => count * many <= most)
  return alone ? { at: shared.indexOf(most), rule: 'and-companions' } : null
}

/** Whether another full name is that of the holder whom the register gives a profile. */
function isNamedAsHolder({ holder }: Profile, { raw, lone }: Profile): boolean {
  return holder !== null && !lone && comparePersonNames(latinName(raw), holderName(holder)).score >= samePersonName
}

const holderName = (holder: string) => holder.slice(holder.indexOf('|') + 1)
