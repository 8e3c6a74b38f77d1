import type { ExtractedSanction, SanctionStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence, Analysis, Entity, Token } from '../analysis.ts'
import { mergeSanctions } from '../document/sanction-merging.ts'
import { ancestors, children } from '../syntax/tree.ts'
import { agents, type Clause, governingVerb, isPassive, readClause, subjects } from './sanction-clause.ts'
import { sanctionDate } from './sanction-dates.ts'
import { addEntities } from './sanction-entities.ts'
import { type Parties, partiesOf, stretch, textOf } from './sanction-parties.ts'
import {
  americanAuthority,
  carrierNoun,
  directVerb,
  freezeVerb,
  measuresIn,
  namesSanction,
  nounClass,
  programIn,
  property,
  sanctionList,
  verbClass,
} from './sanction-words.ts'

/** The sanctions of a document, and the entities that only they name. */
export interface SanctionReading {
  sanctions: ExtractedSanction[]
  added: Entity[]
}

interface Reading {
  status: SanctionStatus
  issuers: string[]
  targets: string[]
  callers: string[]
  sector: string | null
  progressive: boolean
  trigger: number
}

/** What has been read so far, for «we», «the latest sanctions» and passives without «by». */
interface Memory {
  issuers: string[]
  targets: string[]
}

/** Reads who has sanctioned whom, who threatens, plans, asks or opposes. Nothing is said where issuer or target stay open. */
export function readSanctions(analysis: Analysis): SanctionReading {
  const { describe, added } = addEntities(analysis)
  const parties = partiesOf(analysis, describe)
  const memory: Memory = { issuers: [], targets: [] }
  const sanctions: Omit<ExtractedSanction, 'ref'>[] = []
  for (const sentence of analysis.sentences) {
    if (sentence.link || sentence.text.trimEnd().endsWith('?')) continue
    for (const reading of readSentence(sentence, parties, memory)) {
      if (reading.issuers.length === 0 || reading.targets.length === 0) continue
      memory.issuers = reading.issuers
      memory.targets = reading.targets
      for (const issuer of reading.issuers) {
        const targets = reading.targets.filter(target => target !== issuer)
        if (targets.length === 0) continue
        sanctions.push({
          status: reading.status,
          issuers: [issuer],
          targets,
          measures: measuresIn(sentence.text),
          sector: reading.sector,
          program: programIn(sentence.text),
          date: reading.status === 'IMPOSED' ? sanctionDate(analysis.document, sentence, reading) : null,
          callers: reading.callers,
          attributedTo: speaker(sentence, reading.trigger, parties),
          evidence: [{ start: sentence.start, end: sentence.end, text: sentence.text }],
        })
      }
    }
  }
  const merged = mergeSanctions(
    sanctions,
    new Map([...analysis.entities, ...added.map(one => [one.ref, one] as const)]),
  )
  const used = new Set(merged.flatMap(one => [...one.issuers, ...one.targets, ...(one.callers ?? [])]))
  return {
    sanctions: merged.map((one, index) => ({ ref: `s${index + 1}`, ...one })),
    added: added.filter(entity => used.has(entity.ref)),
  }
}

function* readSentence(sentence: AnalysedSentence, parties: Parties, memory: Memory): Iterable<Reading> {
  const { tokens } = sentence
  for (const [index, token] of tokens.entries()) {
    const before = tokens.slice(Math.max(0, index - 3), index).map(one => one.text)
    if (token.upos === 'VERB' && directVerb.test(token.text)) yield* direct(sentence, index, parties, memory)
    else if (token.upos === 'VERB' && freezeVerb.test(token.text)) yield* freeze(sentence, index, parties, memory)
    else if (token.upos === 'VERB' && /^(add|plac|put|remov|delist)/.test(token.text))
      yield* listing(sentence, index, parties, memory)
    else if ((token.upos === 'NOUN' || token.upos === 'PROPN') && namesSanction(token.text, before)) {
      // «visa bans and sanctions» and «sanctions package» are one: the last noun of a name speaks for it.
      const next = tokens[index + 1]
      if (next && token.rel === 'compound' && namesSanction(next.text, [token.text])) continue
      yield* named(sentence, index, parties, memory)
    }
  }
}

function* direct(sentence: AnalysedSentence, verb: number, parties: Parties, memory: Memory): Iterable<Reading> {
  const clause = readClause(sentence.tokens, verb, 'IMPOSED')
  if (!clause) return
  const passive = isPassive(sentence.tokens, verb)
  const objects = passive ? subjects(sentence.tokens, verb) : children(sentence.tokens, verb, 'obj')
  const reduced = sentence.tokens[verb]?.rel === 'acl' && /ed$/.test(sentence.tokens[verb]?.text ?? '')
  if (reduced && objects.length === 0) return
  // A body «designated» to do something is no target: the word needs the company of sanctions.
  if (
    /^designat/.test(sentence.tokens[verb]?.text ?? '') &&
    !/sanction|terroris|Executive|E\.O\.|7031|Treasury|Department|visa|OFAC|United States is|We are|we are|corrupt|fronts? for/.test(
      sentence.text,
    )
  )
    return
  yield* finish(sentence, clause, objects, parties, memory, passive)
}

function* freeze(sentence: AnalysedSentence, verb: number, parties: Parties, memory: Memory): Iterable<Reading> {
  const { tokens } = sentence
  const passive = isPassive(tokens, verb)
  const objects = passive ? subjects(tokens, verb) : children(tokens, verb, 'obj')
  const owned = objects.filter(object => {
    const [first, end] = stretch(tokens, object)
    return tokens.slice(first, end).some(token => property.test(token.text))
  })
  const clause = readClause(tokens, verb, 'IMPOSED')
  if (!clause || owned.length === 0) return
  const issuers = issuersOf(sentence, clause, parties, memory, passive)
  const targets = owned.flatMap(object => {
    const [first, end] = stretch(tokens, object)
    return parties
      .within(sentence, first, end)
      .filter(mention => mention.form !== 'PRONOUN')
      .map(mention => mention.entity)
  })
  yield {
    status: clause.status,
    issuers,
    targets: [...new Set(targets)].slice(0, 3),
    callers: callersOf(sentence, clause, parties),
    sector: null,
    progressive: clause.progressive,
    trigger: verb,
  }
}

function* listing(sentence: AnalysedSentence, verb: number, parties: Parties, memory: Memory): Iterable<Reading> {
  const { tokens } = sentence
  const rest = textOf(sentence, verb, tokens.length)
  if (!sanctionList.test(rest)) return
  const lifts = /^(remov|delist)/.test(tokens[verb]?.text ?? '')
  const clause = readClause(tokens, verb, lifts ? 'LIFTED' : 'IMPOSED')
  if (!clause) return
  const passive = isPassive(tokens, verb)
  const objects = passive ? subjects(tokens, verb) : children(tokens, verb, 'obj')
  yield* finish(sentence, clause, objects, parties, memory, passive)
}

function* named(sentence: AnalysedSentence, noun: number, parties: Parties, memory: Memory): Iterable<Reading> {
  const { tokens } = sentence
  const aims = aimsOf(tokens, noun)
  const modifiers = issuingModifiers(sentence, noun, parties, aims.length > 0)
  const verb = governingVerb(tokens, noun)
  const kind = verb >= 0 ? verbClass(tokens[verb]?.text ?? '') : null
  const head = tokens[tokens[noun]?.head ?? -1]
  const ofNoun = tokens[noun]?.rel === 'nmod' && head && !carrierNoun.test(head.text) ? nounClass(head.text) : null
  if (
    tokens[noun]?.rel === 'nmod' &&
    head &&
    /^(evasion|violation|loophole|circumvention|lifting|removal|impact|relief|effect)/.test(head.text)
  )
    return
  const written = words(tokens, noun)
  const denied = written.some(word => /^(no|without)$/i.test(word))
  if (denied) return
  const clause = ofNoun ? bare(verb, ofNoun) : kind ? readClause(tokens, verb, kind) : null
  const found = aims.map(aim => parties.targetsAt(sentence, aim))
  const targets = [...new Set(found.flatMap(one => one.refs))]
  const sector = found.find(one => one.sector)?.sector ?? null
  if (clause && (kind || ofNoun)) {
    const passive = verb >= 0 && isPassive(tokens, verb)
    const issuers = modifiers.length > 0 ? modifiers : issuersOf(sentence, clause, parties, memory, passive)
    const status =
      clause.status === 'IMPOSED' && targets.length === 0 && /^designations?$/i.test(tokens[noun]?.text ?? '')
        ? null
        : clause.status
    if (status && targets.length > 0) {
      yield {
        status,
        issuers,
        targets,
        callers: callersOf(sentence, clause, parties),
        sector,
        progressive: clause.progressive,
        trigger: verb >= 0 ? verb : noun,
      }
      return
    }
    if (clause.status !== 'IMPOSED') return
  }
  if (modifiers.length === 0) return
  const fresh = written.some(word => /^(new|latest|recent)$/i.test(word))
  const open = written.some(word =>
    /^(further|additional|possible|potential|future|tougher|more|proposed|stronger)$/i.test(word),
  )
  if (open || (targets.length === 0 && !fresh)) return
  const aimed = targets.length > 0 ? targets : memory.targets
  yield {
    status: fresh ? 'IMPOSED' : 'IN_FORCE',
    issuers: modifiers,
    targets: aimed,
    callers: [],
    sector,
    progressive: false,
    trigger: noun,
  }
}

function* finish(
  sentence: AnalysedSentence,
  clause: Clause,
  objects: readonly number[],
  parties: Parties,
  memory: Memory,
  passive: boolean,
): Iterable<Reading> {
  const found = objects.map(object => parties.targetsAt(sentence, object))
  yield {
    status: clause.status,
    issuers: issuersOf(sentence, clause, parties, memory, passive),
    targets: [...new Set(found.flatMap(one => one.refs))],
    callers: callersOf(sentence, clause, parties),
    sector: found.find(one => one.sector)?.sector ?? null,
    progressive: clause.progressive,
    trigger: clause.verb,
  }
}

function bare(verb: number, status: SanctionStatus): Clause {
  return { status, issuers: [], callers: [], verb, progressive: false }
}

/** Heads of what sanctions are on: «on Iran», «against the bank», «targeting two companies». */
function aimsOf(tokens: readonly Token[], noun: number): number[] {
  const isAim = (word: number) =>
    children(tokens, word, 'case').some(mark => /^(on|upon|against|targeting)$/i.test(tokens[mark]?.text ?? ''))
  const up = [noun, ...ancestors(tokens, noun).slice(0, 3)]
  for (const at of up) {
    const aims = children(tokens, at, 'nmod', 'obl').filter(word => word > noun && isAim(word))
    const aimed = children(tokens, at, 'acl')
      .filter(word => word > noun && /^(target|aim|hit|relat)/.test(tokens[word]?.text ?? ''))
      .flatMap(word => children(tokens, word, 'obj', 'obl'))
    const first = [...aims, ...aimed].sort((a, b) => a - b)[0]
    if (first !== undefined) return [first]
  }
  return []
}

/** Those named before the noun as its makers: «U.S. sanctions», «the EU's latest package». «Iran sanctions» has none. */
function issuingModifiers(sentence: AnalysedSentence, noun: number, parties: Parties, aimed: boolean): string[] {
  const first = Math.min(noun, ...children(sentence.tokens, noun, 'nmod', 'amod', 'compound', 'det', 'nummod'))
  const powers = new Set(['USA', 'GBR', 'AUS', 'CAN', 'JPN'].flatMap(code => parties.country(code) ?? []))
  const mentions = parties.within(sentence, Math.max(0, first - 2), noun).filter(mention => {
    const word = sentence.tokens[mention.head]
    return word && mention.head >= first && ['nmod', 'amod', 'compound', 'conj'].includes(word.rel) && word.head <= noun
  })
  return mentions.flatMap(mention => {
    const issuer = parties.issuerAt(sentence, mention.head)
    return issuer && (aimed || powers.has(issuer) || issuer.startsWith('o')) ? [issuer] : []
  })
}

function issuersOf(
  sentence: AnalysedSentence,
  clause: Clause,
  parties: Parties,
  memory: Memory,
  passive: boolean,
): string[] {
  const { tokens } = sentence
  const heads = clause.issuers.flatMap(head => [head, ...children(tokens, head, 'conj')])
  const found = heads.flatMap(head => parties.issuerAt(sentence, head) ?? [])
  if (found.length > 0) return [...new Set(found)]
  const we = heads.some(head =>
    /^(we|they|it|i|government|department|administration|action)$/i.test(tokens[head]?.text ?? ''),
  )
  if (we && memory.issuers.length > 0) return memory.issuers
  const usa = parties.country('USA')
  if (usa && americanAuthority.test(sentence.text) && (we || (passive && agents(tokens, clause.verb).length === 0)))
    return [usa]
  return []
}

function callersOf(sentence: AnalysedSentence, clause: Clause, parties: Parties): string[] {
  return clause.callers.flatMap(head => {
    const mention = parties
      .within(sentence, 0, sentence.tokens.length)
      .find(one => one.firstToken <= head && head < one.endToken)
    return mention && mention.form !== 'DEMONYM' ? [mention.entity] : []
  })
}

function speaker(sentence: AnalysedSentence, trigger: number, parties: Parties): string | null {
  const said = ancestors(sentence.tokens, trigger).find(word =>
    /^(said|says|told|stated|added|announced|warned)$/.test(sentence.tokens[word]?.text ?? ''),
  )
  if (said === undefined) return null
  const subject = children(sentence.tokens, said, 'nsubj')[0]
  const mention = parties
    .within(sentence, 0, sentence.tokens.length)
    .find(one => subject !== undefined && one.firstToken <= subject && subject < one.endToken)
  return mention && mention.form !== 'PRONOUN' ? mention.text : null
}

function words(tokens: readonly Token[], noun: number): string[] {
  return children(tokens, noun)
    .filter(child => child < noun)
    .map(child => tokens[child]?.text ?? '')
}
