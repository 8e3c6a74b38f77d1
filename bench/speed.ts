// npm run bench [ATTENDANCES]: how fast the API answers about a made-up year, beside statements written by hand behind a bare server.
// Takes the empty database of NEO4J_URI, else starts one. Prints a table; rounds of both are interleaved, so only ratios mean something.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { connect } from '../src/graph/connect.ts'
import { migrate } from '../src/graph/migrate.ts'
import { ingestWorld } from '../test/support/made-up-world.ts'
import { findScratch } from '../test/support/scratch-engine.ts'
import { type Asked, memoryOf, post, quantile, type Slice, slice } from './speed/load.ts'
import { type BenchQuestion, benchQuestions, type Somebody } from './speed/questions.ts'
import { generateWorld } from './world/world.ts'

const attendances = Number(process.argv[2] ?? 3_000)
const [rounds, seconds, concurrency, port] = [3, 2, 16, 4_710]
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const floorFile = fileURLToPath(new URL('./speed/floor.ts', import.meta.url))
const children: ChildProcess[] = []
const say = (line: string) => process.stdout.write(`${line}\n`)

if (!existsSync(cli)) throw new Error('There is no build: npm run build.')
const engine = await findScratch(({ text }) => say(text))
const graph = connect(engine, { read: 120_000 })
try {
  await migrate(graph, () => new Date())
  const began = performance.now()
  const report = await ingestWorld(
    graph,
    generateWorld({ seed: 11, attendances }),
    () => new Date('2025-12-01T12:00:00Z'),
  )
  const [size] = await graph.run(
    'MATCH (n) WITH count(n) AS nodes RETURN nodes, COUNT { MATCH ()-->() } AS relationships',
  )
  const all = Number(size?.nodes) + Number(size?.relationships)
  const passed = (performance.now() - began) / 1000
  say(
    `ingested ${report.documents} articles: ${all} nodes and relationships in ${Math.round(passed)} s, ${Math.round(all / passed)} a second, resolution on`,
  )
  const server = await startServer()
  const floor = await startFloor()
  const people = await somebodies(server.url)
  say('| question | requests/s | p50 ms | p95 ms | CPU ms a request | by hand: requests/s | CPU ms | ratio |')
  say('| --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const question of benchQuestions) say(await measured(question, people, server, floor))
  say(`memory: ${memoryOf(server.process)} MB resident after all this`)
  say(await deepPage(server))
} finally {
  for (const child of children) child.kill()
  await graph.close()
  await engine.close()
}

async function startServer() {
  const starts: number[] = []
  let server = { url: '', process: 0 }
  for (let i = 0; i < 3; i++) {
    const at = performance.now()
    children.at(-1)?.kill()
    const child = start([cli, 'serve'], { PARLEY_PORT: String(port + i) })
    server = { url: `http://127.0.0.1:${port + i}/graphql`, process: child.pid ?? 0 }
    await answers(() => post(server.url, JSON.stringify({ query: '{ __typename }' })))
    starts.push(performance.now() - at)
  }
  say(
    `start, with the database there: ${Math.round(quantile(starts, 0.5))} ms until the first answer; ${memoryOf(server.process)} MB`,
  )
  return server
}

async function startFloor() {
  const url = `http://127.0.0.1:${port + 9}/`
  const child = start(['--import', 'tsx', floorFile, String(port + 9)], {})
  const [first] = benchQuestions
  await answers(() => post(url, JSON.stringify({ name: first?.name, variables: { id: '' } })))
  return { url, process: child.pid ?? 0 }
}

function start(args: readonly string[], settings: Record<string, string>): ChildProcess {
  const { uri: NEO4J_URI, username: NEO4J_USERNAME = '', password: NEO4J_PASSWORD = '' } = engine
  const env = { ...process.env, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, ...settings }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  children.push(child)
  return child
}

async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise(done => setTimeout(done, 10))) {
    if (await ask().catch(() => null)) return
  }
  throw new Error('A server did not start within a minute.')
}

/** The hundred people of most names, and as many places in the list of meetings. */
async function somebodies(url: string): Promise<Somebody[]> {
  const query =
    '{ people(first: 100) { nodes { id name } } meetings(first: 100) { edges { cursor node { id date { startMin } } } } }'
  const { data } = JSON.parse(await post(url, JSON.stringify({ query })))
  const edges: { cursor: string; node: { id: string; date: { startMin: string } } }[] = data.meetings.edges
  const people: { id: string; name: string }[] = data.people.nodes
  return people.map((person, i) => {
    const edge = edges[i % edges.length]
    return { ...person, cursor: edge?.cursor ?? '', key: `${edge?.node.date.startMin ?? '0000'}|${edge?.node.id}` }
  })
}

async function measured(
  question: BenchQuestion,
  people: readonly Somebody[],
  server: Place,
  floor: Place,
): Promise<string> {
  const { name, query } = question
  const parley: Asked = { ...server, body: i => JSON.stringify({ query, variables: question.variables(people, i) }) }
  const byHand: Asked = { ...floor, body: i => JSON.stringify({ name, variables: question.variables(people, i) }) }
  await slice(parley, 1, concurrency)
  await slice(byHand, 1, concurrency)
  const taken: [Slice, Slice][] = []
  for (let round = 0; round < rounds; round++) {
    const [first, second] = round % 2 === 0 ? [parley, byHand] : [byHand, parley]
    const one = await slice(first, seconds, concurrency)
    const other = await slice(second, seconds, concurrency)
    taken.push(round % 2 === 0 ? [one, other] : [other, one])
  }
  const middle = (value: (pair: [Slice, Slice]) => number) => quantile(taken.map(value), 0.5)
  const times = taken.flatMap(([ours]) => ours.times)
  const failed = taken.reduce((sum, [ours, hand]) => sum + ours.failed + hand.failed, 0)
  const cells = [
    failed > 0 ? `${name} (${failed} FAILED)` : name,
    middle(([ours]) => ours.perSecond).toFixed(0),
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1),
    middle(([ours]) => ours.cpu).toFixed(2),
    middle(([, hand]) => hand.perSecond).toFixed(0),
    middle(([, hand]) => hand.cpu).toFixed(2),
    middle(([ours, hand]) => ours.perSecond / hand.perSecond).toFixed(2),
  ]
  return `| ${cells.join(' | ')} |`
}

interface Place {
  url: string
  process: number
}

/** What the page that is the thousandth, or the last, takes beside the first. */
async function deepPage(server: Place): Promise<string> {
  const query =
    'query ($after: String) { meetings(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }'
  const ask = async (after: string | null) =>
    JSON.parse(await post(server.url, JSON.stringify({ query, variables: { after } })))
  let [after, pages] = [null as string | null, 1]
  for (; pages < 1_000; pages++) {
    const { endCursor, hasNextPage } = (await ask(after)).data.meetings.pageInfo
    if (!hasNextPage) break
    after = endCursor
  }
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const first = await slice(
      { ...server, body: () => JSON.stringify({ query, variables: { after: null } }) },
      seconds,
      1,
    )
    const deep = await slice({ ...server, body: () => JSON.stringify({ query, variables: { after } }) }, seconds, 1)
    ratios.push(quantile(deep.times, 0.5) / quantile(first.times, 0.5))
  }
  return `page ${pages} takes ${quantile(ratios, 0.5).toFixed(2)} times as long as page 1`
}
