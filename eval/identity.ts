import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { derivePeople } from '../src/derive/people.ts'
import type { PersonRecord } from '../src/domain/evidence.ts'

/**
 * How well people are told apart: each term of office is taken for a document that names its holder with country and office, the Wikidata
 * id is the truth. Pairs of terms that were taken for one person, against pairs that are of one.
 */
const file = new URL('../../shared/reference/wikidata_cabinets_2001_2022.csv', import.meta.url)

if (existsSync(file)) report()
else process.stderr.write(`${file.pathname} is not there: nothing is measured.\n`)

function report(): void {
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true })
  const records = rows.map(({ person = '', position, body, start }, i): PersonRecord => {
    const about = { office: position || null, country: body || null, publishedAt: start || null }
    return { id: `per-${i}`, kind: 'PERSON', article: `a${i}`, ref: 'p1', name: person, mentions: [], ...about }
  })
  const truth = new Map(rows.map(({ qid = '' }, i) => [`per-${i}`, qid]))
  const { clusters, judgements } = derivePeople(records)
  const people = groups([...truth.values()])
  const right = clusters.reduce((sum, { members }) => sum + pairs(groups(members.map(id => truth.get(id) ?? ''))), 0)
  const joined = clusters.reduce((sum, { members }) => sum + pairs([members.length]), 0)
  const line = {
    terms: records.length,
    people: people.length,
    nodes: clusters.length,
    mixed: clusters.filter(({ members }) => groups(members.map(id => truth.get(id) ?? '')).length > 1).length,
    precision: (right / joined).toFixed(4),
    recall: (right / pairs(people)).toFixed(4),
    questions: judgements.filter(({ verdict }) => verdict === 'UNSURE').length,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function groups(names: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()]
}

function pairs(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
