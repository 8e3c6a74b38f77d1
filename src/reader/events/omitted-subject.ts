import type { Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { caseOf, isNominal, word } from './clause.ts'
import { isPastForm } from './status.ts'

/** Stands for the subject that a telegraphic sentence leaves out, where other subjects have the index of their word. */
export const omitted = -1

/**
 * «Met with Prime Minister Mulroney.», «Also attended the funeral; spoke with …»: whether a verb opens a sentence or what stands behind a
 * semicolon, and names no subject, as in records; or goes on from one that does.
 */
export function isTelegraphic(tokens: readonly Token[], verb: number): boolean {
  const { rel, head = -1, upos, text = '' } = tokens[verb] ?? {}
  if (upos !== 'VERB' || !isPastForm(text.toLowerCase()) || children(tokens, verb, 'nsubj', 'csubj', 'expl').length > 0)
    return false
  if (rel === 'conj' && isTelegraphic(tokens, head)) return true
  for (let at = verb - 1; at >= 0; at--) {
    if (tokens[at]?.text === ';') return true
    if (tokens[at]?.upos !== 'ADV' && tokens[at]?.text !== ',') return false
  }
  return true
}

/** «Summit meeting with President Yeltsin.»: a sentence of a record without any verb, about the word that governs it. */
export function isFragment(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.head === -1 && tokens.at(-1)?.text === '.' && !tokens.some(token => /^(VERB|AUX)$/.test(token.upos))
  )
}

/** The subject where the parse hangs it on the verb as something else, or misses it. */
export function looseSubjects(tokens: readonly Token[], verb: number): number[] {
  const hung = children(tokens, verb, 'nmod', 'dep', 'appos', 'compound').filter(
    child => child < verb && isNominal(tokens[child]) && caseOf(tokens, child) === '',
  )
  if (hung.length > 0) return hung
  return isTelegraphic(tokens, verb) ? [omitted] : nameBefore(tokens, verb)
}

/** «The minister, after meeting with …, said»: the name right before the clause, where the parse misses it. */
function nameBefore(tokens: readonly Token[], verb: number): number[] {
  if (!/ing$/.test(word(tokens, verb))) return []
  const opening = children(tokens, verb).filter(
    child => child < verb && /^(mark|aux|advmod)$/.test(tokens[child]?.rel ?? ''),
  )
  const first = verb - opening.length
  if (word(tokens, first - 1) !== ',') return []
  const name = first - 2
  return tokens[name]?.rel === 'flat' ? [tokens[name]?.head ?? name] : [name]
}
