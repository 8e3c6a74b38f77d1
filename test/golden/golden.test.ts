import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import { ingestSampleLists } from '../../src/commands/samples.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { ownReader } from '../../src/reader/own-reader.ts'
import { createReader } from '../../src/reader/reader.ts'
import { scratch } from '../support/graph.ts'
import { ingestSamples, sampleDocuments } from '../support/sample-world.ts'
import { comparable } from './answer.ts'

const now = () => new Date('2026-01-15T12:00:00Z')
const here = new URL('./', import.meta.url)
const cases = readdirSync(here)
  .filter(file => file.endsWith('.test.graphql'))
  .map(file => file.replace('.test.graphql', ''))
  .sort()
const gaps: Record<string, string> = JSON.parse(readFileSync(new URL('known-gaps.json', here), 'utf8'))

const quiet = { now, say: () => undefined, progress: () => undefined, signal: new AbortController().signal }

const database = scratch()
const { graph } = database
const server = createServer({ graph, log: pino({ level: 'silent' }), clock: now })

afterAll(async () => {
  await server.close()
  await database.close()
})

async function ask(name: string) {
  const query = readFileSync(new URL(`${name}.test.graphql`, here), 'utf8')
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, here), 'utf8'))
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = await response.json()
  return { answer: comparable(answer, query), expected: comparable(expected, query) }
}

describe('asked of what people took from the sample documents', () => {
  beforeAll(async () => {
    await database.emptyData()
    await migrate(graph, now)
    await ingestSampleLists(graph, quiet)
    const report = await ingestSamples(graph, now)
    expect(report).toMatchObject({ errors: [], refused: [] })
  })

  test.each(cases)('%s', async name => {
    const { answer, expected } = await ask(name)
    expect(answer).toEqual(expected)
  })
})

describe('asked of what the program itself reads in the sample documents', () => {
  beforeAll(async () => {
    await database.emptyData()
    await migrate(graph, now)
    await ingestSampleLists(graph, quiet)
    async function* items() {
      for (const [i, document] of sampleDocuments().entries()) yield { line: i + 1, document }
    }
    const reader = createReader()
    const report = await ingest({ graph, now, reader: { ...ownReader, get: () => reader } }, items())
    await (await reader).close()
    expect(report).toMatchObject({ errors: [] })
  })

  test.each(cases.filter(name => !(name in gaps)))('%s', async name => {
    const { answer, expected } = await ask(name)
    expect(answer).toEqual(expected)
  })

  const open = cases.filter(name => name in gaps).map(name => [name, gaps[name] ?? ''] as const)
  if (open.length > 0) {
    test.each(open)('%s is still wrong: %s', async name => {
      const { answer, expected } = await ask(name)
      expect(answer).not.toEqual(expected)
    })
  }
})
