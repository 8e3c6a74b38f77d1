import type { MeetingAccount, SanctionAccount } from '../derive/account.ts'
import type { Derivation } from '../derive/canonical.ts'
import { deriveMeetings, meetingBlocks, relatedMeetings } from '../derive/meetings.ts'
import { ruledWith } from '../derive/rulings.ts'
import { deriveSanctions, relatedSanctions, sanctionBlocks } from '../derive/sanctions.ts'
import type { StandingRuling } from '../domain/ruling.ts'
import { loadAccounts } from '../graph/account-store.ts'
import { replaceEventEdges, writeNodes } from '../graph/canonical-store.ts'
import type { Transaction } from '../graph/connect.ts'
import {
  eventIds,
  placeInBlocks,
  replaceJudgements,
  settleRecords,
  takePendingEvents,
  writeResolutions,
} from '../graph/derive-store.ts'
import { writeVersions } from '../graph/version-store.ts'

type Account = MeetingAccount | SanctionAccount

/** What deriving needs to know of one kind of event. */
interface Kind<A extends Account> {
  blocks(account: A): string[]
  related(frontier: readonly A[], loaded: readonly A[]): A[]
  derive(accounts: readonly A[], rulings: readonly StandingRuling[]): Derivation
}

const meetings: Kind<MeetingAccount> = { blocks: meetingBlocks, related: relatedMeetings, derive: deriveMeetings }
const sanctions: Kind<SanctionAccount> = { blocks: sanctionBlocks, related: relatedSanctions, derive: deriveSanctions }

/** Derives a batch of pending events and everything that may be one event with them. @returns how many it took */
export function deriveEventBatch(
  tx: Transaction,
  kind: 'MEETING' | 'SANCTION',
  limit: number,
  at: string,
  rulings: readonly StandingRuling[],
): Promise<number> {
  return kind === 'MEETING'
    ? deriveBatch(tx, kind, meetings, limit, at, rulings)
    : deriveBatch(tx, kind, sanctions, limit, at, rulings)
}

async function deriveBatch<A extends Account>(
  tx: Transaction,
  kind: 'MEETING' | 'SANCTION',
  { blocks, related, derive }: Kind<A>,
  limit: number,
  at: string,
  rulings: readonly StandingRuling[],
): Promise<number> {
  const pending = await takePendingEvents(tx, kind, limit)
  if (pending.length === 0) return 0
  const formerly = {
    blocks: [...new Set(pending.flatMap(one => one.blocks))],
    nodes: pending.flatMap(({ node }) => node ?? []),
  }
  const live = pending.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id)
  const frontier = await loadAccounts<A>(tx, [...new Set([...live, ...(await eventIds(tx, formerly))])])
  const placed = new Map(frontier.map(account => [account.record.id, blocks(account)]))
  const gone = pending.filter(({ withdrawn }) => withdrawn).map(({ id }) => ({ id, keys: [] }))
  await placeInBlocks(tx, [...gone, ...[...placed].map(([id, keys]) => ({ id, keys }))])
  const closed = await closure(tx, frontier, blocks, related, rulings)
  const derivation = derive(closed, rulings)
  await writeNodes(tx, derivation.nodes)
  const lost = gone.map(({ id }) => id)
  const left = await writeResolutions(tx, derivation.clusters, lost)
  const ids = derivation.nodes.map(({ id }) => id)
  await replaceEventEdges(tx, ids, derivation.edges)
  await writeVersions(tx, [...ids, ...formerly.nodes, ...left], at)
  await replaceJudgements(tx, [...closed.map(({ record }) => record.id), ...lost], derivation.judgements, at)
  await settleRecords(
    tx,
    pending.map(({ id }) => id),
  )
  return pending.length
}

/** All accounts that can influence those of the frontier, and so on from there. */
async function closure<A extends Account>(
  tx: Transaction,
  frontier: readonly A[],
  blocks: (account: A) => string[],
  related: (frontier: readonly A[], loaded: readonly A[]) => A[],
  rulings: readonly StandingRuling[],
): Promise<A[]> {
  const kept = new Map(frontier.map(account => [account.record.id, account]))
  const loaded = new Map(kept)
  for (let edge = [...frontier]; edge.length > 0; ) {
    const live = rulings.filter(ruling => ruling.live)
    const ruled = ruledWith(new Set(edge.map(({ record }) => record.id)), live)
    const ids = [...new Set([...(await eventIds(tx, { blocks: [...new Set(edge.flatMap(blocks))] })), ...ruled])]
    const more = await loadAccounts<A>(
      tx,
      ids.filter(id => !loaded.has(id)),
    )
    for (const account of more) loaded.set(account.record.id, account)
    const near = [...related(edge, [...loaded.values()]), ...ruled.flatMap(id => loaded.get(id) ?? [])]
    edge = near.filter(({ record }) => !kept.has(record.id))
    for (const account of edge) kept.set(account.record.id, account)
  }
  return [...kept.values()]
}
