import type { Token } from '../analysis.ts'
import { caseOf } from '../events/clause.ts'
import { ancestors, children } from '../syntax/tree.ts'
import { isPassive, subjects } from './clause.ts'

/** By its preposition, the verbs that put somebody under a sanction: «hit Iran with sanctions», «was placed under sanctions». */
const puts: Record<string, RegExp> = {
  with: /^(hit(s|ting)?|slap(s|ped|ping)?|str(ike|ikes|uck)|punish(es|ed)?|target(s|ed|ing)?)$/,
  under: /^(plac(e|es|ed|ing)|put(s|ting)?|brought)$/,
  to: /^subject(s|ed|ing)$/,
}

/** Heads of those whom a sentence puts under a sanction: «the firm was hit with sanctions», «placed the bank under sanctions». */
export function putUnder(tokens: readonly Token[], noun: number): number[] {
  const top = [noun, ...ancestors(tokens, noun).slice(0, 2)].find(at => puts[caseOf(tokens, at)] !== undefined)
  if (top === undefined) return []
  const marked = caseOf(tokens, top)
  const above = tokens[top]?.head ?? -1
  if (marked === 'to' && /^subject$/.test(tokens[above]?.text ?? '')) return subjected(tokens, above)
  const verb = tokens[above]?.rel === 'obj' ? (tokens[above]?.head ?? -1) : above
  if (puts[marked]?.test(tokens[verb]?.text ?? '') !== true) return []
  return isPassive(tokens, verb) ? subjects(tokens, verb) : children(tokens, verb, 'obj').filter(at => at < top)
}

/** «Is expanding the number of officials subject to visa restrictions». */
function subjected(tokens: readonly Token[], adjective: number): number[] {
  const whom = tokens[adjective]?.head ?? -1
  const widened = ancestors(tokens, whom).slice(0, 2)
  const isMore = widened.some(at => /^(expand|widen|broaden|increas)/.test(tokens[at]?.text ?? ''))
  return whom >= 0 && whom < adjective && isMore ? [whom] : []
}
