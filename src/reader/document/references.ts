import type { AnalysedSentence, Analysis, Entity, EntityMention } from '../analysis.ts'
import { caseOf, subjectsOf, word } from '../events/clause.ts'
import { omitted } from '../events/omitted-subject.ts'
import { companyOf } from '../events/participants.ts'
import { type NamedBy, partyNames, type Referents, wordKey } from '../events/party.ts'
import { findTriggers } from '../events/trigger.ts'
import { children, conjuncts, rootOf } from '../syntax/tree.ts'
import { isOwnVoice, isQuoted, isUnnamedHead } from './own-words.ts'
import { ownOffice } from './publisher.ts'

const personNoun =
  /^(president|leader|premier|minister|chancellor|king|queen|secretary|secretary-general|chief|envoy|emir|sultan|prince|monarch|diplomat|general|official|prime minister)$/
const pluralNoun =
  /^(leaders?|presidents|ministers|sides|men|two|pair|parties|heads|premiers|officials|secretaries|chancellors|diplomats|countries|nations|states|neighbou?rs|delegations|counterparts)$/
const officeWords: Record<string, RegExp> = {
  premier: /prime minister|premier/i,
  king: /king/i,
  monarch: /king|queen/i,
  minister: /minister/i,
  secretary: /secretary/i,
  leader: /president|prime minister|chancellor|leader|king|emir|chair/i,
}

interface Seen {
  entity: string
  sentence: number
}

/**
 * What «they», «I» and nameless descriptions stand for: the pair just named, the speaker, the person just spoken of. What stays open has no
 * entry; «he» and «she» are mentions already.
 */
export function findReferents(analysis: Analysis): Referents {
  const found = new Map<string, readonly string[]>()
  const { speaker } = analysis
  const role = ownOffice(analysis.document)?.role ?? ''
  const speaksAlone = analysis.sentences.some(one => one.tokens.some(token => token.text === 'I'))
  const people: Seen[] = []
  const plain = partyNames(analysis, new Map())
  let pair: { entities: string[]; sentence: number } | null = null
  let subjects: string[] = []
  const states = statesOfAll(analysis)
  const mentionsOf = new Map<number, EntityMention[]>()
  for (const mention of analysis.mentions)
    mentionsOf.set(mention.sentence, [...(mentionsOf.get(mention.sentence) ?? []), mention])

  for (const sentence of analysis.sentences) {
    if (sentence.link) continue
    const mentions = mentionsOf.get(sentence.index) ?? []
    const here: string[] = []
    sentence.tokens.forEach((token, at) => {
      const mention = mentions.find(one => one.firstToken === at && one.entity.startsWith('p'))
      if (mention) {
        people.push({ entity: mention.entity, sentence: sentence.index })
        if (!here.includes(mention.entity)) here.push(mention.entity)
        return
      }
      const text = word(sentence.tokens, at)
      if (speaker && isOwnVoice(sentence, at, speaksAlone) && !isQuoted(sentence, at)) {
        note(found, sentence.index, at, [speaker])
      } else if (personNoun.test(text) && token.upos !== 'VERB') {
        const head = speaker && isUnnamedHead(sentence, at) ? speaker : null
        // On its own channel «the President» is the one whose channel it is, whoever else was just spoken of.
        const isOwn = head?.startsWith('p') && role.endsWith(text) && !isQuoted(sentence, at)
        const entity = isOwn ? head : described(analysis, sentence, at, mentions, people)
        if (!entity && head) note(found, sentence.index, at, [head])
        if (entity) {
          note(found, sentence.index, at, [entity])
          people.push({ entity, sentence: sentence.index })
          if (!here.includes(entity)) here.push(entity)
        }
      } else if (isDelegation(sentence, at)) {
        const travellers = subjects.filter(entity => entity.startsWith('p'))
        if (travellers.length > 0) note(found, sentence.index, at, travellers)
      } else if (
        pair &&
        isPlural(sentence, at) &&
        (sentence.index - pair.sentence <= 3 || isOnlyTwo(sentence, at, people))
      ) {
        note(found, sentence.index, at, pair.entities)
        pair = { entities: pair.entities, sentence: sentence.index }
      } else if (states.length === 2 && isOfStates(sentence, at)) {
        note(found, sentence.index, at, states)
      }
    })
    const root = rootOf(sentence.tokens)
    const own = subjectsOf(sentence.tokens, root).flatMap(subject => plain(sentence, subject))
    if (own.length > 0) subjects = own
    else if (subjects.length > 0) note(found, sentence.index, omitted, subjects)
    const met = whoMet(sentence, plain)
    if (met.length === 2) pair = { entities: met, sentence: sentence.index }
    else if (here.length === 2) pair = { entities: here, sentence: sentence.index }
    else if (here.length > 2) pair = null
    else if (here.length === 0) {
      const states = statesTogether(sentence, mentions)
      if (states.length === 2) pair = { entities: states, sentence: sentence.index }
    }
  }
  return found
}

/** «The two leaders», wherever a text has named two people and no more. */
function isOnlyTwo({ tokens }: AnalysedSentence, at: number, people: readonly Seen[]): boolean {
  const isBoth = children(tokens, at).some(child => /^(two|both)$/.test(word(tokens, child)))
  return isBoth && new Set(people.map(one => one.entity)).size === 2
}

/** The two states that a joint statement or the like names first, and alone: «the parties» are these throughout. */
function statesOfAll({ document, mentions }: Analysis): string[] {
  if (!/\b(joint|dialogue|consultations?|talks|between|communiqu[ée]|declaration)\b/i.test(document.title ?? ''))
    return []
  for (let sentence = 0; sentence < 3; sentence++) {
    const here = mentions.filter(one => one.sentence === sentence && one.entity.startsWith('c') && one.form === 'NAME')
    const states = [...new Set(here.map(one => one.entity))]
    if (states.length > 1) return states.length === 2 ? states : []
  }
  return []
}

/** «The parties plan to meet», «both governments», «the two countries». */
function isOfStates({ tokens }: AnalysedSentence, at: number): boolean {
  if (!/^(parties|sides|countries|nations|governments)$/.test(word(tokens, at))) return false
  const before = children(tokens, at).filter(child => child < at && tokens[child]?.rel !== 'case')
  return before.length > 0 && before.every(child => /^(the|two|both)$/.test(word(tokens, child)))
}

/** «Kenya and Somalia agreed …»: the states that a sentence's subject names side by side. */
function statesTogether({ tokens }: AnalysedSentence, mentions: readonly EntityMention[]): string[] {
  const states = mentions.filter(one => one.entity.startsWith('c') && one.form === 'NAME')
  const first = states.find(one => tokens[one.head]?.rel === 'nsubj')
  if (!first) return []
  const together = conjuncts(tokens, first.head)
  return [...new Set(states.filter(one => together.includes(one.head)).map(one => one.entity))]
}

/** The people whom a sentence says to have met, so that «they» and «the two leaders» after it are these. */
function whoMet(sentence: AnalysedSentence, names: NamedBy): string[] {
  for (const trigger of findTriggers(sentence)) {
    if (!/^(MEET|TALK|CALL)$/.test(trigger.pattern)) continue
    const { named, paired } = companyOf(sentence, trigger, names)
    const people = named.map(one => one.entity).filter(entity => entity.startsWith('p'))
    if (paired && people.length === 2) return people
  }
  return []
}

function note(found: Map<string, readonly string[]>, sentence: number, token: number, entities: string[]): void {
  found.set(wordKey(sentence, token), entities)
}

function described(
  analysis: Analysis,
  sentence: AnalysedSentence,
  at: number,
  mentions: readonly EntityMention[],
  people: readonly Seen[],
): string | null {
  const { tokens } = sentence
  // A noun that goes with a name is that name's title.
  const neighbours = [...children(tokens, at, 'appos', 'flat', 'nmod'), tokens[at]?.head ?? -1]
  if (
    neighbours.some(one => mentions.some(m => m.entity.startsWith('p') && m.head === one && caseOf(tokens, one) === ''))
  )
    return null
  const determiner = children(tokens, at, 'det').map(child => word(tokens, child))
  const text = word(tokens, at)
  const demonym = mentions.find(
    one => one.entity.startsWith('c') && one.endToken <= at && one.endToken >= at - 2 && one.form !== 'METONYM',
  )
  if (!determiner.includes('the')) return null
  const office = officeWords[text] ?? new RegExp(text, 'i')
  const candidates = [...people].reverse().flatMap(one => {
    const entity = analysis.entities.get(one.entity)
    return entity?.kind === 'PERSON' && office.test(entity.office ?? (text === 'leader' ? 'leader' : ''))
      ? [entity]
      : []
  })
  if (demonym) {
    const country = analysis.entities.get(demonym.entity)
    const iso3 = country?.kind === 'COUNTRY' ? country.iso3 : null
    return only(candidates.filter(one => one.country === iso3)) ?? only(candidates.filter(one => one.country == null))
  }
  const kinds = children(tokens, at, 'amod', 'compound')
  if (kinds.length > 0 && !kinds.every(child => /^(prime|foreign|defen[cs]e|two|vice)$/.test(word(tokens, child))))
    return null
  return candidates[0] && people.some(one => one.entity === candidates[0]?.ref && sentence.index - one.sentence <= 4)
    ? candidates[0].ref
    : null
}

/** «The delegation will meet …»: those who were told to travel. */
function isDelegation({ tokens }: AnalysedSentence, at: number): boolean {
  if (word(tokens, at) !== 'delegation' || tokens[at]?.rel !== 'nsubj') return false
  return children(tokens, at).every(child => /^the$/i.test(tokens[child]?.text ?? ''))
}

function only(entities: readonly Entity[]): string | null {
  const refs = new Set(entities.map(one => one.ref))
  return refs.size === 1 ? ([...refs][0] ?? null) : null
}

function isPlural(sentence: AnalysedSentence, at: number): boolean {
  const { tokens } = sentence
  const text = word(tokens, at)
  if (tokens[at]?.upos === 'PRON') return /^(they|them|their|both)$/.test(text)
  if (!pluralNoun.test(text)) return false
  // «The leaders of Ukraine and the United States» are told by themselves.
  if (children(tokens, at, 'nmod').some(child => child > at && caseOf(tokens, child) === 'of')) return false
  const around = children(tokens, at)
    .filter(child => child < at && tokens[child]?.rel !== 'case')
    .map(child => word(tokens, child))
  if (around.some(one => !/^(the|two|both|these|their)$/.test(one))) return false
  return (
    around.some(one => /^(two|both)$/.test(one)) ||
    (around.includes('the') && /^(leaders|presidents|ministers|two|pair|sides)$/.test(text))
  )
}
