// tsx bench/explorer/graph.ts [ATTENDANCES [GENERATIONS [YEARS]]]: fills the empty database of NEO4J_URI with a graph for bench/explorer.ts. A made-up year (bench/world) is ingested
// as any articles are; then come more generations of its people, who meet as the first did, and for each of them the years before. A copied meeting keeps its place, its status and
// the articles that tell of it; evidence is not copied. With what is given unless told otherwise these are 105,850 meetings of 3,750 people.
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { ingestWorld } from '../../test/support/made-up-world.ts'
import { generateWorld } from '../world/world.ts'

const [attendances = 6_000, generations = 5, years = 10] = process.argv.slice(2).map(Number)
const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USERNAME, NEO4J_PASSWORD } = process.env
const graph = connect({ uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD }, { read: 600_000 })
const began = performance.now()
const say = (line: string) => process.stdout.write(`${Math.round((performance.now() - began) / 1000)} s: ${line}\n`)
const now = () => new Date('2025-12-01T12:00:00Z')

const parts = 'ATTENDED|EXPECTED_AT|ABSENT_FROM'
const days = ['startMin', 'startMax', 'endMin', 'endMax', 'edtf']
const sortKey = "coalesce(c.startMin, c.startMax, c.endMax, '0000') + '|' + c.id"

await migrate(graph, now)
const report = await ingestWorld(graph, generateWorld({ seed: 11, attendances }), now)
say(`${report.documents} articles are ingested`)

const people = await idsOf('Person')
for (let generation = 1; generation < generations; generation++) {
  const more = 'I'.repeat(generation + 1)
  await inParts(
    people,
    `UNWIND $ids AS id MATCH (p:Person&Entity {id: id}) CALL (p) {
      CREATE (c:Person:Entity)
      SET c = p {.*, id: ${copied('p', `e${generation}`)}, name: p.name + ' ${more}', searchKey: p.searchKey + ' ${more.toLowerCase()}'}
      WITH p, c
      CALL (p, c) { MATCH (p)-[:HOLDS]->(o) CREATE (c)-[:HOLDS]->(o) }
      CALL (p, c) { MATCH (p)<-[:RESOLVED_TO]-(r:Record) CREATE (r)-[:RESOLVED_TO]->(c) }
    }`,
  )
}
say('the people are there')

const meetings = await idsOf('Meeting')
for (let generation = 0; generation < generations; generation++) {
  for (let ago = generation === 0 ? 1 : 0; ago < years; ago++) await copyYear(meetings, generation, ago)
  say(`${generation + 1} of ${generations} generations have met`)
}
await graph.run('CALL db.resampleOutdatedIndexes()')
const [size] = await graph.run(
  'MATCH (m:Meeting) WITH count(m) AS meetings MATCH (p:Person) RETURN meetings, count(p) AS people',
)
say(JSON.stringify(size))
await graph.close()

/** Ids of all nodes with a label. */
async function idsOf(label: string): Promise<string[]> {
  const [found] = await graph.run(`MATCH (n:${label}) RETURN collect(n.id) AS ids`)
  return (found?.ids ?? []) as string[]
}

/** Copies the meetings of the made-up year to the one so many years before, with the people of a generation. */
async function copyYear(all: readonly string[], generation: number, ago: number): Promise<void> {
  const earlier = days.map(day => `${day}: toString(toInteger(left(m.${day}, 4)) - ${ago}) + substring(m.${day}, 4)`)
  const own = generation === 0 ? 'p' : 'q'
  const found = generation === 0 ? '' : `MATCH (q:Person&Entity {id: ${copied('p', `e${generation}`)}})`
  const tie = (type: string) => `CALL (m, c) {
      MATCH (m)<-[r:${type}]-(p:Person) ${found}
      CREATE (${own})-[n:${type}]->(c) SET n = properties(r), n.sortKey = c.sortKey, n.actor = ${own}.id }`
  const place = (type: string) =>
    `CALL (m, c) { MATCH (m)-[r:${type}]->(at) CREATE (c)-[n:${type}]->(at) SET n = properties(r) }`
  await inParts(
    all,
    `UNWIND $ids AS id MATCH (m:Meeting&Entity {id: id}) CALL (m) {
      WITH m, reduce(title = m.title, name IN COLLECT { MATCH (m)<-[:${parts}]-(p:Person) RETURN p.name } |
        replace(title, name, name + '${generation === 0 ? '' : ` ${'I'.repeat(generation + 1)}`}')) AS title
      CREATE (c:Meeting:Entity) SET c = m {.*, id: ${copied('m', generation.toString(16) + ago.toString(16))}, title: title, ${earlier.join(', ')}}
      SET c.sortKey = ${sortKey}
      WITH m, c
      ${parts.split('|').map(tie).join('\n')}
      ${['HELD_AT', 'OF'].map(place).join('\n')}
      CALL (m, c) { MATCH (m)<-[:RESOLVED_TO]-(r:Record) CREATE (r)-[:RESOLVED_TO]->(c) }
    }`,
  )
}

/** Runs a statement for some ids after the others. */
async function inParts(ids: readonly string[], statement: string): Promise<void> {
  for (let i = 0; i < ids.length; i += 500) await graph.write(tx => tx.run(statement, { ids: ids.slice(i, i + 500) }))
}

/** The id of a copy: as long, with its own letters in front and the others turned round, for an id may begin with the same. */
function copied(node: string, letters: string): string {
  return `left(${node}.id, 4) + '${letters}' + reverse(substring(${node}.id, 6))`
}
