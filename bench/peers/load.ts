// tsx bench/peers/load.ts FOLDER: loads the tables of the peers' benchmark into the empty database of NEO4J_URI, with identity given instead of resolved.
import type { MeetingAccount, SanctionAccount } from '../../src/derive/account.ts'
import type { CanonicalEdge, CanonicalNode, EntityLabel } from '../../src/derive/canonical.ts'
import { deriveCountries } from '../../src/derive/countries.ts'
import { blockOf } from '../../src/derive/identity.ts'
import { deriveMeeting } from '../../src/derive/meeting-node.ts'
import { deriveSanction } from '../../src/derive/sanction-node.ts'
import { checkExtraction } from '../../src/domain/check-extraction.ts'
import type { CountryRecord, EvidenceRecord } from '../../src/domain/evidence.ts'
import { foldName } from '../../src/domain/name.ts'
import { loadAccounts } from '../../src/graph/account-store.ts'
import { edgeRow, replaceEventEdges, writeEdgeDifference, writeNodes } from '../../src/graph/canonical-store.ts'
import { connect, type Transaction } from '../../src/graph/connect.ts'
import { settleRecords, writeResolutions } from '../../src/graph/derive-store.ts'
import { type Written, writeEvidence } from '../../src/graph/evidence-store.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { evidenceOf } from '../../src/ingest/evidence.ts'
import { articlesOf } from './extractions.ts'
import { isoOf, refOf, rowsOf } from './tables.ts'

const [folder = 'data'] = process.argv.slice(2)
const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USERNAME, NEO4J_PASSWORD } = process.env
const graph = connect({ uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD }, { read: 600_000 })
const at = new Date('2026-01-01').toISOString()
const began = performance.now()
const seconds = () => Math.round((performance.now() - began) / 100) / 10

/** People go by descending numbers: those of one meeting are told in the order of their ids from the end. */
const personId = (number: number) => `p${String(9_999_999 - number)}`

await migrate(graph, () => new Date())

const nodes: CanonicalNode[] = []
const edges: CanonicalEdge[] = []
const idOfRef = new Map<string, { id: string; label: EntityLabel }>()
const node = (label: EntityLabel, ref: string, id: string, properties: CanonicalNode['properties']) => {
  nodes.push({ label, id, properties })
  idOfRef.set(ref, { id, label })
}
for await (const [code = ''] of rowsOf(folder, 'countries')) {
  const [country] = deriveCountries([{ id: code, name: isoOf(code) } as CountryRecord]).nodes
  if (country) node('Country', refOf(code), country.id, country.properties)
}
for await (const [id = '', name = ''] of rowsOf(folder, 'organizations')) {
  node('Organization', refOf(id), id, { name, aliases: [], kind: 'IGO', searchKey: foldName(name) })
}
for await (const [id = '', name = '', , born = ''] of rowsOf(folder, 'people')) {
  node('Person', refOf(id), personId(Number(id.slice(1))), { name, aliases: [born], searchKey: foldName(name) })
}
for await (const [id = '', name = '', kind = '', parent = '', code = ''] of rowsOf(folder, 'places')) {
  node('Place', refOf(id), id, { name, kind, searchKey: foldName(name), aliases: [], country: isoOf(code) })
  const to = kind === 'VENUE' ? { label: 'Place' as const, id: parent } : { label: 'Country' as const, id: isoOf(code) }
  edges.push({ type: 'WITHIN', from: { label: 'Place', id }, to, properties: {} })
}
const placesByName = new Map(
  nodes
    .filter(({ label }) => label === 'Place')
    .map(({ id, properties }) => [`${properties.name}|${properties.country}`, id]),
)
for (const part of parts(nodes, 2_000)) await graph.write(tx => writeNodes(tx, part))
for (const part of parts(edges, 2_000))
  await graph.write(async tx => void (await writeEdgeDifference(tx, [], part.map(edgeRow))))
process.stdout.write(`${seconds()} s: ${nodes.length} people, organizations, countries and places\n`)

/** Titles follow from the evidence; those of the tables are written over them, for the questions ask for them. */
const titles = new Map<string, string>()
for await (const [id = '', title = ''] of rowsOf(folder, 'meetings')) titles.set(id, title)
const events = new Map<string, string[]>()
const labelOf = new Map<string, 'MEETING' | 'SANCTION'>()
let batch: Written[] = []
let count = 0
for await (const { document, extraction } of articlesOf(folder)) {
  const checked = checkExtraction(document, extraction)
  if (checked.refusals[0]) throw new Error(JSON.stringify(checked.refusals[0]))
  const evidence = evidenceOf(document, checked.extraction)
  const records = evidence.records.map(record => ({ ...record, block: blockOf(record) }))
  batch.push({ ...evidence, records, extraction: 'tables' })
  if (batch.length === 50) await flush()
}
await flush()
process.stdout.write(`${seconds()} s: ${count} articles\n`)

const ids = [...events.keys()].sort()
for (const some of parts(ids, 200)) {
  await graph.write(async tx => {
    for (const kind of ['MEETING', 'SANCTION'] as const) {
      const of = some.filter(id => labelOf.get(id) === kind)
      if (of.length > 0) await derive(tx, kind, of)
    }
  })
}
process.stdout.write(`${seconds()} s: ${ids.length} meetings and sanctions\n`)
await graph.run('MATCH (n:Unlinked) WITH collect(n) AS all FOREACH (n IN all | REMOVE n:Unlinked)')
await graph.run('CALL db.resampleOutdatedIndexes()')
const [size] = await graph.run('MATCH (n) RETURN count(n) AS nodes')
const [ties] = await graph.run('MATCH ()-[r]->() RETURN count(r) AS relationships')
const all = Number(size?.nodes) + Number(ties?.relationships)
process.stdout.write(
  `${JSON.stringify({ ...size, ...ties, seconds: seconds(), perSecond: Math.round(all / seconds()) })}\n`,
)
await graph.close()

/** Writes the evidence of a batch and resolves its records to the nodes that the tables name. */
async function flush(): Promise<void> {
  if (batch.length === 0) return
  await writeEvidence(graph, batch, new Set(), at)
  const records = batch.flatMap(one => one.records)
  const members = new Map<string, string[]>()
  for (const record of records) {
    const id = nodeOf(record)
    if (record.kind === 'MEETING' || record.kind === 'SANCTION') {
      labelOf.set(id, record.kind)
      events.set(id, [...(events.get(id) ?? []), record.id])
    } else members.set(id, [...(members.get(id) ?? []), record.id])
  }
  const clusters = [...members].map(([id, of]) => ({ id, members: of }))
  await graph.write(async tx => {
    await writeResolutions(tx, clusters, [])
    await settleRecords(
      tx,
      records.map(({ id }) => id),
    )
  })
  count += batch.length
  if (count % 1_000 === 0) process.stdout.write(`${seconds()} s: ${count} articles\n`)
  batch = []
}

function nodeOf(record: EvidenceRecord): string {
  const { ref, kind } = record
  const known = ref ? idOfRef.get(ref)?.id : undefined
  if (known) return known
  if (kind === 'COUNTRY') return record.name
  if (kind === 'PLACE') return placesByName.get(`${record.name}|${record.country}`) ?? ''
  return `${ref?.[0]}${ref?.slice(1).padStart(7, '0')}`
}

async function derive(tx: Transaction, kind: 'MEETING' | 'SANCTION', ids: string[]): Promise<void> {
  const records = ids.flatMap(id => events.get(id) ?? [])
  const accounts = new Map(
    (await loadAccounts<MeetingAccount | SanctionAccount>(tx, records)).map(one => [one.record.id, one]),
  )
  const derived = ids.map(id => {
    const own = (events.get(id) ?? []).flatMap(record => accounts.get(record) ?? [])
    if (kind === 'SANCTION') return deriveSanction(id, own as SanctionAccount[])
    const meeting = deriveMeeting(id, own as MeetingAccount[])
    return {
      ...meeting,
      node: { ...meeting.node, properties: { ...meeting.node.properties, title: titles.get(id) ?? '' } },
    }
  })
  await writeNodes(
    tx,
    derived.map(one => one.node),
  )
  await writeResolutions(
    tx,
    ids.map(id => ({ id, members: events.get(id) ?? [] })),
    [],
  )
  await replaceEventEdges(
    tx,
    ids,
    derived.flatMap(one => one.edges),
  )
  await settleRecords(tx, records)
}

function* parts<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size)
}
