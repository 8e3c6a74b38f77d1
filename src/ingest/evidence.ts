import { disclosesAi } from '../domain/ai-disclosure.ts'
import type { Document } from '../domain/document.ts'
import type { Article, ArticleEvidence, Sentence } from '../domain/evidence.ts'
import type { Extraction } from '../domain/extraction.ts'
import { contentId } from '../domain/id.ts'
import { splitSentences } from '../domain/sentence.ts'
import { sketchOf } from '../domain/sketch.ts'
import type { Draft } from './draft.ts'
import { eventRecords } from './event-records.ts'
import { thingRecords } from './thing-records.ts'

/** The article that a document is. Its id follows from text, source and day, so that the same document is the same article. */
export function articleOf(document: Document): Article {
  const normal = document.text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const source = document.source ?? null
  const publishedAt = document.publishedAt ?? null
  return {
    id: contentId('art', normal, source, publishedAt),
    documentId: document.id,
    fingerprint: contentId('txt', normal.toLowerCase()),
    sketch: sketchOf(normal),
    disclosesAi: disclosesAi(normal),
    text: document.text,
    title: document.title ?? null,
    url: document.url ?? null,
    author: document.author ?? null,
    language: document.language ?? null,
    source,
    publishedAt,
  }
}

/** The evidence of a document and a checked extraction: an article, its sentences, one record a thing, claims with quotes. */
export function evidenceOf(document: Document, extraction: Extraction): ArticleEvidence {
  const article = articleOf(document)
  const sentences = splitSentences(document.text).map(
    ({ start, end, text }): Sentence => ({ id: `${article.id}:${start}`, start, end, text }),
  )
  const wordings = new Map(sentences.map(({ id, text }) => [id, text]))
  const draft: Draft = {
    article,
    quote: span => ({ ...span, sentence: sentenceAt(sentences, span.start)?.id ?? '' }),
    sentenceOf: ({ sentence }) => wordings.get(sentence) ?? '',
    records: new Map(),
    claims: new Map(),
    byRef: new Map(),
  }
  thingRecords(draft, extraction)
  eventRecords(draft, extraction)
  return {
    article,
    extractor: extractorOf(extraction),
    sentences,
    records: [...draft.records.values()],
    claims: [...draft.claims.values()],
  }
}

/** Name and version of whatever made an extraction. */
function extractorOf(extraction: Extraction): string {
  return extraction.extractor ? `${extraction.extractor.name} ${extraction.extractor.version}` : 'unnamed'
}

/** The last sentence that begins at or before an offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0]
}
