import type { Document } from '../domain/document.ts'
import type {
  ExtractedCountry,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPlace,
  PlaceKind,
} from '../domain/extraction.ts'
import type { EventScores } from './heads/event-heads.ts'

/** A word with its UTF-16 offsets in the document, its part of speech, its place in the sentence's tree and its name tag. */
export interface Token {
  start: number
  end: number
  text: string
  upos: string
  /** Index of the governing token in the sentence, −1 for the root. */
  head: number
  rel: string
  /** O, B-PER, I-PER, B-ORG, I-ORG, B-LOC or I-LOC. */
  ner: string
}

/** A sentence; `reported` sentences stand in direct speech, `link` lines point to other articles and say nothing themselves. */
export interface AnalysedSentence {
  index: number
  paragraph: number
  start: number
  end: number
  text: string
  tokens: Token[]
  link: boolean
}

/** How a mention names its entity. A METONYM is a capital or a seat of power that stands for its state («Moscow said»). */
export type MentionForm = 'NAME' | 'SURNAME' | 'TITLE' | 'NOMINAL' | 'PRONOUN' | 'DEMONYM' | 'METONYM'

/** Words of one sentence that name one entity; `head` is the token that governs them, `end` is exclusive. */
export interface EntityMention {
  sentence: number
  firstToken: number
  endToken: number
  head: number
  start: number
  end: number
  text: string
  form: MentionForm
  /** The entity's reference (p1, c1, o1, l1). */
  entity: string
}

/** A person, country, organization or place of the document, with all its mentions; the extraction's `kind` has a name of its own here. */
export type Entity =
  | ({ kind: 'PERSON' } & ExtractedPerson)
  | ({ kind: 'COUNTRY' } & ExtractedCountry)
  | ({ kind: 'ORGANIZATION'; organizationKind: string | null; members?: readonly string[] } & Omit<
      ExtractedOrganization,
      'kind'
    >)
  | ({ kind: 'PLACE'; placeKind: PlaceKind } & Omit<ExtractedPlace, 'kind'>)

/** The next free reference of a kind, by its letter: «c4» where c3 is the last country. */
export function nextRef(refs: Iterable<string>, letter: string): string {
  const numbers = [...refs].filter(ref => ref.startsWith(letter)).map(ref => Number(ref.slice(letter.length)))
  return `${letter}${Math.max(0, ...numbers) + 1}`
}

/** What is known of a document before its events are read. Mentions are in the order of the text. */
export interface Analysis {
  document: Document
  sentences: AnalysedSentence[]
  mentions: EntityMention[]
  entities: Map<string, Entity>
  /** Who says «I» in it, where that is known. */
  speaker?: string | null
  /** What the learned heads say of a sentence's events, by its index; none for a sentence that they were not asked about. */
  scores?: ReadonlyMap<number, EventScores>
}
