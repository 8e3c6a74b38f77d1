import type { MeetingStatus } from '../../domain/extraction.ts'
import type { Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { caseOf, governorOf, isNegated, isNominal, isPassive, word } from './clause.ts'

/** How real what a verb says is, as the text puts it. NOW is a bare present, which may be habit, headline or calendar. */
export type Reality = 'FACT' | 'NOW' | 'PLAN' | 'NOT' | 'DENIED' | 'UNREAL'

const plan =
  /^(due|scheduled?|expect(s|ed|ing)?|set|slated|plan(s|ned|ning)?|agree(s|d|ing)?|going|intend(s|ed|ing)?|prepar(e|es|ed|ing)|announc(e|es|ed|ing)|arrang(e|es|ed|ing)|decid(e|es|ed)|confirm(s|ed)|poised|booked|tentatively|pledg(e|es|ed)|promis(e|es|ed)|vow(s|ed)?)$/
const awaited = /^(due|scheduled|expected|set|slated|planned|poised|booked)$/
const inherits =
  /^(continu|beg[aiu]n|start|resum|manag|c[ao]me|arriv|travel|travell|fly|flew|flown|go|goes|went|return|gather|converg|join|visit|proceed|get|got|head|assembl|stay|remain|was|use|help|sit|sat|made|make|take|took)/
const speech =
  /^(sa(y|ys|id|ying)|t(ell|ells|old|elling)|announc|report|confirm|stat|add|not|writ|wrote|reveal|disclos|claim|explain|declar|indicat|emphasi|stress|tweet|post|acknowledg|recall|remember|quot|accord|suggest|show|mean|kn[eo]w|learn|insist|argu|warn|see|saw)/
const deny = /^den(y|ies|ied|ying)$/
/** Feelings and honours with which one tells of having met somebody. */
export const glad =
  /^(glad|pleased|delighted|hono[u]?red|happy|proud|thrilled|privileged|hono[u]?r|pleasure|privilege|delight)$/
const unrealModal = /^(may|might|could|can|ca|should|must|ought|would|'d|need|dare|cannot)$/
const condition = /^(if|unless|whether|until|till|lest|once|should)$/
const entering = /^(meeting|holding|having|starting|beginning|entering|going|sitting|joining|hosting|receiving)$/
const presentBe = /^(is|are|am|'s|'re|'m)$/

/** Reads how real the action of a verb is, from its auxiliaries and from what governs it. */
export function realityOf(tokens: readonly Token[], verb: number, depth = 0): Reality {
  const token = tokens[verb]
  if (!token || depth > 8) return 'UNREAL'
  if (
    children(tokens, verb, 'mark', 'advmod', 'aux').some(
      at => at < verb && condition.test(word(tokens, at)) && tokens[at]?.rel === 'mark',
    )
  )
    return 'UNREAL'
  const own = ownReality(tokens, verb, depth)
  if (own === 'UNREAL' || own === 'DENIED') return own
  const { rel, head } = token
  const isClause = /^(ccomp|csubj|parataxis)$/.test(rel) || (rel === 'conj' && tokens[head]?.upos === 'VERB')
  if (!isClause || head < 0) return own
  const above = word(tokens, head)
  if (rel === 'conj') return hasFiniteForm(tokens, verb) ? own : weaker(own, realityOf(tokens, head, depth + 1))
  if (deny.test(above)) return isNegated(tokens, head) ? 'UNREAL' : 'DENIED'
  if (rel === 'parataxis' || rel === 'csubj' || speech.test(above))
    return isNegated(tokens, head) && rel === 'ccomp' ? 'UNREAL' : own
  if (plan.test(above)) return own === 'FACT' ? own : 'PLAN'
  return 'UNREAL'
}

function weaker(own: Reality, above: Reality): Reality {
  return own === 'NOT' || above === 'FACT' || above === 'NOW' ? own : above
}

function hasFiniteForm(tokens: readonly Token[], verb: number): boolean {
  if (children(tokens, verb, 'aux', 'nsubj').length > 0) return true
  return isPastForm(word(tokens, verb))
}

function ownReality(tokens: readonly Token[], verb: number, depth: number): Reality {
  const { rel = 'root', head = -1 } = tokens[verb] ?? {}
  const aux = children(tokens, verb, 'aux', 'cop').map(at => word(tokens, at))
  const isInfinitive =
    children(tokens, verb, 'mark', 'aux').some(at => word(tokens, at) === 'to') || word(tokens, verb - 1) === 'to'
  if (aux.some(text => text === 'would' || text === "'d"))
    return isReported(tokens, verb) ? negate(tokens, verb, 'PLAN') : 'UNREAL'
  if (aux.some(text => unrealModal.test(text))) return 'UNREAL'
  if (aux.some(text => /^(will|'ll|wo|shall)$/.test(text))) return negate(tokens, verb, 'PLAN')
  if (isInfinitive) return negate(tokens, verb, infinitive(tokens, verb, aux, depth))
  if (isNegated(tokens, verb)) return 'NOT'
  if (aux.some(text => /^(was|were|had|has|have|'ve|did|been)$/.test(text))) return 'FACT'
  const text = word(tokens, verb)
  const isGoingIn = text === 'going' && word(tokens, verb + 1) !== 'to'
  if (plan.test(text) && rel !== 'root' && /ing$/.test(text) && !isGoingIn) return 'PLAN'
  if (/ing$/.test(text) && aux.some(one => presentBe.test(one))) return 'NOW'
  if (isPassive(tokens, verb) && aux.some(one => presentBe.test(one))) return 'NOW'
  const isParticiple =
    /ing$/.test(text) || (aux.length === 0 && /^(acl|amod)$/.test(rel) && children(tokens, verb, 'nsubj').length === 0)
  if (isParticiple && head >= 0) return participle(tokens, verb, depth)
  return isPastForm(text) ? 'FACT' : 'NOW'
}

function participle(tokens: readonly Token[], verb: number, depth: number): Reality {
  const text = word(tokens, verb)
  const marker = caseOf(tokens, verb)
  const { rel = 'root', head = -1 } = tokens[verb] ?? {}
  if (/^(after|since|upon|following)/.test(marker)) return 'FACT'
  if (isHad(tokens, head)) return realityOf(tokens, tokens[head]?.head ?? -1, depth + 1)
  // «Shook hands before going into a meeting», told as news: both have been.
  if (marker === 'before' && entering.test(text) && realityOf(tokens, head, depth + 1) === 'FACT') return 'FACT'
  if (/^(before|without|instead|for|about|against|of|from|toward|rather)/.test(marker)) return 'UNREAL'
  if (!/ing$/.test(text) && isPastForm(text)) {
    const governor = isNominal(tokens[head]) ? governorOf(tokens, head) : head
    return plan.test(text)
      ? 'PLAN'
      : governor >= 0 && realityOf(tokens, governor, depth + 1) === 'PLAN'
        ? 'PLAN'
        : 'FACT'
  }
  const governor = rel === 'acl' || isNominal(tokens[head]) ? governorOf(tokens, head) : head
  const above = governor >= 0 ? realityOf(tokens, governor, depth + 1) : 'NOW'
  if (rel === 'xcomp' || rel === 'ccomp' || rel === 'obj')
    return inherits.test(word(tokens, head)) || /^(end|conclud|finish|complet)/.test(word(tokens, head))
      ? above
      : 'UNREAL'
  // «Besides holding talks with her, he is scheduled to open a fair»: neither has been.
  if (above === 'NOW' && awaited.test(word(tokens, governor))) return 'PLAN'
  return above === 'NOT' ? 'UNREAL' : above
}

function infinitive(tokens: readonly Token[], verb: number, aux: readonly string[], depth: number): Reality {
  if (aux.some(text => /^(is|are|was|were|'s|'re)$/.test(text))) return 'PLAN'
  const { rel = 'root', head = -1 } = tokens[verb] ?? {}
  if (head < 0) return 'UNREAL'
  if (rel === 'conj') return realityOf(tokens, head, depth + 1)
  const above = word(tokens, head)
  if (isAnticipated(tokens, head)) return isNegated(tokens, head) ? 'NOT' : 'PLAN'
  if (isHad(tokens, head)) return realityOf(tokens, tokens[head]?.head ?? -1, depth + 1)
  if (glad.test(above)) return gladReality(tokens, head)
  // «Led a delegation to continue the talks»: wherever the parse hangs the infinitive.
  const leading = /^(delegation|team|mission)$/.test(above) ? (tokens[head]?.head ?? -1) : head
  if (
    /^(le(ads?|d)|head(s|ed|ing)?)$/.test(word(tokens, leading)) &&
    hasObject(tokens, leading, /^(delegation|team|mission)$/)
  )
    return realityOf(tokens, leading, depth + 1)
  // «Was in Rome to meet …»: came and met.
  const being = children(tokens, head, 'cop').map(at => word(tokens, at))
  if (being.some(text => /^(was|were|been)$/.test(text)) && /^(in|at)$/.test(caseOf(tokens, head)))
    return isNegated(tokens, head) ? 'UNREAL' : 'FACT'
  if (isNominal(tokens[head]))
    return /^(plans?|agreements?|schedule|intention|decision)$/.test(above) ? 'PLAN' : 'UNREAL'
  if (isNegated(tokens, head)) return plan.test(above) ? 'NOT' : 'UNREAL'
  if (plan.test(above)) return children(tokens, head, 'mark').some(at => word(tokens, at) === 'if') ? 'UNREAL' : 'PLAN'
  return inherits.test(above) ? realityOf(tokens, head, depth + 1) : 'UNREAL'
}

function hasObject(tokens: readonly Token[], verb: number, form: RegExp): boolean {
  return children(tokens, verb, 'obj').some(at => form.test(word(tokens, at)))
}

/** «I look forward to meeting …». */
export function isAnticipated(tokens: readonly Token[], verb: number): boolean {
  return /^look(s|ing|ed)?$/.test(word(tokens, verb)) && word(tokens, verb + 1) === 'forward'
}

/** «Had the pleasure of meeting …», «will have the opportunity to meet …»: as real as the having. */
function isHad(tokens: readonly Token[], noun: number): boolean {
  const { rel, head = -1 } = tokens[noun] ?? {}
  const text = word(tokens, noun)
  if (rel !== 'obj' || !/^(ha[ds]|have)$/.test(word(tokens, head))) return false
  const isDenied = children(tokens, noun, 'det').some(at => word(tokens, at) === 'no')
  return !isDenied && (glad.test(text) || /^(opportunity|chance)$/.test(text))
}

/** «I was honoured to meet …» tells what was; «I am delighted to welcome …» what is or is about to be. */
function gladReality(tokens: readonly Token[], feeling: number): Reality {
  if (isNegated(tokens, feeling)) return 'UNREAL'
  const copula = children(tokens, feeling, 'cop', 'aux').map(at => word(tokens, at))
  if (copula.some(text => /^(will|'ll|would|could|may|might)$/.test(text))) return 'UNREAL'
  if (copula.some(text => /^(was|were|been)$/.test(text))) return 'FACT'
  return copula.some(text => presentBe.test(text)) ? 'NOW' : 'UNREAL'
}

function negate(tokens: readonly Token[], verb: number, reality: Reality): Reality {
  return isNegated(tokens, verb) ? 'NOT' : reality
}

function isReported(tokens: readonly Token[], verb: number): boolean {
  const { rel, head = -1 } = tokens[verb] ?? {}
  // «Said that A was ready and that B would follow».
  if (rel === 'conj' && head >= 0) return isReported(tokens, head)
  return /^(ccomp|parataxis)$/.test(rel ?? '') && (speech.test(word(tokens, head)) || plan.test(word(tokens, head)))
}

/** Whether a verb's form alone says that it is past. */
export function isPastForm(text: string): boolean {
  return /(ed|met|rang|rung|held|spoke|spoken|sat|took|went|came|saw|flew|had|was|were|began|begun|led|told|said|got|left|made|gave|found|brought|wrote|became|ran|drew|sought|heard|won|lost|put|set|sent|paid|kept|broke|saw|stood|knew|thought|felt|fell|grew|laid|shook|spent|drove|rose|chose|struck)$/.test(
    text,
  )
}

/** The status that a meeting has by how real its verb is; null if nothing is asserted. */
export function statusOf(reality: Reality): MeetingStatus | null {
  return { FACT: 'HELD', NOW: 'HELD', PLAN: 'PLANNED', DENIED: 'DENIED', NOT: null, UNREAL: null }[
    reality
  ] as MeetingStatus | null
}
