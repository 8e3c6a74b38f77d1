import type { EvidenceRecord } from '../domain/evidence.ts'

const unknown = {
  office: null,
  country: null,
  organizationKind: null,
  city: null,
  date: null,
  headcountMin: null,
  headcountMax: null,
  attributedTo: null,
  sector: null,
  program: null,
  publishedAt: null,
  ref: null,
}

/** A record as it was before it was written: what the database leaves out is null again. Mentions are not loaded. */
export function recordFrom(properties: unknown, article: string): EvidenceRecord {
  return { ...unknown, ...(properties as object), article, mentions: [] } as unknown as EvidenceRecord
}
