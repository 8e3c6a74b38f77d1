// tsx bench/ingest.ts [ATTENDANCES]: how fast articles get into the graph, with resolution on, beside a plain loader that writes the same articles, sentences, people and meetings with UNWIND and MERGE.
// Takes the empty database of NEO4J_URI, else starts one. Prints nodes and relationships a second of both, and the ratio.
import { connect, type Graph } from '../src/graph/connect.ts'
import { migrate } from '../src/graph/migrate.ts'
import { ingestWorld } from '../test/support/made-up-world.ts'
import { findScratch } from '../test/support/scratch-engine.ts'
import { generateWorld, type World } from './world/world.ts'

const attendances = Number(process.argv[2] ?? 3_000)
const now = () => new Date('2025-12-01T12:00:00Z')
const articles = `UNWIND $rows AS row MERGE (a:PlainArticle {id: row.id})
  SET a.text = row.text, a.title = row.title, a.source = row.source, a.publishedAt = row.publishedAt
  WITH a, row UNWIND row.sentences AS one MERGE (s:PlainSentence {id: one.id}) SET s += one MERGE (a)-[:HAS]->(s)`
const people = `UNWIND $rows AS row MATCH (a:PlainArticle {id: row.id})
  UNWIND row.people AS one MERGE (p:PlainPerson {id: one.name}) MERGE (a)-[:MENTIONS]->(p)`
const parts = `UNWIND $rows AS row UNWIND row.parts AS part
  MERGE (m:PlainMeeting {id: part.meeting}) SET m.status = part.status, m.date = part.date
  MERGE (p:PlainPerson {id: part.person}) MERGE (p)-[r:PART]->(m) SET r.role = part.role, r.presence = part.presence
  WITH m, part MATCH (s:PlainSentence {id: part.sentence}) MERGE (m)-[:SAID_IN]->(s)`

const engine = await findScratch(({ text }) => process.stderr.write(`${text}\n`))
const graph = connect(engine, { read: 120_000 })
try {
  await migrate(graph, now)
  // The first use of each statement is planned: a small year of its own keeps that out of the figures.
  await ingestWorld(graph, generateWorld({ seed: 5, attendances: 100 }), now)
  const world = generateWorld({ seed: 11, attendances })
  const ours = await measured(() => ingestWorld(graph, world, now))
  process.stdout.write(`ingest, resolution on: ${ours.all} nodes and relationships, ${ours.perSecond} a second\n`)
  await plain(generateWorld({ seed: 5, attendances: 100 }))
  const theirs = await measured(() => plain(world))
  process.stdout.write(`plain loader: ${theirs.all} nodes and relationships, ${theirs.perSecond} a second\n`)
  process.stdout.write(`ratio: ${(ours.perSecond / theirs.perSecond).toFixed(2)}\n`)
} finally {
  await graph.close()
  await engine.close()
}

/** How much some work adds to the graph, and how fast. */
async function measured(work: () => Promise<unknown>): Promise<{ all: number; perSecond: number }> {
  const before = await sizeOf(graph)
  const began = performance.now()
  await work()
  const passed = (performance.now() - began) / 1000
  const all = (await sizeOf(graph)) - before
  return { all, perSecond: Math.round(all / passed) }
}

async function sizeOf(of: Graph): Promise<number> {
  const [size] = await of.run('MATCH (n) WITH count(n) AS n RETURN n + COUNT { MATCH ()-->() } AS size')
  return Number(size?.size)
}

/** Writes what the articles say as it is: every name is a person, every meeting its own. */
async function plain(world: World): Promise<void> {
  for (const label of ['PlainArticle', 'PlainSentence', 'PlainPerson', 'PlainMeeting']) {
    await graph.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`)
  }
  let rows: object[] = []
  const flush = async () => {
    for (const text of [articles, people, parts]) await graph.write(tx => tx.run(text, { rows }))
    rows = []
  }
  for (const { document, extraction } of world.articles()) {
    const { id, text, title = null, source = null, publishedAt = null } = document
    const sentences = extraction.meetings.flatMap(({ evidence }) => evidence)
    rows.push({
      ...{ id, text, title, source, publishedAt },
      sentences: sentences.map(({ start, end, text: words }) => ({ id: `${id} ${start}`, start, end, text: words })),
      people: extraction.people.map(({ name }) => ({ name })),
      parts: extraction.meetings.flatMap(({ ref, status, date, participants }) =>
        participants.map(part => ({
          ...{ meeting: `${id} ${ref}`, status, date, role: part.role, presence: part.presence },
          person: extraction.people.find(one => one.ref === part.ref)?.name ?? part.ref,
          sentence: part.evidence?.[0] ? `${id} ${part.evidence[0].start}` : null,
        })),
      ),
    })
    if (rows.length === 500) await flush()
  }
  await flush()
}
