import type { SanctionStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence, Token } from '../analysis.ts'
import { datesOf } from '../events/circumstance.ts'
import { textOf } from '../events/phrase.ts'
import { children } from '../syntax/tree.ts'
import { aimsOf, datedParts, isDated, isNamedAs } from './aims.ts'
import { banning, freezing, isBan } from './bans.ts'
import { agents, type Clause, governingVerb, isPassive, makersOf, readClause } from './clause.ts'
import { callersOf, issuersOf, issuingModifiers, type Memory, ownState, speakingEntity } from './issuers.ts'
import { actedOn } from './objects.ts'
import type { Parties } from './parties.ts'
import { type Reading, summed, targetsOf } from './reading.ts'
import { putUnder } from './under.ts'
import { welcomed, welcoming } from './welcomed.ts'
import { widerAims } from './wider.ts'
import {
  carrierNoun,
  directVerb,
  freezeVerb,
  imitates,
  listingVerb,
  namesSanction,
  nounClass,
  programIn,
  sanctionCompany,
  sanctionList,
  verbClass,
} from './words.ts'

/** Everything that a sentence says of sanctions, word by word; `isHeard` tells whether the heads take a word for one. */
export function* readSentence(
  sentence: AnalysedSentence,
  parties: Parties,
  memory: Memory,
  isHeard: (word: number) => boolean,
): Iterable<Reading> {
  const { tokens } = sentence
  for (const [index, { upos, text, rel }] of tokens.entries()) {
    if (upos === 'VERB' && listingVerb.test(text)) {
      if (isHeard(index) && programIn(sentence.text) !== null)
        yield* acting(sentence, index, 'IMPOSED', parties, memory)
    } else if (upos === 'VERB' && directVerb.test(text)) {
      // A city may be «designated» a venue: the word needs the company of sanctions, or what the heads have learned.
      if (text.startsWith('designat') && !sanctionCompany.test(sentence.text) && !isHeard(index)) continue
      if (isNamedAs(tokens, index)) continue
      yield* acting(sentence, index, 'IMPOSED', parties, memory)
    } else if (upos === 'VERB' && isBan(text)) {
      yield* banning(sentence, index, parties, memory)
    } else if (upos === 'VERB' && welcoming.test(text)) {
      yield* welcomed(sentence, index, parties, memory)
    } else if (upos === 'VERB' && freezeVerb.test(text)) {
      yield* freezing(sentence, index, parties, memory)
    } else if (upos === 'VERB' && /^(add|plac|put|remov|delist)/.test(text)) {
      if (!sanctionList.test(textOf(sentence, index, tokens.length))) continue
      yield* acting(sentence, index, /^(remov|delist)/.test(text) ? 'LIFTED' : 'IMPOSED', parties, memory)
    } else if (upos === 'NOUN' || upos === 'PROPN') {
      const before = tokens.slice(Math.max(0, index - 3), index).map(one => one.text)
      const next = tokens[index + 1]
      // «sanctions package» is one thing: the last noun of a name speaks for it.
      const inner = rel === 'compound' && next !== undefined && namesSanction(next.text, [text])
      if (namesSanction(text, before) && !inner) yield* naming(sentence, index, parties, memory)
    }
  }
}

function* acting(
  sentence: AnalysedSentence,
  verb: number,
  base: SanctionStatus,
  parties: Parties,
  memory: Memory,
): Iterable<Reading> {
  const { tokens } = sentence
  const clause = readClause(tokens, verb, base)
  if (!clause) return
  if (isMentioned(tokens, verb)) return yield* mentioned(sentence, verb, parties, memory)
  const reading: Reading = {
    ...targetsOf(sentence, actedOn(sentence, verb, parties), parties, memory),
    status: clause.status,
    issuers: issuersOf(sentence, clause, parties, memory, isPassive(tokens, verb)),
    callers: callersOf(sentence, clause, parties),
    progressive: clause.progressive,
    trigger: verb,
  }
  const parts = datedParts(sentence, verb)
  yield* parts.length > 1 ? parts.map(within => ({ ...reading, within })) : [reading]
}

/** «The 12 members designated on March 11»: a participle behind those whom it is about. */
function isMentioned(tokens: readonly Token[], verb: number): boolean {
  const { rel, head = -1, text = '' } = tokens[verb] ?? {}
  return rel === 'acl' && head === verb - 1 && /^(designated|sanctioned|blacklisted)$/.test(text)
}

/** It tells of an act only where it gives the day. */
function* mentioned(sentence: AnalysedSentence, verb: number, parties: Parties, memory: Memory): Iterable<Reading> {
  const { tokens } = sentence
  const isDay = datesOf(sentence).some(date => tokens[date.token]?.head === verb && date.value.kind === 'DAY')
  if (!isDay) return
  const makers = agents(tokens, verb).flatMap(head => parties.issuerAt(sentence, head) ?? [])
  yield {
    ...summed([parties.targetsAt(sentence, verb - 1)]),
    status: 'IMPOSED',
    issuers: makers.length > 0 ? makers : memory.issuers,
    callers: [],
    progressive: false,
    trigger: verb,
  }
}

function* naming(sentence: AnalysedSentence, noun: number, parties: Parties, memory: Memory): Iterable<Reading> {
  const { tokens } = sentence
  const before = children(tokens, noun)
    .filter(child => child < noun)
    .map(child => tokens[child]?.text ?? '')
  const carrier = tokens[noun]?.rel === 'nmod' ? tokens[tokens[noun]?.head ?? -1]?.text : undefined
  if (before.some(word => /^(no|without)$/i.test(word))) return
  if (carrier && /^(evasion|violation|loophole|circumvention|lifting|removal|impact|relief|effect)/.test(carrier))
    return
  const aims = aimsOf(sentence, noun)
  const under = aims.length > 0 ? [] : putUnder(tokens, noun)
  aims.push(...under)
  const verb = governingVerbs(tokens, [noun, ...under])
  const word = tokens[verb]?.text ?? ''
  const themselves = tokens[noun]?.rel === 'nsubj' && /^(target|hit|cover|appl)/.test(word)
  if (themselves) aims.push(...children(tokens, verb, 'obj'))
  const modifiers = issuingModifiers(sentence, noun, parties, aims.length > 0)
  const kind = themselves
    ? null
    : imitates.test(word)
      ? 'IMPOSED'
      : verb >= 0
        ? kindOf(tokens, verb, noun, under)
        : null
  const ofNoun = carrier && !carrierNoun.test(carrier) ? nounClass(carrier) : null
  // «to broaden the sanctions, now on two banks, to a whole sector»: the two are under sanctions, the sector is what is meant.
  const wider = /^(broaden|expand|extend|widen)/.test(word) ? widerAims(tokens, verb) : []
  const current = wider.length > 0 ? summed(aims.map(aim => parties.targetsAt(sentence, aim))) : null
  const found = targetsOf(sentence, wider.length > 0 ? wider : aims, parties, memory)
  const clause = ofNoun ? bare(verb, ofNoun) : kind ? readClause(tokens, verb, kind) : null
  const dated = isDated(sentence, noun)
  const isOwn = before.some(one => /^(our|my)$/i.test(one)) || dated
  const own = isOwn && modifiers.length === 0 ? ownState(sentence, noun, parties, memory) : []
  const fresh = before.some(one => /^(new|latest|recent)$/i.test(one)) || dated
  if (clause && imitates.test(word)) {
    const issuers = issuersOf(sentence, clause, parties, memory, false)
    const callers = speakingEntity(sentence, verb, parties)
    if (clause.status === 'CALLED_FOR')
      yield { ...found, status: 'CALLED_FOR', issuers, callers, progressive: false, trigger: verb }
  } else if (clause) {
    const passive = verb >= 0 && isPassive(tokens, verb)
    const acting = issuersOf(sentence, clause, parties, memory, passive)
    const issuers = [modifiers, acting, own].find(some => some.length > 0) ?? []
    if (found.targets.length > 0) {
      const callers = callersOf(sentence, clause, parties)
      if (current && issuers.length > 0) {
        yield { ...current, status: 'IN_FORCE', issuers, callers: [], progressive: false, trigger: noun }
      }
      yield {
        ...found,
        status: clause.status,
        issuers,
        callers,
        progressive: clause.progressive,
        trigger: verb >= 0 ? verb : noun,
      }
      return
    }
    if (clause.status !== 'IMPOSED') return
  }
  const announced =
    carrier && /^(announcement|imposition|adoption)$/i.test(carrier) ? makersOf(tokens, tokens[noun]?.head ?? -1) : []
  const made = children(tokens, noun, 'acl').find(child =>
    /^(impos|adopt|announc|enact|introduc|levi|plac)/.test(tokens[child]?.text ?? ''),
  )
  const makers =
    made === undefined ? announced : agents(tokens, made).flatMap(head => [head, ...children(tokens, head, 'conj')])
  const told = made !== undefined && (makers.length > 0 || modifiers.length > 0) && isToldOf(sentence, noun, made)
  const issuers = [
    ...new Set([...modifiers, ...own, ...makers.flatMap(head => parties.issuerAt(sentence, head) ?? [])]),
  ]
  if (before.some(one => /^(further|additional|possible|potential|future|tougher|more|proposed|stronger)$/i.test(one)))
    return
  if (found.targets.length === 0 && !fresh && !told) return
  const targets = found.targets.length > 0 ? found.targets : [memory.land ?? []].flat()
  yield {
    ...found,
    targets,
    status: fresh || told ? 'IMPOSED' : 'IN_FORCE',
    issuers,
    callers: [],
    progressive: false,
    trigger: made ?? noun,
  }
}

/** «Sanctions announced in March by Canada», «welcomes the sanctions announced by Canada»: an act of its own, not what has long been there. */
function isToldOf(sentence: AnalysedSentence, noun: number, made: number): boolean {
  const { tokens } = sentence
  const isOfAct = (at: number) => tokens[at]?.head === made || tokens[tokens[at]?.head ?? -1]?.head === made
  const days = datesOf(sentence).filter(date => date.value.kind !== 'EVENT' && isOfAct(date.token))
  return days.length > 0 || welcoming.test(tokens[governingVerb(tokens, noun)]?.text ?? '')
}

/** The verb above the first of some words that has one. */
function governingVerbs(tokens: readonly Token[], words: readonly number[]): number {
  return words.map(at => governingVerb(tokens, at)).find(at => at >= 0) ?? -1
}

/** What a verb does to the sanction that it governs or puts somebody under. */
function kindOf(tokens: readonly Token[], verb: number, noun: number, under: readonly number[]): SanctionStatus | null {
  const word = tokens[verb]?.text ?? ''
  if (under.length > 0) return 'IMPOSED'
  // «Agreed on sanctions», «decided on sanctions».
  if (/^(agrees?|agreed|decided?)$/.test(word)) return tokens[noun]?.head === verb ? 'IMPOSED' : null
  return verbClass(word)
}

function bare(verb: number, status: SanctionStatus): Clause {
  return { status, issuers: [], callers: [], verb, progressive: false }
}
