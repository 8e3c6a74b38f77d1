import type { MeetingStatus } from '../../domain/extraction.ts'
import type { Token } from '../analysis.ts'
import { ancestors, children } from '../syntax/tree.ts'
import { caseOf, governorOf, isFuture, isNegated, isNominal, word } from './clause.ts'
import { roundsAbove } from './company-words.ts'
import { isAnticipated, isPastForm, type Reality, realityOf } from './status.ts'

/** What a text asserts of a meeting that a noun names. WEAK: it happens or is mentioned, but other mentions say more. */
export type NounStatus = MeetingStatus | 'WEAK' | null

const planned = /^(planned|scheduled|upcoming|forthcoming|expected|future|coming|imminent|looming|eventual)$/
const unreal =
  /^(proposed|possible|potential|prospective|hoped-for|hypothetical|any|no|regular|weekly|monthly|daily|routine|such|periodic)$/
/** What comes round each year: one meeting where something is told of it, none in general. */
const yearly = /^(annual|biannual|bi-annual|biennial)$/
const cancel = /^(cancel|scrap|abort|shelv|scuttl|ax(ed|es|ing)$)/
const postpone = /^(postpon|delay|reschedul|defer|adjourn)/
const deny = /^den(y|ies|ied|ying)$/
const plan = /^(plan|schedul|arrang|announc|organi[sz]|prepar|set|agree|expect|convok|confirm)/
const unrealVerb =
  /^(propos|call|urg|seek|sought|want|offer|demand|request|reject|refus|rul|suggest|consider|oppos|hop|need|await|boycott|push|press|invit|ask|advocat|encourag|welcom|support|favo|rais|back|mull|float|threaten|avoid|block|break|broke|suspend|halt|stall|walk|abandon|resist|facilitat|promot|lead|pav|mediat|aim|contribut|commit|believ|prefer|requir|depend|allow|permit|establish|maintain|develop|strengthen|deepen)/
const unrealNoun =
  /^(possibility|prospects?|proposals?|idea|chances?|hopes?|offers?|invitations?|requests?|calls?|need|demands?|dates?|format|venue|agenda|preparations?|conditions?|readiness|willingness|appeals?|efforts?|refusal|way|path|basis|framework|resumption|breakdown|collapse|lack|absence|failure|opportunity|return|commitment|support|push|interest|calendar|mechanism|forum|importance|value|nature|light|context)$/
const partOf =
  /^(days?|rounds?|series|sidelines|start|end|conclusion|opening|close|beginning|hours?|session|margins|statement|week|weeks|readout|details|communiqué|results?|outcome|wake|part|course|host|kind|string|couple|number|set|flurry|spate|result)$/
const core = /^(heart|cent(re|er)|core|focus|top|subject|topic|theme|aim|purpose|goal)$/
const before = /^(ahead of|before|prior to|pending)/
const motion =
  /^(arriv|came|com|flew|fly|travel|gather|converg|join|assembl|visit|met|meet|went|land|brought|invited|is|was|were|are|conven|hosted|in|return)/

/** Reads the status of a meeting noun from its own modifiers, the clause that it stands in and the nouns above it. */
export function nounStatus(tokens: readonly Token[], noun: number): NounStatus {
  // «The next round of talks»: what is said of the round is said of the talks.
  const modifiers = [noun, ...roundsAbove(tokens, noun)].flatMap(one =>
    children(tokens, one, 'amod', 'det', 'acl', 'advmod', 'compound', 'nmod').filter(at => at < one),
  )
  const texts = modifiers.map(at => word(tokens, at))
  if (texts.some(text => cancel.test(text))) return 'CANCELLED'
  if (texts.some(text => postpone.test(text))) return 'POSTPONED'
  const above = statusInClause(tokens, noun)
  if (above === 'CANCELLED' || above === 'POSTPONED' || above === 'DENIED') return above
  if (texts.some(text => unreal.test(text))) return null
  const isOne = !/s$/.test(word(tokens, noun)) && (above === 'HELD' || above === 'PLANNED')
  if (texts.some(text => yearly.test(text)) && !isOne) return null
  // «The summit will be the largest meeting ever hosted here».
  if (children(tokens, noun, 'cop').length > 0 && isFuture(tokens, noun)) return 'PLANNED'
  const later = children(tokens, noun, 'acl').filter(at => at > noun)
  for (const clause of later) {
    const text = word(tokens, clause)
    // «The summit set for Monday», but not «at which they set up a fund».
    const isSetting = text === 'set' && children(tokens, clause, 'obj').length > 0
    if (/^(planned|scheduled|due|set|expected|slated)$/.test(text) && !isSetting) return 'PLANNED'
    if (/^(had|held|hosted|attended|convened|chaired|mediated|brokered)$/.test(text)) {
      const isToBe = children(tokens, clause).some(at => /^(to|will)$/.test(word(tokens, at)))
      return isToBe || (above === 'PLANNED' && caseOf(tokens, noun) !== 'during') ? 'PLANNED' : 'HELD'
    }
  }
  if (texts.some(text => planned.test(text)) || (texts.includes('next') && above !== 'HELD'))
    return above === null ? null : 'PLANNED'
  // «Will follow up on last month's summit»: what is to be done does not make the summit one to come.
  return (above === 'PLANNED' || above === 'WEAK') && isOver(tokens, noun) ? 'HELD' : above
}

const span =
  /^(week|weekend|month|year|night|summer|winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** «Last month's US-ASEAN summit», «the recent talks», read in the row of words before the noun, for the parse hangs them here and there. */
function isOver(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 8); at--) {
    if (/^(recent|latest|previous|yesterday)$/.test(word(tokens, at))) return true
    if (word(tokens, at) === 'last' && span.test(word(tokens, at + 1)) && word(tokens, at + 2) === "'s") return true
    if (!/^(NOUN|PROPN|ADJ|PART|NUM)$/.test(tokens[at]?.upos ?? '') && !/^[-–]$/.test(word(tokens, at))) return false
  }
  return false
}

function statusInClause(tokens: readonly Token[], noun: number, depth = 0): NounStatus {
  const token = tokens[noun]
  if (!token || depth > 5) return null
  const { head } = token
  if (head < 0) return 'WEAK'
  const preposition = caseOf(tokens, noun)
  // «In consultation with the Secretary».
  if (preposition === 'in' && word(tokens, noun) === 'consultation' && word(tokens, noun - 1) === 'in') return null
  // With a preposition it is no object, whatever the parse calls it.
  const rel = token.rel === 'obj' && preposition !== '' ? 'obl' : token.rel
  if (rel === 'conj') return statusInClause(tokens, head, depth + 1)
  const governor = tokens[head]
  if (isNominal(governor) && /^(nmod|appos|acl)$/.test(rel)) return underNoun(tokens, noun, preposition, depth)
  const text = word(tokens, head)
  const reality = realityOf(tokens, head)
  const isObject = rel === 'obj' || rel === 'nsubj' || rel === 'csubj'
  // «They called off the talks»: some parses take the particle for a preposition.
  const isOff = preposition === 'off' || children(tokens, head).some(at => word(tokens, at) === 'off')
  if (isOff && /^call(s|ed|ing)?$/.test(text)) return reality === 'FACT' || reality === 'NOW' ? 'CANCELLED' : null
  if (isOff && /^put(s|ting)?$/.test(text)) return reality === 'FACT' || reality === 'NOW' ? 'POSTPONED' : null
  if (rel === 'nsubj' || rel === 'obj') {
    if (cancel.test(text)) return reality === 'FACT' || reality === 'NOW' ? 'CANCELLED' : null
    if (postpone.test(text)) return reality === 'FACT' || reality === 'NOW' ? 'POSTPONED' : null
    if (deny.test(text)) return 'DENIED'
  }
  // «He agreed to help, during their meeting»: the meeting is when it was said, whatever was said.
  if (
    /^(during|after|following|upon)$/.test(preposition) &&
    (reality === 'PLAN' || reality === 'UNREAL') &&
    isTold(tokens, head)
  )
    return 'HELD'
  if (rel === 'obj' || (rel === 'obl' && /^(to|on|for)$/.test(preposition)) || rel === 'nsubj') {
    if (plan.test(text) && (reality === 'FACT' || reality === 'NOW' || reality === 'PLAN')) {
      if (rel === 'nsubj' && !children(tokens, head, 'aux').length) return reality === 'PLAN' ? 'PLANNED' : 'WEAK'
      return /^(expect|prepar)/.test(text) && rel === 'obl' ? null : 'PLANNED'
    }
    // «Helped facilitate a meeting between the two»: whoever brings two together has seen them meet.
    if (/^(facilitat|mediat|broker)/.test(text) && rel === 'obj' && reality === 'FACT' && isOneBetween(tokens, noun))
      return 'HELD'
    // «Welcomed the recent meeting between the two»: what is over was, whatever one makes of it.
    if (/^(welcom|support|encourag|rais)/.test(text) && rel === 'obj' && isOver(tokens, noun)) return 'HELD'
    if (unrealVerb.test(text) && !(rel === 'nsubj' && !children(tokens, head, 'aux').length)) return null
  }
  if (/^(follow|followed)$/.test(text) || /^(follows|following)$/.test(text)) {
    if (rel === 'obj') return reality === 'PLAN' || reality === 'UNREAL' ? 'WEAK' : 'HELD'
  }
  if (/^follow/.test(text) && preposition.split(' ').includes('on')) return 'WEAK'
  if (isObject) return fromReality(tokens, head, reality, rel)
  if (before.test(preposition)) return 'PLANNED'
  if (preposition === 'to' && isAnticipated(tokens, head)) return isNegated(tokens, head) ? null : 'PLANNED'
  if (/^(for|to|toward|towards)$/.test(preposition)) {
    // «Has arrived in Delhi for talks»: they are to come.
    if (text === 'arrived' && children(tokens, head, 'aux').some(at => /^ha(s|ve)$/.test(word(tokens, at))))
      return 'PLANNED'
    if (/^travell?ing$/.test(text) && reality === 'NOW') return 'PLANNED'
    if (motion.test(text)) return fromReality(tokens, head, reality, rel)
    return /^(leav|left|head|depart)/.test(text) ? 'PLANNED' : null
  }
  if (/^(about|on|over|regarding|without|instead of|despite|against|as)$/.test(preposition))
    return /^(with|hold|held)/.test(text) ? 'HELD' : null
  if (/^(after|following|since|upon)/.test(preposition))
    return reality === 'PLAN' ? 'PLANNED' : reality === 'UNREAL' ? 'WEAK' : 'HELD'
  return fromReality(tokens, head, reality, rel)
}

/** «A meeting between …», and not talks in general. */
function isOneBetween(tokens: readonly Token[], noun: number): boolean {
  const isOne = children(tokens, noun, 'det').some(at => /^(a|an|the|their)$/.test(word(tokens, at)))
  return isOne && children(tokens, noun, 'nmod').some(at => caseOf(tokens, at) === 'between')
}

/** Whether a clause stands below something that was said or agreed. */
function isTold(tokens: readonly Token[], verb: number): boolean {
  return ancestors(tokens, verb).some(at => tokens[at]?.upos === 'VERB' && realityOf(tokens, at) === 'FACT')
}

function fromReality(tokens: readonly Token[], verb: number, reality: Reality, rel: string): NounStatus {
  switch (reality) {
    case 'FACT':
      return 'HELD'
    case 'NOW':
      return rel === 'nsubj' || !isPastForm(word(tokens, verb)) ? 'WEAK' : 'HELD'
    case 'PLAN':
      return 'PLANNED'
    case 'DENIED':
      return 'DENIED'
    default:
      return null
  }
}

function underNoun(tokens: readonly Token[], noun: number, preposition: string, depth: number): NounStatus {
  const head = tokens[noun]?.head ?? -1
  const above = word(tokens, head)
  if (unrealNoun.test(above)) return null
  // «Prior to their participation in the talks».
  if (/^(participation|attendance|appearance)$/.test(above) && before.test(caseOf(tokens, head))) return 'PLANNED'
  if (/^plans?$/.test(above)) return 'PLANNED'
  if (/^cancell?ation$/.test(above)) return 'CANCELLED'
  if (/^postponement$/.test(above)) return 'POSTPONED'
  if (/^(wake|aftermath)$/.test(above)) return 'HELD'
  // «Will be at the heart of the talks»: as real as that clause.
  if (core.test(above) && children(tokens, head, 'cop').length > 0)
    return fromReality(tokens, head, realityOf(tokens, head), 'nsubj')
  if (tokens[noun]?.rel === 'appos' || partOf.test(above)) return statusInClause(tokens, head, depth + 1)
  if (before.test(preposition)) return 'PLANNED'
  if (/^(after|following|at|during|in|from)/.test(preposition)) {
    const verb = governorOf(tokens, noun)
    const reality = verb >= 0 ? realityOf(tokens, verb) : 'NOW'
    return reality === 'FACT' ? 'HELD' : reality === 'PLAN' ? 'PLANNED' : 'WEAK'
  }
  return 'WEAK'
}
