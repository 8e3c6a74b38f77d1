import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generateWorld, type World } from '../../bench/world/world.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createAsking } from '../api/asking.ts'
import { scratch } from '../support/graph.ts'
import { ingestEntries, ingestWorld } from '../support/made-up-world.ts'
import { european, farApart, network, paths, shortestPath } from './connected.ts'
import { g20Countries, pairsByMonth, sanctionsByMonth, topLeaders } from './counted.ts'
import { absent, hubAndCity, itinerary, metInCity, plans, restsOn } from './followed.ts'
import {
  beforeAndAfter,
  nearGeneva,
  sanctionedParticipants,
  sanctionPairs,
  wellConnected,
  whileInOffice,
} from './joined.ts'
import { law, lawOf, listOf } from './law.ts'
import { inAnyOrder } from './order.ts'
import { byMode, spring, venues, whatBecameOf, wholeYear, whoSays } from './reported.ts'
import { rounded } from './rounded.ts'
import { statementsOf } from './statements.ts'
import { asked, sentences } from './told.ts'

const now = () => new Date('2025-12-01T12:00:00Z')
const database = scratch()
const { graph } = database
const asking = createAsking(graph, now)
const world = generateWorld({ seed: 11, attendances: 900 })

/** A question, its variables, and its answer by plain computation over what really happened. */
interface Question {
  file: string
  variables?: object
  answer: (world: World) => object
  /** Whether the order of its lists means nothing. */
  unordered?: boolean
  /** What is compared of the answer that was given. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question.
  given?: (data: any) => object
}

/** Each step's words: whether they name both. */
function bothNamed(data: { paths: { steps: PathStep[] }[] }) {
  const named = (step: PathStep) => {
    const words = step.evidence.map(({ sentence }) => sentence).join()
    return { ...step, evidence: [{ sentence: words.includes(step.from.name) && words.includes(step.to.name) }] }
  }
  return { paths: data.paths.map(path => ({ ...path, steps: path.steps.map(named) })) }
}

interface PathStep {
  from: { name: string }
  to: { name: string }
  evidence: { sentence: string }[]
}

/** Pairs have no direction: the name that comes first stands first. */
function inOneDirection({ network: { nodes, edges } }: { network: { nodes: object[]; edges: Edge[] } }) {
  const turned = edges.map(edge => (edge.from.name < edge.to.name ? edge : { ...edge, from: edge.to, to: edge.from }))
  return { network: { nodes, edges: turned } }
}

interface Edge {
  from: { name: string }
  to: { name: string }
}

/** Of two sanctions of one day neither is the first. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question.
function asPairs(data: { sanctionPairs: any[] }) {
  const pairs = data.sanctionPairs.map(({ issuer, otherIssuer, first, second, daysApart, ...pair }) => {
    const issuers = [issuer.name, otherIssuer.name]
    const days = [first.date.edtf, second.date.edtf]
    return { ...pair, daysApart, days, issuers: daysApart === 0 ? issuers.sort() : issuers }
  })
  return { sanctionPairs: pairs }
}

/** Whether a meeting was mediated, which is what its format is asked for. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question.
function withMediation(data: { visits: { nodes: any[] } }) {
  const nodes = data.visits.nodes.map(({ meeting: { format, ...meeting }, ...visit }) => {
    return { ...visit, meeting: { ...meeting, mediated: format === 'MEDIATED' } }
  })
  return { visits: { nodes } }
}

/** Sentences: whether they name whom they are about. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question.
function naming(data: any): object {
  const words = (name: string, evidence: { sentence: string }[]) =>
    evidence.map(({ sentence }) => ({ sentence: sentence.includes(name) }))
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  const edge = ({ node, evidence }: any) => ({ node, evidence: words(node.counterpart.name, evidence) })
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  const away = ({ actor, evidence }: any) => ({ actor, evidence: words(actor.name, evidence) })
  if (data.encounters) return { encounters: { edges: data.encounters.edges.map(edge) } }
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  const node = ({ date, absent: those }: any) => ({ date, absent: those.map(away) })
  return { meetings: { nodes: data.meetings.nodes.map(node) } }
}

const questions: Question[] = [
  { file: '01-met-in-city', variables: hubAndCity(world), answer: metInCity, given: naming, unordered: true },
  { file: '02-by-mode', variables: spring, answer: byMode, unordered: true },
  { file: '03-what-became-of', answer: whatBecameOf, unordered: true },
  { file: '04-itinerary', variables: { name: wellConnected(world).name }, answer: itinerary, unordered: true },
  { file: '05-venues', variables: { name: wellConnected(world).name, ...wholeYear }, answer: venues, unordered: true },
  { file: '06-absent', answer: absent, given: naming, unordered: true },
  { file: '08-who-says', variables: { name: wellConnected(world).name, ...spring }, answer: whoSays, unordered: true },
  { file: '09-plans', answer: plans, unordered: true },
  { file: '10-law', variables: lawOf, answer: law, unordered: true },
  { file: '12-rests-on', answer: restsOn, unordered: true },
  { file: '14-top-leaders', answer: topLeaders },
  { file: '15-pairs-by-month', variables: { countries: g20Countries }, answer: pairsByMonth },
  { file: '16-paths', variables: farApart(world), answer: paths, given: bothNamed },
  { file: '16-shortest-path', variables: farApart(world), answer: shortestPath, given: bothNamed },
  { file: '17-network', variables: { countries: european }, answer: network, given: inOneDirection, unordered: true },
  {
    file: '18-before-and-after',
    variables: { name: wellConnected(world).name },
    answer: beforeAndAfter,
    unordered: true,
  },
  { file: '19-sanctions-by-month', answer: sanctionsByMonth, unordered: true },
  { file: '20-sanction-pairs', answer: sanctionPairs, given: asPairs, unordered: true },
  { file: '21-sanctioned-participants', answer: sanctionedParticipants, unordered: true },
  {
    file: '22-while-in-office',
    variables: { name: wellConnected(world).name },
    answer: whileInOffice,
    unordered: true,
  },
  { file: '24-sentences', variables: asked(world), answer: sentences, unordered: true },
  { file: '25-near', answer: nearGeneva, given: withMediation, unordered: true },
]

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  expect(await ingestWorld(graph, world, now)).toMatchObject({ errors: [], refused: [] })
  await ingestEntries(graph, listOf(world, lawOf.issuer), now)
})
afterAll(async () => {
  await asking.close()
  await database.close()
})

test.each(questions)('question $file has the answer that plain computation gives', async question => {
  const { file, variables = {}, answer, unordered = false, given: compared = data => data } = question
  const query = readFileSync(new URL(`${file}.test.graphql`, import.meta.url), 'utf8')
  const given = await asking.ask(query, variables, { explained: true })
  expect(given.errors).toBeUndefined()
  const told = rounded(compared(given.data))
  const expected = rounded(JSON.parse(JSON.stringify(answer(world))))
  // An answer without anything would prove nothing.
  expect(JSON.stringify(expected).length).toBeGreaterThan(300)
  expect(statementsOf(given)).toEqual(statementsOf(file))
  if (unordered) expect(inAnyOrder(told)).toEqual(inAnyOrder(expected))
  else expect(told).toEqual(expected)
})

test('where any shortest path will do, one is told that is as short as the best, through meetings that are as small', async () => {
  const query = `query ($from: String!, $to: String!, $order: PathOrder) {
    paths(from: { name: $from }, to: { name: $to }, first: 1, maxMeetingSize: 5, order: $order) {
      length
      steps { from { name } to { name } meeting { attended { actor { name } } } }
    }
  }`
  const [first, ...others] = world.people.slice(0, 15).map(({ name }) => name)
  const lengths: number[] = []
  for (const to of others) {
    const best = await asking.ask(query, { from: first, to })
    const any = await asking.ask(query, { from: first, to, order: 'ANY' })
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question.
    const [[one], [other]] = [best, any].map(({ data }) => data?.paths as any[]) as [any[], any[]]
    expect(other?.length).toBe(one?.length)
    for (const { from, to: next, meeting } of other?.steps ?? []) {
      // biome-ignore lint/suspicious/noExplicitAny: the same.
      const there = meeting.attended.map(({ actor }: any) => actor.name)
      expect(there).toEqual(expect.arrayContaining([from.name, next.name]))
      expect(there.length).toBeLessThanOrEqual(5)
    }
    if (other) lengths.push(other.length)
  }
  // Ways of one length alone would prove little.
  expect(new Set(lengths).size).toBeGreaterThan(1)
})
