import type { Span } from '../../domain/document.ts'
import { splitSentences } from '../../domain/sentence.ts'
import { readLines } from './lines.ts'
import { tokenise } from './tokenise.ts'

/** A sentence cut into words, not yet read. */
export interface TokenisedSentence extends Span {
  paragraph: number
  link: boolean
  words: Span[]
}

/** The sentences of a document with their words; datelines are sentences of their own and count as links, for they say nothing. */
export function tokeniseDocument(text: string): TokenisedSentence[] {
  const sentences: TokenisedSentence[] = []
  for (const { start, bodyStart, end, paragraph, link } of readLines(text)) {
    const add = (from: number, span: Span, isLink: boolean) => {
      const words = tokenise(span.text, from + span.start)
      if (words.length === 0) return
      sentences.push({
        start: from + span.start,
        end: from + span.end,
        text: span.text,
        paragraph,
        link: isLink,
        words,
      })
    }
    const prefix = text.slice(start, bodyStart)
    const stamp = prefix.trim()
    if (stamp)
      add(start, { start: prefix.indexOf(stamp), end: prefix.indexOf(stamp) + stamp.length, text: stamp }, true)
    for (const span of splitSentences(text.slice(bodyStart, end))) add(bodyStart, span, link)
  }
  return sentences
}
