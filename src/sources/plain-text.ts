import type { Document } from '../domain/document.ts'

/** A text file as a document: it keeps its text as it is, is named after its file, and «date 2025-10-24» before the text dates it. */
export function textDocument(id: string, text: string): Document {
  const day = /^\s*date (\d{4}-\d{2}-\d{2})\b/.exec(text)?.[1]
  return { id, text, ...(day ? { publishedAt: day } : {}) }
}
