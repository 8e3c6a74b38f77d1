import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { standardLimits } from '../../src/api/limits.ts'
import { createServer } from '../../src/api/server.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'
import { ingestSamples } from '../support/sample-world.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2026-01-15T12:00:00Z')
const parts = { graph, log: pino({ level: 'silent' }), clock: now }
const server = createServer(parts)
const strict = createServer({ ...parts, limits: { ...standardLimits, depth: 2 } })
const anywhere = { host: '127.0.0.1', port: 0 }
const examples = fileURLToPath(new URL('../../examples/clients/', import.meta.url))
let address = ''
let strictAddress = ''

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestSamples(graph, now)
  address = await server.listen(anywhere)
  strictAddress = await strict.listen(anywhere)
})
afterAll(async () => {
  await server.close()
  await strict.close()
  await database.close()
})

const clients: Record<string, string[]> = {
  TypeScript: [process.execPath, '--import', 'tsx', `${examples}typescript/met.ts`],
  Python: ['python3', `${examples}python/met.py`],
  curl: [`${examples}curl/met.sh`],
}

async function run(client: string, name: string, at = address) {
  const [program = '', ...words] = clients[client] ?? []
  const env = { ...process.env, PARLEY_URL: at, PYTHONIOENCODING: 'utf-8' }
  return promisify(execFile)(program, [...words, name], { env })
}

test.each(Object.keys(clients))(
  'the %s client tells whom Zelenskyy met, page after page, with the sentences',
  async client => {
    const { stdout } = await run(client, 'Zelenskyy')
    expect(stdout).toBe(readFileSync(`${examples}expected.txt`, 'utf8'))
    // More than a page of five, and each with its words.
    expect(stdout.match(/^\S+ {2}\S/gm)?.length).toBeGreaterThan(5)
  },
)

test.each(Object.keys(clients))('the %s client says why it was refused, and fails', async client => {
  const refused = run(client, 'Zelenskyy', strictAddress)
  await expect(refused).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('5 levels deep; 2 are allowed'),
  })
})
