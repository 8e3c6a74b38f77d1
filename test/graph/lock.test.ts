import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Graph } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { withIngestLock } from '../../src/ingest/lock.ts'
import { scratch } from '../support/graph.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2024-06-01T12:00:00Z')

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
})
beforeEach(() => database.emptyData())
afterAll(async () => {
  await database.close()
})

const later = () => new Date('2024-06-01T12:00:21Z')
const locks = async () => (await database.driver.executeQuery('MATCH (l:Lock) RETURN l')).records

test('the right to write is given back, also after a failure', async () => {
  expect(await withIngestLock(graph, now, async () => (await locks()).length)).toBe(1)
  const failing = withIngestLock(graph, now, () => Promise.reject(new Error('no luck')))
  await expect(failing).rejects.toThrow('no luck')
  expect(await locks()).toEqual([])
})

test('a killed owner is forgotten after twenty seconds', async () => {
  await database.driver.executeQuery(`CREATE (:Lock {name: 'ingest', owner: 'gone', at: '2024-06-01T12:00:00.000Z'})`)
  expect(await withIngestLock(graph, later, async () => 'written')).toBe('written')
})

test('while another writes, nobody else does, and is told who', async () => {
  let clock = Date.parse('2024-06-01T12:00:00Z')
  const ticking = () => {
    clock += 100
    return new Date(clock)
  }
  await database.driver.executeQuery(`CREATE (:Lock {name: 'ingest', owner: 'ann 7', at: '2024-06-01T12:00:00.000Z'})`)
  const second = withIngestLock(graph, ticking, async () => 'written')
  await database.driver.executeQuery(`MATCH (l:Lock) SET l.at = '2024-06-01T12:00:05.000Z'`)
  await expect(second).rejects.toMatchObject({ code: 'BUSY', message: expect.stringContaining('ann 7') })
})

test('a renewal that comes late does not hold up the next writer', async () => {
  let writes = 0
  let begun = () => {}
  const renewing = new Promise<void>(resolve => {
    begun = resolve
  })
  const slow: Graph = {
    ...graph,
    write: async work => {
      writes += 1
      if (writes === 2) {
        begun()
        await new Promise(resolve => setTimeout(resolve, 500))
      }
      return graph.write(work)
    },
  }
  await withIngestLock(slow, now, () => renewing)
  await new Promise(resolve => setTimeout(resolve, 1_000))
  expect(writes).toBeGreaterThan(2)
  expect(await locks()).toEqual([])
  expect(await withIngestLock(graph, now, async () => 'written')).toBe('written')
}, 30_000)
