import type { AccountClaim, MeetingAccount, PlaceStep, SanctionAccount } from '../../../src/derive/account.ts'
import type { CanonicalEdge, CanonicalNode, Derivation, EntityRef } from '../../../src/derive/canonical.ts'
import { deriveIdentities, type IdentityRecord } from '../../../src/derive/identity.ts'
import { deriveLinks, type Link } from '../../../src/derive/links.ts'
import { deriveMeetings } from '../../../src/derive/meetings.ts'
import { deriveSanctions } from '../../../src/derive/sanctions.ts'
import type { ArticleEvidence, EvidenceRecord } from '../../../src/domain/evidence.ts'

/** Everything that evidence gives, derived without a database. */
export interface World {
  identities: Derivation
  links: CanonicalEdge[]
  meetings: Derivation
  sanctions: Derivation
  /** Accounts' records by id, to tell which documents a meeting rests on. */
  articleOf: Map<string, string>
}

const countryOf = (record: EvidenceRecord | undefined) => (record && 'country' in record ? record.country : null)

const officeOf = (record: EvidenceRecord | undefined) => (record?.kind === 'PERSON' ? record.office : null)

/** Derives the whole canonical layer from evidence, as the derive loop does it block by block. */
export function deriveWorld(evidence: readonly ArticleEvidence[]): World {
  const records = evidence.flatMap(one => one.records)
  const byId = new Map(records.map(record => [record.id, record]))
  const isEvent = (record: EvidenceRecord) => record.kind === 'MEETING' || record.kind === 'SANCTION'
  const identities = deriveIdentities(records.filter((record): record is IdentityRecord => !isEvent(record)))
  const nodes = new Map(identities.nodes.map(node => [node.id, node]))
  const resolved = new Map<string, CanonicalNode>()
  for (const { id, members } of identities.clusters) {
    const node = nodes.get(id)
    if (node) for (const member of members) resolved.set(member, node)
  }
  const ref = (id: string | null): EntityRef | null => {
    const node = id === null ? undefined : resolved.get(id)
    return node ? { label: node.label, id: node.id } : null
  }
  const claims = evidence.flatMap(one => one.claims)
  const links = deriveLinks(
    claims.flatMap(({ kind, subject, object }): Link[] => {
      if (kind !== 'WITHIN' && kind !== 'HOLDS' && kind !== 'OFFICE_OF') return []
      const [from, to] = [ref(subject), ref(object)]
      const told = object === null ? undefined : byId.get(object)
      return from && to
        ? [{ kind, subject: from, object: to, told: { name: told?.name ?? '', country: countryOf(told) } }]
        : []
    }),
  )
  const outer = (id: string): string[] =>
    links.flatMap(link => (link.type === 'WITHIN' && link.from.id === id ? link.to.id : []))
  const around = (id: string, seen: Set<string> = new Set()): Set<string> => {
    if (!seen.has(id)) {
      seen.add(id)
      for (const next of outer(id)) around(next, seen)
    }
    return seen
  }
  const step = (id: string): PlaceStep[] => {
    const node = nodes.get(id)
    if (!node) return []
    const kind = node.label === 'Country' ? 'COUNTRY' : (node.properties.kind as PlaceStep['kind'])
    return [{ label: node.label, id, name: String(node.properties.name), kind }]
  }
  const accounts = evidence.flatMap(({ article, records: own, claims: said }) =>
    own.filter(isEvent).map(record => {
      const about = said.filter(claim => claim.subject === record.id || claim.object === record.id)
      const told = about.map((claim): AccountClaim => {
        const other = claim.subject === record.id ? claim.object : claim.subject
        return {
          claim,
          other: ref(other),
          otherName: other === null ? null : (byId.get(other)?.name ?? null),
          otherCountry: countryOf(other === null ? undefined : byId.get(other)),
          otherOffice: officeOf(other === null ? undefined : byId.get(other)),
          representing: ref(claim.representing)?.id ?? null,
        }
      })
      const places = new Set(
        told.flatMap(({ claim, other }) => (claim.kind === 'HELD_AT' && other ? [...around(other.id)] : [])),
      )
      return {
        record,
        fingerprint: article.fingerprint,
        source: article.source,
        claims: told,
        places: [...places].flatMap(step),
      }
    }),
  )
  const meetings = accounts.filter((one): one is typeof one & MeetingAccount => one.record.kind === 'MEETING')
  const sanctions = accounts.filter((one): one is typeof one & SanctionAccount => one.record.kind === 'SANCTION')
  return {
    identities,
    links,
    meetings: deriveMeetings(meetings),
    sanctions: deriveSanctions(sanctions),
    articleOf: new Map(evidence.flatMap(({ article, records: own }) => own.map(({ id }) => [id, article.documentId]))),
  }
}
