import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { MeetingAccount } from '../../../src/derive/account.ts'
import { deriveMeetings, meetingBlocks, relatedMeetings } from '../../../src/derive/meetings.ts'
import { deriveSanctions, relatedSanctions } from '../../../src/derive/sanctions.ts'
import { account, sanction, unordered } from './world.ts'

const told = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  published: fc.constantFrom(null, '2025-10-16', '2025-10-18', '2025-10-25', '2025-11-20'),
  status: fc.constantFrom(
    'HELD' as const,
    'HELD' as const,
    'PLANNED' as const,
    'CANCELLED' as const,
    'POSTPONED' as const,
    'DENIED' as const,
  ),
  mode: fc.constantFrom(
    'UNKNOWN' as const,
    'UNKNOWN' as const,
    'IN_PERSON' as const,
    'PHONE' as const,
    'MIXED' as const,
  ),
  date: fc.constantFrom(
    null,
    '2025-10-17',
    '2025-10-18',
    '2025-10-24',
    '2025-10',
    '2025-10-20/2025-10-24',
    '../2025-10-24',
    '2025-11-20',
    '2025',
  ),
  place: fc.constantFrom(null, 'London', 'Downing Street', 'Foreign Office', 'Windsor Castle', 'Washington'),
  body: fc.constantFrom(null, null, 'Coalition', 'European Council'),
  who: fc
    .subarray(['Zelenskyy', 'Trump', 'Starmer', 'Macron', 'UKR'], { minLength: 1 })
    .map(names => names.map(name => [name] as [string])),
})
const world = fc.array(told, { maxLength: 12 }).map(all => all.map((one, i) => account(one, i)))
const order = fc.infiniteStream(fc.nat())

function shuffle<T>(items: readonly T[], keys: Iterator<number>): T[] {
  return items
    .map(item => ({ item, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** What a loader gathers around some accounts: whatever is related, and so on from there. */
function closure(start: readonly MeetingAccount[], all: readonly MeetingAccount[]): MeetingAccount[] {
  const kept = new Map(start.map(one => [one.record.id, one]))
  for (let frontier = [...start]; frontier.length > 0; ) {
    frontier = relatedMeetings(frontier, all).filter(one => !kept.has(one.record.id))
    for (const one of frontier) kept.set(one.record.id, one)
  }
  return [...kept.values()]
}

test('meetings do not depend on the order in which accounts came', () => {
  fc.assert(
    fc.property(world, order, (accounts, keys) => {
      expect(unordered(deriveMeetings(shuffle(accounts, keys)))).toEqual(unordered(deriveMeetings(accounts)))
    }),
    { numRuns: 60 },
  )
})

test('unrelated accounts can be derived apart: what a loader gathers around one account is all that its meeting needs', () => {
  fc.assert(
    fc.property(world, accounts => {
      const whole = deriveMeetings(accounts)
      for (const start of accounts) {
        const part = deriveMeetings(closure([start], accounts))
        const id = part.clusters.find(({ members }) => members.includes(start.record.id))?.id
        expect(whole.clusters.find(cluster => cluster.id === id)).toEqual(
          part.clusters.find(cluster => cluster.id === id),
        )
        expect(whole.nodes.find(node => node.id === id)).toEqual(part.nodes.find(node => node.id === id))
        const of = ({ judgements }: typeof whole) =>
          judgements
            .filter(({ left, right }) => left === start.record.id || right === start.record.id)
            .map(one => JSON.stringify(one))
            .sort()
        expect(of(whole)).toEqual(of(part))
      }
    }),
    { numRuns: 60 },
  )
})

test('every account is of one meeting, no meeting has two accounts of one document, and judgements agree with it', () => {
  fc.assert(
    fc.property(world, accounts => {
      const { clusters, judgements, nodes } = deriveMeetings(accounts)
      expect(clusters.flatMap(({ members }) => members).sort()).toEqual(accounts.map(({ record }) => record.id).sort())
      expect(nodes.map(({ id }) => id).sort()).toEqual(clusters.map(({ id }) => id).sort())
      const articleOf = new Map(accounts.map(({ record }) => [record.id, record.article]))
      for (const { members } of clusters)
        expect(new Set(members.map(id => articleOf.get(id))).size).toBe(members.length)
      const clusterOf = new Map(clusters.flatMap(({ id, members }) => members.map(member => [member, id] as const)))
      for (const { left, right, verdict } of judgements) {
        expect(clusterOf.get(left) === clusterOf.get(right)).toBe(verdict === 'SAME')
      }
    }),
    { numRuns: 60 },
  )
})

test('nobody attended a meeting that is not held', () => {
  fc.assert(
    fc.property(world, accounts => {
      const { nodes, edges } = deriveMeetings(accounts)
      const statusOf = new Map(nodes.map(({ id, properties }) => [id, properties.status]))
      for (const { type, to } of edges) if (type === 'ATTENDED') expect(statusOf.get(to.id)).toBe('HELD')
    }),
  )
})

test('each account has a block, and blocks alone never decide', () => {
  fc.assert(fc.property(world, accounts => accounts.every(one => meetingBlocks(one).length > 0)))
})

const toldSanction = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  published: fc.constantFrom(null, '2025-10-20', '2025-10-23', '2025-12-01'),
  status: fc.constantFrom(
    'IMPOSED' as const,
    'EXTENDED' as const,
    'LIFTED' as const,
    'PLANNED' as const,
    'CALLED_FOR' as const,
    'OPPOSED' as const,
    'IN_FORCE' as const,
    'THREATENED' as const,
  ),
  issuers: fc.subarray(['USA', 'GBR']),
  targets: fc.subarray(['Rosneft', 'Lukoil', 'RUS']),
  date: fc.constantFrom(null, '2025-10-22', '2025-06'),
  callers: fc.subarray(['Zelenskyy']),
})
const sanctions = fc.array(toldSanction, { maxLength: 10 }).map(all => all.map((one, i) => sanction(one, i)))

test('sanctions do not depend on the order in which accounts came, nor on what is unrelated', () => {
  fc.assert(
    fc.property(sanctions, order, (accounts, keys) => {
      const whole = deriveSanctions(accounts)
      expect(unordered(deriveSanctions(shuffle(accounts, keys)))).toEqual(unordered(whole))
      for (const start of accounts) {
        const kept = new Map([[start.record.id, start]])
        for (let frontier = [start]; frontier.length > 0; ) {
          frontier = relatedSanctions(frontier, accounts).filter(one => !kept.has(one.record.id))
          for (const one of frontier) kept.set(one.record.id, one)
        }
        const part = deriveSanctions([...kept.values()])
        for (const cluster of part.clusters) expect(whole.clusters).toContainEqual(cluster)
      }
    }),
    { numRuns: 60 },
  )
})

test('no proposal is ever an imposed sanction', () => {
  fc.assert(
    fc.property(sanctions, accounts => {
      const { clusters, edges } = deriveSanctions(accounts)
      const statusOf = new Map(accounts.map(({ record }) => [record.id, record.status]))
      for (const { id, members } of clusters) {
        const imposed = members.some(member =>
          ['IMPOSED', 'EXTENDED', 'EASED', 'LIFTED', 'IN_FORCE'].includes(statusOf.get(member) ?? ''),
        )
        const types = edges.filter(({ from, to }) => from.id === id || to.id === id).map(({ type }) => type)
        if (!imposed) expect(types).not.toContain('IMPOSED')
        if (!imposed) expect(types).not.toContain('TARGETS')
      }
    }),
  )
})
