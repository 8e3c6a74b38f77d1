import type { AnalysedSentence, Token } from '../analysis.ts'
import { children, conjuncts } from '../syntax/tree.ts'
import { possessorsOf, word } from './clause.ts'
import type { NamedBy } from './party.ts'

const alwaysOfState = /^(officials|authorities)$/
const sometimesOfState = /^(leaders|leadership|representatives|counterparts|ministers|figures|members|interlocutors)$/
const ofState = /^(government|governmental|cabinet|ministry|ministerial|parliamentary|state)$/
const ofOthers =
  /^(business|civil|society|religious|community|industry|private|sector|student|students|media|company|embassy|consulate|health|union|un|nato|eu|international|multilateral|regional|various|foreign)$/

/** Whether a phrase speaks of those who act for the state where they are met, without naming them: «senior government officials». */
export function isNamelessState(sentence: AnalysedSentence, heads: readonly number[], names: NamedBy): boolean {
  const { tokens } = sentence
  return heads
    .flatMap(head => conjuncts(tokens, head))
    .some(head => actsForState(tokens, head) && names(sentence, head).length === 0)
}

function actsForState(tokens: readonly Token[], head: number): boolean {
  const kinds = children(tokens, head, 'amod', 'compound', 'nmod').filter(child => child < head)
  const words = kinds.flatMap(kind => conjuncts(tokens, kind)).map(kind => word(tokens, kind))
  if (words.some(one => ofState.test(one)))
    return alwaysOfState.test(word(tokens, head)) || sometimesOfState.test(word(tokens, head))
  // «With government, opposition and civil society leaders».
  if (ofState.test(word(tokens, head)) && words.length === 0 && conjuncts(tokens, head).length > 1) return true
  // «Her counterparts», of the country where she is.
  if (/^counterparts?$/.test(word(tokens, head)) && words.length === 0) return possessorsOf(tokens, head).length > 0
  return alwaysOfState.test(word(tokens, head)) && !words.some(one => ofOthers.test(one))
}
