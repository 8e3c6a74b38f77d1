import type { Document } from '../domain/document.ts'
import type { AnalysedSentence, Analysis } from './analysis.ts'
import { ownOffice } from './document/publisher.ts'
import { withSpeaker } from './document/speaker.ts'
import { loadEncoder, type States } from './encoder/encoder.ts'
import { loadGazetteer } from './gazetteer/gazetteer.ts'
import { loadOfficeHolders, type OfficeHolders } from './gazetteer/office-holders.ts'
import { type EventHeads, type EventScores, loadEventHeads } from './heads/event-heads.ts'
import { withLearnedNames } from './heads/learned-names.ts'
import { marksOf } from './heads/marks.ts'
import { assemble } from './mentions/assemble.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { withHyphenatedNames } from './mentions/hyphenated-names.ts'
import { withBearers } from './mentions/tags.ts'
import { withTitledNames } from './mentions/titled-names.ts'
import { tokeniseDocument } from './text/sentences.ts'

/** Reads documents up to names and syntax; `close` frees the network. */
export interface Analyser {
  analyse(document: Document): Promise<Analysis>
  close(): Promise<void>
}

/** Loads the networks and the gazetteer once, for any number of documents. Without `events` nothing is scored: the heads may still have to be trained. */
export async function createAnalyser({
  threads = 1,
  events = true,
}: {
  threads?: number
  events?: boolean
} = {}): Promise<Analyser> {
  const [encoder, gazetteer, heads] = await Promise.all([
    loadEncoder({ threads }),
    loadGazetteer(),
    events ? loadEventHeads({ threads }) : null,
  ])
  let holders: Promise<OfficeHolders> | null = null
  return {
    analyse: async document => {
      const cut = tokeniseDocument(document.text)
      const readings = await encoder.read(cut.map(sentence => sentence.words.map(word => word.text)))
      const sentences: AnalysedSentence[] = cut.map(({ words, ...sentence }, index) => ({
        index,
        ...sentence,
        tokens: withHyphenatedNames(
          withBearers(
            withTitledNames(
              words.map((word, position) => ({ ...word, ...(readings[index]?.words[position] ?? unread) })),
            ),
          ),
        ),
      }))
      const office = ownOffice(document)
      // Few documents need the register, and it takes a while to read.
      if (office) holders ??= loadOfficeHolders()
      const found = assemble(document, sentences, findMentions(sentences, gazetteer, office))
      const analysis = withSpeaker(found, office && (await holders))
      if (!heads) return analysis
      const states = readings.map(reading => reading.states)
      return withLearnedNames({ ...analysis, scores: await scoresOf(analysis, states, heads) })
    },
    close: async () => {
      await Promise.all([encoder.close(), heads?.close()])
    },
  }
}

/** What the heads say of each sentence that says anything at all; one that was cut for its length has no score. */
async function scoresOf(
  { sentences, mentions, entities }: Analysis,
  states: readonly (States | null)[],
  heads: EventHeads,
): Promise<Map<number, EventScores>> {
  const asked = sentences.flatMap(({ index, link, tokens }) => {
    const own = states[index]
    const here = mentions.filter(mention => mention.sentence === index)
    return own && !link ? [{ index, states: own, marks: marksOf(tokens.length, here, entities) }] : []
  })
  const scores = await heads.score(asked)
  return new Map(asked.flatMap(({ index }, at) => (scores[at] ? [[index, scores[at]] as const] : [])))
}

const unread = { upos: 'X', head: -1, rel: 'root', ner: 'O' }
