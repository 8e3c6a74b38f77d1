import type {
  ActorBy,
  ActorKind,
  AnybodyMetQueryVariables,
  During,
  MeetingStatus,
  Mode,
  WhoMetWhomQueryVariables,
} from './generated.ts'

/** What is asked on the page «who met whom», as its address says it; empty means anything. */
export interface MetFilter {
  /** Id, ISO code or name of the one who met others. */
  with: string
  counterpart: string
  kind: ActorKind | ''
  /** Id, ISO code or name of a place. */
  place: string
  from: string
  to: string
  mode: Mode | ''
  planned: boolean
  sources: number
}

const kinds: readonly string[] = ['PERSON', 'ORGANIZATION', 'COUNTRY'] satisfies ActorKind[]
const modes: readonly string[] = ['IN_PERSON', 'PHONE', 'VIDEO'] satisfies Mode[]

/** The filter that an address holds; what it does not understand counts as absent. */
export function readFilter(query: URLSearchParams): MetFilter {
  const one = (name: string) => query.get(name)?.trim() ?? ''
  const among = <T extends string>(allowed: readonly string[], value: string) =>
    (allowed.includes(value) ? value : '') as T | ''
  return {
    with: one('with'),
    counterpart: one('counterpart'),
    kind: among<ActorKind>(kinds, one('kind')),
    place: one('place'),
    from: dateOrNothing(one('from')),
    to: dateOrNothing(one('to')),
    mode: among<Mode>(modes, one('mode')),
    planned: one('planned') === 'yes',
    sources: Math.max(1, Math.trunc(Number(one('sources'))) || 1),
  }
}

/** The address of a filter, which `readFilter` reads back. */
export function writeFilter(filter: MetFilter, view = ''): string {
  const query = new URLSearchParams()
  for (const name of ['with', 'counterpart', 'kind', 'place', 'from', 'to', 'mode'] as const) {
    if (filter[name]) query.set(name, filter[name])
  }
  if (filter.planned) query.set('planned', 'yes')
  if (filter.sources > 1) query.set('sources', String(filter.sources))
  if (view) query.set('view', view)
  return `/met?${query}`
}

/** The filter as the variables of the question. */
export function variablesOf(filter: MetFilter, first: number, after?: string): WhoMetWhomQueryVariables {
  return {
    with: actorBy(filter.with),
    ...(filter.counterpart && { counterpart: actorBy(filter.counterpart) }),
    ...(filter.kind && { kinds: [filter.kind] }),
    ...whereAndHow(filter),
    ...(filter.planned && { includePlanned: true }),
    first,
    ...(after !== undefined && { after }),
  }
}

/** What is left of the filter where nobody is named, as the variables of the question about all meetings. */
export function variablesOfAnybody(filter: MetFilter, first: number, after?: string): AnybodyMetQueryVariables {
  const plans: MeetingStatus[] = filter.planned ? ['PLANNED', 'POSTPONED', 'UNCONFIRMED'] : []
  return { ...whereAndHow(filter), status: ['HELD', ...plans], first, ...(after !== undefined && { after }) }
}

function whereAndHow(filter: MetFilter) {
  const during: During = { ...(filter.from && { from: filter.from }), ...(filter.to && { to: filter.to }) }
  return {
    ...(filter.place && { place: { within: filter.place } }),
    ...((filter.from || filter.to) && { during }),
    ...(filter.mode && { mode: [filter.mode] }),
    ...(filter.sources > 1 && { minSources: filter.sources }),
  }
}

/** Whether a text is the id of somebody, and not a name. */
export function isActorId(text: string): boolean {
  return /^((per|org)-[0-9a-f]{20}|[A-Z]{3})$/.test(text)
}

/** Whether a text is a day, a month or a year, as the API takes them. */
export function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
}

function dateOrNothing(text: string): string {
  return isDate(text) ? text : ''
}

/** Names somebody in a question: by id, or by name. */
export function actorBy(text: string): ActorBy {
  return isActorId(text) ? { id: text } : { name: text }
}
