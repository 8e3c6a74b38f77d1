import type { Span } from '../domain/document.ts'
import type { Article, Claim, EvidenceRecord, Quote } from '../domain/evidence.ts'
import { contentId } from '../domain/id.ts'

/** What the records of one document are built from. */
export interface Draft {
  article: Article
  quote(span: Span): Quote
  /** The words of the sentence that a quote begins in. */
  sentenceOf(quote: Quote): string
  records: Map<string, EvidenceRecord>
  claims: Map<string, Claim>
  /** Record of each reference of the extraction. */
  byRef: Map<string, EvidenceRecord>
}

type ClaimDraft = Pick<Claim, 'kind' | 'subject' | 'quotes'> & Partial<Claim>

/** Adds a claim; the same statement with the same words is one claim. */
export function addClaim(draft: Draft, made: ClaimDraft): void {
  const claim: Omit<Claim, 'id'> = {
    object: null,
    value: null,
    presence: null,
    role: null,
    mode: null,
    representing: null,
    attributedTo: null,
    ...made,
  }
  const { kind, subject, object, value, presence, role, mode, representing, attributedTo, quotes } = claim
  const words = quotes.map(({ start, end }) => `${start}-${end}`).join()
  const id = contentId('clm', kind, subject, object, value, presence, role, mode, representing, attributedTo, words)
  draft.claims.set(id, { id, ...claim })
}

/** Adds a record, or gives the one that is there with the same id. */
export function addRecord<R extends EvidenceRecord>(draft: Draft, record: R): R {
  const there = draft.records.get(record.id)
  if (!there) draft.records.set(record.id, record)
  if (record.ref) draft.byRef.set(record.ref, there ?? record)
  return (there as R | undefined) ?? record
}
