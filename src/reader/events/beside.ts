import type { Token } from '../analysis.ts'
import { ancestors } from '../syntax/tree.ts'
import { caseOf, isNominal, word } from './clause.ts'

/**
 * Whether a word only says before or after which meeting something was done: «ahead of the talks», «following his ministers' talks», «the
 * summit follows two days of negotiations». The words in front are read in a row, for the parse hangs them here and there.
 */
export function isBeside(tokens: readonly Token[], noun: number): boolean {
  // «Met one before meeting another».
  if (tokens[noun]?.upos === 'VERB')
    return tokens[noun]?.rel === 'advcl' && /^(after|before)$/.test(caseOf(tokens, noun))
  if (/^(after|before|following|since|ahead|prior)$/.test(leading(tokens, noun))) return true
  const up = ancestors(tokens, noun)
  const verb = up.find(at => !isNominal(tokens[at])) ?? -1
  const top = up[up.indexOf(verb) - 1] ?? noun
  return /^(follow|preced)/.test(word(tokens, verb)) && tokens[top]?.rel === 'obj'
}

/** «On the margins of the summit», read in the row of words, for the parse hangs them here and there. */
export function isOnMargins(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 10); at--) {
    if (word(tokens, at) === 'of' && /^(margins?|sidelines?|fringes?)$/.test(word(tokens, at - 1))) return true
    if (!/^(DET|ADJ|NOUN|PROPN|NUM|PART|PUNCT|SYM)$/.test(tokens[at]?.upos ?? '')) return false
  }
  return false
}

/** The word that leads a noun's phrase: «ahead» in «ahead of the Oslo talks». */
function leading(tokens: readonly Token[], noun: number): string {
  for (let at = noun - 1; at >= Math.max(0, noun - 8); at--) {
    const { upos = 'X' } = tokens[at] ?? {}
    const text = word(tokens, at)
    if (/^(of|to)$/.test(text) && /^(ahead|prior)$/.test(word(tokens, at - 1))) return word(tokens, at - 1)
    if (text === 'following') return text
    if (!/^(DET|ADJ|NOUN|PROPN|NUM|PART|PRON|ADV)$/.test(upos) && text !== '-') return text
  }
  return ''
}

/** Whether a word belongs to another meeting, before or after which the one at the trigger is told, or the other way round: «met X after talks with Y». */
export function isOfAnother(tokens: readonly Token[], at: number, trigger: number, others: readonly number[]): boolean {
  const own = ancestors(tokens, at).find(above => above === trigger || others.includes(above))
  if (own === undefined || own === trigger) return false
  return isBeside(tokens, own) || (isBeside(tokens, trigger) && !isInSubject(tokens, at))
}

function isInSubject(tokens: readonly Token[], at: number): boolean {
  let word = at
  while (/^(conj|flat|appos|nmod)$/.test(tokens[word]?.rel ?? '')) word = tokens[word]?.head ?? -1
  return tokens[word]?.rel === 'nsubj'
}
