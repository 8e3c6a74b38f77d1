// npm run bench [ATTENDANCES]: how fast the API answers about a made-up year, beside statements written by hand behind a bare server.
// Takes the empty database of NEO4J_URI, else starts one. Prints a table; rounds of both are interleaved, so only ratios mean something.
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { connect } from '../src/graph/connect.ts'
import { migrate } from '../src/graph/migrate.ts'
import { ingestWorld } from '../test/support/made-up-world.ts'
import { findScratch } from '../test/support/scratch-engine.ts'
import { type Asked, memoryOf, post, quantile, type Slice, slice } from './speed/load.ts'
import { deepPage } from './speed/pages.ts'
import { type BenchQuestion, benchQuestions, type Somebody, somebodies } from './speed/questions.ts'
import { answers, cli, serveOver, startNode } from './speed/serve.ts'
import { generateWorld } from './world/world.ts'

const attendances = Number(process.argv[2] ?? 3_000)
const [rounds, seconds, concurrency, port] = [3, 2, 16, 4_710]
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
  const people = await somebodies(server.url, post)
  say('| question | requests/s | p50 ms | p95 ms | CPU ms a request | by hand: requests/s | CPU ms | ratio |')
  say('| --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const question of benchQuestions) say(await measured(question, people, server, floor))
  say(`memory: ${memoryOf(server.process)} MB resident after all this`)
  say(await deepPage(server, 2))
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
    const { child, ...serving } = await serveOver(engine, port + i)
    children.push(child)
    server = serving
    starts.push(performance.now() - at)
  }
  say(
    `start, with the database there: ${Math.round(quantile(starts, 0.5))} ms until the first answer; ${memoryOf(server.process)} MB`,
  )
  return server
}

async function startFloor() {
  const url = `http://127.0.0.1:${port + 9}/`
  const child = startNode(engine, ['--import', 'tsx', floorFile, String(port + 9)], port + 9)
  children.push(child)
  const [first] = benchQuestions
  await answers(() => post(url, JSON.stringify({ name: first?.name, variables: { id: '' } })))
  return { url, process: child.pid ?? 0 }
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
