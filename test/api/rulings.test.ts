import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import { createJudge } from '../../src/commands/create-judge.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { dump } from '../graph/dump.ts'
import { namesakes } from '../graph/namesakes.ts'
import { tell } from '../graph/told.ts'
import { scratch } from '../support/graph.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2024-06-01T12:00:00Z')
const writeKey = 'a-key-of-many-letters'
const server = createServer({
  ...{ graph, clock: now, writeKey, judge: createJudge(graph, now) },
  log: pino({ level: 'silent' }),
})

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await tell(graph, namesakes, now)
})
afterAll(async () => {
  await server.close()
  await database.close()
})

async function ask(query: string, variables: object = {}, key?: string) {
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) }
  const body = JSON.stringify({ query, variables })
  return (await server.fetch('http://parley/graphql', { method: 'POST', headers, body })).json()
}

const questions = `{ openQuestions(kinds: [PERSON]) { totalCount nodes { id rule reason score
  left { record name office country node { __typename id } evidence(first: 1) { sentence article { source { name } } } }
  right { record name office country } } } }`
const judgement = `mutation ($left: ID!, $right: ID!, $verdict: Verdict!) {
  judge(left: $left, right: $right, verdict: $verdict, by: "Ines", reason: "the photograph") { id verdict by reason at undoneAt } }`

test('open questions are told with both sides, answered with the key alone, told and taken back', async () => {
  const before = await dump(database.driver)
  const { data, errors } = await ask(questions)
  expect(errors).toBeUndefined()
  expect(data.openQuestions).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        reason: 'the names agree, the countries do not',
        left: { name: 'Karim Haddad', node: { __typename: 'Person' }, evidence: [{ sentence: expect.any(String) }] },
      },
    ],
  })
  const [{ left, right }] = data.openQuestions.nodes
  expect([left.country, right.country].sort()).toEqual(['IRQ', 'TUN'])
  const answer = { left: left.record, right: right.record, verdict: 'SAME' }

  const refused = await ask(judgement, answer)
  expect(refused.errors[0].extensions.code).toBe('FORBIDDEN')
  expect((await ask(judgement, answer, 'another-key-of-letters')).errors[0].extensions.code).toBe('FORBIDDEN')
  expect(await dump(database.driver)).toEqual(before)

  const given = await ask(judgement, answer, writeKey)
  expect(given.errors).toBeUndefined()
  expect(given.data.judge).toMatchObject({ verdict: 'SAME', by: 'Ines', reason: 'the photograph', undoneAt: null })
  expect((await ask(questions)).data.openQuestions.nodes).toEqual([])
  const behind = await ask('query ($id: ID!) { recordsOf(id: $id) { id name country sentence article { title } } }', {
    id: left.record,
  })
  expect(behind.data.recordsOf).toHaveLength(2)

  const undo = 'mutation ($id: ID!) { undo(id: $id, by: "Ines") { id undoneBy } }'
  expect((await ask(undo, { id: given.data.judge.id })).errors[0].extensions.code).toBe('FORBIDDEN')
  const undone = await ask(undo, { id: given.data.judge.id }, writeKey)
  expect(undone.data.undo).toEqual({ id: given.data.judge.id, undoneBy: 'Ines' })
  expect(await dump(database.driver)).toEqual(before)
  const told = await ask(
    '{ all: rulings(includeUndone: true) { totalCount nodes { id undoneBy } } rulings { nodes { id } } }',
  )
  expect(told.data).toEqual({
    all: { totalCount: 1, nodes: [{ id: given.data.judge.id, undoneBy: 'Ines' }] },
    rulings: { nodes: [] },
  })
})

test('an answer about nothing is refused with a reason', async () => {
  const { errors } = await ask(judgement, { left: 'per-a', right: 'per-b', verdict: 'SAME' }, writeKey)
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('There is no record per-a.'),
    extensions: { code: 'BAD_INPUT' },
  })
})
