import type { AnalysedSentence, Entity, MentionForm } from '../analysis.ts'

/** An entity before it has its reference and its list of mentions. */
export type Thing = Entity extends infer Each ? (Each extends Entity ? Omit<Each, 'ref' | 'mentions'> : never) : never

/** Words that name a thing; `end` is exclusive, indices are tokens of the sentence. One thing is one object. */
export interface Spotted {
  sentence: number
  first: number
  end: number
  form: MentionForm
  thing: Thing
}

/** The verbatim words of a stretch of a sentence. */
export function wordsOf(sentence: AnalysedSentence, first: number, end: number): string {
  const [from, to] = [sentence.tokens[first], sentence.tokens[end - 1]]
  return from && to ? sentence.text.slice(from.start - sentence.start, to.end - sentence.start) : ''
}
