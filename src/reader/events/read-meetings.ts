import type { AnalysedSentence, Analysis, Token } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { thresholds } from '../heads/thresholds.ts'
import { children, subtree } from '../syntax/tree.ts'
import { attributionOf } from './attribution.ts'
import { isBeside, isOfAnother, isOnMargins } from './beside.ts'
import { bodyOfLeaders } from './body-sessions.ts'
import { dateOf, placeOf } from './circumstance.ts'
import { caseOf, isPassive, possessorsOf, subjectsOf, word } from './clause.ts'
import { roundsAbove } from './company-words.ts'
import { isNamedInFull } from './doubted.ts'
import { headcountIn } from './headcount.ts'
import { heardAlone, isHeardCompany, statusHeard } from './heard.ts'
import { withLearnedParties } from './learned-roles.ts'
import { isRefused, isVouched, opinionOf, opinionOfNoun, statusAfter } from './learned-triggers.ts'
import { isManySided } from './many-sided.ts'
import type { MeetingMention, Party } from './meeting-mention.ts'
import { modeOf } from './mode.ts'
import { isNamelessState } from './nameless.ts'
import { type NounStatus, nounStatus } from './noun-status.ts'
import { isTelegraphic } from './omitted-subject.ts'
import { type Company, companyOf } from './participants.ts'
import type { NamedBy } from './party.ts'
import { partyModes } from './party-mode.ts'
import { isSchedule } from './schedule.ts'
import { separated } from './separate-meetings.ts'
import { sidesByHyphen } from './sides-by-hyphen.ts'
import { isSpokenFor } from './spoken-for.ts'
import { realityOf, statusOf } from './status.ts'
import { isToldAsAnother } from './told-as-another.ts'
import { comingStatus, isPast, isUnderWill, isYetToCome } from './told-status.ts'
import { findTriggers, type Trigger } from './trigger.ts'

const sport =
  /\b(\d+[- ]?met(?:er|re)s? (?:race|dash|relay|hurdles|sprint)|quarter-?finals?|semi-?finals?|World Cup|Grand Prix|tournament|championships?|(?:premier|champions|europa|major|football|rugby|hockey|basketball|cricket|super|minor|national) league|league (?:match|game|title|table|leaders)|cup final|knockout|playoffs?|(?:gold|silver|bronze) medal|medall?ists?|goalkeeper|innings|wickets?|(?:the|a|an|their|football|soccer|cricket|tennis|friendly|qualifying|opening|final) match|(?:regular|pre|football|rugby|cricket|last|this|the new) season|kick-?off)\b/i
/** In days: «at the summit on May 12» in a text of 11 May is the one of tomorrow, not of last year. */
const soon = 45

/** What each sentence says of meetings, in the order of the text. Questions and links to other articles say nothing. */
export function readMeetings(analysis: Analysis, anchor: Anchor, names: NamedBy): MeetingMention[] {
  return analysis.sentences.flatMap(sentence => {
    if (sentence.link || sentence.text.trimEnd().endsWith('?') || sport.test(sentence.text)) return []
    const found = findTriggers(sentence)
    const triggers = [...found, ...heardAlone(analysis, sentence, found)]
    return triggers.flatMap(trigger => readTrigger(analysis, sentence, trigger, triggers, anchor, names) ?? [])
  })
}

function readTrigger(
  analysis: Analysis,
  sentence: AnalysedSentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  anchor: Anchor,
  names: NamedBy,
): MeetingMention[] | null {
  const { tokens } = sentence
  const at = trigger.token
  // «Held a meeting», «met for talks»: the noun tells what the verb would tell again.
  if (isSupport(sentence, trigger, triggers)) return null
  // The heads know no records: what is told without a subject they take for no meeting.
  const opinion = isTelegraphic(tokens, at)
    ? null
    : trigger.pattern === 'NOUN'
      ? opinionOfNoun(analysis, sentence, at)
      : opinionOf(analysis, sentence.index, at, 'M')
  const company = companyOf(sentence, trigger, names)
  const doubted = isRefused(opinion)
  if (doubted && !isNamedInFull(sentence, trigger, company)) return null
  for (const support of triggers) {
    if (support.pattern !== 'NOUN' || tokens[support.token]?.head !== at || !isSupport(sentence, support, triggers))
      continue
    company.bodies.push(...companyOf(sentence, support, names).bodies)
  }
  const reality = trigger.pattern === 'NOUN' ? null : realityOf(tokens, at)
  const others = triggers.filter(one => one !== trigger).map(one => one.token)
  let status: NounStatus =
    trigger.pattern === 'HEARD'
      ? statusHeard(tokens, at, opinion)
      : reality === null
        ? nounStatus(tokens, at)
        : statusOf(reality)
  const clause = clauseText(sentence, at)
  if (reality === 'NOW') {
    // «I am pleased to welcome …», without a day, may be of today or of next month.
    const isFelt = word(tokens, at - 1) === 'to'
    const isToday = /\b(today|this (morning|afternoon|evening)|tonight)\b/i.test(sentence.text)
    const isComing =
      isSchedule(analysis.document, sentence.text) ||
      (!isFelt && statusHeard(tokens, at, opinion) === 'PLANNED') ||
      isYetToCome(sentence, at, others, anchor) ||
      isUnderWill(tokens, at)
    status = isComing ? 'PLANNED' : isFelt && !isToday ? null : presentStatus(tokens, at, clause)
  }
  const heard = statusAfter(status, opinion)
  // A day that is past makes no plan, whatever the heads think.
  status = status === 'WEAK' && heard === 'PLANNED' && isPast(sentence, at, others, anchor) ? 'HELD' : heard
  const definite = trigger.pattern === 'NOUN' && isDefinite(sentence, at)
  if (definite && (status === null || status === 'WEAK' || status === 'HELD')) {
    status = comingStatus(sentence, at, others, anchor, status === 'HELD' ? soon : undefined) ?? status
  }
  // «Briefed him on the meeting of the two ministers»: who speaks about a meeting need not have been there, but whom its own phrase names was. «Their meeting» is theirs.
  const isOpen = status === null && trigger.pattern === 'NOUN'
  const isTopic = isOpen && !possessorsOf(tokens, at).some(one => tokens[one]?.upos === 'PRON')
  if (isOpen) status = statusHeard(tokens, at, opinion)
  if (status === 'WEAK' && !definite && opinion && opinion.probability < thresholds.mentioning) return null
  const future = status === 'PLANNED' || status === 'CANCELLED' || status === 'POSTPONED'
  const direction = status === 'HELD' ? 'PAST' : future ? 'FUTURE' : null
  const { place, country } = placeOf(analysis, sentence, at, others)
  if (!isVouched(opinion) && !isTelling(trigger, company, tokens, at)) return null
  const bodies = [...company.bodies, ...bodyOfLeaders(sentence, trigger, company, names)]
  const series = bodies.find(ref => isSeries(analysis, ref)) ?? null
  // «Institutions such as the East Asia Summit»: a name, and no session.
  if (status === 'WEAK' && series !== null && opinion && opinion.probability < thresholds.mentioning) return null
  const evidence = { start: sentence.start, end: sentence.end, text: sentence.text }
  const presence = status === 'HELD' || status === 'WEAK' ? 'ATTENDED' : 'EXPECTED'
  const partyMode = partyModes(analysis, sentence, at, names)
  // «On the margins of the summit»: who spoke there need not be all who came.
  const isAside = others.length > 0 && isOnMargins(tokens, at)
  // «Ahead of the talks in Oslo, X spoke to Y»: they who spoke need not be they who meet.
  const isNamed = company.named.length === 0 || company.paired
  const isMeanwhile = others.length > 0 && isNamed && isBeside(tokens, at)
  const named =
    isAside || isMeanwhile || company.closed
      ? company.named
      : withLearnedParties(analysis, sentence, at, company.named, names, one => isOfAnother(tokens, one, at, others))
  const phrase = isTopic ? subtree(tokens, roundsAbove(tokens, at).at(-1) ?? at) : []
  const inside = isTopic
    ? new Set([...phrase.flatMap(one => names(sentence, one)), ...sidesByHyphen(sentence, at, names)])
    : null
  if (doubted && (status === null || status === 'WEAK')) return null
  const parties: Party[] = named
    .filter(
      one => (inside === null || inside.has(one.entity)) && one.entity !== series && !isSpokenFor(analysis, one, named),
    )
    .map(one => ({
      entity: one.entity,
      presence: one.presence ?? presence,
      role: one.role,
      mode: partyMode(one.entity),
      evidence,
    }))
  const mention: MeetingMention = {
    sentence: sentence.index,
    trigger: at,
    word: word(tokens, at),
    status,
    mode: modeOf(trigger.pattern, word(tokens, at), clause, place !== null),
    parties,
    across: company.across,
    series,
    place,
    country,
    ...dateOf(sentence, at, others, anchor, direction),
    doubted,
    manySided: isManySided(tokens, at),
    headcount: headcountIn(sentence.text),
    attributedTo: attributionOf(sentence, at, head => names(sentence, head).map(String)),
    nameless: isNamelessState(sentence, company.behind, names),
    definite,
    proper: trigger.pattern === 'NOUN' && isProper(tokens, at),
    distinct: isToldAsAnother(sentence, trigger, clause, others),
    evidence,
    trace: `${trigger.pattern} «${word(tokens, at)}» ${reality ?? status ?? 'unasserted'}${opinion ? ` ${opinion.probability.toFixed(2)}` : ''}`,
  }
  if (
    trigger.pattern === 'HEARD' &&
    (status === null || !isHeardCompany(tokens, at, parties, names(sentence, subjectsOf(tokens, at)[0] ?? -1)))
  )
    return null
  return separated(analysis, sentence, mention, anchor)
}

/** A verb without parties tells nothing; «spoke» and «discussed» need a counterpart, or two who did it together. */
function isTelling(trigger: Trigger, company: Company, tokens: readonly Token[], at: number): boolean {
  if (trigger.pattern === 'NOUN') return true
  if (trigger.pattern === 'TALK') return company.paired
  if (trigger.pattern === 'HOST' || trigger.pattern === 'CALL') {
    // «A show hosted by two»: without a guest nobody is met.
    const isShown = tokens[at]?.rel === 'acl' && company.named.every(one => one.role === 'HOST')
    return company.named.length > 0 && (company.paired || (isPassive(tokens, at) && !isShown))
  }
  return company.named.length > 0 || company.bodies.length > 0
}

function isSeries(analysis: Analysis, ref: string): boolean {
  const entity = analysis.entities.get(ref)
  return entity?.kind === 'ORGANIZATION' && /^(IGO|COALITION|ALLIANCE)$/.test(entity.organizationKind ?? '')
}

function isSupport(sentence: AnalysedSentence, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  const { tokens } = sentence
  if (trigger.pattern === 'NOUN') {
    // «Met for talks with», «spoke in a call with»: one event; the verb has it.
    const verb = tokens[trigger.token]?.head ?? -1
    return (
      triggers.some(other => other.token === verb && /^(MEET|TALK|CALL)$/.test(other.pattern)) &&
      /^(for|in|during|on|over|by)$/.test(caseOf(tokens, trigger.token))
    )
  }
  const nouns = triggers.filter(other => other.pattern === 'NOUN').map(other => other.token)
  if (trigger.pattern === 'HOST' || trigger.pattern === 'GATHER')
    return (
      children(tokens, trigger.token, 'obj').some(at => nouns.includes(at)) || isAbout(sentence, trigger.token, nouns)
    )
  return false
}

/** «Talks hosted by …» belongs to the talks. */
function isAbout(sentence: AnalysedSentence, verb: number, nouns: readonly number[]): boolean {
  const { rel, head = -1 } = sentence.tokens[verb] ?? {}
  return (rel === 'acl' && nouns.includes(head)) || subjectsOf(sentence.tokens, verb).some(at => nouns.includes(at))
}

const habit =
  /\b(every|each|usually|regularly|often|annually|routinely|always|sometimes|frequently|never|whenever|when)\b/i
const ahead =
  /\b(tomorrow|next|this week|later|soon|on (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|weekend|ahead|upcoming|coming)\b/i

/** A bare present: calendar («meet tomorrow»), habit («meet every year») or news («is meeting today»). */
function presentStatus(tokens: readonly Token[], at: number, clause: string): NounStatus {
  const near = children(tokens, at, 'advmod', 'obl').flatMap(child => [
    child,
    ...children(tokens, child, 'det', 'case'),
  ])
  const marks = children(tokens, at, 'mark')
  if (habit.test([...near, ...marks].map(one => word(tokens, one)).join(' '))) return null
  return ahead.test(clause) ? 'PLANNED' : 'HELD'
}

function isDefinite({ tokens }: AnalysedSentence, at: number): boolean {
  const inside = new Set(subtree(tokens, at))
  let first = at
  while (inside.has(first - 1) && first > at - 8) first--
  const before = tokens.slice(first, at).map(token => token.text.toLowerCase())
  return (
    before.some(text => /^(the|this|that|these|those|their|both|its)$/.test(text)) &&
    !before.some(text => /^(a|an)$/.test(text))
  )
}

/** Whether a meeting has a name: «the December 2021 Summit for Democracy», «the Ninth Summit of the Americas». */
function isProper(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '') || at === 0) return false
  return children(tokens, at, 'nmod').some(
    child => child > at && tokens[child]?.upos === 'PROPN' && /^(of|for|on)$/.test(caseOf(tokens, child)),
  )
}

/** The words of a trigger's own clause. */
function clauseText(sentence: AnalysedSentence, trigger: number): string {
  const { tokens } = sentence
  const inside = new Set(clauseWords(tokens, trigger))
  const head = tokens[trigger]?.head ?? -1
  if (
    tokens[trigger]?.upos !== 'VERB' &&
    tokens[head]?.upos === 'VERB' &&
    /^(obj|nsubj|obl)$/.test(tokens[trigger]?.rel ?? '') &&
    !/^(ahead|before|after|following|since)/.test(caseOf(tokens, trigger))
  ) {
    for (const word of clauseWords(tokens, head)) inside.add(word)
  }
  return [...inside]
    .sort((a, b) => a - b)
    .map(at => tokens[at]?.text)
    .join(' ')
    .replace(/ - /g, '-')
}

/** The words that hang on a word without those of further clauses. */
function clauseWords(tokens: readonly Token[], head: number): number[] {
  const inside = [head]
  for (const at of inside) {
    inside.push(
      ...children(tokens, at).filter(
        child =>
          !/^(advcl|ccomp|parataxis)$/.test(tokens[child]?.rel ?? '') &&
          !(tokens[child]?.rel === 'conj' && tokens[child]?.upos === 'VERB'),
      ),
    )
  }
  return inside
}
