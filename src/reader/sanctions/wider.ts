import type { Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'

/** What sanctions are widened to: «to a whole sector» in «to broaden the sanctions, now on two banks, to a whole sector». */
export function widerAims(tokens: readonly Token[], verb: number): number[] {
  const isWider = (word: number) =>
    children(tokens, word, 'case').some(mark => /^(to|across|over)$/i.test(tokens[mark]?.text ?? ''))
  const own = children(tokens, verb, 'obl', 'nmod').filter(isWider)
  return own.length > 0
    ? own
    : tokens.flatMap((_, word) => (isWider(word) && isPastAside(tokens, verb, word) ? [word] : []))
}

/** «to broaden the sanctions—now on two banks—across the sector»: what follows an aside does not belong to a word in it. */
function isPastAside(tokens: readonly Token[], verb: number, word: number): boolean {
  const governor = tokens[word]?.head ?? -1
  const isDash = (from: number, to: number) =>
    tokens.slice(Math.max(from, 0), to).some(token => /^(—|–|--|\(|\))$/.test(token.text))
  return verb < governor && governor < word && isDash(verb, governor) && isDash(governor, word)
}
