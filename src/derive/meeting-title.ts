import { countryName } from '../domain/country.ts'
import type { Mode } from '../domain/extraction.ts'
import type { MeetingAccount, PlaceStep } from './account.ts'
import type { CanonicalEdge } from './canonical.ts'
import { commonest } from './keyed.ts'

/** What a title is made of. */
export interface TitleParts {
  accounts: readonly MeetingAccount[]
  edges: readonly CanonicalEdge[]
  body: { name: string } | null
  place: PlaceStep | null
  mode: Mode
}

/** A short human label: the body or the participants, and where they met. */
export function meetingTitle({ accounts, edges, body, place, mode }: TitleParts): string {
  const where = place === null ? '' : place.kind === 'VENUE' ? ` at ${nameOf(place)}` : ` in ${nameOf(place)}`
  if (body) return `${body.name}${where}`
  const present = edges.filter(edge => edge.type !== 'ABSENT_FROM')
  const names = present.map(edge => participantName(accounts, edge)).sort()
  const who = names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : listed(names)
  if (mode === 'PHONE' || mode === 'VIDEO')
    return `${mode === 'PHONE' ? 'Phone' : 'Video'} call${who ? ` of ${who}` : ''}`
  return who === '' ? `Meeting${where}` : `${who}${where}`
}

function participantName(accounts: readonly MeetingAccount[], { from }: CanonicalEdge): string {
  if (from.label === 'Country') return countryName(from.id) ?? from.id
  const names = accounts.flatMap(({ claims }) =>
    claims.flatMap(({ other, otherName }) => (other?.id === from.id ? [otherName] : [])),
  )
  return commonest(names) ?? from.id
}

function nameOf(place: PlaceStep): string {
  return place.label === 'Country' ? (countryName(place.id) ?? place.name) : place.name
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
