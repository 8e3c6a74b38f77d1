import { foldName } from '../../domain/name.ts'
import type { Analysis, Entity } from '../analysis.ts'
import type { OfficeHolders, Term } from '../gazetteer/office-holders.ts'
import { isQuoted, isUnnamedHead } from './own-words.ts'
import { ownOffice, publisherCountry } from './publisher.ts'

const chief = /^(?:prime minister|president|premier|chancellor|taoiseach|secretary of state)\b/i

/** For so many years after its beginning a term whose end is not known is believed to last. */
const surelyLasts = 3
/** The register tells who held an office until then, so a term without an end went on. */
const toldUntil = '2022-05-01'

/**
 * Who says «I» in a document, and who is «the Prime Minister» that nobody names: its author, or in a government's own statement the
 * one head of that government whom it names; if it names none and the office itself publishes, whoever the register says held it on
 * that day; or else the country. Null where nobody speaks in his own name. A holder whom no word names is a person of the document from here on.
 */
export function withSpeaker(analysis: Analysis, holders: OfficeHolders | null): Analysis {
  const named = authorOf(analysis) ?? headNamed(analysis)
  if (named) return { ...analysis, speaker: named }
  const holder = holders && holderOf(analysis, holders)
  if (holder) {
    const known = people(analysis).find(one => isCalled(one, holder.person))
    if (known) return { ...analysis, speaker: known.ref }
    const own = ownWords(analysis)
    if (own.length > 0) return introduce(analysis, holder, own)
  }
  const iso3 = publisherCountry(analysis.document)
  const country = [...analysis.entities.values()].find(one => one.kind === 'COUNTRY' && one.iso3 === iso3)
  return { ...analysis, speaker: country?.ref ?? null }
}

function authorOf(analysis: Analysis): string | undefined {
  const author = foldName(analysis.document.author ?? '')
  return author === ''
    ? undefined
    : people(analysis).find(one => ` ${author} `.includes(` ${foldName(one.name)} `))?.ref
}

function headNamed(analysis: Analysis): string | undefined {
  const iso3 = publisherCountry(analysis.document)
  if (iso3 === null) return undefined
  const heads = people(analysis).filter(one => chief.test(one.office ?? '') && one.country === iso3)
  return heads.length === 1 ? heads[0]?.ref : undefined
}

/** Who surely held the publishing office on the day of publication: days at the edge of a term are nobody's. */
function holderOf({ document }: Analysis, holders: OfficeHolders): Term | null {
  const office = ownOffice(document)
  const day = document.publishedAt?.slice(0, 10)
  if (!office || !day) return null
  const title = office.role === 'secretary' ? 'Secretary of State' : office.role
  const term = holders.holder(office.country, title, day)
  if (!term || term.from.length < 10 || term.from >= day) return null
  const lasted = `${Number(term.from.slice(0, 4)) + surelyLasts}${term.from.slice(4)}`
  const ends = term.to ?? (lasted > toldUntil ? lasted : toldUntil)
  return ends.length === 10 && day < ends ? term : null
}

/** «I», «my» and «the Prime Minister» outside quotation marks. */
function ownWords({ sentences }: Analysis) {
  return sentences.flatMap(sentence =>
    sentence.link
      ? []
      : sentence.tokens.flatMap((token, at) =>
          (/^(?:I|me|my)$/.test(token.text) || isUnnamedHead(sentence, at)) && !isQuoted(sentence, at)
            ? [{ start: token.start, end: token.end, text: token.text }]
            : [],
        ),
  )
}

function introduce(
  analysis: Analysis,
  { person, position, country }: Term,
  mentions: ReturnType<typeof ownWords>,
): Analysis {
  const ref = `p${people(analysis).length + 1}`
  const holder: Entity = { kind: 'PERSON', ref, name: person, office: position, country, mentions }
  return { ...analysis, speaker: ref, entities: new Map([...analysis.entities, [ref, holder]]) }
}

function people({ entities }: Analysis) {
  return [...entities.values()].filter(one => one.kind === 'PERSON')
}

function isCalled({ name }: { name: string }, person: string): boolean {
  const [own, full] = [foldName(name), foldName(person)]
  return own === full || ` ${full}`.endsWith(` ${own}`) || own.split(' ').at(-1) === full.split(' ').at(-1)
}
