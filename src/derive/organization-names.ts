import { organizationKey } from '../domain/organization-name.ts'
import { isLatin } from '../names/latin-name.ts'
import { matchPrepared, sameName } from '../names/match-names.ts'
import { type PreparedName, prepareName } from '../names/name-words.ts'

/** Words with which many names begin or end: they say what kind of body has the name, not which. */
const heads = new Set(
  'administration agency army assembly association authority bank board bureau center central chamber commission committee company congress corporation council court department development directorate exchange federal federation finance financial foundation fund general government institute international ministry national office organization parliament party police republic research secretariat senate service services state states supreme trade trading trust union united university world'.split(
    ' ',
  ),
)

/** Words that say what a company does, which its short name leaves out: «Rosneft» and «Rosneft Oil». */
const trades = new Set(
  'airlines airways aviation bank banking company corporation energy gas group industries media motors oil petroleum pipeline pipelines shipping steel telecom trading'.split(
    ' ',
  ),
)
/** How alike a company's short name is to the one with its trade. */
const shortened = 0.8

/** A normal name with what comparing needs of it. */
export interface OrganizationName {
  key: string
  prepared: PreparedName
  /** Its words as they sound, one after the other. */
  plain: string
  latin: boolean
}

/** Takes the name of an organization apart. */
export function organizationName(name: string): OrganizationName {
  const key = organizationKey(name)
  const prepared = prepareName(key, 'ORGANIZATION')
  return { key, prepared, plain: prepared.words.map(word => word.plain).join(' '), latin: isLatin(name) }
}

/**
 * The key that the names of one organization share: the longest of its words that does not only say what kind of body it is, as it
 * sounds. «Rosneft», «Роснефть» and «Rosneft Oil Company» have one; so have «NATO» and its full name.
 */
export function organizationBlock(name: string): string {
  const { key, prepared } = organizationName(name)
  const named = prepared.words.filter(({ role }) => role === 'NAME')
  const telling = named.filter(({ text }) => !heads.has(text))
  const [first, ...others] = telling.length > 0 ? telling : named
  if (!first) return key
  return others.reduce((best, word) => (word.plain.length > best.plain.length ? word : best), first).plain
}

/** What the scorer says of two normal names: whether one is the other in other letters, and how alike they are, 0 to 1; null when they are two. */
export function compareOrganizations(
  a: OrganizationName,
  b: OrganizationName,
): { otherScript: boolean; score: number } | null {
  if (isAcronym(a.key) || isAcronym(b.key)) return null
  const { score } = matchPrepared(a.prepared, b.prepared)
  if (score < sameName) return isShortened(a, b) ? { otherScript: false, score: shortened } : null
  return { otherScript: a.latin !== b.latin && a.plain === b.plain, score }
}

/** A few letters: another letter is another body. */
const isAcronym = (key: string) => /^[a-z0-9]{1,4}$/.test(key)

function isShortened(a: OrganizationName, b: OrganizationName): boolean {
  const [short, long] = [a, b]
    .map(({ prepared }) => prepared.words.map(({ text }) => text))
    .sort((x, y) => x.length - y.length)
  if (!short || !long || !short.some(word => !heads.has(word)) || !short.every(word => long.includes(word)))
    return false
  return long.filter(word => !short.includes(word)).every(word => trades.has(word))
}
