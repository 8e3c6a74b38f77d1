import { dayOf } from '../domain/date.ts'
import type { Mode, Role } from '../domain/extraction.ts'
import { officeLevel } from '../domain/office.ts'
import { toldText } from '../domain/told.ts'
import { type AccountClaim, independentSources, type MeetingAccount, toldBy } from './account.ts'
import { type CanonicalEdge, type EdgeType, type EntityRef, known } from './canonical.ts'
import { majority, type Saying } from './consensus.ts'
import { sideOf } from './sides.ts'

/** What the meeting as a whole is, as far as taking part depends on it. */
export interface MeetingFrame {
  meeting: EntityRef
  mode: Mode
  hasVenue: boolean
  start: string | null
  /** Where the meeting stands in the order of time, and whether it may have been long before or after that. */
  sortKey: string
  wide: boolean
  /** Whether an account reports the meeting as held; never for a meeting that is not HELD. */
  reportsHeld: (account: MeetingAccount) => boolean
}

interface Telling {
  account: MeetingAccount
  told: AccountClaim
  other: EntityRef
  type: EdgeType
}

const roleRank: readonly Role[] = ['PARTICIPANT', 'GUEST', 'MEDIATOR', 'CHAIR', 'HOST']

/** Who took part, was expected or stayed away: one edge a participant, of the type that most independent sources give. */
export function attendance(
  accounts: readonly MeetingAccount[],
  frame: MeetingFrame,
): { edges: CanonicalEdge[]; disputed: boolean } {
  const tellings = new Map<string, Telling[]>()
  for (const account of accounts) {
    for (const told of account.claims) {
      if (told.claim.kind !== 'TAKES_PART' || told.other === null) continue
      const telling = { account, told, other: told.other, type: typeOf(account, told, frame) }
      tellings.set(told.other.id, [...(tellings.get(told.other.id) ?? []), telling])
    }
  }
  let disputed = false
  const edges = [...tellings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => {
      const decided = decide(all)
      if (decided.disputed) disputed = true
      const telling = all.filter(one => one.type === decided.type)
      const [first] = telling
      return first ? [edgeOf(first.other, decided.type, telling, frame)] : []
    })
  return { edges: withDelegations(edges.map(told)), disputed }
}

/** What a list of all who attended tells of one of them besides the name, as one text, for reading many costs by the property: `src/domain/told.ts`. */
function told(edge: CanonicalEdge): CanonicalEdge {
  if (edge.type !== 'ATTENDED') return edge
  const { from, properties } = edge
  const text = toldText({
    host: properties.role === 'HOST',
    articles: Number(properties.articles),
    representing: (properties.representing as string | undefined) ?? null,
    kind: from.label,
    id: from.id,
  })
  return { ...edge, properties: { ...properties, told: text } }
}

/** The first of those who attended on somebody's behalf leads the delegation: by it a meeting is found once, however many spoke for the same. */
function withDelegations(edges: readonly CanonicalEdge[]): CanonicalEdge[] {
  const led = new Set<unknown>()
  return edges.map(edge => {
    const { representing } = edge.properties
    if (edge.type !== 'ATTENDED' || !representing || led.has(representing)) return edge
    led.add(representing)
    return { ...edge, properties: { ...edge.properties, delegation: representing } }
  })
}

function typeOf(account: MeetingAccount, { claim }: AccountClaim, frame: MeetingFrame): EdgeType {
  if (claim.presence === 'ABSENT') return 'ABSENT_FROM'
  return claim.presence === 'ATTENDED' && frame.reportsHeld(account) ? 'ATTENDED' : 'EXPECTED_AT'
}

/** A report of attendance outweighs expectations; against a stated absence the majority decides, in doubt the absence. */
function decide(all: readonly Telling[]): { type: EdgeType; disputed: boolean } {
  const of = (type: EdgeType) => all.filter(telling => telling.type === type)
  const sources = (type: EdgeType) => independentSources(of(type).map(({ account }) => account))
  const attended = sources('ATTENDED')
  const absent = sources('ABSENT_FROM')
  if (attended > 0 && absent > 0) {
    const reported = of('ABSENT_FROM')
      .filter(({ account }) => account.record.status === 'HELD')
      .map(({ account }) => account)
    const against = independentSources(reported)
    return { type: attended > against ? 'ATTENDED' : 'ABSENT_FROM', disputed: against > 0 }
  }
  if (attended > 0) return { type: 'ATTENDED', disputed: false }
  if (absent === 0) return { type: 'EXPECTED_AT', disputed: false }
  const last = (type: EdgeType) =>
    of(type)
      .map(({ account }) => dayOf(account.record.publishedAt) ?? '')
      .sort()
      .at(-1) ?? ''
  return { type: last('EXPECTED_AT') > last('ABSENT_FROM') ? 'EXPECTED_AT' : 'ABSENT_FROM', disputed: false }
}

function edgeOf(from: EntityRef, type: EdgeType, tellings: readonly Telling[], frame: MeetingFrame): CanonicalEdge {
  const role =
    majority(
      saying(tellings, ({ told }) => told.claim.role),
      value => roleRank.indexOf(value),
    )?.value ?? null
  const special = majority(
    saying(tellings, ({ told }) => (told.claim.role === 'PARTICIPANT' ? null : told.claim.role)),
    value => roleRank.indexOf(value),
  )?.value
  const representing = majority(saying(tellings, ({ told }) => told.representing))?.value ?? null
  return {
    type,
    from: { label: from.label, id: from.id },
    to: frame.meeting,
    properties: known({
      role: special ?? role,
      mode: type === 'ABSENT_FROM' ? null : modeOf(tellings, special ?? role, frame),
      representing,
      country: countryOf(tellings),
      level: levelOf(tellings),
      office: majority(saying(tellings, ({ told }) => told.otherOffice))?.value,
      start: frame.start,
      actor: from.id,
      sortKey: frame.sortKey,
      wide: frame.wide ? 1 : null,
      articles: new Set(tellings.map(({ account }) => account.record.article)).size,
      sources: independentSources(tellings.map(({ account }) => account)),
    }),
  }
}

/** The country that somebody stood for, as most sources that tell of the meeting put it. */
function countryOf(tellings: readonly Telling[]): string | null {
  return majority(saying(tellings, ({ told }) => isoOf(sideOf(told))))?.value ?? null
}

/** What office somebody held at that time, as those sources put it: terms of office need no dates of their own for that. */
function levelOf(tellings: readonly Telling[]): string | null {
  const held = saying(tellings, ({ told }) =>
    told.otherOffice === null ? null : officeLevel(told.otherOffice, told.otherCountry),
  )
  return majority(held, level => (level === 'OTHER' ? 0 : 1))?.value ?? null
}

const isoOf = (side: string | null) => (side !== null && /^[A-Z]{3}$/.test(side) ? side : null)

/** How someone took part: as it is said of them, else as the meeting was held; a mixed meeting says it of its host only. */
function modeOf(tellings: readonly Telling[], role: Role | null, frame: MeetingFrame): Mode {
  const own = majority(saying(tellings, ({ told }) => knownMode(told.claim.mode)))?.value
  if (own) return own
  if (frame.mode !== 'MIXED') return frame.mode
  return role === 'HOST' && frame.hasVenue ? 'IN_PERSON' : 'UNKNOWN'
}

const knownMode = (mode: Mode | null) => (mode === 'UNKNOWN' || mode === 'MIXED' ? null : mode)

function saying<V extends string>(tellings: readonly Telling[], value: (telling: Telling) => V | null): Saying<V>[] {
  return tellings.flatMap(telling => {
    const said = value(telling)
    return said === null ? [] : [{ value: said, ...toldBy(telling.account) }]
  })
}
