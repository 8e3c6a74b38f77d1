import { foldName, skeleton } from './name.ts'
import {
  eastAsianFamilies,
  iberianGivenNames,
  japaneseFamilies,
  knownAs,
  particles,
  regnalTitles,
  suffixes,
  titles,
} from './name-tables.ts'

/** A person's name taken apart; every word is folded. */
export interface PersonNameParts {
  /** Given and middle names, initials included; the two halves of «Jong Un» are one. */
  given: string[]
  /** The words of the surname without particles; empty for a monarch. */
  surname: string[]
  /** `jr`, `sr` or a Roman numeral. */
  suffix: string | null
  /** Called by the given name, as monarchs and popes are. */
  regnal: boolean
  /** Family name first, as in East Asia. */
  familyFirst: boolean
  /** All words that are no title, in the order of the text. */
  words: string[]
}

const benSurnames: ReadonlySet<string> = new Set(
  'ali ammar ari arous achour barka bella cheikh dor eliezer gurion gvir hamadi hassine jafar jelloun kiran laden salman shalom slimane yishai youssef zvi'.split(
    ' ',
  ),
)
const numeral = /^(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)$/
const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcswy]|zh|ch|sh|ts|hs|gw|kw|ky|ny|ph|th|tr|nh|ng|kh|ry|hy|my|by|py)?(?:[aeiou]|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|ae|eo|eu|oe|oo|yeo|yu|ya|yo|ye|wo|wa|we|wi|iao|uai|uye|uo|ieu|oa|uy)(?:n|ng|m|k|l|p|t|r|nh|ch|c|h|e)?$/

/** Takes a person's name apart: titles off, surname last, unless the family name stands first as it does in East Asia. */
export function personNameParts(name: string): PersonNameParts {
  const { bare, royal } = withoutTitles(foldName(withoutHyphens(name)).split(' '), name)
  const last = bare.at(-1) ?? ''
  const numbered = bare.length > 1 && numeral.test(last) && (bare.length === 2 || last.length > 1)
  const suffix = suffixes.get(last) ?? (numbered ? last : null)
  const words = calledAs(suffix !== null && bare.length > 1 ? bare.slice(0, -1) : bare)
  const own = suffix !== null && bare.length > 1 ? suffix : null
  const regnal = words.length === 1 && (royal || (own !== null && numeral.test(own)))
  if (regnal) return { given: [...words], surname: [], suffix: own, regnal, familyFirst: false, words: [...words] }
  if (isFamilyFirst(words, name)) {
    return {
      given: words.length > 1 ? [words.slice(1).join('')] : [],
      surname: words.slice(0, 1),
      suffix: own,
      regnal,
      familyFirst: true,
      words: [...words],
    }
  }
  const start = surnameStart(words)
  const given = words
    .slice(0, start)
    .filter((word, i) => !particles.has(word) || word.length === 1 || (i === 0 && isBen(word, words[start])))
    .flatMap(word => (/^[^aeiouy]{2,3}$/.test(word) ? [...word] : [word]))
  const surname = words.slice(start).filter(word => !particles.has(word))
  return {
    given,
    surname: surname.length > 0 ? surname : words.slice(-1),
    suffix: own,
    regnal,
    familyFirst: false,
    words: [...words],
  }
}

/** The one key that the variants of a person's name share: how the surname sounds, or the given name of a monarch. */
export function personBlock(name: string): string {
  const { given, surname, words } = personNameParts(name)
  return skeleton(surname[0] ?? given[0] ?? words[0] ?? '')
}

/** Who goes by one name alone bears the full one. */
function calledAs(words: readonly string[]): readonly string[] {
  const full = words.length === 1 ? knownAs.get(words[0] ?? '') : undefined
  return full === undefined ? words : full.split(' ')
}

/** A hyphenated surname is one word, and so is «Chan-o-cha»; «al-Sisi» and «Jong-un» are not. */
function withoutHyphens(name: string): string {
  return name
    .replace(/(\p{L}{2})-(\p{L})-(?=\p{L}{2})/gu, '$1$2')
    .replace(/ (\p{L}{4,})-(\p{L}{3,})$/u, (all, left: string, right: string) =>
      isGivenName(foldName(left)) && isGivenName(foldName(right)) ? all : ` ${left}${right}`,
    )
}

/** «Ben Bernanke» is called Benjamin; «Ben Ali» and «Ben Gurion» are surnames. */
function isBen(word: string, next: string | undefined): boolean {
  return word === 'ben' && next !== undefined && !benSurnames.has(next)
}

function withoutTitles(words: readonly string[], name: string): { bare: string[]; royal: boolean } {
  let royal = false
  let first = 0
  while (first < words.length - 1) {
    const word = words[first] ?? ''
    // «Don Beyer» and «Gen Nakatani» are given names where no dot says otherwise.
    const given = /^(don|gen)$/.test(word) && first === words.length - 2 && !/\b(don|gen)\./i.test(name)
    if (given) break
    if (regnalTitles.has(word)) royal = true
    else if (!titles.has(word)) break
    first++
  }
  return { bare: words.slice(first), royal }
}

/** «Xi Jinping», «Kim Jong Un», «Yoon Suk-yeol»: a family name, then one or two syllables of a given name. */
function isFamilyFirst(words: readonly string[], name: string): boolean {
  const [family = '', ...given] = words
  if (words.length === 2 && japaneseFamilies.has(family) && !japaneseFamilies.has(given[0] ?? '')) return true
  if (!eastAsianFamilies.has(family) || given.length === 0 || given.length > 3) return false
  const spoken = given.every(word => isGivenName(word))
  const reversed = given.length === 1 && eastAsianFamilies.has(given[0] ?? '') && /-/.test(name.split(' ')[0] ?? '')
  return spoken && !reversed
}

function isGivenName(word: string): boolean {
  if (word.length < 2) return false
  if (syllable.test(word)) return true
  for (let i = 1; i < word.length - 1; i++) {
    if (syllable.test(word.slice(0, i)) && syllable.test(word.slice(i))) return true
  }
  return false
}

/** Where the surname begins: with its particle, with the first of two Spanish surnames, else with the last word. */
function surnameStart(words: readonly string[]): number {
  const last = words.length - 1
  if (last < 1) return 0
  const particle = words.findIndex((word, i) => i > 0 && i < last && particles.has(word) && word.length > 1)
  if (particle > 0) return isDoubleSurname(words.slice(0, particle)) ? particle - 1 : particle
  return isDoubleSurname(words) ? last - 1 : last
}

const spanishSurname =
  /^(?!.*^jerez)[a-z]{2,}ez$|^(garcia|castro|morales|ortega|maduro|petro|boric|arce|lacalle|lopez|mora|noboa|milei|abinader|diaz|sheinbaum|duque|lasso)$/

function isDoubleSurname(words: readonly string[]): boolean {
  const [first = ''] = words
  const before = words.at(-2) ?? ''
  if (words.length === 2) return spanishSurname.test(first)
  if (words.length < 3) return false
  return (
    spanishSurname.test(before) || (iberianGivenNames.has(first) && before.length > 1 && !iberianGivenNames.has(before))
  )
}
