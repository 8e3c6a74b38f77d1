import type { AccountClaim, MeetingAccount, PlaceStep, SanctionAccount } from '../../../src/derive/account.ts'
import type { CanonicalEdge, Derivation, EntityLabel, EntityRef } from '../../../src/derive/canonical.ts'
import type { Claim, MeetingRecord, PersonRecord, SanctionRecord } from '../../../src/domain/evidence.ts'
import type { MeetingStatus, Mode, Presence, Role, SanctionStatus } from '../../../src/domain/extraction.ts'

/** A small world of places for accounts: each with all that it is within. */
const places: Record<string, PlaceStep[]> = {
  'United Kingdom': [step('GBR', 'COUNTRY')],
  London: [step('London', 'CITY'), step('GBR', 'COUNTRY')],
  'Downing Street': [step('Downing Street', 'VENUE'), step('London', 'CITY'), step('GBR', 'COUNTRY')],
  'Foreign Office': [step('Foreign Office', 'VENUE'), step('London', 'CITY'), step('GBR', 'COUNTRY')],
  'Windsor Castle': [step('Windsor Castle', 'VENUE'), step('Windsor', 'CITY'), step('GBR', 'COUNTRY')],
  Washington: [step('Washington', 'CITY'), step('USA', 'COUNTRY')],
  Budapest: [step('Budapest', 'CITY'), step('HUN', 'COUNTRY')],
  Brussels: [step('Brussels', 'CITY'), step('BEL', 'COUNTRY')],
  Miami: [step('Miami', 'CITY'), step('USA', 'COUNTRY')],
}

function step(name: string, kind: PlaceStep['kind']): PlaceStep {
  return { label: kind === 'COUNTRY' ? 'Country' : 'Place', id: name, name, kind }
}

type Participant = [
  name: string,
  presence?: Presence,
  extra?: { role?: Role; mode?: Mode; representing?: string; country?: string },
]

/** What a test says of one account of a meeting; the participants are canonical already. */
export interface Told {
  article: string
  published?: string | null
  source?: string | null
  fingerprint?: string
  status?: MeetingStatus
  mode?: Mode
  date?: string | null
  place?: string | null
  body?: string | null
  headcount?: [number | null, number | null]
  who: Participant[]
}

/** An account of a meeting; ids follow from the article and the rank in it. */
export function account(told: Told, rank = 1): MeetingAccount {
  const id = `mtg-${told.article}-${rank}`
  const record: MeetingRecord = {
    id,
    kind: 'MEETING',
    article: told.article,
    publishedAt: told.published ?? null,
    ref: `m${rank}`,
    name: `m${rank}`,
    mentions: [],
    status: told.status ?? 'HELD',
    mode: told.mode ?? 'UNKNOWN',
    date: told.date ?? null,
    country: null,
    headcountMin: told.headcount?.[0] ?? null,
    headcountMax: told.headcount?.[1] ?? null,
    attributedTo: null,
  }
  const steps = told.place ? (places[told.place] ?? []) : []
  const claims: AccountClaim[] = told.who.map(
    ([name, presence = told.status && told.status !== 'HELD' ? 'EXPECTED' : 'ATTENDED', extra]) => ({
      claim: {
        ...blank(`${id} ${name}`),
        kind: 'TAKES_PART',
        subject: name,
        object: id,
        presence,
        role: extra?.role ?? null,
        mode: extra?.mode ?? null,
      },
      other: entity(name),
      otherName: name,
      otherCountry: extra?.country ?? null,
      otherOffice: null,
      representing: extra?.representing ?? null,
    }),
  )
  if (told.body) claims.push(end(id, 'OF_SERIES', told.body))
  if (steps[0]) claims.push({ ...end(id, 'HELD_AT', steps[0].id), other: steps[0] })
  return {
    record,
    fingerprint: told.fingerprint ?? told.article,
    source: told.source ?? told.article,
    claims,
    places: steps,
  }
}

/** What a test says of one account of a sanction. */
export interface ToldSanction {
  article: string
  published?: string | null
  status: SanctionStatus
  issuers: string[]
  targets: string[]
  callers?: string[]
  date?: string | null
  sector?: string | null
  program?: string | null
}

/** An account of a sanction. */
export function sanction(told: ToldSanction, rank = 1): SanctionAccount {
  const id = `san-${told.article}-${rank}`
  const record: SanctionRecord = {
    id,
    kind: 'SANCTION',
    article: told.article,
    publishedAt: told.published ?? null,
    ref: `s${rank}`,
    name: `s${rank}`,
    mentions: [],
    status: told.status,
    measures: [],
    sector: told.sector ?? null,
    program: told.program ?? null,
    date: told.date ?? null,
    attributedTo: null,
  }
  const claims = [
    ...told.issuers.map(name => end(id, 'ISSUES', name)),
    ...told.targets.map(name => end(id, 'TARGETS', name)),
    ...(told.callers ?? []).map(name => end(id, 'CALLS', name, told.status === 'OPPOSED' ? 'OPPOSED' : 'CALLED_FOR')),
  ]
  return { record, fingerprint: told.article, source: told.article, claims }
}

/** A record of a person. */
export function person(name: string, article: string, extra: Partial<PersonRecord> = {}): PersonRecord {
  return {
    id: `per-${article}-${name}`,
    kind: 'PERSON',
    article,
    publishedAt: null,
    ref: 'p1',
    name,
    mentions: [],
    office: null,
    country: null,
    ...extra,
  }
}

/** The members of each cluster, both sorted, so that derivations can be compared. */
export function clustersOf(derivation: Derivation): string[][] {
  return derivation.clusters
    .map(({ members }) => [...members].sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** Relationships as «from TYPE to». */
export function edgeTexts(edges: readonly CanonicalEdge[]): string[] {
  return edges.map(({ from, type, to }) => `${from.id} ${type} ${to.id}`).sort()
}

/** A derivation without the order of its lists. */
export function unordered(derivation: Derivation) {
  const sorted = (list: readonly unknown[]) => list.map(item => JSON.stringify(item)).sort()
  return {
    clusters: sorted(derivation.clusters),
    judgements: sorted(derivation.judgements),
    nodes: sorted(derivation.nodes),
    edges: sorted(derivation.edges),
  }
}

function entity(name: string): EntityRef {
  const label: EntityLabel = /^[A-Z]{3}$/.test(name)
    ? 'Country'
    : /Coalition|Council|Rosneft|Lukoil|Gazprom|NATO/.test(name)
      ? 'Organization'
      : 'Person'
  return { label, id: name }
}

function end(id: string, kind: Claim['kind'], name: string, value: string | null = null): AccountClaim {
  const outgoing = kind === 'TARGETS' || kind === 'HELD_AT' || kind === 'OF_SERIES'
  return {
    claim: {
      ...blank(`${id} ${kind} ${name}`),
      kind,
      subject: outgoing ? id : name,
      object: outgoing ? name : id,
      value,
    },
    other: entity(name),
    otherName: name,
    otherCountry: null,
    otherOffice: null,
    representing: null,
  }
}

function blank(id: string): Claim {
  return {
    id,
    kind: 'STATUS',
    subject: '',
    object: null,
    value: null,
    presence: null,
    role: null,
    mode: null,
    representing: null,
    attributedTo: null,
    quotes: [],
  }
}
