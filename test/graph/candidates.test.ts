import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import type { ListEntry } from '../../src/domain/list-entry.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { ingestLists } from '../../src/ingest/lists.ts'
import type { ListItem } from '../../src/sources/lists/list-source.ts'
import { scratch } from '../support/graph.ts'
import { noReader } from '../support/no-reader.ts'

const database = scratch()
const { graph } = database
const server = createServer({ graph, log: pino({ level: 'silent' }), clock: () => new Date('2025-06-01T00:00:00Z') })

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, () => new Date())
})
afterAll(async () => {
  await server.close()
  await database.close()
})

function listed(number: number, more: Partial<ListEntry>): ListEntry {
  return {
    id: `ofac-${number}`,
    list: 'US-OFAC-SDN',
    authority: 'Office of Foreign Assets Control',
    country: 'USA',
    kind: 'ORGANIZATION',
    name: `Harbour Works ${number}`,
    aliases: [],
    programs: ['HARBOUR'],
    listedOn: null,
    nationalities: [],
    birthDates: [],
    remarks: null,
    ...more,
  }
}

async function bring(entries: readonly ListEntry[]) {
  async function* items(): AsyncGenerator<ListItem> {
    for (const [at, entry] of entries.entries()) yield { file: 'sdn.csv', line: at + 1, entry }
  }
  await ingestLists({ graph, now: () => new Date('2025-03-06T08:00:00Z'), items, mayShrink: 0.1 })
}

async function ask(query: string) {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = await response.json()
  expect(answer).not.toHaveProperty('errors')
  return answer.data
}

test('whom a description without names may mean is told beside it, and nothing is merged with it', async () => {
  const text = "The United States imposed sanctions on Norway's two largest shipping companies."
  const whole = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  })
  const described = "Norway's two largest shipping companies"
  async function* items() {
    yield {
      line: 1,
      extraction: {
        documentId: 'described',
        people: [],
        countries: [{ ref: 'c1', iso3: 'USA', mentions: [whole('The United States')] }],
        organizations: [{ ref: 'o1', name: described, mentions: [whole(described)] }],
        places: [],
        meetings: [],
        sanctions: [
          {
            ref: 's1',
            status: 'IMPOSED' as const,
            issuers: ['c1'],
            targets: ['o1'],
            date: '2025-03-03',
            evidence: [whole(text)],
          },
        ],
      },
    }
  }
  const now = () => new Date('2025-03-05T08:00:00Z')
  const document = { id: 'described', text, publishedAt: '2025-03-04' }
  await ingest({ graph, now, reader: noReader, documents: new Map([['described', document]]) }, items())
  const norwegian = { listedOn: '2025-03-05', addresses: ['Oslo, Norway'] }
  const british = { list: 'UK-HMT', country: 'GBR', authority: 'HM Treasury' }
  await bring([
    listed(1, { ...norwegian, name: 'Fjord Line' }),
    listed(2, { ...norwegian, name: 'Berge Tank' }),
    listed(3, { ...norwegian, listedOn: '2019-03-05' }),
    listed(4, { ...norwegian, addresses: ['Lima, Peru'] }),
    listed(5, { ...norwegian, kind: 'PERSON' }),
    listed(6, { ...norwegian, ...british }),
  ])
  const asked = await ask(
    '{ sanctions { nodes { targets { actor { name } } listings { certainty } candidates { target { name } entry { id } } } } }',
  )
  expect(asked.sanctions.nodes).toEqual([
    {
      targets: [{ actor: { name: described } }],
      listings: [],
      candidates: ['ofac-1', 'ofac-2'].map(id => ({ target: { name: described }, entry: { id } })),
    },
  ])
})
