import type { Cell, TableRow } from '../domain/table.ts'
import type { Column } from './column.ts'
import { chosen, type Edge, edgeOf, type Network, type Node, nodeOf } from './network.ts'
import { listOf, pagesOf, type ReadTable } from './rows.ts'

const kind: Column = { name: 'kind', type: 'text', format: '', example: 'Person', description: 'What the node is.' }
const tie: Column = { name: 'type', type: 'text', format: '', example: 'ATTENDED', description: 'What the edge says.' }

/**
 * Everything: people, countries, organizations, places, meetings and sanctions, and what ties them. The type of an edge is its truth
 * status, as in the graph itself. People, countries, organizations and places are all there, whatever the time asked for.
 */
export function wholeGraph(read: ReadTable): Network {
  const countries = new Set<string>()
  return {
    directed: true,
    nodeColumns: [
      kind,
      ...chosen('people', 'aliases', 'countries', 'levels'),
      ...chosen('places', 'city', 'country', 'latitude', 'longitude'),
      ...chosen('meetings', 'status', 'mode', 'format', 'date_edtf', 'date_from', 'date_to', 'articles', 'sources'),
      ...chosen('sanctions', 'imposed', 'measures', 'sector', 'program'),
    ],
    edgeColumns: [
      tie,
      ...chosen('attendances', 'role', 'mode', 'country', 'level', 'date_from', 'date_to', 'articles'),
    ],
    nodes: nodes(read, countries),
    edges: edges(read, countries),
  }
}

async function* nodes(read: ReadTable, countries: Set<string>): AsyncGenerator<readonly Node[]> {
  yield* pagesOf(read('people', 'ALL'), row => [nodeOf(row, row.name, { kind: 'Person' })])
  yield* pagesOf(read('countries', 'ALL'), row => {
    countries.add(String(row.id))
    return [nodeOf(row, row.name, { kind: 'Country', country: row.id ?? null })]
  })
  yield* pagesOf(read('organizations', 'ALL'), row => [nodeOf(row, row.name, { kind: 'Organization' })])
  yield* pagesOf(read('places', 'ALL'), row => [nodeOf(row, row.name, { kind: 'Place' })])
  yield* pagesOf(read('meetings'), row => [nodeOf(row, row.title, { kind: 'Meeting' })])
  yield* pagesOf(read('sanctions'), row => [nodeOf(row, row.title, { kind: 'Sanction' })])
}

async function* edges(read: ReadTable, countries: Set<string>): AsyncGenerator<readonly Edge[]> {
  const standsFor = (id: Cell | undefined, type: string, isos: readonly string[]) =>
    isos.filter(iso => countries.has(iso)).map(iso => edgeOf(id, iso, { type }))
  yield* pagesOf(read('people', 'ALL'), row => standsFor(row.id, 'STANDS_FOR', listOf(row.countries)))
  yield* pagesOf(read('places', 'ALL'), row => standsFor(row.id, 'WITHIN', row.country ? [String(row.country)] : []))
  yield* pagesOf(read('attendances'), row => [
    edgeOf(row.actor_id, row.meeting_id, { ...row, type: presences[String(row.presence)] ?? null }),
  ])
  yield* pagesOf(read('meetings'), ({ id, place_id, body_id }) => [
    ...(place_id ? [edgeOf(id, place_id, { type: 'HELD_AT' })] : []),
    ...(body_id ? [edgeOf(id, body_id, { type: 'OF' })] : []),
  ])
  yield* pagesOf(read('sanctions'), sanctionEdges)
}

const presences: Readonly<Record<string, string>> = {
  ATTENDED: 'ATTENDED',
  EXPECTED: 'EXPECTED_AT',
  ABSENT: 'ABSENT_FROM',
}

/** What an issuer does, by the status of a proposal; whoever is to issue what others call for is only asked. */
const proposals: Readonly<Record<string, string>> = {
  THREATENED: 'THREATENED',
  PLANNED: 'PLANNED',
  AUTHORISED: 'AUTHORISED',
}

function sanctionEdges({ id, status, imposed, ...row }: TableRow): Edge[] {
  const issues = imposed ? 'IMPOSED' : (proposals[String(status)] ?? 'ASKED_FOR')
  return [
    ...listOf(row.issuer_ids).map(actor => edgeOf(actor, id, { type: issues })),
    ...listOf(row.caller_ids).map(actor => edgeOf(actor, id, { type: 'CALLED_FOR' })),
    ...listOf(row.opponent_ids).map(actor => edgeOf(actor, id, { type: 'OPPOSED' })),
    ...listOf(row.target_ids).map(actor => edgeOf(id, actor, { type: imposed ? 'TARGETS' : 'WOULD_TARGET' })),
  ]
}
