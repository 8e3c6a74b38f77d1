// tsx bench/explorer/grow.ts TIMES: makes the meetings of the graph of NEO4J_URI, which bench/peers/load.ts has loaded, so many times as many, at most ten. A copy is a year
// earlier than the one before, with the same people, the same place and the same articles to tell of it. Ids become such as the explorer knows.
import neo4j from 'neo4j-driver'

const times = Number(process.argv[2] ?? 10)
const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD) : undefined
const driver = neo4j.driver(NEO4J_URI, auth, { disableLosslessIntegers: true })
const began = performance.now()
const say = (line: string) => process.stdout.write(`${Math.round((performance.now() - began) / 1000)} s: ${line}\n`)

const prefixes = { Person: 'per', Organization: 'org', Place: 'plc', Meeting: 'mtg', Sanction: 'san' }
const sortKey = (of: string) => `coalesce(${of}.startMin, ${of}.startMax, ${of}.endMax, '0000') + '|' + ${of}.id`
const days = ['startMin', 'startMax', 'endMin', 'endMax', 'edtf']
const parts = ['ATTENDED', 'EXPECTED_AT', 'ABSENT_FROM']

for (const [label, prefix] of Object.entries(prefixes)) {
  await run(`MATCH (n:${label}) WHERE NOT n.id STARTS WITH '${prefix}-' CALL (n) {
    SET n.id = '${prefix}-' + right('00000000000000000000' + CASE left(n.id, 1) WHEN 'v' THEN 'a' ELSE '' END + substring(n.id, 1), 20)
  } IN TRANSACTIONS OF 2000 ROWS`)
}
for (const label of ['Meeting', 'Sanction']) {
  await run(`MATCH (n:${label}) CALL (n) { SET n.sortKey = ${sortKey('n')} } IN TRANSACTIONS OF 2000 ROWS`)
}
await run(`MATCH (m:Meeting) CALL (m) {
  MATCH (m)<-[r:${parts.join('|')}]-(p) SET r.actor = p.id, r.sortKey = m.sortKey
} IN TRANSACTIONS OF 1000 ROWS`)
say('ids are as the explorer knows them')

for (let years = 1; years < times; years++) {
  const earlier = (day: string) =>
    `${day}: replace(toString(toInteger(left(m.${day}, 4)) - ${years}) + substring(m.${day}, 4), '-02-29', '-02-28')`
  const tie = (type: string) => `CALL (m, c) {
    MATCH (m)<-[r:${type}]-(p) CREATE (p)-[q:${type}]->(c) SET q = properties(r), q.sortKey = c.sortKey }`
  const place = (type: string) => `CALL (m, c) {
    MATCH (m)-[r:${type}]->(p) CREATE (c)-[q:${type}]->(p) SET q = properties(r) }`
  await run(`MATCH (m:Meeting) WHERE m.id STARTS WITH 'mtg-0' CALL (m) {
    WITH m, m {.*, id: 'mtg-${years}' + right(m.id, 19), ${days.map(earlier).join(', ')}} AS changed
    CREATE (c:Meeting:Entity) SET c = changed
    SET c.sortKey = ${sortKey('c')}
    WITH m, c
    ${parts.map(tie).join('\n')}
    ${['HELD_AT', 'OF'].map(place).join('\n')}
    CALL (m, c) { MATCH (m)<-[:RESOLVED_TO]-(r:Record) CREATE (r)-[:RESOLVED_TO]->(c) }
  } IN TRANSACTIONS OF 500 ROWS`)
  say(`${years + 1} times as many`)
}
await driver.close()

async function run(statement: string): Promise<void> {
  const session = driver.session()
  await session.run(statement)
  await session.close()
}
