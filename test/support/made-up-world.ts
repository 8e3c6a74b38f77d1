import type { WorldArticle } from '../../bench/world/articles.ts'
import type { World } from '../../bench/world/world.ts'
import type { ListEntry } from '../../src/domain/list-entry.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { ingestLists } from '../../src/ingest/lists.ts'
import type { IngestReport } from '../../src/ingest/report.ts'
import { noReader } from './no-reader.ts'

/** Ingests the articles of a made-up year, as any extractor's output is ingested. */
export function ingestWorld(graph: Graph, world: World, now: () => Date): Promise<IngestReport> {
  return ingestArticles(graph, [...world.articles()], now)
}

/** Ingests some articles of a made-up year. */
export function ingestArticles(
  graph: Graph,
  articles: readonly Pick<WorldArticle, 'document' | 'extraction'>[],
  now: () => Date,
): Promise<IngestReport> {
  const documents = new Map(articles.map(({ document }) => [document.id, document]))
  async function* items() {
    for (const [i, { extraction }] of articles.entries()) yield { line: i + 1, extraction }
  }
  return ingest({ graph, now, documents, reader: noReader }, items())
}

/** Ingests the entries of legal lists. */
export async function ingestEntries(graph: Graph, entries: readonly ListEntry[], now: () => Date): Promise<void> {
  async function* items() {
    for (const [i, entry] of entries.entries()) yield { file: 'made up', line: i + 1, entry }
  }
  await ingestLists({ graph, now, items, mayShrink: 1 })
}
