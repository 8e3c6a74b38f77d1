import type { AccountClaim, MeetingAccount, PlaceStep, SanctionAccount } from '../derive/account.ts'
import type { EntityLabel } from '../derive/canonical.ts'
import type { Claim, MeetingRecord, SanctionRecord } from '../domain/evidence.ts'
import type { Transaction } from './connect.ts'
import { recordFrom } from './record-store.ts'
import { writeQuery } from './statement.ts'

const readAccounts = writeQuery<{ ids: string[] }>('write/accounts.cypher')

interface ClaimRow {
  claim: Partial<Claim> & Pick<Claim, 'id' | 'kind'>
  side: 'SUBJECT' | 'OBJECT'
  otherRecord: string | null
  otherName: string | null
  otherCountry: string | null
  otherOffice: string | null
  other: string | null
  label: EntityLabel | null
  representing: string | null
}

/** The accounts of some event records, each with all that deriving needs of it. */
export async function loadAccounts<A extends MeetingAccount | SanctionAccount>(
  tx: Transaction,
  ids: readonly string[],
): Promise<A[]> {
  const { rows } = await readAccounts(tx, { ids: [...ids] })
  return rows.map(row => {
    const record = recordFrom(row.record, String(row.article)) as MeetingRecord | SanctionRecord
    return {
      record,
      fingerprint: String(row.fingerprint),
      sketch: row.sketch as string[],
      disclosesAi: row.disclosesAi === true,
      source: (row.source as string | null) ?? null,
      claims: (row.claims as ClaimRow[]).map(claim => accountClaim(record.id, claim)),
      places: row.places as PlaceStep[],
    } as unknown as A
  })
}

function accountClaim(record: string, row: ClaimRow): AccountClaim {
  const claim: Claim = {
    value: null,
    presence: null,
    role: null,
    mode: null,
    attributedTo: null,
    ...row.claim,
    subject: row.side === 'SUBJECT' ? record : (row.otherRecord ?? ''),
    object: row.side === 'SUBJECT' ? row.otherRecord : record,
    representing: null,
    quotes: [],
  }
  return {
    claim,
    other: row.other && row.label ? { id: row.other, label: row.label } : null,
    otherName: row.otherName,
    otherCountry: row.otherCountry ?? null,
    otherOffice: row.otherOffice ?? null,
    representing: row.representing,
  }
}
