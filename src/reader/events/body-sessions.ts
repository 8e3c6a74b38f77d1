import type { AnalysedSentence, Token } from '../analysis.ts'
import { subtree } from '../syntax/tree.ts'
import { governorOf, subjectsOf, withCase, word } from './clause.ts'
import type { Company } from './participants.ts'
import type { NamedBy } from './party.ts'
import type { Trigger } from './trigger.ts'

/** The body that a meeting noun stands behind with its short form between: «the Pacific Islands Forum (PIF) Leaders' Meeting», of which the parse makes two. */
export function bodyBefore(tokens: readonly Token[], noun: number): number[] {
  let at = noun - 1
  while (at > 0 && (/^'s?$/.test(word(tokens, at)) || /^(NOUN|ADJ)$/.test(tokens[at]?.upos ?? ''))) at--
  if (word(tokens, at) !== ')' || word(tokens, at - 2) !== '(') return []
  return [at - 3]
}

/** The one body whose leaders come together by themselves: «leaders of the Group of Eight gathered for a summit», «a meeting of leaders of its member states». */
export function bodyOfLeaders(
  sentence: AnalysedSentence,
  { token, pattern }: Trigger,
  { named, bodies, behind }: Company,
  names: NamedBy,
): string[] {
  const { tokens } = sentence
  if (named.length > 1 || bodies.length > 0 || behind.length > 0 || !/^(MEET|GATHER|NOUN)$/.test(pattern)) return []
  const areLeaders = (one: number) => /^(leaders|ministers|heads|chiefs|members|states)$/.test(word(tokens, one))
  const subjects = subjectsOf(tokens, pattern === 'NOUN' ? governorOf(tokens, token) : token).filter(areLeaders)
  const owners = pattern === 'NOUN' ? withCase(tokens, token, /^of$/).filter(areLeaders) : []
  if (named.length === 1) return subjects.length + owners.length > 0 ? named.map(one => one.entity) : []
  const told = owners.flatMap(owner => subtree(tokens, owner)).flatMap(one => names(sentence, one))
  const found = [...new Set(told)]
  return found.length === 1 ? found.filter(entity => entity.startsWith('o')) : []
}
