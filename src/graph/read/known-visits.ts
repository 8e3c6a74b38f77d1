import type { Graph } from '../connect.ts'
import { pageWithin, readAllKnownMeetings } from './known-events.ts'
import type { KnownMeetingRow } from './known-meetings.ts'
import type { Page } from './page.ts'
import type { VisitFilter, VisitRow } from './visits.ts'

/** A page of the people who were somewhere, as the graph told it at a moment. The words are those about the meeting as a whole. */
export async function readKnownVisits(
  graph: Graph,
  at: string,
  filter: VisitFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const { slots, window, minSources, planned, today } = filter
  const roles = slots.map(slot => (slot.role === 'PLACE' ? slot : { ...slot, role: 'PARTICIPANT' }))
  const asked = { slots: roles, window, minSources, planned, today, evidence }
  const person = slots.findIndex(({ role }) => role === 'PERSON')
  const rows = await readAllKnownMeetings(graph, at, asked, signal)
  const visits = rows.flatMap(row => {
    const wanted = person < 0 ? null : (row.actors[person] ?? null)
    return visitsOf(row, planned).filter(visit => wanted === null || visit.person.id === wanted)
  })
  return pageWithin(visits, page)
}

function visitsOf(row: KnownMeetingRow, planned: boolean) {
  if (row.places.length === 0) return []
  const off = ['CANCELLED', 'DENIED'].includes(row.status ?? '')
  const there = row.participants.filter(({ actor, type, mode }) => {
    return type !== 'ABSENT_FROM' && actor.labels.includes('Person') && mode !== 'PHONE' && mode !== 'VIDEO'
  })
  return there.flatMap(({ actor, type, mode, role, office, level, country }) => {
    const made = row.status === 'HELD' && type === 'ATTENDED'
    if (!made && (!planned || off)) return []
    const as = { person: actor, mode, role, office, level, represented: country, made }
    const { meeting, status, places, evidence } = row
    const visit: VisitRow & { key: string; person: typeof actor; meeting: typeof meeting } = {
      key: `${row.key}|${actor.id}`,
      total: 0,
      ...as,
      meeting,
      status,
      places,
      evidence,
    }
    return [visit]
  })
}
