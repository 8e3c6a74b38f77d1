import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { ingestSamples } from '../support/sample-world.ts'
import { findScratch } from '../support/scratch-engine.ts'

/** Serves the sample graph while Python opens all its files; what Python runs with is the first argument. */
const now = () => new Date('2026-01-15T12:00:00Z')
const engine = await findScratch(({ text }) => void process.stderr.write(`${text}\n`))
const graph = connect(engine)
const server = createServer({ graph, log: pino({ level: 'error' }), clock: now })
try {
  await migrate(graph, now)
  await ingestSamples(graph, now)
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const script = fileURLToPath(new URL('./read_back.py', import.meta.url))
  const [status] = await once(spawn(process.argv[2] ?? 'python3', [script, address], { stdio: 'inherit' }), 'close')
  process.exitCode = status ?? 1
} finally {
  await server.close()
  await graph.close()
  await engine.close()
}
