import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { generateWorld, type World } from '../../bench/world/world.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'
import { ingestWorld } from '../support/made-up-world.ts'

const now = () => new Date('2025-12-01T12:00:00Z')
const database = scratch()
const { graph } = database
const world: World = generateWorld({ seed: 11, attendances: 600 })

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  expect(await ingestWorld(graph, world, now)).toMatchObject({ errors: [], refused: [] })
})
afterAll(async () => {
  await database.close()
})

describe('a made-up year', () => {
  test('is the same for the same seed', () => {
    const told = (seed: number) => [...generateWorld({ seed, attendances: 100 }).articles()]
    expect(told(3)).toEqual(told(3))
    expect(told(3)).not.toEqual(told(4))
  })

  test('comes out of its articles with every person and meeting once, as it was', async () => {
    const { records } = await database.driver.executeQuery(
      `MATCH (m:Meeting)<-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]-(p:Person)
       WITH m, type(part) + ' ' + p.name AS part ORDER BY part
       WITH m, collect(part) AS parts
       RETURN m.edtf + ' ' + m.status AS meeting, parts`,
    )
    const found = records.map(record => `${record.get('meeting')}: ${record.get('parts').join()}`)
    const real = world.meetings.map(({ day, status, participants }) => {
      // A plan that nobody reported stays a plan in the graph; on a later day it is told as unconfirmed.
      const stored = status === 'UNCONFIRMED' ? 'PLANNED' : status
      const type = status === 'HELD' ? 'ATTENDED' : 'EXPECTED_AT'
      const parts = participants.map(({ person, absent }) => `${absent ? 'ABSENT_FROM' : type} ${person.name}`)
      return `${day} ${stored}: ${parts.sort().join()}`
    })
    expect(found.sort()).toEqual(real.sort())
  })

  test('has its sanctions as they stand at its end', async () => {
    const { records } = await database.driver.executeQuery('MATCH (s:Sanction) RETURN s.program + s.status AS text')
    const real = world.sanctions.map(({ program, steps }) => `${program}${steps.at(-1)?.status}`)
    expect(records.map(record => record.get('text')).sort()).toEqual(real.sort())
  })

  test('counts copies of an agency text as one source, and a publisher once', async () => {
    const { records } = await database.driver.executeQuery(
      'MATCH (m:Meeting)<-[:RESOLVED_TO]-(:Record)-[:IN]->(a:Article) WITH m, collect(DISTINCT a.documentId) AS documents RETURN m.sources AS sources, documents',
    )
    const source = new Map([...world.articles()].map(({ document }) => [document.id, document.source]))
    for (const record of records) {
      const documents: string[] = record.get('documents')
      // A copy is the same source as the agency that it was copied from, and so is all else of that publisher.
      const copying = documents.filter(id => id.endsWith('-copy')).map(id => source.get(id))
      const publishers = new Set(documents.map(id => source.get(id)).filter(one => !copying.includes(one)))
      expect({ documents, sources: record.get('sources') }).toEqual({ documents, sources: publishers.size })
    }
    expect([...source.keys()].some(id => id.endsWith('-copy'))).toBe(true)
  })
})
