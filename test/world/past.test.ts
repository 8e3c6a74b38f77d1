import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generateWorld } from '../../bench/world/world.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createAsking } from '../api/asking.ts'
import { scratch } from '../support/graph.ts'
import { ingestWorld } from '../support/made-up-world.ts'

const now = () => new Date('2025-12-01T12:00:00Z')
const database = scratch()
const { graph } = database
const asking = createAsking(graph, now)
const world = generateWorld({ seed: 5, attendances: 100 })

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestWorld(graph, world, now)
})
afterAll(async () => {
  await asking.close()
  await database.close()
})

test('an encounter with somebody, counted or not, is the same in the past as it was when it was the present', async () => {
  const at = '2025-12-01T18:00:00.000Z'
  const [one, two] = world.meetings.find(({ status }) => status === 'HELD')?.participants ?? []
  const names = { name: one?.person.name, other: two?.person.name }
  const asked = (when: string) => `query Pair($name: String!, $other: String!) {
    encounters(with: { name: $name }, counterpart: { name: $other }${when}) { nodes { counterpart { name } subjectMode meeting { id } } totalCount }
    leaders: encounters(with: { name: $name }, counterpartOffice: [HEAD_OF_STATE]${when}) { nodes { counterpart { name } } totalCount }
    counted: encounters(with: { name: $name }${when}) { groupBy(by: [SUBJECT, COUNTERPART], bucket: QUARTER) { bucket subject { name } counterpart { name } encounters meetings counterparts } }
    visits(person: { name: $name }${when}) { nodes { person { name } place { name } role office level delegation { id } made } totalCount }
    all: visits(first: 100${when}) { nodes { person { name } meeting { id } } totalCount }
    articles(first: 100${when}) { nodes { id } totalCount }
  }`
  const present = await asking.ask(asked(''), names)
  const past = await asking.ask(asked(`, knownAt: "${at}"`), names)
  expect(past).toEqual(present)
  expect(present.data.encounters.nodes).toContainEqual(expect.objectContaining({ counterpart: { name: names.other } }))
  expect(present.data.visits.totalCount).toBeGreaterThan(0)
})

const notKept = {
  'groups of meetings': '{ meetings(knownAt: "2026-01-01") { groupBy(by: [STATUS]) { count } } }',
  'groups of sanctions': '{ sanctions(knownAt: "2026-01-01") { groupBy(by: [STATUS]) { count } } }',
  'groups of encounters of everybody':
    '{ encounters(knownAt: "2026-01-01") { groupBy(by: [SUBJECT]) { encounters } } }',
  'meetings near a place':
    '{ meetings(knownAt: "2026-01-01", place: { near: { latitude: 46, longitude: 6, kilometres: 50 } }) { nodes { id } } }',
  'visits near a place':
    '{ visits(knownAt: "2026-01-01", place: { near: { latitude: 46, longitude: 6, kilometres: 50 } }) { nodes { made } } }',
  'participants under sanctions': '{ meetings(knownAt: "2026-01-01", sanctioned: ANYBODY) { nodes { id } } }',
  'the offices of a participant':
    '{ meetings(knownAt: "2026-01-01") { nodes { participants { actor { ... on Person { offices { title } } } } } } }',
  'all that mentions a participant':
    '{ meetings(knownAt: "2026-01-01") { nodes { participants { actor { evidence { text } } } } } }',
  'articles that mention somebody': '{ articles(knownAt: "2026-01-01", mentions: { iso: "US" }) { nodes { id } } }',
}

test.each(Object.entries(notKept))(
  '%s of the past are refused in words, not answered from the present',
  async (_, query) => {
    const { errors } = await asking.ask(query)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_KEPT' } })
    expect(errors?.[0]?.message).toContain('does not keep what it would have said of that at 2026-01-01T23:59:59.999Z')
  },
)
