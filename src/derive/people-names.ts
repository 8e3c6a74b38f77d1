import { compareNameParts, type NameComparison, samePersonName } from '../domain/person-comparison.ts'
import { type PersonNameParts, personBlock } from '../domain/person-name.ts'
import { isLatin, latinName } from '../names/latin-name.ts'
import { matchNames } from '../names/match-names.ts'

/** A name with what comparing needs of it. */
export interface ComparedName {
  /** As a document has it. */
  raw: string
  parts: PersonNameParts
}

/** A score between «two» and «one»: the question is asked. */
const doubt = 0.6
const otherScript = 0.9
const sureMatch = 0.85
const telling: ReadonlySet<string> = new Set(['suffix', 'middle-name', 'regnal-name', 'other-name', 'lone-given-name'])

/** The one key that the spellings of a person's name share, in whatever script; «Sybiha» and «Sybiga» are spelt by one letter. */
export function blockOfPerson(name: string): string {
  return personBlock(latinName(name))
    .replace(/^g/, 'h')
    .replace(/(?!^)g/g, '')
}

/**
 * Compares two names: in Latin letters part by part, and what the parts do not say but the scorer of names does, is a doubt. Names in other
 * scripts are compared by the scorer; what is written without vowels is never more than a doubt by itself.
 */
export function comparePeople(a: ComparedName, b: ComparedName): NameComparison {
  const byParts = compareNameParts(a.parts, b.parts)
  const families = a.parts.familyFirst && b.parts.familyFirst
  if (families && byParts.same && !sameFamily(a.parts, b.parts)) return { ...byParts, score: doubt, same: false }
  if (byParts.score >= samePersonName || byParts.reasons.some(reason => telling.has(reason))) return byParts
  if (a.parts.given.length === 0 || b.parts.given.length === 0) return byParts
  const latin = isLatin(a.raw) && isLatin(b.raw)
  const { score } = matchNames(a.raw, b.raw, 'PERSON')
  if (score < sureMatch) return byParts
  if (latin) return { score: doubt, same: false, reasons: ['alike'] }
  const vowels = [a.raw, b.raw].every(name => !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name))
  return vowels
    ? { score: otherScript, same: true, reasons: ['other-script'] }
    : { score: doubt, same: false, reasons: ['without-vowels'] }
}

/** East Asian family names are short: one letter more is another name, but for the ways to write one in Latin letters. */
function sameFamily(a: PersonNameParts, b: PersonNameParts): boolean {
  const [left, right] = [a.surname.join(''), b.surname.join('')]
  return left === right || matchNames(left, right, 'PERSON').score >= otherScript
}
