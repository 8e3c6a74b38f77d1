import type { Clustering } from './clustering.ts'

/** Labels of the canonical layer. */
export type EntityLabel = 'Person' | 'Organization' | 'Country' | 'Place' | 'Office' | 'Meeting' | 'Sanction'

/** Points to one canonical node. */
export interface EntityRef {
  label: EntityLabel
  id: string
}

/** A value that a node or an edge may carry; what is unknown is absent, never null. */
export type PropertyValue = string | number | readonly string[]

/** One node of the canonical layer, with exactly the properties of cypher/README.md; `id` stands beside them. */
export interface CanonicalNode extends EntityRef {
  properties: Record<string, PropertyValue>
}

/** Types of relationships between canonical nodes: the type is the truth status. */
export type EdgeType =
  | 'ATTENDED'
  | 'EXPECTED_AT'
  | 'ABSENT_FROM'
  | 'HELD_AT'
  | 'WITHIN'
  | 'OF'
  | 'HOLDS'
  | 'IMPOSED'
  | 'THREATENED'
  | 'PLANNED'
  | 'AUTHORISED'
  | 'ASKED_FOR'
  | 'TARGETS'
  | 'WOULD_TARGET'
  | 'CALLED_FOR'
  | 'OPPOSED'

/** One relationship of the canonical layer; there is at most one of a type between two nodes. */
export interface CanonicalEdge {
  type: EdgeType
  from: EntityRef
  to: EntityRef
  properties: Record<string, PropertyValue>
}

/** The canonical layer over a closed set of records: whose cluster each is, and what stands above. A cluster's id is its node's. */
export interface Derivation extends Clustering {
  nodes: CanonicalNode[]
  edges: CanonicalEdge[]
}

/** Leaves out what is unknown. */
export function known(properties: Record<string, PropertyValue | null | undefined>): Record<string, PropertyValue> {
  const entries = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(entries) as Record<string, PropertyValue>
}

/** Several derivations as one. */
export function joinDerivations(parts: readonly Derivation[]): Derivation {
  return {
    clusters: parts.flatMap(part => part.clusters),
    judgements: parts.flatMap(part => part.judgements),
    nodes: parts.flatMap(part => part.nodes),
    edges: parts.flatMap(part => part.edges),
  }
}
