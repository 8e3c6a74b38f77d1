import type { AnalysedSentence, Token } from '../analysis.ts'
import { governorOf, subjectsOf, withCase, word } from './clause.ts'
import type { Company } from './participants.ts'
import type { Trigger } from './trigger.ts'

/** The body that a meeting noun stands behind with its short form between: «the Pacific Islands Forum (PIF) Leaders' Meeting», of which the parse makes two. */
export function bodyBefore(tokens: readonly Token[], noun: number): number[] {
  let at = noun - 1
  while (at > 0 && (/^'s?$/.test(word(tokens, at)) || /^(NOUN|ADJ)$/.test(tokens[at]?.upos ?? ''))) at--
  if (word(tokens, at) !== ')' || word(tokens, at - 2) !== '(') return []
  return [at - 3]
}

/** The one body whose leaders come together by themselves: «leaders of the Group of Eight gathered for a summit». */
export function bodyOfLeaders({ tokens }: AnalysedSentence, { token, pattern }: Trigger, company: Company): string[] {
  const isAlone = company.named.length === 1 && company.bodies.length === 0 && company.behind.length === 0
  if (!isAlone || !/^(MEET|GATHER|NOUN)$/.test(pattern)) return []
  const subjects = subjectsOf(tokens, pattern === 'NOUN' ? governorOf(tokens, token) : token)
  // «The upcoming meeting of leaders of the member states».
  const owners = pattern === 'NOUN' ? withCase(tokens, token, /^of$/) : []
  const isTheirs = [...subjects, ...owners].some(one =>
    /^(leaders|ministers|heads|chiefs|members|states)$/.test(word(tokens, one)),
  )
  return isTheirs ? company.named.map(one => one.entity) : []
}
