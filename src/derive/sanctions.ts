import type { SanctionAccount } from './account.ts'
import type { Derivation } from './canonical.ts'

/** The blocks of an account: whatever it may be one sanction with shares one of them. */
export function sanctionBlocks(account: SanctionAccount): string[] {
  return [`sanction|${account.record.id}`]
}

/** Derives sanctions from accounts, whose issuers and targets are resolved. */
export function deriveSanctions(accounts: readonly SanctionAccount[]): Derivation {
  const clusters = accounts.map(({ record }) => ({ id: record.id, members: [record.id] }))
  return { clusters, judgements: [], nodes: [], edges: [] }
}
