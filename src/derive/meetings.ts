import type { Decision } from '../domain/ruling.ts'
import type { MeetingAccount } from './account.ts'
import type { Derivation } from './canonical.ts'
import { founder } from './keyed.ts'
import { blocksOf } from './meeting-blocks.ts'
import { clusterMeetings } from './meeting-clusters.ts'
import { meetingFeatures } from './meeting-features.ts'
import { meetingEvidence } from './meeting-match.ts'
import { deriveMeeting } from './meeting-node.ts'
import { applyRulings } from './rulings.ts'

/** The blocks of an account: whatever it may be one meeting with shares one of them. */
export function meetingBlocks(account: MeetingAccount): string[] {
  return blocksOf(meetingFeatures(account))
}

/**
 * Which of the loaded accounts can influence the meetings of the frontier. A loader starts with pending accounts, loads their
 * blocks, keeps what is related, goes on from there until nothing is added, and derives all that it has kept.
 */
export function relatedMeetings(
  frontier: readonly MeetingAccount[],
  loaded: readonly MeetingAccount[],
): MeetingAccount[] {
  const blocks = new Map<string, ReturnType<typeof meetingFeatures>[]>()
  for (const features of frontier.map(meetingFeatures)) {
    for (const key of blocksOf(features)) blocks.set(key, [...(blocks.get(key) ?? []), features])
  }
  return loaded.filter(account => {
    const features = meetingFeatures(account)
    const near = new Set(blocksOf(features).flatMap(key => blocks.get(key) ?? []))
    return [...near].some(other => other.id === features.id || meetingEvidence(other, features) !== null)
  })
}

/** Derives meetings from accounts whose participants are resolved: a union of unrelated sets gives the union of their meetings. */
export function deriveMeetings(accounts: readonly MeetingAccount[], rulings: readonly Decision[] = []): Derivation {
  const byId = new Map(accounts.map(account => [account.record.id, account]))
  const features = new Map([...byId].map(([id, account]) => [id, meetingFeatures(account)]))
  const { groups, judgements } = clusterMeetings([...features.values()])
  const records = groups.map(group => group.flatMap(id => byId.get(id)?.record ?? []))
  const near = (a: string, b: string) => {
    const [left, right] = [features.get(a), features.get(b)]
    return left && right ? (meetingEvidence(left, right)?.score ?? 0) : 0
  }
  const meetings = applyRulings(records, rulings, (a, b) => near(a.id, b.id)).map(group => {
    const { id } = founder(group)
    const ids = group.map(record => record.id).sort()
    return {
      cluster: { id, members: ids },
      ...deriveMeeting(
        id,
        ids.flatMap(one => byId.get(one) ?? []),
      ),
    }
  })
  meetings.sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1))
  return {
    clusters: meetings.map(({ cluster }) => cluster),
    judgements,
    nodes: meetings.map(({ node }) => node),
    edges: meetings.flatMap(({ edges }) => edges),
  }
}
