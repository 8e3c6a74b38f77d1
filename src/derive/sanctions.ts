import type { SanctionRecord } from '../domain/evidence.ts'
import type { Decision } from '../domain/ruling.ts'
import type { SanctionAccount } from './account.ts'
import type { Derivation } from './canonical.ts'
import { founder } from './keyed.ts'
import { applyRulings } from './rulings.ts'
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
export function deriveSanctions(accounts: readonly SanctionAccount[], rulings: readonly Decision[] = []): Derivation {
  const byId = new Map(accounts.map(account => [account.record.id, account]))
  const { groups, judgements } = clusterSanctions([...byId.values()].map(sanctionFeatures))
  const records = groups.map(group => group.flatMap(id => byId.get(id)?.record ?? []))
  const sanctions = applyRulings(records, rulings, nearness).map(group => {
    const { id } = founder(group)
    const ids = group.map(record => record.id).sort()
    return {
      cluster: { id, members: ids },
      ...deriveSanction(
        id,
        ids.flatMap(one => byId.get(one) ?? []),
      ),
    }
  })
  sanctions.sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1))
  return {
    clusters: sanctions.map(({ cluster }) => cluster),
    judgements,
    nodes: sanctions.map(({ node }) => node),
    edges: sanctions.flatMap(({ edges }) => edges),
  }
}

/** What two accounts have in common besides issuer and target. */
function nearness(a: SanctionRecord, b: SanctionRecord): number {
  const both = (x: string | null, y: string | null) => x !== null && x === y
  const date = both(a.date, b.date) ? 4 : 0
  return date + (both(a.program, b.program) ? 2 : 0) + (a.article === b.article ? 1 : 0)
}
