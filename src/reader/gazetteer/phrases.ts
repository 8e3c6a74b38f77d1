/** A value found in a stretch of words; `end` is exclusive. */
export interface Match<T> {
  first: number
  end: number
  value: T
}

/** Finds known phrases in a list of words, the longest first, none overlapping another; upper and lower case count. */
export type PhraseFinder<T> = (words: readonly string[]) => Match<T>[]

/** A typographer's apostrophe is the typewriter's. */
const plain = (word: string) => word.replace(/[’ʼ]/gu, "'")

/** Prepares phrases, each given as its words; a phrase given twice keeps its first value. */
export function phraseFinder<T>(phrases: Iterable<readonly [readonly string[], T]>): PhraseFinder<T> {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>()
  for (const [given, value] of phrases) {
    const words = given.map(plain)
    const first = words[0]
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push({ words, value })
    else byFirst.set(first, [{ words, value }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return given => {
    const words = given.map(plain)
    const found: Match<T>[] = []
    for (let at = 0; at < words.length; at++) {
      const hit = byFirst.get(words[at] ?? '')?.find(phrase => phrase.words.every((word, i) => words[at + i] === word))
      if (!hit) continue
      found.push({ first: at, end: at + hit.words.length, value: hit.value })
      at += hit.words.length - 1
    }
    return found
  }
}
