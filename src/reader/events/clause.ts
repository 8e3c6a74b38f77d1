import type { Token } from '../analysis.ts'
import { ancestors, children } from '../syntax/tree.ts'

/** A word in lower case, apostrophes made plain; empty outside the sentence. */
export function word(tokens: readonly Token[], at: number): string {
  return (tokens[at]?.text ?? '').toLowerCase().replace(/’/g, "'")
}

/** The preposition of a phrase («with», «on the sidelines of» gives «on»), in lower case; `'s` for a possessor, empty if there is none. */
export function caseOf(tokens: readonly Token[], head: number): string {
  const cases = children(tokens, head, 'case', 'mark').map(at => word(tokens, at))
  if (cases.length === 0 && isFollowing(tokens, head)) return 'following'
  if ((cases[0] ?? 'of') === 'of' && word(tokens, tokens[head]?.head ?? -1) === 'ahead') return 'ahead of'
  if (cases.some(text => text === "'s" || text === "'")) return "'s"
  return cases.length > 0 ? cases.join(' ') : caseBefore(tokens, head)
}

/** «…, following talks in Oslo»: a preposition, though the parse has it for a participle. */
function isFollowing(tokens: readonly Token[], head: number): boolean {
  return children(tokens, head, 'acl', 'amod').some(
    at => at < head && word(tokens, at) === 'following' && (at === 0 || word(tokens, at - 1) === ','),
  )
}

/** The preposition right before a phrase, where the parse hangs it on another word. */
function caseBefore(tokens: readonly Token[], head: number): string {
  let first = head
  while (
    first > 0 &&
    (tokens[first - 1]?.head === head || tokens[first - 1]?.upos === 'DET' || /^["“]$/.test(word(tokens, first - 1)))
  )
    first--
  const before = tokens[first - 1]
  if (before?.rel !== 'case' || before.upos !== 'ADP' || ancestors(tokens, head).includes(before.head)) return ''
  return word(tokens, first - 1)
}

/** Dependents of a word that a preposition of the given form introduces. */
export function withCase(tokens: readonly Token[], head: number, form: RegExp): number[] {
  return children(tokens, head, 'obl', 'nmod', 'advcl', 'obj').filter(at => form.test(caseOf(tokens, at)))
}

/** Whether a verb is in the passive. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (!/(ed|en|wn|ld|et|un|ught|ade|nt)$/.test(word(tokens, verb))) return false
  const aux = children(tokens, verb, 'aux').map(at => word(tokens, at))
  if (aux.some(text => /^(be|been|being|is|are|was|were|'s|'re|get|got)$/.test(text))) return true
  return (
    aux.length === 0 &&
    /^(acl|amod|advcl)$/.test(tokens[verb]?.rel ?? '') &&
    children(tokens, verb, 'nsubj').length === 0
  )
}

const relative = /^(who|which|that|whom)$/
const objectControl = /^(ask|invit|urg|tell|told|persuad|sen[dt]|allow|encourag|press|order|instruct|expect)/

/** The words that name who does what a verb says: its own subject, or the one that its governing verb or noun lends it. */
export function subjectsOf(tokens: readonly Token[], verb: number, depth = 0): number[] {
  const own = children(tokens, verb, 'nsubj')
  const named = own.filter(at => !relative.test(word(tokens, at)))
  if (named.length > 0) return named
  const { rel = 'root', head = -1 } = tokens[verb] ?? {}
  if (head < 0 || depth > 6) return []
  const who = own.find(at => word(tokens, at) === 'who')
  if (who !== undefined) return antecedentOf(tokens, who)
  if (rel === 'acl') {
    if (own.length === 0 && children(tokens, head, 'cop').length > 0) return subjectsOf(tokens, head, depth + 1)
    // «Plans to meet», «the pleasure of meeting»: the noun is not who meets.
    const isOthers = /^(to|of)\b/.test(caseOf(tokens, verb))
    if (own.length > 0 || !isOthers) return isNominal(tokens[head]) ? [head] : subjectsOf(tokens, head, depth + 1)
    return possessorsOf(tokens, head).length > 0
      ? possessorsOf(tokens, head)
      : subjectsOf(tokens, governorOf(tokens, head), depth + 1)
  }
  // «It has been an honour to welcome …»: «it» stands for whoever says so.
  if (rel === 'csubj') return children(tokens, head, 'expl')
  if (rel === 'xcomp' || (rel === 'advcl' && objectControl.test(word(tokens, head)))) {
    const object = children(tokens, head, 'obj', 'iobj')
    if (object.length > 0 && objectControl.test(word(tokens, head))) return object
    return subjectsOf(tokens, head, depth + 1)
  }
  if (rel === 'conj' || rel === 'advcl' || rel === 'parataxis') return subjectsOf(tokens, head, depth + 1)
  return []
}

/** The name right before «who»: nearer the truth than the tree where the clause hangs on another noun. */
function antecedentOf(tokens: readonly Token[], who: number): number[] {
  let at = who - 1
  while (at > 0 && tokens[at]?.upos === 'PUNCT') at--
  while (tokens[at]?.rel === 'flat') at = tokens[at]?.head ?? -1
  return at >= 0 ? [at] : []
}

/** The possessors of a noun: «Kenya's» and «her» in «Kenya's talks» and «her talks». */
export function possessorsOf(tokens: readonly Token[], noun: number): number[] {
  return children(tokens, noun, 'nmod', 'det', 'compound').filter(
    at => caseOf(tokens, at) === "'s" || /^(my|his|her|their|its)$/.test(word(tokens, at)),
  )
}

/** The nearest verb (or predicate) above a word; −1 if there is none. */
export function governorOf(tokens: readonly Token[], at: number): number {
  let above = tokens[at]?.head ?? -1
  for (let steps = 0; above >= 0 && steps < 40; steps++) {
    const token = tokens[above]
    if (token?.upos === 'VERB' || (token && children(tokens, above, 'cop', 'nsubj').length > 0)) return above
    above = token?.head ?? -1
  }
  return -1
}

/** Whether a word is a noun, a name or a pronoun. */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(NOUN|PROPN|PRON|NUM)$/.test(token.upos)
}

/** Whether a verb or predicate is in the future: «will meet», «will be the largest meeting». */
export function isFuture(tokens: readonly Token[], at: number): boolean {
  return children(tokens, at, 'aux').some(aux => /^(will|'ll)$/.test(word(tokens, aux)))
}

/** Whether a verb is denied: «did not meet», «never met», «nobody met». */
export function isNegated(tokens: readonly Token[], verb: number): boolean {
  return children(tokens, verb).some(at => {
    const text = word(tokens, at)
    if (/^(not|n't|never|neither|hardly)$/.test(text)) return true
    if (tokens[at]?.rel !== 'nsubj') return false
    return (
      /^(no|nobody|none|neither)$/.test(text) ||
      children(tokens, at, 'det').some(det => word(tokens, det) === 'no') ||
      children(tokens, at, 'cc').some(cc => word(tokens, cc) === 'neither')
    )
  })
}

/** The first phrase after «with» that follows a verb closely, for where the parse fails; «to» is taken where one talks to somebody. */
export function companionsAfter(tokens: readonly Token[], verb: number, isTalk: boolean): number[] {
  // What was discussed may be long.
  const farthest = /^discuss/.test(word(tokens, verb)) ? 16 : 9
  for (let next = verb + 1; next < Math.min(tokens.length, verb + farthest); next++) {
    const text = word(tokens, next)
    if (/^[,;:]$/.test(text) && !/^(today|yesterday)$/.test(word(tokens, next - 1))) return []
    if (text === 'with' || (isTalk && text === 'to' && next === verb + 1 && tokens[next]?.upos === 'ADP')) {
      const head = tokens[next]?.head ?? -1
      return head > next && isNominal(tokens[head]) ? [head] : []
    }
  }
  return []
}

/** «Pleased to welcome His Excellency Dr Jane Roe»: the name behind, where the parse hangs it elsewhere. */
export function guestBehind(tokens: readonly Token[], verb: number): number[] {
  for (let at = verb + 1; at < verb + 9; at++) {
    const { upos = 'X', ner = 'O' } = tokens[at] ?? {}
    if (/-PER$/.test(ner)) return [at]
    if (!/^(PROPN|NOUN|ADJ|PRON|DET)$/.test(upos) && !/^(of|the)$/.test(word(tokens, at))) return []
  }
  return []
}
