import type { MeetingAccount } from './account.ts'
import type { Derivation } from './canonical.ts'

/** The blocks of an account: whatever it may be one meeting with shares one of them. */
export function meetingBlocks(account: MeetingAccount): string[] {
  return [`meeting|${account.record.id}`]
}

/**
 * Which of the loaded accounts can influence the clusters of the frontier's. A loader starts with pending accounts, loads their
 * blocks, keeps what is related, goes on from there until nothing is added, and derives what it has kept.
 */
export function relatedMeetings(
  frontier: readonly MeetingAccount[],
  loaded: readonly MeetingAccount[],
): MeetingAccount[] {
  const blocks = new Set(frontier.flatMap(meetingBlocks))
  return loaded.filter(account => meetingBlocks(account).some(block => blocks.has(block)))
}

/** Derives meetings from accounts, whose participants are resolved: a union of unrelated sets gives the union of their meetings. */
export function deriveMeetings(accounts: readonly MeetingAccount[]): Derivation {
  const clusters = accounts.map(({ record }) => ({ id: record.id, members: [record.id] }))
  return { clusters, judgements: [], nodes: [], edges: [] }
}
