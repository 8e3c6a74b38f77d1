import type { ClaimKind } from '../domain/evidence.ts'
import { officeKey } from '../domain/office.ts'
import type { CanonicalEdge, EdgeType, EntityRef } from './canonical.ts'

/** A claim between two records that are no events, both ends resolved. */
export interface Link {
  kind: Extract<ClaimKind, 'WITHIN' | 'HOLDS' | 'OFFICE_OF'>
  subject: EntityRef
  object: EntityRef
  /** What a record calls the object, and the country that it is of. */
  told: { name: string; country: string | null }
}

const types: Readonly<Record<Link['kind'], EdgeType>> = { WITHIN: 'WITHIN', HOLDS: 'HOLDS', OFFICE_OF: 'OF' }

/** The relationships between people, offices, places and countries that claims between their records give. */
export function deriveLinks(links: readonly Link[]): CanonicalEdge[] {
  const edges = new Map<string, CanonicalEdge>()
  for (const link of links) {
    const { kind, subject, object } = link
    if (subject.id === object.id || (kind === 'HOLDS' && isToldInFull(link, links))) continue
    edges.set(`${kind}|${subject.id}|${object.id}`, { type: types[kind], from: subject, to: object, properties: {} })
  }
  return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge)
}

/** Whether somebody is told to hold an office of no country, and the same office of a country: «President» and «President of Ukraine» are one. */
function isToldInFull({ subject, told }: Link, links: readonly Link[]): boolean {
  if (told.country !== null) return false
  return links.some(
    ({ kind, subject: holder, told: { name, country } }) =>
      kind === 'HOLDS' &&
      holder.id === subject.id &&
      country !== null &&
      officeKey(name, country) === officeKey(told.name, country),
  )
}
