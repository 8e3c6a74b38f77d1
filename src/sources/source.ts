import type { Document } from '../domain/document.ts'
import type { Extraction } from '../domain/extraction.ts'

/** One thing that a source gives; `line` is its line, or its number in a feed, counted from 1. An error never ends the source. */
export type SourceItem =
  | { line: number; document: Document }
  | { line: number; extraction: Extraction }
  | { line: number; error: string }

/** Documents and extractions as they are read, one at a time. */
export type Source = AsyncIterable<SourceItem>
