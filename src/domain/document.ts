import { z } from 'zod'

const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/, 'is no ISO 8601 date')

/** A text as it comes in: one line of the documents' NDJSON. Offsets everywhere count UTF-16 code units of `text`. */
export const documentSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  title: z.string().nullish(),
  url: z.string().nullish(),
  author: z.string().nullish(),
  language: z.string().nullish(),
  source: z.string().nullish(),
  publishedAt: isoDate.nullish(),
})

/** A text as it comes in. Without `publishedAt` relative dates stay unresolved. */
export type Document = z.infer<typeof documentSchema>

/** A stretch of a document's text: `document.text.slice(start, end) === text`, always. */
export interface Span {
  start: number
  end: number
  text: string
}
