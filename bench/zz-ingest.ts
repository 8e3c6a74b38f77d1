import { rm } from 'node:fs/promises'
import { generateWorld } from './world/world.ts'
import { findNeo4j } from '../src/engine/find-neo4j.ts'
import { connect } from '../src/graph/connect.ts'
import { migrate } from '../src/graph/migrate.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { homedir } from 'node:os'
const attendances = Number(process.argv[2] ?? 5000)
const data = '/tmp/lead/ingest-data'
await rm(data, { recursive: true, force: true })
const engine = await findNeo4j({ image: '', cache: process.env.PARLEY_CACHE ?? `${homedir()}/.cache/parley`, data, memory: '2g', environment: { ...process.env, PATH: process.env.PATH } }, s => console.log(s.text))
const graph = connect(engine)
await migrate(graph, () => new Date())
const world = generateWorld({ seed: 7, attendances })
const times = new Map<string, { n: number; ms: number; rows: number }>()
const timed = { ...graph, write: <T>(work: (tx: any) => Promise<T>) => graph.write(async tx => {
  const run = tx.run.bind(tx)
  ;(tx as any).run = async (text: string, p: any) => {
    const t = performance.now()
    const r = await run(text, p)
    const key = text.split('\n').find(l => l.startsWith('//'))?.slice(0, 70) ?? text.slice(0, 70)
    const one = times.get(key) ?? { n: 0, ms: 0, rows: 0 }
    one.n++; one.ms += performance.now() - t; one.rows += (p?.rows ?? p?.ids ?? []).length
    times.set(key, one)
    return r
  }
  return work(tx)
}) }
const documents = new Map()
async function* items() { let line = 0; for (const a of world.articles()) { documents.set(a.document.id, a.document); yield { line: ++line, extraction: a.extraction } as any } }
const t0 = performance.now(); let tEvidence = 0, last = 0
const report = await ingest({ graph: timed as any, reader: { name: 'x', version: '1', get: () => { throw new Error() } }, now: () => new Date(), documents, progress: (r, d) => { if (d === 0) tEvidence = performance.now(); else if (d - last > 20000) { last = d; console.log(d, ((performance.now() - t0) / 1000).toFixed(0)) } } }, items())
const t1 = performance.now()
const [c]: any[] = await graph.run('MATCH (n) WITH count(n) AS n MATCH ()-[r]->() RETURN n, count(r) AS r')
console.log(attendances, 'articles', report.written, 'refused', report.refused.length, 'evidence', ((tEvidence - t0) / 1000).toFixed(1), 'derive', ((t1 - tEvidence) / 1000).toFixed(1), JSON.stringify(c), 'per s', ((c.n + c.r) / ((t1 - t0) / 1000)).toFixed(0))
const all = [...times].sort((a, b) => b[1].ms - a[1].ms)
let sum = 0
for (const [k, { n, ms, rows }] of all) { sum += ms; if (ms > 200) console.log((ms / 1000).toFixed(1).padStart(7), String(n).padStart(5), String(rows).padStart(8), k) }
console.log('sum db', (sum / 1000).toFixed(1), 'rss', (process.memoryUsage().rss / 1e6).toFixed(0))
await graph.close(); await engine.close()
