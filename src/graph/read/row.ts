import { z } from 'zod'

const text = z.string().nullish()
const day = z.string().nullish()

/** A canonical node as every statement gives it: what its kind does not have is absent. */
export const entityRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: text,
  title: text,
  aliases: z.array(z.string()).nullish(),
  kind: text,
  level: text,
  iso2: text,
  iso3: text,
  /** The moment as of which it is told; absent for now. */
  knownAt: text,
})
export type EntityRow = z.infer<typeof entityRow>

/** An article without its text. */
export const articleRow = z.object({
  id: z.string(),
  documentId: z.string(),
  title: text,
  url: text,
  author: text,
  language: text,
  source: text,
  publishedAt: text,
  recordedAt: text,
  extractor: text,
  disclosesAi: z.boolean().nullish(),
  withdrawnAt: text,
  /** The moment as of which it is told; absent for now. */
  knownAt: text,
})
export type ArticleRow = z.infer<typeof articleRow>

/** Verbatim words, the sentence they stand in, and the article. */
export const evidenceRow = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  sentence: z.string(),
  attributedTo: text,
  recordedAt: text,
  article: articleRow,
})
export type EvidenceRow = z.infer<typeof evidenceRow>

/** Bounds of an event, and what they rest on. */
export const dateRow = z.object({
  edtf: text,
  startMin: day,
  startMax: day,
  endMin: day,
  endMax: day,
  dateBasis: z.enum(['TEXT', 'PUBLICATION', 'NONE']).nullish(),
})
export type DateRow = z.infer<typeof dateRow>

/** A statement about the status of an event. */
export const statusClaimRow = z.object({
  status: z.string(),
  attributedTo: text,
  recordedAt: text,
  article: articleRow,
  evidence: z.array(evidenceRow),
})
export type StatusClaimRow = z.infer<typeof statusClaimRow>
