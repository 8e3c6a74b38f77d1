import { createHash } from 'node:crypto'
import { blockOf } from '../derive/identity.ts'
import { checkExtraction } from '../domain/check-extraction.ts'
import type { Document } from '../domain/document.ts'
import type { Extraction } from '../domain/extraction.ts'
import type { Graph } from '../graph/connect.ts'
import { knownArticles, storedDocument, type Written, writeEvidence } from '../graph/evidence-store.ts'
import { readAhead } from '../reader/read-ahead.ts'
import type { Reader } from '../reader/reader.ts'
import type { SourceItem } from '../sources/source.ts'
import { derivePending } from './derive-loop.ts'
import { articleOf, evidenceOf } from './evidence.ts'
import { withIngestLock } from './lock.ts'
import { emptyReport, type IngestReport } from './report.ts'
import type { TermRegister } from './term-of-office.ts'

/** A reader that is loaded when the first document has to be read, so that a run without news loads no model. */
export interface LazyReader extends Pick<Reader, 'name' | 'version'> {
  get(): Promise<Reader>
}

/** What ingest needs. */
export interface Ingest {
  graph: Graph
  reader: LazyReader
  now: () => Date
  /** Who held which office when; without it no record is told to be a holder's. */
  register?: () => Promise<TermRegister>
  /** Documents that extractions of the input speak of, by id; without one here the graph's own articles are asked. */
  documents?: ReadonlyMap<string, Document>
  progress?: (report: IngestReport, derived: number) => void
}

const batchRows = 4_000
const batchArticles = 50

/**
 * Writes documents, or extractions of documents, into the graph and derives what follows. What cannot be taken is reported by line
 * and the rest goes on. The same input again writes nothing; a run that was killed is finished by the next. A document that an
 * older version of the reader has read is read again; an extraction that somebody else made stays until they give another.
 */
export function ingest(parts: Ingest, input: AsyncIterable<SourceItem>): Promise<IngestReport> {
  return withIngestLock(parts.graph, parts.now, () => run(parts, input))
}

async function run(parts: Ingest, input: AsyncIterable<SourceItem>): Promise<IngestReport> {
  const { graph, now, progress = () => {} } = parts
  const report = emptyReport()
  const at = () => now().toISOString()
  for await (const items of batches(input)) {
    const batch = await prepare(parts, items, report)
    for (const articles of byRows(batch.articles)) {
      report.writes += await writeEvidence(graph, articles, batch.superseded, at())
    }
    progress(report, 0)
  }
  report.derived = await derivePending(graph, at, derived => progress(report, derived))
  return report
}

async function* batches(input: AsyncIterable<SourceItem>): AsyncIterable<SourceItem[]> {
  let batch: SourceItem[] = []
  for await (const item of input) {
    batch.push(item)
    if (batch.length === batchArticles) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

interface Candidate {
  line: number
  document: Document
  extraction: Extraction | null
  id: string
}

/** Turns a batch of input into evidence that is new to the graph. */
async function prepare(parts: Ingest, items: readonly SourceItem[], report: IngestReport) {
  const candidates: Candidate[] = []
  for (const item of items) {
    if ('error' in item) report.errors.push({ line: item.line, reason: item.error })
    else candidates.push(...(await candidate(parts, item, report)))
  }
  const unique = new Map(candidates.map(one => [one.id, one]))
  report.known += candidates.length - unique.size
  const known = await knownArticles(parts.graph, [...unique.keys()])
  const fresh = [...unique.values()].filter(one => isFresh(parts, one, known.get(one.id)))
  report.known += unique.size - fresh.length
  const isRead = fresh.some(one => !one.extraction)
  const atOnce = isRead ? (await parts.reader.get()).atOnce : 1
  const articles: Written[] = []
  for await (const { candidate, extraction } of readAhead(fresh, atOnce, one => extracted(parts, one))) {
    const holderOf = await parts.register?.()
    articles.push(evidence(candidate, extraction, report, holderOf))
  }
  return { articles, superseded: new Set(articles.map(({ article }) => article.id).filter(id => known.has(id))) }
}

async function candidate(
  parts: Ingest,
  item: Exclude<SourceItem, { error: string }>,
  report: IngestReport,
): Promise<Candidate[]> {
  report.documents++
  if ('document' in item) {
    return [{ line: item.line, document: item.document, extraction: null, id: articleOf(item.document).id }]
  }
  const { documentId } = item.extraction
  const document = parts.documents?.get(documentId) ?? (await storedDocument(parts.graph, documentId))
  if (!document) {
    report.errors.push({
      line: item.line,
      reason: `is an extraction of document ${documentId}, which is neither among the given documents nor in the graph`,
    })
    return []
  }
  return [{ line: item.line, document, extraction: item.extraction, id: articleOf(document).id }]
}

/** Whether the graph lacks what a candidate says. */
function isFresh(
  parts: Ingest,
  { extraction: given }: Candidate,
  known: { extractor: string; extraction: string } | undefined,
): boolean {
  if (!known) return true
  return given ? known.extraction !== hashOf(given) : isOutdated(known.extractor, parts.reader)
}

async function extracted(
  parts: Ingest,
  candidate: Candidate,
): Promise<{ candidate: Candidate; extraction: Extraction }> {
  const extraction = candidate.extraction ?? (await (await parts.reader.get()).read(candidate.document))
  return { candidate, extraction }
}

/** Evidence of one candidate, what may be believed of its extraction. */
function evidence(
  { line, document }: Candidate,
  extraction: Extraction,
  report: IngestReport,
  holderOf: TermRegister = () => null,
): Written {
  const checked = checkExtraction(document, extraction)
  report.refused.push(...checked.refusals.map(refusal => ({ line, document: document.id, ...refusal })))
  const told = evidenceOf(document, checked.extraction)
  report.written++
  report.meetings += checked.extraction.meetings.length
  report.sanctions += checked.extraction.sanctions.length
  const records = told.records.map(record => {
    const block = blockOf(record)
    return record.kind === 'PERSON' ? { ...record, block, holder: holderOf(record) } : { ...record, block }
  })
  return { ...told, records, extraction: hashOf(extraction) }
}

/** Whether another version of the reader has made what is there. */
function isOutdated(extractor: string, { name, version }: LazyReader): boolean {
  return extractor.startsWith(`${name} `) && extractor !== `${name} ${version}`
}

function hashOf(extraction: Extraction): string {
  return createHash('sha256').update(JSON.stringify(extraction)).digest('hex').slice(0, 20)
}

/** Splits articles so that no transaction writes much more than some thousand rows. */
function* byRows(articles: readonly Written[]): Iterable<Written[]> {
  let part: Written[] = []
  let rows = 0
  for (const article of articles) {
    part.push(article)
    rows += article.records.length + article.claims.length * 2 + article.sentences.length
    if (rows >= batchRows) {
      yield part
      part = []
      rows = 0
    }
  }
  if (part.length > 0) yield part
}
