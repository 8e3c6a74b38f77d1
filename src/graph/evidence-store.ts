import { z } from 'zod'
import { type Document, documentSchema } from '../domain/document.ts'
import type { ArticleEvidence, Claim, EvidenceRecord } from '../domain/evidence.ts'
import type { Graph, Transaction } from './connect.ts'
import { readQuery, writeQuery } from './statement.ts'

const writeArticles = writeQuery<{ rows: unknown[]; at: string }>('write/articles.cypher')
const knownRow = z.object({ id: z.string(), extractor: z.string(), extraction: z.string() })
const readKnown = readQuery<{ ids: string[] }, z.infer<typeof knownRow>>('read/articles-known.cypher', knownRow)
const documentRow = z.object({ document: documentSchema })
const readDocument = readQuery<{ documentId: string }, z.infer<typeof documentRow>>('read/document.cypher', documentRow)
const writeSentences = writeQuery<{ rows: unknown[] }>('write/sentences.cypher')
const writeRecords = writeQuery<{ rows: unknown[]; at: string }>('write/records.cypher')
const writeMentions = writeQuery<{ rows: unknown[] }>('write/mentions.cypher')
const writeClaims = writeQuery<{ rows: unknown[]; at: string }>('write/claims.cypher')
const writeQuotes = writeQuery<{ rows: unknown[] }>('write/quotes.cypher')
const supersede = writeQuery<{ rows: unknown[]; at: string }>('write/supersede.cypher')

/** A record with the key of what it may be one with. */
type PlacedRecord = EvidenceRecord & { block: string }

/** An article's evidence, its records placed, with the hash of the extraction that it was made from. */
export interface Written extends ArticleEvidence {
  records: PlacedRecord[]
  extraction: string
}

/** Which of some articles the graph has: id → extractor and hash of the extraction in force. */
export async function knownArticles(
  graph: Graph,
  ids: string[],
): Promise<Map<string, { extractor: string; extraction: string }>> {
  const rows = await readKnown(graph, { ids })
  return new Map(rows.map(({ id, ...known }) => [id, known]))
}

/** The document that the graph has under an id of its source's, or null. */
export async function storedDocument(graph: Graph, documentId: string): Promise<Document | null> {
  const [found] = await readDocument(graph, { documentId })
  return found?.document ?? null
}

/**
 * Writes the evidence of some articles in one transaction and closes what a former extraction of them said.
 * @param superseded ids of those articles that the graph has with another extraction
 * @returns how much was written
 */
export function writeEvidence(
  graph: Graph,
  articles: readonly Written[],
  superseded: ReadonlySet<string>,
  at: string,
): Promise<number> {
  return graph.write(tx => writeAll(tx, articles, superseded, at))
}

async function writeAll(
  tx: Transaction,
  articles: readonly Written[],
  superseded: ReadonlySet<string>,
  at: string,
): Promise<number> {
  const records = articles.flatMap(article => article.records)
  const claims = articles.flatMap(article => article.claims)
  const steps = [
    await writeArticles(tx, { rows: articles.map(articleRow), at }),
    await writeSentences(tx, {
      rows: articles.flatMap(({ article, sentences }) => sentences.map(one => ({ ...one, article: article.id }))),
    }),
    await writeRecords(tx, { rows: records.map(recordRow), at }),
    await writeMentions(tx, {
      rows: records.flatMap(({ id, mentions }) => mentions.map(quote => ({ ...quote, record: id }))),
    }),
    await writeClaims(tx, { rows: claims.map(claimRow), at }),
    await writeQuotes(tx, { rows: claims.flatMap(({ id, quotes }) => quotes.map(quote => ({ ...quote, claim: id }))) }),
    await supersede(tx, {
      rows: articles.filter(({ article }) => superseded.has(article.id)).map(keepRow),
      at,
    }),
  ]
  return steps.reduce((sum, { writes }) => sum + writes, 0)
}

function articleRow({ article, extractor, extraction }: Written) {
  const { id, source, ...properties } = article
  return { id, source, extractor, extraction, properties: { ...properties, source } }
}

function recordRow(record: PlacedRecord) {
  const { id, article, mentions: _, ...properties } = record
  return { id, article, properties }
}

function claimRow(claim: Claim) {
  const { id, subject, object, representing, quotes: _, ...properties } = claim
  return { id, subject, object, representing, properties }
}

function keepRow({ article, records, claims }: Written) {
  return { article: article.id, records: records.map(({ id }) => id), claims: claims.map(({ id }) => id) }
}
