import type { Span } from '../../src/domain/document.ts'

/** A text that grows word by word and tells where its words stand. */
export interface Text {
  /** Adds words and tells where they stand. */
  add(words: string): Span
  /** Runs what adds words, and tells where all of them stand. */
  sentence(write: () => void): Span
  whole(): string
}

/** An empty text. */
export function createText(): Text {
  let text = ''
  const add = (words: string): Span => {
    const start = text.length
    text += words
    return { start, end: text.length, text: words }
  }
  return {
    add,
    sentence: write => {
      if (text !== '') text += ' '
      const start = text.length
      write()
      return { start, end: text.length, text: text.slice(start) }
    },
    whole: () => text,
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** A day as people write it: 24 October 2025. */
export function dayInWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}
