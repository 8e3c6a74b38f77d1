import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { migrate } from '../../src/graph/migrate.ts'
import { withdraw } from '../../src/ingest/withdraw.ts'
import { scratch } from '../support/graph.ts'
import { present, story } from './stories.ts'
import { tell } from './told.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2024-06-01T12:00:00Z')

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
})
afterAll(() => database.close())

const twelve =
  'Ada Brand, Bela Corvin, Carl Dorn, Dina Ester, Emil Falk, Finn Gram, Gita Hoff, Hugo Ibsen, Iris Jahn, Jens Kolb, Karla Lund, Lars Moe'.split(
    ', ',
  )

/** One dinner, as told by somebody who names these. */
function dinner(id: string, names: readonly string[]) {
  const text = `${names.join(', ')} dined at Old Mill on Friday.`
  return story(id, `The ${id}`, '2024-05-12', text, {
    people: Object.fromEntries(names.map((name, i) => [`p${i}`, [name]])),
    places: { l1: ['Old Mill', 'VENUE', 'Saint Olav', 'NOR'] },
    meetings: [
      {
        status: 'HELD',
        date: '2024-05-10',
        place: 'l1',
        participants: names.map((_, i) => present(`p${i}`)),
        quote: text,
      },
    ],
  })
}

async function meetings() {
  return graph.run('MATCH (m:Meeting) RETURN m.attendees AS attendees, m:Small AS small')
}

test('a dinner of twelve is a small meeting, no longer when another paper adds a thirteenth, and again when that paper is withdrawn', async () => {
  await tell(graph, [dinner('post', twelve)], now)
  expect(await meetings()).toEqual([{ attendees: 12, small: true }])
  await tell(graph, [dinner('echo', [...twelve, 'Mona Nordin'])], now)
  expect(await meetings()).toEqual([{ attendees: 13, small: false }])
  const [echo] = await graph.run(`MATCH (a:Article {documentId: 'echo'}) RETURN a.id AS id`)
  await withdraw(graph, now, String(echo?.id), { by: 'desk', reason: 'retracted' }, false)
  expect(await meetings()).toEqual([{ attendees: 12, small: true }])
})
