import type { SanctionStatus } from '../../domain/extraction.ts'
import type { Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { nounClass, verbClass } from './words.ts'

/** What a clause makes of a sanction: its status, whose act it is, and who asks for it or is against it. */
export interface Clause {
  status: SanctionStatus
  /** Heads of the words for those who impose. */
  issuers: number[]
  /** Heads of the words for those who call or oppose. */
  callers: number[]
  /** The verb that decides. */
  verb: number
  /** «is imposing»: the text itself is the announcement. */
  progressive: boolean
}

const be = /^('s|'re|’s|’re|am|is|are|was|were|be|been|being)$/i
const negation = /^(not|n't|n’t|never|no|nor|neither|without|hardly)$/i
const planned =
  /^(plan|intend|agree|vow|pledg|promis|prepar|expect|aim|set|hop|going|announc|due|ready|schedul|want|will)/
const decided = /^(decid|vot|tak|took|mov(e|ed|ing|es)$|begin|began|start|act(ed|ing)$|us(e|ed|ing)$|serv)/
const asked = /^(urg|call|ask|press|demand|appeal|encourag|push|lobb|request|want|recommend|propos|suggest)/
const allowed = /^(authori[sz]|allow|empower|enabl|permit)/

/** Reads what a verb does, by its own words and by what governs it; null where nothing certain can be said. */
export function readClause(tokens: readonly Token[], verb: number, base: SanctionStatus): Clause | null {
  const word = tokens[verb]
  if (!word || isNegated(tokens, verb) || isHypothetical(tokens, verb)) return null
  const auxiliaries = auxiliariesOf(tokens, verb)
  const modal = isAnnounced(tokens, verb, auxiliaries) ? 'PLANNED' : modality(auxiliaries)
  const passive = isPassive(tokens, verb)
  const own: Clause = { status: base, issuers: [], callers: [], verb, progressive: false }
  own.progressive = isOngoing(tokens, verb)
  // «The actions taken by Canada»: a participle behind its noun is passive without saying so.
  const isDone = passive || (word.rel === 'acl' && /(ed|en)$/.test(word.text) && agents(tokens, verb).length > 0)
  const actors = isDone ? agents(tokens, verb) : subjects(tokens, verb)
  const infinitive = children(tokens, verb, 'mark').some(child => /^to$/i.test(tokens[child]?.text ?? ''))
  const gerund = /ing$/i.test(word.text) && !auxiliaries.some(text => be.test(text))
  if (base === 'CALLED_FOR' || base === 'OPPOSED') return modal === 'THREATENED' ? null : { ...own, callers: actors }
  if (infinitive || gerund) return governed(tokens, verb, own, infinitive)
  const isStanding = own.progressive && children(tokens, verb, 'advmod').some(at => tokens[at]?.text === 'already')
  const status = combine(isStanding && base === 'IMPOSED' ? 'IN_FORCE' : base, modal)
  if (!status) return null
  if (modal === 'CALLED_FOR') return { ...own, status, issuers: actors }
  return { ...own, status, issuers: actors }
}

/** «Japan said it would impose sanctions»: «will», as told afterwards. */
function isAnnounced(tokens: readonly Token[], verb: number, auxiliaries: readonly string[]): boolean {
  const { rel, head = -1 } = tokens[verb] ?? {}
  const isTold =
    rel === 'ccomp' && /^(said|announced|declared|told|confirmed|pledged|vowed)$/.test(tokens[head]?.text ?? '')
  return isTold && auxiliaries.includes('would') && !tokens.some(token => /^(if|unless)$/i.test(token.text))
}

/** «Is imposing». */
function isOngoing(tokens: readonly Token[], verb: number): boolean {
  return /ing$/.test(tokens[verb]?.text ?? '') && auxiliariesOf(tokens, verb).some(text => be.test(text))
}

/** Whether a verb is passive. The subject of a passive verb is what it acts on. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.text ?? ''
  if (/ing$/.test(word)) return false
  if (!auxiliariesOf(tokens, verb).some(text => be.test(text))) return false
  return /(ed|en|t|n|put|set|hit)$/i.test(word)
}

/** Heads of the subjects of a verb, its own or those that it shares. */
export function subjects(tokens: readonly Token[], verb: number): number[] {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    const own = children(tokens, at, 'nsubj')
    if (own.length > 0)
      return own
        .filter(word => word < at || !own.some(other => other < at))
        .map(word => (isRelative(tokens, word) ? (tokens[at]?.head ?? word) : word))
        .filter(word => word >= 0)
    const token = tokens[at]
    if (!token || !['conj', 'xcomp', 'parataxis', 'advcl'].includes(token.rel)) return token ? relative(tokens, at) : []
    at = token.head
  }
  return []
}

function isRelative(tokens: readonly Token[], word: number): boolean {
  const verb = tokens[tokens[word]?.head ?? -1]
  return verb?.rel === 'acl' && /^(which|that|who|whom)$/i.test(tokens[word]?.text ?? '')
}

function relative(tokens: readonly Token[], verb: number): number[] {
  const token = tokens[verb]
  return token?.rel === 'acl' && !isPassive(tokens, verb) && token.head >= 0 ? [token.head] : []
}

/** Heads of those by whom a passive verb is done. */
export function agents(tokens: readonly Token[], verb: number): number[] {
  return children(tokens, verb, 'obl', 'nmod').filter(child =>
    children(tokens, child, 'case').some(mark => /^by$/i.test(tokens[mark]?.text ?? '')),
  )
}

function governed(tokens: readonly Token[], verb: number, own: Clause, infinitive: boolean): Clause | null {
  const token = tokens[verb]
  const governor = token?.head ?? -1
  const word = tokens[governor]?.text.toLowerCase()
  if (!token || word === undefined) return null
  if (token.rel === 'conj') return readClause(tokens, governor, own.status)
  if (isNegated(tokens, governor)) return null
  // «Norway joined the EU in imposing sanctions», «retaliated by freezing the accounts»: as real as the joining, and by whoever joins.
  const marks = children(tokens, verb, 'mark').map(at => tokens[at]?.text ?? '')
  if (!infinitive && marks.some(mark => alongside[mark]?.test(word))) return readClause(tokens, governor, own.status)
  const above = isPassive(tokens, governor) ? [] : subjects(tokens, governor)
  const addressed = [
    ...children(tokens, governor, 'obj', 'iobj'),
    ...children(tokens, governor, 'obl').filter(child =>
      children(tokens, child, 'case').some(mark => /^(on|upon|to|for)$/i.test(tokens[mark]?.text ?? '')),
    ),
  ]
  const modal = modality(auxiliariesOf(tokens, governor))
  // «Is taking further steps, adding two banks to the list»: as real as what it goes along with.
  const isAlong = token.rel === 'advcl' && governor < verb && tokens[verb - 1]?.text === ','
  if (!infinitive && isAlong && tokens[governor]?.upos === 'VERB' && !isHypothetical(tokens, governor)) {
    const status = combine(own.status, modal)
    return status && { ...own, status, issuers: above, progressive: isOngoing(tokens, governor) }
  }
  const lessening = own.status === 'LIFTED' || own.status === 'EASED'
  if (infinitive && /^(welcom|applaud|commend|prais|appreciat)/.test(word)) {
    // «We welcome Canada's decision to impose …»: the parse hangs the infinitive on the welcome.
    const decision = children(tokens, governor, 'obj').find(
      object => nounClass(tokens[object]?.text ?? '') === 'IMPOSED',
    )
    return decision === undefined || lessening ? null : { ...own, issuers: makersOf(tokens, decision) }
  }
  if (
    infinitive &&
    word === 'taken' &&
    token.rel === 'advcl' &&
    actionNoun.test(tokens[tokens[governor]?.head ?? -1]?.text ?? '')
  )
    return { ...own, issuers: agents(tokens, governor) }
  if (infinitive && isFirst(tokens, governor)) {
    const become = tokens[governor]?.head ?? -1
    if (/^becom|^became/.test(tokens[become]?.text ?? '')) return readClause(tokens, become, own.status)
    const status = combine(own.status, modal)
    return status && { ...own, status, issuers: children(tokens, governor, 'nsubj') }
  }
  if (tokens[governor]?.upos === 'NOUN') {
    const done = actionNoun.test(word)
      ? children(tokens, governor, 'acl').find(one => /^taken$/i.test(tokens[one]?.text ?? ''))
      : undefined
    if (infinitive && done !== undefined && done < verb) return { ...own, issuers: agents(tokens, done) }
    // «Action to impose visa restrictions on …»: an item of a list of what has been done.
    if (infinitive && actionNoun.test(word) && token.rel === 'acl' && (tokens[governor]?.head ?? 0) < 0)
      return { ...own, issuers: [governor] }
    if (!infinitive && lawNoun.test(word)) return ruled(tokens, governor, own)
    const status = nounClass(word)
    if (!status || lessening) return null
    if (status === 'IMPOSED' && /^steps?$/.test(word)) return taken(tokens, governor, own)
    const marked = (form: RegExp) =>
      children(tokens, governor, 'nmod').filter(child =>
        children(tokens, child, 'case').some(mark => form.test(tokens[mark]?.text ?? '')),
      )
    const whose = marked(/^('s|’s|'|’|by|of|from)$/i)
    const doer = whose.length > 0 ? whose : subjects(tokens, tokens[governor]?.head ?? -1)
    return status === 'CALLED_FOR' || status === 'OPPOSED'
      ? { ...own, status, callers: doer, issuers: marked(/^(to|on|for)$/i) }
      : { ...own, status, issuers: doer.length > 0 ? doer : above }
  }
  if (/^(threaten|consider|mull|weigh|contemplat)/.test(word) && !lessening) {
    return { ...own, status: 'THREATENED', issuers: above }
  }
  if (asked.test(word) && !(/^want/.test(word) && addressed.length === 0)) {
    return { ...own, status: lessening ? 'OPPOSED' : 'CALLED_FOR', callers: above, issuers: addressed }
  }
  if (allowed.test(word))
    return lessening ? null : { ...own, status: 'AUTHORISED', issuers: addressed.length > 0 ? addressed : above }
  if (infinitive && planned.test(word) && !lessening) return { ...own, status: 'PLANNED', issuers: above }
  if (infinitive && decided.test(word)) {
    const status = modal ? combine(own.status, modal) : own.status
    return status ? { ...own, status, issuers: above } : null
  }
  return null
}

const alongside: Record<string, RegExp> = { in: /^(join|follow)/, by: /^(retaliat|respond|react)/ }

/** «The latest country to sanction», «the first state to ban». */
function isFirst(tokens: readonly Token[], noun: number): boolean {
  const isOne = /^(country|state|nation|power|government|member)$/.test(tokens[noun]?.text ?? '')
  return (
    isOne &&
    children(tokens, noun, 'amod').some(at => /^(latest|first|second|third|last|only)$/.test(tokens[at]?.text ?? ''))
  )
}

const actionNoun = /^(actions?|measures?)$/i
const lawNoun = /^(policy|order|decree|law|regulations?|resolution|proclamation|act)$/

/** «Is establishing a policy imposing visa restrictions»: as real as the making of the rule. */
function ruled(tokens: readonly Token[], noun: number, own: Clause): Clause | null {
  const maker = tokens[noun]?.head ?? -1
  if (
    tokens[noun]?.rel !== 'obj' ||
    !/^(establish|issu|sign|adopt|announc|enact|pass|approv)/.test(tokens[maker]?.text ?? '')
  )
    return null
  return readClause(tokens, maker, own.status)
}

/** Those who make what a noun tells of: «Canada's decision», «the decision by Canada». */
export function makersOf(tokens: readonly Token[], noun: number): number[] {
  return children(tokens, noun, 'nmod').filter(child =>
    children(tokens, child, 'case').some(mark => /^('s|’s|'|’|by|of|from)$/i.test(tokens[mark]?.text ?? '')),
  )
}

/** «has taken steps to impose» imposes; steps that are only planned do not. */
function taken(tokens: readonly Token[], noun: number, own: Clause): Clause | null {
  const verb = tokens[noun]?.head ?? -1
  if (!/^(taken|took|taking)$/i.test(tokens[verb]?.text ?? '') || isNegated(tokens, verb)) return null
  return modality(auxiliariesOf(tokens, verb)) ? null : { ...own, issuers: subjects(tokens, verb) }
}

type Modal = 'PLANNED' | 'THREATENED' | 'CALLED_FOR' | null

function combine(base: SanctionStatus, modal: Modal): SanctionStatus | null {
  if (!modal) return base
  if (base === 'LIFTED' || base === 'EASED') return modal === 'CALLED_FOR' ? 'OPPOSED' : null
  if (base === 'IN_FORCE') return modal === 'PLANNED' ? 'IN_FORCE' : null
  if (base === 'IMPOSED' || base === 'EXTENDED') return modal
  return base
}

function modality(auxiliaries: readonly string[]): Modal {
  const said = auxiliaries.map(text => text.toLowerCase())
  if (said.some(text => /^(may|might|could|can|would|'d|’d)$/.test(text))) return 'THREATENED'
  if (said.some(text => /^(should|must|ought)$/.test(text))) return 'CALLED_FOR'
  return said.some(text => /^(will|'ll|’ll|shall|wo)$/.test(text)) ? 'PLANNED' : null
}

function auxiliariesOf(tokens: readonly Token[], verb: number): string[] {
  const own = children(tokens, verb, 'aux', 'cop').map(child => tokens[child]?.text ?? '')
  const token = tokens[verb]
  // «will impose and enforce»: a second verb without a subject shares what stands before the first.
  if (own.length > 0 || token?.rel !== 'conj' || children(tokens, verb, 'nsubj').length > 0) return own
  return auxiliariesOf(tokens, token.head)
}

/** Whether a verb is denied: «did not impose», «imposed no sanctions», «refused to impose». */
export function isNegated(tokens: readonly Token[], verb: number): boolean {
  const near = children(tokens, verb, 'advmod', 'aux', 'det', 'cc', 'mark')
  return (
    near.some(child => negation.test(tokens[child]?.text ?? '')) ||
    /^(refus|declin|fail|den(y|ied))/.test(tokens[verb]?.text ?? '')
  )
}

function isHypothetical(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 3; steps++) {
    const marks = children(tokens, at, 'mark', 'advmod').map(child => tokens[child]?.text.toLowerCase() ?? '')
    if (marks.some(mark => /^(if|unless|whether|until|before|whenever)$/.test(mark))) return true
    const token = tokens[at]
    if (!token || !['conj', 'xcomp', 'ccomp'].includes(token.rel)) return false
    at = token.head
  }
  return false
}

/** The verb whose object, subject or complement a noun is, past nouns that only count sanctions; −1 without one. */
export function governingVerb(tokens: readonly Token[], noun: number): number {
  for (let at = noun, steps = 0; at >= 0 && steps < 6; steps++) {
    const token = tokens[at]
    const head = token?.head ?? -1
    const governor = tokens[head]
    if (!token || !governor) return -1
    if (isQualifier(tokens, head, noun)) {
      at = head
      continue
    }
    if (governor.upos === 'VERB' && ['obj', 'obl', 'nsubj', 'iobj', 'xcomp', 'ccomp'].includes(token.rel)) {
      return verbClass(governor.text) || governor.upos === 'VERB' ? head : -1
    }
    if (!['conj', 'nmod', 'compound', 'amod', 'appos', 'nummod'].includes(token.rel) && !isQualifier(tokens, at, noun))
      return -1
    at = head
  }
  return -1
}

/** «Blocking sanctions», whose first word some parses take for a verb. */
function isQualifier(tokens: readonly Token[], word: number, noun: number): boolean {
  return (
    word === noun - 1 &&
    /^(blocking|freezing|crippling|punishing|sweeping|coordinated|targeted|enhanced)$/i.test(tokens[word]?.text ?? '')
  )
}
