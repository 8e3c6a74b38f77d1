import { readFileSync } from 'node:fs'
import type { Document } from '../../src/domain/document.ts'
import { readCorpus } from '../gold.ts'

interface RawSeed {
  id: string
  file: string
  anchor_date: { value: string | null; inferred?: string }
}

/** The five seed articles with their anchor date as the day of publication, stated or, for one of them, inferred by its annotators. */
export function seedDocuments(shared: URL): Document[] {
  const gold = JSON.parse(readFileSync(new URL('seeds/gold.json', shared), 'utf8')) as { documents: RawSeed[] }
  return gold.documents.map(({ id, file, anchor_date: anchor }) => ({
    id,
    text: readFileSync(new URL(`seeds/${file}`, shared), 'utf8'),
    publishedAt: anchor.value ?? anchor.inferred ?? null,
  }))
}

/** The news articles, with their dateline as the day of publication where there is one. */
export function articleDocuments(shared: URL): Document[] {
  return readCorpus(shared, 'articles').map(({ document }) => document)
}

/** The same texts without any date. */
export function undated(documents: readonly Document[]): Document[] {
  return documents.map(document => ({ ...document, publishedAt: null }))
}
