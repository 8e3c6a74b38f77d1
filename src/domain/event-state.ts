/** A canonical node as it was when an event was written down. */
export interface StateEntity {
  id: string
  labels: string[]
  name?: string | null
  title?: string | null
  aliases?: string[] | null
  kind?: string | null
  level?: string | null
  iso2?: string | null
  iso3?: string | null
  /** The moment as of which it is told; absent for now. */
  knownAt?: string
}

/** How somebody was tied to an event: the relationship's type and properties, and whom they stood for. */
export interface StatePart {
  type: string
  properties: Record<string, unknown>
  actor: StateEntity
  principal: StateEntity | null
}

/** A meeting or sanction as the graph told it from one moment to another: nothing in it changes when the graph learns more. */
export interface EventState {
  node: Record<string, unknown> & { id: string; status: string; sortKey: string }
  parts: StatePart[]
  /** From the most exact place outwards. */
  places: StateEntity[]
}

/** A state whose people, bodies and places are marked with the moment as of which they are told. */
export function asOf<S extends EventState>(state: S, knownAt: string): S {
  const mark = (one: StateEntity): StateEntity => ({ ...one, knownAt })
  const parts = state.parts.map(part => ({
    ...part,
    actor: mark(part.actor),
    principal: part.principal && mark(part.principal),
  }))
  return { ...state, parts, places: state.places.map(mark) }
}

/** Whoever and whatever an event involves, each once. */
export function involvedIn({ parts, places }: EventState): StateEntity[] {
  const all = [...parts.flatMap(({ actor, principal }) => [actor, ...(principal ? [principal] : [])]), ...places]
  return [...new Map(all.map(one => [one.id, one])).values()]
}

/**
 * On which points two states of one event differ: names of the properties of its node, and `participants` and `place`. How many
 * articles and sources tell of it is no point of the event.
 */
export function changedFields(before: EventState | null, after: EventState | null): string[] {
  if (!before || !after) return []
  const names = new Set([...Object.keys(before.node), ...Object.keys(after.node)])
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
  const fields = [...names].filter(name => !same(before.node[name], after.node[name])).map(name => points[name] ?? name)
  if (!same(partsOf(before), partsOf(after))) fields.push('participants')
  if (before.places[0]?.id !== after.places[0]?.id) fields.push('place')
  return [...new Set(fields)].filter(field => field !== '').sort()
}

/** Properties that are told under another name, or not told. */
const points: Readonly<Record<string, string>> = {
  startMin: 'date',
  startMax: 'date',
  endMin: 'date',
  endMax: 'date',
  edtf: 'date',
  dateBasis: 'date',
  headcountMin: 'headcount',
  headcountMax: 'headcount',
  sortKey: '',
  attendees: '',
  steps: '',
  rests: '',
  articles: '',
  sources: '',
}

function partsOf({ parts }: EventState): unknown[] {
  return parts.map(({ type, actor, principal, properties: { role, mode } }) => [
    type,
    actor.id,
    principal?.id,
    role,
    mode,
  ])
}
