import type { AnalysedSentence, Token } from '../analysis.ts'
import { children, subtree } from '../syntax/tree.ts'

/** The phrase of a noun without its preposition, what is coordinated with it, relative clauses and reasons. */
export function nounPhrase(tokens: readonly Token[], head: number): [number, number] {
  const inside = new Set([head])
  const queue = [head]
  for (const word of queue) {
    for (const child of children(tokens, word)) {
      const token = tokens[child]
      if (
        !token ||
        ([
          'case',
          'punct',
          'conj',
          'cc',
          'appos',
          'acl',
          'advcl',
          'parataxis',
          'cop',
          'nsubj',
          'dep',
          'mark',
          'aux',
          'advmod',
        ].includes(token.rel) &&
          word === head &&
          !/^[’']s?$/.test(token.text))
      )
        continue
      if (token.rel === 'acl' || token.rel === 'advcl') continue
      if (token.rel === 'nmod' && child > head && !isPart(tokens, child)) continue
      inside.add(child)
      queue.push(child)
    }
  }
  const all = [...inside].sort((a, b) => a - b)
  let first = head
  let end = head + 1
  while (inside.has(first - 1)) first--
  while (inside.has(end)) end++
  return all.length > 0 ? [first, end] : [head, head + 1]
}

/** Whether a noun behind another says whose or where that is: «of Iran», «in Syria». */
export function isPart(tokens: readonly Token[], child: number): boolean {
  return children(tokens, child, 'case').some(mark => /^(of|in|from|’s|'s)$/i.test(tokens[mark]?.text ?? ''))
}

/** Verbatim text of words of a sentence. */
export function textOf(sentence: AnalysedSentence, first: number, end: number): string {
  const start = sentence.tokens[first]?.start ?? sentence.start
  const stop = sentence.tokens[end - 1]?.end ?? start
  return sentence.text.slice(start - sentence.start, stop - sentence.start)
}

/** Words that a word governs, itself included, as a stretch. */
export function stretch(tokens: readonly Token[], head: number): [number, number] {
  const words = subtree(tokens, head)
  return [words[0] ?? head, (words.at(-1) ?? head) + 1]
}
