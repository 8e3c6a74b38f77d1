import { type EventState, involvedIn } from '../domain/event-state.ts'
import type { Transaction } from './connect.ts'
import { writeQuery } from './statement.ts'

const readStates = writeQuery<{ ids: string[] }>('write/event-states.cypher')
const writeRows = writeQuery<{ rows: VersionRow[]; at: string }>('write/versions.cypher')

interface StateRow extends EventState {
  id: string
  kind: 'MEETING' | 'SANCTION' | null
  records: string[]
  lastSeq: number | null
  lastKind: 'MEETING' | 'SANCTION' | null
  lastState: string | null
}

interface VersionRow {
  of: string
  kind: string
  last: number | null
  properties: Record<string, unknown>
  involved: { id: string; label: string; name: string; aliases: string[] }[]
}

/**
 * Writes down how some events now stand, where that differs from what was written down last: the record of what the graph said
 * when, which answers of the past, differences between two moments and everything live are told from.
 */
export async function writeVersions(tx: Transaction, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await readStates(tx, { ids: [...new Set(ids)].sort() })
  const changed = (rows as unknown as StateRow[]).flatMap(versionOf)
  if (changed.length > 0) await writeRows(tx, { rows: changed, at })
}

function versionOf(row: StateRow): VersionRow[] {
  const { id, kind, node, parts, places, records, lastSeq, lastKind, lastState } = row
  if (kind === null) {
    if (lastState === null || lastState === '') return []
    const former = JSON.parse(lastState) as EventState
    return [
      {
        of: id,
        kind: lastKind ?? 'MEETING',
        last: lastSeq,
        properties: goneState(former),
        involved: knownOf([former]),
      },
    ]
  }
  const state: EventState = {
    node: told(node, ['wide']),
    parts: parts.map(part => ({
      ...part,
      properties: told(part.properties, ['actor', 'sortKey', 'startMax', 'wide']),
    })),
    places,
  }
  const text = inOrder({ ...state, records })
  if (text === lastState) return []
  const properties = {
    state: text,
    gone: false,
    records,
    status: node.status,
    mode: node.mode ?? null,
    format: node.format ?? null,
    sources: node.sources,
    rests: node.rests ?? [],
    startMin: node.startMin ?? null,
    startMax: node.startMax ?? null,
    endMin: node.endMin ?? null,
    endMax: node.endMax ?? null,
    sortKey: node.sortKey,
    sector: node.sector ?? null,
    program: node.program ?? null,
    parts: [
      ...new Set(
        parts.flatMap(part =>
          [part.actor.id, part.properties.representing].flatMap(of =>
            typeof of === 'string' ? `${part.type} ${of}` : [],
          ),
        ),
      ),
    ],
    places: places.map(place => place.id),
    delegations: areDelegations(state),
  }
  return [
    {
      of: id,
      kind,
      last: lastSeq,
      properties,
      involved: knownOf(lastState ? [state, JSON.parse(lastState)] : [state]),
    },
  ]
}

/** Properties without those that only lead to them. */
function told<P extends Record<string, unknown>>(properties: P, leading: readonly string[]): P {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !leading.includes(name))) as P
}

/** A value as JSON with its names in order, so that one state is one text whatever order the database keeps. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (name, inner) => {
    if (Array.isArray(inner)) return name === 'labels' ? [...inner].sort() : inner
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** What is written of an event that is no more; nothing finds it but the list of changes. */
function goneState({ node }: EventState): Record<string, unknown> {
  return { state: '', gone: true, sortKey: node.sortKey, status: node.status }
}

/** Whoever the states involve: who left a meeting is found by what became of it as well. */
function knownOf(states: readonly EventState[]): VersionRow['involved'] {
  const involved = new Map(states.flatMap(involvedIn).map(one => [one.id, one]))
  return [...involved.values()].map(({ id, labels, name, title, aliases }) => ({
    id,
    label: labels.find(label => label !== 'Entity') ?? '',
    name: name ?? title ?? '',
    aliases: aliases ?? [],
  }))
}

/** Whether delegations met and no head of state or government is known to have been there. */
function areDelegations({ parts }: EventState): boolean {
  const there = parts.filter(({ type }) => type === 'ATTENDED' || type === 'EXPECTED_AT')
  const leads = there.some(({ properties }) => /^HEAD_OF_(STATE|GOVERNMENT)$/.test(String(properties.level ?? '')))
  return there.length > 1 && there.some(({ actor }) => !actor.labels.includes('Person')) && !leads
}
