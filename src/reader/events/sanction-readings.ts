import type { SanctionStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence, EntityMention, Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { datesOf } from './circumstance.ts'
import { stretch, textOf } from './phrase.ts'
import { aimsOf, datedParts, isDated, isNamedAs } from './sanction-aims.ts'
import { agents, type Clause, governingVerb, isPassive, makersOf, readClause, subjects } from './sanction-clause.ts'
import { callersOf, issuersOf, issuingModifiers, type Memory, speakingEntity } from './sanction-issuers.ts'
import { isOrigin, type Parties, type Targets } from './sanction-parties.ts'
import {
  carrierNoun,
  directVerb,
  freezeVerb,
  imitates,
  listingVerb,
  namesSanction,
  nounClass,
  programIn,
  property,
  sanctionCompany,
  sanctionList,
  verbClass,
} from './sanction-words.ts'

/** What one sentence says of one sanction; issuers or targets may still be missing. */
export interface Reading {
  status: SanctionStatus
  issuers: string[]
  targets: string[]
  callers: string[]
  sector: string | null
  land: string | null
  /** «is imposing»: the text itself is the announcement. */
  progressive: boolean
  /** The word that says so. */
  trigger: number
  /** The words that tell of this act alone, where one verb tells of several. */
  within?: readonly [number, number]
}

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
  const passive = isPassive(tokens, verb)
  const own = objectsOf(tokens, verb)
  const objects = passive ? passiveSubjects(sentence, verb, parties) : own.length > 0 ? own : looseObjects(tokens, verb)
  const found = objects.map(object => parties.targetsAt(sentence, object))
  const reading: Reading = {
    ...summed(found),
    status: clause.status,
    issuers: issuersOf(sentence, clause, parties, memory, passive),
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

/** The objects of a verb, also where the parser takes one for a second subject, or «for sanctions» for the object. */
function objectsOf(tokens: readonly Token[], verb: number): number[] {
  const isFor = (word: number) =>
    /^sanctions$/i.test(tokens[word]?.text ?? '') && children(tokens, word, 'case').length > 0
  const objects = [
    ...children(tokens, verb, 'obj').flatMap(word => (isFor(word) ? children(tokens, word, 'appos') : [word])),
    ...children(tokens, verb, 'obl').flatMap(word => (isFor(word) ? children(tokens, word, 'appos') : [])),
  ]
  const subject = children(tokens, verb, 'nsubj')
  const behind = subject.filter(word => word > verb)
  return objects.length === 0 && behind.length < subject.length ? behind : objects
}

/** What a passive verb acts on; «which» stands for the name right before it, even where the parser looks further. */
function passiveSubjects(sentence: AnalysedSentence, verb: number, parties: Parties): number[] {
  const which = children(sentence.tokens, verb, 'nsubj').find(word =>
    /^(which|who)$/i.test(sentence.tokens[word]?.text ?? ''),
  )
  const name = which === undefined ? undefined : parties.within(sentence, which - 8, which).at(-1)
  return name ? [name.head] : subjects(sentence.tokens, verb)
}

/** A noun after the verb without a preposition is its object, whatever the parser calls it. */
function looseObjects(tokens: readonly Token[], verb: number): number[] {
  return children(tokens, verb, 'nmod', 'obl', 'dep', 'appos', 'xcomp')
    .filter(word => word > verb && ['NOUN', 'PROPN'].includes(tokens[word]?.upos ?? ''))
    .filter(word => children(tokens, word, 'case').length === 0)
    .slice(0, 1)
}

function* freezing(sentence: AnalysedSentence, verb: number, parties: Parties, memory: Memory): Iterable<Reading> {
  const { tokens } = sentence
  const passive = isPassive(tokens, verb)
  const clause = readClause(tokens, verb, 'IMPOSED')
  const objects = passive ? subjects(tokens, verb) : children(tokens, verb, 'obj')
  const owners = objects.flatMap(object => {
    const [first, end] = stretch(tokens, object)
    const owned = tokens.slice(first, end).some(token => property.test(token.text))
    const isOwner = (mention: EntityMention) =>
      mention.form !== 'PRONOUN' && /^[pco]/.test(mention.entity) && !isOrigin(tokens, mention)
    return owned ? parties.within(sentence, first, end).filter(isOwner) : []
  })
  if (!clause || owners.length === 0) return
  const targets = [...new Set(owners.map(mention => mention.entity))].slice(0, 3)
  yield {
    status: clause.status,
    issuers: issuersOf(sentence, clause, parties, memory, passive),
    targets,
    callers: callersOf(sentence, clause, parties),
    sector: null,
    land: targets.find(target => target.startsWith('c')) ?? null,
    progressive: clause.progressive,
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
  const verb = governingVerb(tokens, noun)
  const word = tokens[verb]?.text ?? ''
  const themselves = tokens[noun]?.rel === 'nsubj' && /^(target|hit|cover|appl)/.test(word)
  if (themselves) aims.push(...children(tokens, verb, 'obj'))
  const modifiers = issuingModifiers(sentence, noun, parties, aims.length > 0)
  const kind = themselves ? null : imitates.test(word) ? 'IMPOSED' : verb >= 0 ? verbClass(word) : null
  const ofNoun = carrier && !carrierNoun.test(carrier) ? nounClass(carrier) : null
  // «to broaden the sanctions, now on two banks, to a whole sector»: the two are under sanctions, the sector is what is meant.
  const wider = /^(broaden|expand|extend|widen)/.test(word) ? widerAims(tokens, verb) : []
  const current = wider.length > 0 ? summed(aims.map(aim => parties.targetsAt(sentence, aim))) : null
  const found = summed((wider.length > 0 ? wider : aims).map(aim => parties.targetsAt(sentence, aim)))
  const clause = ofNoun ? bare(verb, ofNoun) : kind ? readClause(tokens, verb, kind) : null
  const fresh = before.some(one => /^(new|latest|recent)$/i.test(one)) || isDated(sentence, noun)
  if (clause && imitates.test(word)) {
    const issuers = issuersOf(sentence, clause, parties, memory, false)
    const callers = speakingEntity(sentence, verb, parties)
    if (clause.status === 'CALLED_FOR')
      yield { ...found, status: 'CALLED_FOR', issuers, callers, progressive: false, trigger: verb }
  } else if (clause) {
    const passive = verb >= 0 && isPassive(tokens, verb)
    const issuers = modifiers.length > 0 ? modifiers : issuersOf(sentence, clause, parties, memory, passive)
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
  const own = before.some(one => /^(our|my)$/i.test(one)) ? memory.issuers : []
  const issuers = [
    ...new Set([...modifiers, ...own, ...makers.flatMap(head => parties.issuerAt(sentence, head) ?? [])]),
  ]
  if (before.some(one => /^(further|additional|possible|potential|future|tougher|more|proposed|stronger)$/i.test(one)))
    return
  if (found.targets.length === 0 && !fresh) return
  const targets = found.targets.length > 0 ? found.targets : [memory.land ?? []].flat()
  yield {
    ...found,
    targets,
    status: fresh ? 'IMPOSED' : 'IN_FORCE',
    issuers,
    callers: [],
    progressive: false,
    trigger: made ?? noun,
  }
}

function widerAims(tokens: readonly Token[], verb: number): number[] {
  const isWider = (word: number) =>
    children(tokens, word, 'case').some(mark => /^(to|across|over)$/i.test(tokens[mark]?.text ?? ''))
  const own = children(tokens, verb, 'obl', 'nmod').filter(isWider)
  return own.length > 0
    ? own
    : tokens.flatMap((_, word) => (isWider(word) && isPastAside(tokens, verb, word) ? [word] : []))
}

/** «to broaden the sanctions—now on two banks—across the sector»: what follows an aside does not belong to a word in it. */
function isPastAside(tokens: readonly Token[], verb: number, word: number): boolean {
  const governor = tokens[word]?.head ?? -1
  const isDash = (from: number, to: number) =>
    tokens.slice(Math.max(from, 0), to).some(token => /^(—|–|--|\(|\))$/.test(token.text))
  return verb < governor && governor < word && isDash(verb, governor) && isDash(governor, word)
}

function bare(verb: number, status: SanctionStatus): Clause {
  return { status, issuers: [], callers: [], verb, progressive: false }
}

function summed(found: readonly Targets[]): { targets: string[]; sector: string | null; land: string | null } {
  return {
    targets: [...new Set(found.flatMap(one => one.refs))],
    sector: found.find(one => one.sector)?.sector ?? null,
    land: found.find(one => one.land)?.land ?? null,
  }
}
