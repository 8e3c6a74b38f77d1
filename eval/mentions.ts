import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { iso3Of } from '../src/domain/country.ts'
import { type Analyser, createAnalyser } from '../src/reader/analyse.ts'
import type { Analysis, Entity, MentionForm } from '../src/reader/analysis.ts'

/** Prints recall and precision of mentions against the seeds (exact spans) and the labelled Wikinews (names of persons, touching spans). */
interface Gold {
  start: number
  end: number
  what: string
  text: string
}
const shared = new URL('../../shared/', import.meta.url)
const half = (id: string) => ((createHash('sha256').update(id).digest()[0] ?? 0) % 2 ? 'unseen' : 'seen')
const tally = new Map<string, { gold: number; found: number; said: number; right: number }>()
const show = process.argv.includes('--errors')

function count(
  set: string,
  id: string,
  what: string,
  gold: Gold[],
  debatable: Gold[],
  said: Gold[],
  touching = false,
): void {
  const key = `${set} ${half(id)}: ${what}`
  const row = tally.get(key) ?? { gold: 0, found: 0, said: 0, right: 0 }
  tally.set(key, row)
  const same = (a: Gold, b: Gold) =>
    a.what === b.what && (touching ? a.start < b.end && b.start < a.end : a.start === b.start && a.end === b.end)
  const found = gold.filter(one => said.some(other => same(one, other)))
  const judged = said.filter(one => !debatable.some(other => one.start < other.end && other.start < one.end))
  const right = judged.filter(one => gold.some(other => same(one, other)))
  row.gold += gold.length
  row.found += found.length
  row.said += judged.length
  row.right += right.length
  if (!show || half(id) === 'unseen') return
  for (const one of gold) if (!found.includes(one)) console.log('missed', what, id, one.text, one.what)
  for (const one of judged) if (!right.includes(one)) console.log('wrong', what, id, one.text, one.what)
}

function saidOf(
  analysis: Analysis,
  kind: Entity['kind'],
  forms: MentionForm[],
  what: (entity: Entity) => string,
): Gold[] {
  return analysis.mentions.flatMap(({ start, end, text, form, entity }) => {
    const known = analysis.entities.get(entity)
    return known?.kind === kind && forms.includes(form) ? [{ start, end, text, what: what(known) }] : []
  })
}

async function seeds(analyser: Analyser): Promise<void> {
  const gold = JSON.parse(readFileSync(new URL('seeds/gold.json', shared), 'utf8'))
  for (const document of gold.documents) {
    const text = readFileSync(new URL(`seeds/${document.file}`, shared), 'utf8')
    const analysis = await analyser.analyse({ id: document.id, text })
    const flat = (list: { mentions: Gold[]; required?: boolean }[], what: (one: never) => string, required = true) =>
      list
        .filter(one => (one.required !== false) === required)
        .flatMap(one => one.mentions.map(mention => ({ ...mention, what: what(one as never) })))
    const named = (mentions: Gold[]) =>
      mentions.filter(
        one =>
          (one as Gold & { kind: string }).kind !== 'pronoun' && (one as Gold & { kind: string }).kind !== 'nominal',
      )
    const any = () => ''
    count(
      'seeds',
      document.id,
      'persons',
      named(flat(document.persons, any)),
      [],
      saidOf(analysis, 'PERSON', ['NAME', 'SURNAME'], any),
    )
    const states = flat(document.countries, (one: { iso2: string }) => iso3Of(one.iso2) ?? '')
    count(
      'seeds',
      document.id,
      'countries',
      states,
      [],
      saidOf(analysis, 'COUNTRY', ['NAME', 'DEMONYM', 'METONYM'], one => (one.kind === 'COUNTRY' ? one.iso3 : '')),
    )
    count(
      'seeds',
      document.id,
      'organizations',
      named(flat(document.organizations, any)),
      flat(document.organizations, any, false),
      saidOf(analysis, 'ORGANIZATION', ['NAME'], any),
    )
    const references = flat(document.persons, any).filter(one => !named([one]).length)
    const others = saidOf(analysis, 'PERSON', ['NOMINAL', 'PRONOUN'], any)
    count('seeds', document.id, 'he, the president', references, [], others)
  }
}

async function wikinews(analyser: Analyser): Promise<void> {
  for (const line of readFileSync(new URL('corpora/wikinews/gum.jsonl', shared), 'utf8').trim().split('\n')) {
    const document = JSON.parse(line)
    const analysis = await analyser.analyse({ id: document.doc_id, text: document.text })
    const persons = document.mentions.filter((one: { type: string }) => one.type === 'person')
    const names = persons.filter((one: Gold & { wiki: string | null }) =>
      one.text.split(/[\s’']/).some(word => word.length > 2 && one.wiki?.split('_').includes(word)),
    )
    const plain = (list: Gold[]) => list.map(one => ({ ...one, what: '' }))
    const said = saidOf(analysis, 'PERSON', ['NAME', 'SURNAME'], () => '')
    const others = plain(persons.filter((one: Gold) => !names.includes(one)))
    count('wikinews', document.doc_id, 'persons with a page', plain(names), others, said, true)
    const invented = said.filter(one => !persons.some((other: Gold) => one.start < other.end && other.start < one.end))
    count('wikinews', document.doc_id, 'persons invented', [], [], invented, true)
  }
}

async function samples(analyser: Analyser): Promise<void> {
  const lines = (name: string) =>
    readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  const expected = new Map(lines('expected.ndjson').map(one => [one.documentId, one]))
  for (const document of lines('documents.ndjson')) {
    const gold = expected.get(document.id)
    if (!gold) continue
    const analysis = await analyser.analyse(document)
    const flat = (
      list: (Record<string, string> & { mentions: Gold[] })[],
      what: (one: Record<string, string>) => string,
    ) => list.flatMap(one => one.mentions.map(mention => ({ ...mention, what: what(one) })))
    const none = () => ''
    const iso = (one: object) => ('iso3' in one ? String(one.iso3) : '')
    count(
      'samples',
      document.id,
      'persons',
      flat(gold.people, none),
      [],
      saidOf(analysis, 'PERSON', ['NAME', 'SURNAME'], none),
      true,
    )
    const states = saidOf(analysis, 'COUNTRY', ['NAME', 'DEMONYM', 'METONYM'], iso)
    count('samples', document.id, 'countries', flat(gold.countries, iso), [], states, true)
    count(
      'samples',
      document.id,
      'organizations',
      flat(gold.organizations, none),
      [],
      saidOf(analysis, 'ORGANIZATION', ['NAME'], none),
      true,
    )
    count(
      'samples',
      document.id,
      'places',
      flat(gold.places, none),
      [],
      saidOf(analysis, 'PLACE', ['NAME'], none),
      true,
    )
    const offices = (list: Iterable<Record<string, unknown>>) =>
      [...list].flatMap((one, at) =>
        one.office
          ? [
              {
                start: 0,
                end: 1 + at,
                text: `${one.name}: ${one.office}`,
                what: `${one.name} ${one.office}`.toLowerCase(),
              },
            ]
          : [],
      )
    const people = [...analysis.entities.values()].filter(one => one.kind === 'PERSON')
    count('samples', document.id, 'offices', offices(gold.people), [], offices(people as never), true)
  }
}

if (!existsSync(shared)) {
  console.log('The labelled texts are not beside this checkout; nothing to measure.')
} else {
  const analyser = await createAnalyser()
  await seeds(analyser)
  await wikinews(analyser)
  await samples(analyser)
  const percent = (part: number, of: number) => (of ? Number(((100 * part) / of).toFixed(1)) : null)
  console.table(
    Object.fromEntries(
      [...tally]
        .sort()
        .map(([key, { gold, found, said, right }]) => [
          key,
          { gold, recall: percent(found, gold), said, precision: percent(right, said) },
        ]),
    ),
  )
  const texts = readFileSync(new URL('corpora/newswire/articles.jsonl', shared), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const began = performance.now()
  let words = 0
  for (const text of texts)
    for (const sentence of (await analyser.analyse(text)).sentences) words += sentence.tokens.length
  const seconds = (performance.now() - began) / 1000
  console.log(`${Math.round(words / seconds)} words/s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB resident`)
  await analyser.close()
}
