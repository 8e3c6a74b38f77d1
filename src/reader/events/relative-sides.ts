import type { AnalysedSentence, Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { caseOf, isNegated, isPassive, withCase, word } from './clause.ts'
import type { NamedBy } from './party.ts'

const having = /^(had|held|have|has|hold|holds|having|conducted)$/

/** The words that name who met, in the clause behind a meeting: «the talks that the president and I had», «the summit at which A and B agreed». */
export function sidesInClause(tokens: readonly Token[], verb: number): number[] {
  if (tokens[verb]?.rel !== 'acl' || isPassive(tokens, verb) || isNegated(tokens, verb)) return []
  const subjects = children(tokens, verb, 'nsubj').filter(at => !/^(that|which|who)$/.test(word(tokens, at)))
  if (subjects.length === 0) return []
  if (having.test(word(tokens, verb))) return [...subjects, ...withCase(tokens, verb, /^with$/)]
  return children(tokens, verb, 'obl').some(at => isWhereat(tokens, at)) ? subjects : []
}

function isWhereat(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) === 'which' && /^(at|during|in)$/.test(caseOf(tokens, at))
}

/** «Hosted by …» where the parse hangs the name elsewhere. */
export function agentBehind(sentence: AnalysedSentence, verb: number, names: NamedBy): number[] {
  const { tokens } = sentence
  if (word(tokens, verb + 1) !== 'by') return []
  for (let at = verb + 2; at < Math.min(tokens.length, verb + 9); at++) {
    if (/^[,;]$/.test(word(tokens, at))) return []
    if (tokens[at]?.upos === 'PROPN' && names(sentence, at).length > 0) return [at]
  }
  return []
}
