import type { Analysis } from '../../src/reader/analysis.ts'
import type { WordPiece } from '../../src/reader/encoder/word-piece.ts'
import { marksOf } from '../../src/reader/heads/marks.ts'
import { eventsOfGold } from './gold-labels.ts'
import { eventsOfOwn } from './own-labels.ts'
import { eventsOfRecord } from './record-labels.ts'
import type { Labelled } from './sources.ts'
import { meetingWords, sanctionWords } from './words.ts'

/** An event as one sentence tells it. `triggers` are its words: all of them where exact, else at least one of them. `roles` are by word. */
export interface EventLabel {
  label: string
  triggers: number[]
  exact: boolean
  weight: number
  roles: Record<number, string>
  /** Words whose role nobody knows. */
  open: number[]
}

/** What is known of the words of one sentence. */
export interface SentenceLabels {
  events: EventLabel[]
  /** Words of which nobody knows whether they tell of an event. */
  open: number[]
  /** Words that tell of no event as far as is known, which is worth less than for all others. */
  doubtful: number[]
}

/** The labels of a document's sentences, by index. */
export type Labels = Map<number, SentenceLabels>

/** A sentence as the heads learn from it. */
interface ExampleLine extends SentenceLabels {
  document: string
  source: string
  part: string
  sentence: number
  words: string[]
  ids: number[]
  types: number[]
  first: number[]
  marks: number[]
}

/** The most pieces of a sentence that the reader does not cut. */
const mostPieces = 254

/** A document's sentences with their labels; longer ones than the network takes are left out. */
export function* exampleLines(text: Labelled, analysis: Analysis, wordPiece: WordPiece): Iterable<ExampleLine> {
  const labels = labelsOf(text, analysis)
  for (const sentence of analysis.sentences) {
    if (sentence.link) continue
    const words = sentence.tokens.map(token => token.text)
    const pieces = words.map(wordPiece)
    const [ids, types, first]: [number[], number[], number[]] = [[101], [0], []]
    for (const piece of pieces) {
      first.push(ids.length)
      ids.push(...piece.ids)
      types.push(...piece.ids.map(() => piece.caseClass))
    }
    if (ids.length - 1 > mostPieces) continue
    const mentions = analysis.mentions.filter(mention => mention.sentence === sentence.index)
    yield {
      document: text.document.id,
      source: text.source,
      part: text.part,
      sentence: sentence.index,
      words,
      ids: [...ids, 102],
      types: [...types, 0],
      first,
      marks: marksOf(words.length, mentions, analysis.entities),
      ...(labels.get(sentence.index) ?? unlabelled(text, meetingWords(sentence), sanctionWords(sentence))),
    }
  }
}

function labelsOf(text: Labelled, analysis: Analysis): Labels {
  if (text.kind === 'own') return eventsOfOwn(text.own, analysis)
  return text.kind === 'gold' ? eventsOfGold(text.gold, analysis) : eventsOfRecord(text.record, analysis)
}

/** In a document with events a sentence that is no evidence may still speak of them. */
function unlabelled(text: Labelled, meeting: number[], sanction: number[]): SentenceLabels {
  if (text.kind === 'own') return { events: [], open: [], doubtful: [] }
  if (text.kind === 'record') return { events: [], open: meeting, doubtful: [] }
  const doubtful = [
    ...(text.gold.meetings.length > 0 ? meeting : []),
    ...(text.gold.sanctions.length > 0 ? sanction : []),
  ]
  return { events: [], open: [], doubtful }
}
