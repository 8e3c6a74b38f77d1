import { countryName } from '../domain/country.ts'
import { type Bounds, dayOf, formatEdtf, unbounded } from '../domain/date.ts'
import type { SanctionStatus } from '../domain/extraction.ts'
import { type AccountClaim, independentSources, type SanctionAccount, toldBy } from './account.ts'
import { type CanonicalEdge, type CanonicalNode, type EdgeType, type EntityRef, known } from './canonical.ts'
import { dateConsensus, majority } from './consensus.ts'
import { commonest } from './keyed.ts'
import { restsOn } from './rests.ts'
import { isImposed, sanctionStatus } from './status.ts'

/** One sanction, or one proposal of it, and its relationships, from all accounts of it. */
export function deriveSanction(
  id: string,
  accounts: readonly SanctionAccount[],
): { node: CanonicalNode; edges: CanonicalEdge[] } {
  const sanction: EntityRef = { label: 'Sanction', id }
  const status = sanctionStatus(
    accounts.map(({ record }) => ({ status: record.status, publishedAt: record.date ?? record.publishedAt })),
  )
  const deciding = isImposed(status) ? accounts.filter(({ record }) => isImposed(record.status)) : accounts
  const date = dateOf(accounts, status)
  const edges = [...relations(sanction, deciding, status), ...calls(sanction, accounts)]
  const first = date.bounds.startMin ?? date.bounds.startMax ?? date.bounds.endMax
  const program = told(accounts, ({ record }) => record.program)
  const sector = told(accounts, ({ record }) => record.sector)
  const disputes = [...(date.disputed ? ['date'] : []), ...(program?.disputed ? ['program'] : [])]
  const node: CanonicalNode = {
    ...sanction,
    properties: known({
      title: titleOf(edges, accounts, status),
      status,
      measures: [...new Set(accounts.flatMap(({ record }) => record.measures))].sort(),
      sector: sector?.value,
      program: program?.value,
      steps: stepsOf(accounts),
      rests: restsOn(accounts),
      edtf: date.edtf,
      ...date.bounds,
      dateBasis: date.basis,
      articles: new Set(accounts.map(({ record }) => record.article)).size,
      sources: independentSources(accounts),
      disputed: disputes,
      sortKey: `${first ?? '0000'}|${id}`,
    }),
  }
  return { node, edges }
}

const issuing: Readonly<Record<SanctionStatus, EdgeType>> = {
  IMPOSED: 'IMPOSED',
  EXTENDED: 'IMPOSED',
  EASED: 'IMPOSED',
  LIFTED: 'IMPOSED',
  IN_FORCE: 'IMPOSED',
  THREATENED: 'THREATENED',
  PLANNED: 'PLANNED',
  AUTHORISED: 'AUTHORISED',
  CALLED_FOR: 'ASKED_FOR',
  OPPOSED: 'ASKED_FOR',
}

/** Issuers and targets; those of a plan that was carried out count only as far as the decision repeats them. */
function relations(sanction: EntityRef, accounts: readonly SanctionAccount[], status: SanctionStatus): CanonicalEdge[] {
  const aimed = isImposed(status) ? 'TARGETS' : 'WOULD_TARGET'
  const issuers = ends(accounts, 'ISSUES').map(([, end]) => edge(issuing[status], end, sanction))
  const country = (id: string) =>
    majority(
      accounts.flatMap(account =>
        account.claims.flatMap(({ claim, other, otherCountry }) =>
          claim.kind === 'TARGETS' && other?.id === id && otherCountry
            ? [{ value: otherCountry, ...toldBy(account) }]
            : [],
        ),
      ),
    )?.value
  const targets = ends(accounts, 'TARGETS').map(([, end]) => ({
    ...edge(aimed, sanction, end),
    properties: known({ country: end.label === 'Country' ? end.id : country(end.id) }),
  }))
  return [...issuers, ...targets]
}

function calls(sanction: EntityRef, accounts: readonly SanctionAccount[]): CanonicalEdge[] {
  const said = (value: EdgeType) =>
    ends(accounts, 'CALLS', claim => claim.claim.value === value).map(([, end]) => edge(value, end, sanction))
  return [...said('CALLED_FOR'), ...said('OPPOSED')]
}

function ends(
  accounts: readonly SanctionAccount[],
  kind: 'ISSUES' | 'TARGETS' | 'CALLS',
  when: (claim: AccountClaim) => boolean = () => true,
): [string, EntityRef][] {
  const found = accounts.flatMap(({ claims }) =>
    claims.flatMap(claim =>
      claim.claim.kind === kind && claim.other && when(claim) ? [[claim.other.id, claim.other] as const] : [],
    ),
  )
  return [...new Map(found)].sort(([a], [b]) => (a < b ? -1 : 1))
}

function edge(type: EdgeType, from: EntityRef, to: EntityRef): CanonicalEdge {
  const ref = ({ label, id }: EntityRef) => ({ label, id })
  return { type, from: ref(from), to: ref(to), properties: {} }
}

interface SanctionDate {
  edtf: string | null
  bounds: Bounds
  basis: 'TEXT' | 'PUBLICATION' | 'NONE'
  disputed: boolean
}

/** When the decision was taken; without a report of the decision itself, when what is told of it happened. */
function dateOf(accounts: readonly SanctionAccount[], status: SanctionStatus): SanctionDate {
  const decided = accounts.filter(({ record }) => record.status === 'IMPOSED')
  const telling = decided.length > 0 ? decided : accounts.filter(({ record }) => record.status === status)
  const text = dateConsensus(
    telling.flatMap(account =>
      account.record.date === null ? [] : [{ value: account.record.date, ...toldBy(account) }],
    ),
  )
  if (text) return { ...text, basis: 'TEXT' }
  const days = telling.flatMap(({ record }) => dayOf(record.publishedAt) ?? []).sort()
  const latest = isImposed(status) ? (days[0] ?? null) : null
  const earliest = status === 'PLANNED' || status === 'THREATENED' ? (days.at(-1) ?? null) : null
  if (latest === null && earliest === null) return { edtf: null, bounds: unbounded, basis: 'NONE', disputed: false }
  const bounds = { startMin: earliest, startMax: latest, endMin: earliest, endMax: latest }
  return { edtf: formatEdtf(bounds), bounds, basis: 'PUBLICATION', disputed: false }
}

/** When it was imposed, widened, eased and lifted, as far as reports of each give a date: «IMPOSED 2025-03-12 2025-03-12». */
function stepsOf(accounts: readonly SanctionAccount[]): string[] {
  const changes = ['IMPOSED', 'EXTENDED', 'EASED', 'LIFTED'] as const
  return changes.flatMap(status => {
    const telling = accounts.filter(({ record }) => record.status === status)
    if (telling.length === 0) return []
    const { startMin, startMax } = dateOf(telling, status).bounds
    return [`${status} ${startMin ?? '..'} ${startMax ?? '..'}`]
  })
}

function told(accounts: readonly SanctionAccount[], value: (account: SanctionAccount) => string | null) {
  return majority(
    accounts.flatMap(account => {
      const said = value(account)
      return said === null ? [] : [{ value: said, ...toldBy(account) }]
    }),
  )
}

const phrases: Readonly<Record<SanctionStatus, string>> = {
  IMPOSED: 'sanctions on',
  EXTENDED: 'sanctions on',
  EASED: 'sanctions on',
  LIFTED: 'lifted sanctions on',
  IN_FORCE: 'sanctions on',
  THREATENED: 'threatened sanctions on',
  PLANNED: 'planned sanctions on',
  AUTHORISED: 'authorised sanctions on',
  CALLED_FOR: 'proposed sanctions on',
  OPPOSED: 'opposed sanctions on',
}

function titleOf(
  edges: readonly CanonicalEdge[],
  accounts: readonly SanctionAccount[],
  status: SanctionStatus,
): string {
  const name = ({ label, id }: EntityRef) => {
    if (label === 'Country') return countryName(id) ?? id
    const names = accounts.flatMap(({ claims }) =>
      claims.map(({ other, otherName }) => (other?.id === id ? otherName : null)),
    )
    return commonest(names) ?? id
  }
  const issuers = edges.filter(({ type, to }) => to.label === 'Sanction' && !['CALLED_FOR', 'OPPOSED'].includes(type))
  const targets = edges.filter(({ from }) => from.label === 'Sanction')
  const list = (names: readonly string[]) =>
    names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : names.join(', ')
  const by = list(issuers.map(({ from }) => name(from)).sort())
  const on = list(targets.map(({ to }) => name(to)).sort()) || 'unnamed targets'
  const text = `${by} ${phrases[status]} ${on}`.trim()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
