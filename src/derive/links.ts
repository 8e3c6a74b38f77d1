import type { ClaimKind } from '../domain/evidence.ts'
import type { CanonicalEdge, EdgeType, EntityRef } from './canonical.ts'

/** A claim between two records that are no events, both ends resolved. */
export interface Link {
  kind: Extract<ClaimKind, 'WITHIN' | 'HOLDS' | 'OFFICE_OF'>
  subject: EntityRef
  object: EntityRef
}

const types: Readonly<Record<Link['kind'], EdgeType>> = { WITHIN: 'WITHIN', HOLDS: 'HOLDS', OFFICE_OF: 'OF' }

/** The relationships between people, offices, places and countries that claims between their records give. */
export function deriveLinks(links: readonly Link[]): CanonicalEdge[] {
  const edges = new Map<string, CanonicalEdge>()
  for (const { kind, subject, object } of links) {
    if (subject.id === object.id) continue
    edges.set(`${kind}|${subject.id}|${object.id}`, { type: types[kind], from: subject, to: object, properties: {} })
  }
  return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge)
}
