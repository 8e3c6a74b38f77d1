import type { AnalysedSentence, Token } from '../analysis.ts'
import { datesOf } from '../events/circumstance.ts'
import { textOf } from '../events/phrase.ts'
import { ancestors, children } from '../syntax/tree.ts'
import { sanctionCompany } from './words.ts'

/** Heads of what sanctions are on: «on Iran», «against the bank», «targeting two companies», «the designation of the bank». */
export function aimsOf(sentence: AnalysedSentence, noun: number): number[] {
  const { text, tokens } = sentence
  const days = new Set(datesOf(sentence).map(date => date.token))
  const isNaming =
    /^designations?$/i.test(tokens[noun]?.text ?? '') && (sanctionCompany.test(text) || isDated(sentence, noun))
  const marks = isNaming ? /^(on|upon|against|targeting|of)$/i : /^(on|upon|against|targeting)$/i
  const isAim = (word: number) => children(tokens, word, 'case').some(mark => marks.test(tokens[mark]?.text ?? ''))
  for (const at of [noun, ...children(tokens, noun, 'conj', 'acl'), ...ancestors(tokens, noun).slice(0, 3)]) {
    const aims = children(tokens, at, 'nmod', 'obl', 'obj').filter(word => word > noun && isAim(word))
    const aimed = children(tokens, at, 'acl')
      .filter(word => word > noun && /^(target|aim|hit|relat)/.test(tokens[word]?.text ?? ''))
      .flatMap(word => children(tokens, word, 'obj', 'obl'))
    const [first] = [...aims, ...aimed]
      .filter(aim => !days.has(aim) && !isReason(tokens, noun, aim))
      .sort((a, b) => a - b)
    if (first !== undefined) return [first]
  }
  if (isNaming) return []
  const farther = aimFarther(tokens, noun, days)
  return farther.length > 0 ? farther : provokersOf(tokens, noun)
}

/** «Sanctions in response to its attack on Mali»: Mali stands in the reason. */
function isReason(tokens: readonly Token[], noun: number, aim: number): boolean {
  const isGiven = /\b(in response to|because of|for (its|his|her|their))\b/i.test(textBetween(tokens, noun, aim))
  return tokens[aim]?.head !== noun && isGiven
}

/** «Designated three groups as eligible for the programme»: to something that is no sanction. */
export function isNamedAs(tokens: readonly Token[], verb: number): boolean {
  if (!/^designat/i.test(tokens[verb]?.text ?? '')) return false
  const as = tokens.findIndex(
    ({ text }, at) => at > verb && text === 'as' && isRole(tokens, at) && isOf(tokens, at, verb),
  )
  // «Designated Roe for his role as the head of a prison»: the reason tells what he is.
  if (/\bfor (his|her|their|its) \w+/.test(textBetween(tokens, verb, as))) return false
  const what = tokens.slice(as + 1, as + 12).map(token => token.text)
  return as >= 0 && !sanctionRole.test(what.join(' '))
}

function textBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from + 1, Math.max(from + 1, to))
    .map(token => token.text)
    .join(' ')
}

/** «Designated as a terrorist group in 1997 and as a trafficker in 2001»: the words of each listing, where each has its day. */
export function datedParts(sentence: AnalysedSentence, verb: number): [number, number][] {
  const { tokens } = sentence
  if (!/^designat/i.test(tokens[verb]?.text ?? '')) return []
  const roles = tokens.flatMap(({ text }, at) => (at > verb && text === 'as' && isRole(tokens, at) ? [at] : []))
  const parts = roles.map((as, index): [number, number] => [as, roles[index + 1] ?? tokens.length])
  const days = datesOf(sentence).map(date => date.token)
  return parts.every(([first, end]) => days.some(day => day > first && day < end)) ? parts : []
}

/** Whether «as» names what somebody is made, unlike «as well as», «as amended» and «as part of». */
function isRole(tokens: readonly Token[], as: number): boolean {
  const [before, after] = [tokens[as - 1]?.text ?? '', tokens[as + 1]?.text ?? '']
  return (
    !/^(well|such|same|,)$/.test(before) &&
    !/^(well|part|of|amended|defined|described|they|it|he|she|we|required)$/.test(after)
  )
}

/** Whether «as» belongs to a verb or to its object, and to no later clause. */
function isOf(tokens: readonly Token[], as: number, verb: number): boolean {
  const role = tokens[as]?.head ?? -1
  const above = tokens[role]?.head ?? -1
  return above === verb || (children(tokens, verb, 'obj').includes(above) && above < as)
}

const sanctionRole =
  /terror|sanction|block|list|proliferat|traffick|kingpin|SDGT|FTO|specially|corrupt|violat|undesirable|extremist|\bfronts?\b/i

/** «Sanctions in response to Russia's aggression»: where no other target is told, the state that they answer. */
function provokersOf(tokens: readonly Token[], noun: number): number[] {
  const response = tokens.findIndex(({ text }, at) => at > noun && text === 'response')
  if (tokens[response - 1]?.text !== 'in' || tokens[response + 1]?.text !== 'to') return []
  const act = tokens[response + 1]?.head ?? -1
  const own = children(tokens, act, 'nmod', 'amod').filter(at => at > response && at < act)
  // «Russia's decision», wherever the parse hangs Russia.
  const mark = tokens.findIndex(({ text }, at) => at > response + 1 && at < response + 6 && /^['’]s$/.test(text))
  return own.length > 0 || mark < 0 ? own : [tokens[mark]?.head ?? -1].filter(at => at > response)
}

/** «Sanctions pursuant to Executive Order 14033 on seven individuals»: the legal basis may stand between, and confuse the parse. */
function aimFarther(tokens: readonly Token[], noun: number, days: ReadonlySet<number>): number[] {
  for (let at = noun + 1; at < Math.min(tokens.length, noun + 25); at++) {
    const { text = '', upos, head = -1 } = tokens[at] ?? {}
    if (/^[;:]$/.test(text) || (upos === 'VERB' && !/^(pursuant|according|amended)$/i.test(text))) return []
    if (/^(on|against)$/i.test(text) && head > at && !days.has(head) && /^(NOUN|PROPN)$/.test(tokens[head]?.upos ?? ''))
      return isReason(tokens, noun, head) ? [] : [head]
  }
  return []
}

const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dayBefore = new RegExp(`\\b(?:(?:${month}) \\d{1,2}|\\d{1,2} (?:${month}))(?:,? \\d{4},?)? (?:[\\w.]+ )?$`)

/** «Our March 15 designations», «the 24 August 2017 sanctions»: what has its day was imposed on it. */
export function isDated(sentence: AnalysedSentence, noun: number): boolean {
  return dayBefore.test(
    textOf(sentence, Math.max(0, noun - 8), noun + 1).slice(0, -(sentence.tokens[noun]?.text.length ?? 0)),
  )
}
