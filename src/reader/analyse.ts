import type { Document } from '../domain/document.ts'
import type { AnalysedSentence, Analysis } from './analysis.ts'
import { loadEncoder } from './encoder/encoder.ts'
import { loadGazetteer } from './gazetteer/gazetteer.ts'
import { assemble } from './mentions/assemble.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { tokeniseDocument } from './text/sentences.ts'

/** Reads documents up to names and syntax; `close` frees the network. */
export interface Analyser {
  analyse(document: Document): Promise<Analysis>
  close(): Promise<void>
}

/** Loads the encoder and the gazetteer once, for any number of documents. */
export async function createAnalyser({ threads = 1 }: { threads?: number } = {}): Promise<Analyser> {
  const [encoder, gazetteer] = await Promise.all([loadEncoder({ threads }), loadGazetteer()])
  return {
    analyse: async document => {
      const cut = tokeniseDocument(document.text)
      const readings = await encoder.read(cut.map(sentence => sentence.words.map(word => word.text)))
      const sentences: AnalysedSentence[] = cut.map(({ words, ...sentence }, index) => ({
        index,
        ...sentence,
        tokens: words.map((word, position) => ({ ...word, ...(readings[index]?.[position] ?? unread) })),
      }))
      return assemble(document, sentences, findMentions(sentences, gazetteer))
    },
    close: encoder.close,
  }
}

const unread = { upos: 'X', head: -1, rel: 'root', ner: 'O' }
