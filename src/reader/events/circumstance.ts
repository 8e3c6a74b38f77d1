import type { AnalysedSentence, Analysis, Entity, EntityMention, Token } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { type DateExpression, findDates } from '../dates/expression.ts'
import { type Direction, resolveDate } from '../dates/resolve.ts'
import { ancestors, children, pathBelow, subtree } from '../syntax/tree.ts'
import { caseOf, word } from './clause.ts'
import { official } from './party.ts'

/** Where a meeting took place, by reference and by country. */
export interface Where {
  place: string | null
  country: string | null
}

const speech =
  /^(sa(y|ys|id|ying)|t(ell|ells|old|elling)|announc\w*|report\w*|confirm\w*|stat\w*|add\w*|writ\w*|wrote|tweet\w*|claim\w*|warn\w*|agreed|urg\w*|publish\w*|releas\w*|learned|follow\w*|ask\w*|call\w*|cancel\w*|postpon\w*|den(y|ied|ies))$/
const motion =
  /^(arriv|travel|fly|flew|flown|go$|going|went|visit|came|come|head|gather|converg|return|be$|was|were|is$|attend|host|hold|held|lead|led|take|took|taken|conven|begin|began|start|open|schedul|set$|due|expect|plan|participat|join|welcom|receiv|meet|met$)/

/** Whether what stands at a word tells of the meeting at the trigger, and not of another verb or meeting in the sentence. */
export function belongs(tokens: readonly Token[], at: number, trigger: number, others: readonly number[]): boolean {
  const chain = ancestors(tokens, at)
  const owner = chain.findIndex(above => above === trigger || others.includes(above) || isPredicate(tokens, above))
  const own = chain[owner]
  if (own === undefined) return false
  if (own === trigger || isOpening(tokens, own, trigger) || isHeld(tokens, own, trigger)) return true
  if (others.includes(own)) {
    const isOther =
      /^(after|before|following|since|ahead|prior)/.test(caseOf(tokens, own)) || isTopic(tokens, own, trigger)
    return isAlike(tokens, own, trigger) || (chain.includes(trigger) && !isOther)
  }
  const up = ancestors(tokens, trigger)
  if (!up.includes(own)) return false
  if (speech.test(word(tokens, own))) return false
  if (/^(after|following|before|since|ahead|prior)/.test(caseOf(tokens, trigger))) return false
  // Between the owner and the trigger no other clause may begin, unless the owner only brings people there.
  const between = up.slice(0, up.indexOf(own))
  if (motion.test(word(tokens, own)) || isStay(tokens, own)) {
    const isMeanwhile = between.some(one => /^(as|while|when)$/.test(caseOf(tokens, one)))
    const predicates = between.filter(one => isPredicate(tokens, one))
    return predicates.length < (isMeanwhile ? 3 : 2) && between.every(one => !speech.test(word(tokens, one)))
  }
  return between.every(one => !isPredicate(tokens, one)) && !/^(advcl|ccomp|acl)$/.test(tokens[trigger]?.rel ?? '')
}

/** «Was in Hanoi to meet …». */
function isStay(tokens: readonly Token[], town: number): boolean {
  return children(tokens, town, 'cop').length > 0 && /^(in|at)$/.test(caseOf(tokens, town))
}

/** «Spoke about preparations for the summit in Madrid»: what was spoken about is elsewhere. */
function isTopic(tokens: readonly Token[], own: number, trigger: number): boolean {
  return pathBelow(tokens, own, trigger).some(at => /^(about|regarding|concerning)\b/.test(caseOf(tokens, at)))
}

/** «Hosted by … at the palace, the summit brought …»: the participle in front tells of the sentence's subject. */
function isOpening(tokens: readonly Token[], own: number, trigger: number): boolean {
  const { rel, head = -1, upos } = tokens[own] ?? {}
  const isBare = children(tokens, own, 'nsubj').length === 0 && caseOf(tokens, own) === ''
  const isSubject = tokens[trigger]?.rel === 'nsubj' && tokens[trigger]?.head === head
  return rel === 'advcl' && upos === 'VERB' && own < trigger && isSubject && isBare
}

/** «The talks held in Oslo on Monday». */
function isHeld(tokens: readonly Token[], own: number, trigger: number): boolean {
  const { rel, head } = tokens[own] ?? {}
  return (
    rel === 'acl' &&
    head === trigger &&
    /^(had|held|hosted|convened|scheduled|planned|chaired|mediated|brokered|organi[sz]ed|arranged|due|set)$/.test(
      word(tokens, own),
    )
  )
}

function isPredicate(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.upos === 'VERB' || children(tokens, at, 'cop').length > 0
}

function isAlike(tokens: readonly Token[], one: number, other: number): boolean {
  return tokens[one]?.rel === 'conj' && tokens[one]?.head === other
}

/** The date expressions of a sentence with the word that each hangs on. */
export function datesOf(sentence: AnalysedSentence): (DateExpression & { token: number })[] {
  return findDates(sentence.text).map(date => {
    const start = sentence.start + date.start
    const end = sentence.start + date.end
    const inside = sentence.tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []))
    const token = inside.find(at => !inside.includes(sentence.tokens[at]?.head ?? -1)) ?? inside[0] ?? 0
    return { ...date, token }
  })
}

/** The date that a sentence gives the meeting at the trigger; `open` where it says a day that cannot be told without more. */
export function dateOf(
  sentence: AnalysedSentence,
  trigger: number,
  others: readonly number[],
  anchor: Anchor,
  direction: Direction,
): { date: string | null; open: boolean } {
  // «Discussed the summit in June»: a day behind the matter discussed is the matter's.
  const matter = new Set(children(sentence.tokens, trigger, 'obj').flatMap(object => subtree(sentence.tokens, object)))
  const isMatter = (at: number) =>
    /^discuss/.test(word(sentence.tokens, trigger)) && (at > trigger + 3 || matter.has(at))
  const own = datesOf(sentence).filter(
    date =>
      date.value.kind !== 'EVENT' &&
      !isMatter(date.token) &&
      caseOf(sentence.tokens, date.token) !== 'since' &&
      !isOfOtherEvent(sentence.tokens, date.token, trigger) &&
      !dated.test(sentence.text.slice(date.end)) &&
      (belongs(sentence.tokens, date.token, trigger, others) || isInFront(sentence.tokens, date.token, trigger)),
  )
  const resolved = own.flatMap(date => {
    const edtf = resolveDate(date.value, anchor, direction)
    return edtf === null ? [] : [{ edtf, near: Math.abs(date.token - trigger) }]
  })
  // «On Friday, October 24»: the more exact form of one day, not two days.
  resolved.sort((a, b) => exactness(b.edtf) - exactness(a.edtf) || a.near - b.near)
  const date = resolved[0]?.edtf ?? null
  return { date, open: date === null && own.length > 0 }
}

/** «The June 2021 US-EU summit», read in the row of words, for the parse hangs the month here and there. */
function isInFront(tokens: readonly Token[], date: number, noun: number): boolean {
  if (noun - date > 10 || !/^(the|this|their|its|our|last)$/.test(word(tokens, date - 1))) return false
  const between = tokens.slice(date + 1, noun)
  return date < noun && between.every(token => /^(PROPN|NOUN|ADJ|NUM|PART|SYM)$/.test(token.upos) || token.text === '-')
}

/** «Held talks before the vote on July 26»: the day of what comes before or after, read in the row of words, for the parse hangs it here and there. */
function isOfOtherEvent(tokens: readonly Token[], date: number, trigger: number): boolean {
  for (let at = date - 1, nouns = 0; at > trigger && !/^[,;]$/.test(word(tokens, at)); at--) {
    if (/^(NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) nouns++
    const isBeside = /^(after|before|following|prior|ahead)$/.test(word(tokens, at))
    if (isBeside && tokens[at]?.upos !== 'ADJ') return nouns > 0
  }
  return false
}

/** «To discuss the April 19 agreement»: the day before such a noun is that noun's. */
const dated =
  /^\s+(agreements?|attacks?|elections?|deadline|declaration|resolution|decision|coup|invasion|referendum|ceasefire|truce|vote|statement|deal|accords?|bombings?|violence|hearings?|trial|inauguration|massacre|uprising|earthquake)\b/i

function exactness(edtf: string): number {
  return edtf.includes('/') ? 2 : edtf.length
}

/** The place that a sentence gives the meeting at the trigger: what «in», «at» or the noun's own modifier names. */
export function placeOf(
  analysis: Analysis,
  sentence: AnalysedSentence,
  trigger: number,
  others: readonly number[],
): Where {
  const { tokens } = sentence
  const found: { entity: Entity; near: number }[] = []
  for (const mention of analysis.mentions) {
    if (mention.sentence !== sentence.index) continue
    const entity = analysis.entities.get(mention.entity)
    if (entity && isDestination(entity, mention, tokens, trigger)) {
      found.push({ entity, near: Math.abs(mention.head - trigger) })
      continue
    }
    const head = townOf(tokens, mention.head)
    if (!entity || !isLocated(entity, { ...mention, head }, tokens, trigger)) continue
    if (!belongs(tokens, head, trigger, others) && tokens[head]?.head !== trigger && !follows(tokens, mention, trigger))
      continue
    found.push({ entity, near: Math.abs(mention.head - trigger) })
  }
  const away = antecedentPlace(analysis, sentence, trigger)
  if (found.length === 0 && away) found.push({ entity: away, near: 0 })
  const rank = (entity: Entity) => (entity.kind === 'PLACE' ? ['VENUE', 'CITY', 'REGION'].indexOf(entity.placeKind) : 3)
  found.sort((a, b) => rank(a.entity) - rank(b.entity) || a.near - b.near)
  const place = found.find(one => one.entity.kind === 'PLACE')?.entity
  const state = found.find(one => one.entity.kind === 'COUNTRY')?.entity
  const country = (place?.kind === 'PLACE' ? place.country : null) ?? (state?.kind === 'COUNTRY' ? state.iso3 : null)
  return { place: place?.ref ?? null, country: country ?? null }
}

/** «They met there», «Ankara, where she received him»: the place named last before, or the one that the clause is about. */
function antecedentPlace(analysis: Analysis, sentence: AnalysedSentence, trigger: number): Entity | null {
  const { tokens } = sentence
  const { rel, head = -1 } = tokens[trigger] ?? {}
  const [adverb] = [trigger, rel === 'conj' ? head : trigger]
    .flatMap(verb => children(tokens, verb, 'advmod'))
    .filter(at => tokens[at]?.upos === 'ADV' && /^(there|where)$/.test(word(tokens, at)))
  if (adverb === undefined) return null
  const isWhere = word(tokens, adverb) === 'where'
  const places = analysis.mentions.filter(
    one =>
      analysis.entities.get(one.entity)?.kind === 'PLACE' ||
      (one.entity.startsWith('c') && (one.form === 'NAME' || (isWhere && one.form === 'METONYM'))),
  )
  const here = places.filter(one => one.sentence === sentence.index && one.endToken <= adverb)
  if (isWhere) {
    const owner = here.find(one => one.head === tokens[trigger]?.head) ?? rightBefore(tokens, here, adverb)
    return analysis.entities.get(owner?.entity ?? '') ?? null
  }
  const before = places.filter(one => one.sentence < sentence.index && sentence.index - one.sentence <= 2)
  return analysis.entities.get((here.at(-1) ?? before.at(-1))?.entity ?? '') ?? null
}

/** «Will travel to Tunis on March 23, where she will meet …»: the place before «where», with no more than a day between. */
function rightBefore(
  tokens: readonly Token[],
  places: readonly EntityMention[],
  where: number,
): EntityMention | undefined {
  const last = places.at(-1)
  const between = tokens.slice(last?.endToken ?? 0, where)
  return between.length < 7 && between.every(token => /^(PUNCT|NUM|ADP|DET|PROPN)$/.test(token.upos)) ? last : undefined
}

/** «Cancelled the summit with the president in Oslo»: the place right behind the noun's own phrase is the noun's. */
function follows(tokens: readonly Token[], mention: EntityMention, trigger: number): boolean {
  if (mention.head < trigger || tokens[trigger]?.upos === 'VERB') return false
  const head = tokens[mention.head]?.head ?? -1
  if (
    head !== tokens[trigger]?.head ||
    !/^(cancel|postpon|scrap|call|announc|propos|plan|schedul)/.test(word(tokens, head))
  )
    return false
  return tokens
    .slice(trigger + 1, mention.firstToken)
    .every(token => token.upos !== 'VERB' && token.upos !== 'CCONJ' && token.text !== ',')
}

/** «In the Saudi city of Jeddah»: what is said of the town is said of its name. */
function townOf(tokens: readonly Token[], name: number): number {
  const above = tokens[name]?.head ?? -1
  const isTown =
    /^(city|town|capital|port|resort|village|suburb|outskirts|island|state|province|region|district)$/.test(
      word(tokens, above),
    )
  return isTown && caseOf(tokens, name) === 'of' ? above : name
}

const journey = /^(travel|fly|flies|flew|flown|flying|go$|goes|going|went|head|return|journey)/
const attending = /^(attend|h[eo]ld|have|had|participat|join|take|tak|chair|host|co-chair|represent)/

/** «Will travel to Seoul for talks», «visited Oslo to meet …»: where one goes to meet is where one meets. */
function isDestination(entity: Entity, mention: EntityMention, tokens: readonly Token[], trigger: number): boolean {
  if ((entity.kind !== 'PLACE' && entity.kind !== 'COUNTRY') || mention.form === 'DEMONYM') return false
  const { head: verb = -1, rel } = tokens[mention.head] ?? {}
  const isVisited = rel === 'obj' && /^visit/.test(word(tokens, verb))
  const isReached = caseOf(tokens, mention.head) === 'to' && journey.test(word(tokens, verb))
  if (isStay(tokens, mention.head)) return ancestors(tokens, trigger).includes(mention.head)
  if (!(isVisited || isReached) || mention.head > trigger || children(tokens, mention.head, 'conj').length > 0)
    return false
  const up = ancestors(tokens, trigger)
  const between = up.slice(0, up.indexOf(verb))
  if (!up.includes(verb) || /^(after|before|following|since|ahead)/.test(caseOf(tokens, trigger))) return false
  return between.every(at => attending.test(word(tokens, at)) || tokens[trigger]?.rel === 'conj')
}

const premises =
  /^(bases?|airport|airfield|palace|hotel|residence|headquarters|embassy|building|hall|castle|club|estate|resort|cent(?:er|re)|villa|compound|university|cathedral|ranch|monastery|school|house|camp)$/

/** «At an air base in Busan»: in the town where the base is. */
function isPremises(tokens: readonly Token[], noun: number): boolean {
  return premises.test(word(tokens, noun)) && /^(at|in|inside|near)\b/.test(caseOf(tokens, noun))
}

function isLocated(entity: Entity, mention: EntityMention, tokens: readonly Token[], trigger: number): boolean {
  if (entity.kind !== 'PLACE' && entity.kind !== 'COUNTRY') return false
  if (mention.form === 'DEMONYM') return false
  const above = tokens[mention.head]?.head ?? -1
  // «Upon arrival in Oslo», «his visit to Rome»: the place of another noun.
  if (
    above !== trigger &&
    tokens[mention.head]?.rel === 'nmod' &&
    tokens[above]?.upos === 'NOUN' &&
    !official.test(word(tokens, above)) &&
    !isPremises(tokens, above)
  )
    return false
  const cases = children(tokens, mention.head, 'case').map(at => word(tokens, at))
  if (cases.length === 0) {
    // «The London talks»; a country before the noun is a party, not a place.
    return (
      entity.kind === 'PLACE' &&
      tokens[mention.head]?.head === trigger &&
      mention.head < trigger &&
      tokens[mention.head]?.rel === 'compound'
    )
  }
  if (!cases.some(text => /^(in|at|inside|near|outside|aboard|within)$/.test(text))) return false
  return true
}
