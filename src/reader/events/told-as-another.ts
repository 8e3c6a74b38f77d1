import type { AnalysedSentence, Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { caseOf, word } from './clause.ts'
import type { Trigger } from './trigger.ts'

const another =
  /\b(again|another|separate|separately|previously|next time|last met|first met|earlier (?:met|meeting|talks)|second|third)\b/i

/** Whether the words around a meeting say that it is not the one that the text has just told of. */
export function isToldAsAnother(
  { tokens }: AnalysedSentence,
  { token, pattern }: Trigger,
  clause: string,
  others: readonly number[],
): boolean {
  if (another.test(clause)) return true
  return pattern === 'NOUN' || pattern === 'HEARD' ? isToldApart(tokens, token) : isToldBeside(tokens, token, others)
}

/** «Their recent meeting», «the upcoming summit», «since its first meeting»: not the one that the text tells of as today's. */
function isToldApart(tokens: readonly Token[], at: number): boolean {
  if (caseOf(tokens, at) === 'since') return true
  const held = children(tokens, at, 'acl').flatMap(clause => children(tokens, clause, 'advmod'))
  return [...children(tokens, at, 'amod'), ...held].some(child =>
    /^(recent|recently|upcoming|forthcoming|next)$/.test(word(tokens, child)),
  )
}

/** «Prior to this meeting, she met with …», which was not this meeting. */
function isToldBeside(tokens: readonly Token[], verb: number, others: readonly number[]): boolean {
  return (
    tokens[verb]?.upos === 'VERB' &&
    children(tokens, verb, 'obl').some(
      at => others.includes(at) && /^(before|after|following|ahead|prior)/.test(caseOf(tokens, at)),
    )
  )
}
