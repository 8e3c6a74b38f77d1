import type { SanctionAccount } from './account.ts'
import type { Derivation } from './canonical.ts'
import { founder } from './keyed.ts'
import { clusterSanctions } from './sanction-clusters.ts'
import { blocksOfSanction, sanctionFeatures } from './sanction-features.ts'
import { deriveSanction } from './sanction-node.ts'

/** The blocks of an account: whatever it may be one sanction with shares one of them. */
export function sanctionBlocks(account: SanctionAccount): string[] {
  return blocksOfSanction(sanctionFeatures(account))
}

/** Which of the loaded accounts can influence the sanctions of the frontier; see `relatedMeetings` for how a loader uses it. */
export function relatedSanctions(
  frontier: readonly SanctionAccount[],
  loaded: readonly SanctionAccount[],
): SanctionAccount[] {
  const blocks = new Set(frontier.flatMap(sanctionBlocks))
  return loaded.filter(account => sanctionBlocks(account).some(block => blocks.has(block)))
}

/** Derives sanctions from accounts, whose issuers and targets are resolved. */
export function deriveSanctions(accounts: readonly SanctionAccount[]): Derivation {
  const byId = new Map(accounts.map(account => [account.record.id, account]))
  const { groups, judgements } = clusterSanctions([...byId.values()].map(sanctionFeatures))
  const sanctions = groups.map(group => {
    const members = group.flatMap(id => byId.get(id) ?? [])
    const { id } = founder(members.map(member => member.record))
    return { cluster: { id, members: group }, ...deriveSanction(id, members) }
  })
  sanctions.sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1))
  return {
    clusters: sanctions.map(({ cluster }) => cluster),
    judgements,
    nodes: sanctions.map(({ node }) => node),
    edges: sanctions.flatMap(({ edges }) => edges),
  }
}
