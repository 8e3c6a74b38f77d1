import type { AnalysedSentence } from '../analysis.ts'
import { subjectsOf, word } from './clause.ts'
import type { Company } from './participants.ts'
import type { Trigger } from './trigger.ts'

/**
 * Whether the grammar alone vouches for a meeting that the heads refuse: its words name both sides, nobody is only welcomed, and «they» have not only
 * gone on talking.
 */
export function isNamedInFull(
  { tokens }: AnalysedSentence,
  { token, pattern }: Trigger,
  { named, paired }: Company,
): boolean {
  if (!paired || named.length < 2 || pattern === 'HOST') return false
  if (pattern === 'NOUN') return !/^dialogues?$/.test(word(tokens, token))
  return !subjectsOf(tokens, token).some(subject => word(tokens, subject) === 'they')
}
