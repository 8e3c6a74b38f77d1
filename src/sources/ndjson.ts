import type { z } from 'zod'
import { type Document, documentSchema } from '../domain/document.ts'
import { type Extraction, extractionSchema } from '../domain/extraction.ts'
import type { Source } from './source.ts'
import { wellFormed } from './well-formed.ts'

interface Line {
  line: number
  text: string
}

/** Documents and extractions of NDJSON. A bad line is an item with its reason; the lines after it go on. Blank lines are skipped. */
export async function* readNdjson(bytes: AsyncIterable<Uint8Array>): Source {
  const used = new Map<string, number>()
  for await (const { line, text } of readLines(bytes)) {
    if (text.trim() === '') continue
    const read = parseLine(text)
    if ('error' in read) {
      yield { line, error: read.error }
      continue
    }
    const key = 'document' in read ? `document ${read.document.id}` : `extraction of ${read.extraction.documentId}`
    const first = used.get(key)
    if (first !== undefined) {
      yield { line, error: `${key} is already on line ${first}` }
      continue
    }
    used.set(key, line)
    yield { line, ...read }
  }
}

/** Lines with their numbers. Invalid UTF-8 becomes U+FFFD, a byte order mark and carriage returns at ends go. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  const decoder = new TextDecoder('utf-8')
  let pieces: string[] = []
  let line = 0
  for await (const chunk of bytes) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    for (const part of parts.slice(0, -1)) {
      yield { line: ++line, text: [...pieces, part].join('') }
      pieces = []
    }
    pieces.push(parts.at(-1) ?? '')
  }
  pieces.push(decoder.decode())
  const rest = pieces.join('')
  if (rest !== '') yield { line: ++line, text: rest }
}

function parseLine(text: string): { document: Document } | { extraction: Extraction } | { error: string } {
  let value: unknown
  try {
    const lone = /\p{Surrogate}|\\u[dD]/u.test(text)
    value = JSON.parse(text, lone ? (_, part) => (typeof part === 'string' ? wellFormed(part) : part) : undefined)
  } catch (cause) {
    return { error: `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'is no JSON object' }
  if ('documentId' in value) {
    const parsed = extractionSchema.safeParse(value)
    return parsed.success ? { extraction: parsed.data } : { error: `is no extraction: ${reasons(parsed.error)}` }
  }
  const parsed = documentSchema.safeParse(value)
  return parsed.success ? { document: parsed.data } : { error: `is no document: ${reasons(parsed.error)}` }
}

function reasons(error: z.ZodError): string {
  const shown = error.issues.slice(0, 3).map(issue => `${issue.path.join('.')}: ${issue.message}`)
  const more = error.issues.length - shown.length
  return shown.join('; ') + (more > 0 ? ` and ${more} more` : '')
}
