import type { MeetingAccount } from './account.ts'
import type { Derivation } from './canonical.ts'
import { founder } from './keyed.ts'
import { blocksOf } from './meeting-blocks.ts'
import { clusterMeetings } from './meeting-clusters.ts'
import { meetingFeatures } from './meeting-features.ts'
import { meetingEvidence } from './meeting-match.ts'
import { deriveMeeting } from './meeting-node.ts'

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
export function deriveMeetings(accounts: readonly MeetingAccount[]): Derivation {
  const byId = new Map(accounts.map(account => [account.record.id, account]))
  const { groups, judgements } = clusterMeetings([...byId.values()].map(meetingFeatures))
  const meetings = groups.map(group => {
    const members = group.flatMap(id => byId.get(id) ?? [])
    const { id } = founder(members.map(member => member.record))
    return { cluster: { id, members: group }, ...deriveMeeting(id, members) }
  })
  meetings.sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1))
  return {
    clusters: meetings.map(({ cluster }) => cluster),
    judgements,
    nodes: meetings.map(({ node }) => node),
    edges: meetings.flatMap(({ edges }) => edges),
  }
}
