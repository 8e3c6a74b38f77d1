import type { Document } from '../../domain/document.ts'
import type { AnalysedSentence, Token } from '../analysis.ts'
import { publisherCountry } from '../document/publisher.ts'
import { ancestors, children } from '../syntax/tree.ts'
import { agents, type Clause } from './clause.ts'
import type { Parties } from './parties.ts'
import { americanAuthority } from './words.ts'

/** What has been read so far, for «we» and «the latest sanctions». */
export interface Memory {
  issuers: string[]
  /** The country that the last targets belong to. */
  land: string | null
  /** Whether any sanction has been told of. */
  told: boolean
  /** The country whose government publishes, by ISO 3166-1 alpha-3. */
  publisher: string | null
}

/** What is known before a document is read: the state whose government publishes it, so that its «we» has a name. */
export function memoryOf(document: Document, parties: Parties): Memory {
  const publisher = publisherCountry(document)
  return { issuers: publisher ? [parties.country(publisher) ?? []].flat() : [], land: null, told: false, publisher }
}

/** Those named before the noun as its makers: «U.S. sanctions», «the EU's latest package». «Iran sanctions» has none. */
export function issuingModifiers(sentence: AnalysedSentence, noun: number, parties: Parties, aimed: boolean): string[] {
  const { tokens } = sentence
  const first = Math.min(noun, ...children(tokens, noun, 'nmod', 'amod', 'compound', 'det', 'nummod'))
  const powers = new Set(['USA', 'GBR', 'AUS', 'CAN', 'JPN'].flatMap(code => parties.country(code) ?? []))
  const mentions = parties.within(sentence, Math.max(0, first - 2), noun).filter(mention => {
    const word = tokens[mention.head]
    return word && mention.head >= first && ['nmod', 'amod', 'compound', 'conj'].includes(word.rel) && word.head <= noun
  })
  return mentions.flatMap(mention => {
    const issuer = parties.issuerAt(sentence, mention.head)
    return issuer && (aimed || powers.has(issuer) || issuer.startsWith('o')) ? [issuer] : []
  })
}

/** Those who act in a clause; a government's «we» is the last that acted, a passive under American law is American. */
export function issuersOf(
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
  const behind = heads
    .flatMap(head => makersBehind(tokens, head))
    .flatMap(head => parties.issuerAt(sentence, head) ?? [])
  if (behind.length > 0) return [...new Set(behind)]
  const council = heads.some(head => /^resolution$/i.test(tokens[head]?.text ?? '')) ? parties.council() : null
  if (council) return [council]
  // «Norway closed its embassy. It has also imposed …».
  const it = heads.some(head => /^(it|bloc)$/i.test(tokens[head]?.text ?? '')) ? parties.issuerBefore(sentence) : null
  if (it) return [it]
  // «Iran said it had sanctioned …»; «We have imposed …,» the minister said to a newspaper.
  const spoken =
    heads.some(head => /^(it|they|he|she)$/i.test(tokens[head]?.text ?? '')) ||
    (isOurs(tokens, heads) && !memory.publisher)
  const voice = spoken ? speakingSubject(tokens, clause.verb) : undefined
  const speaking = voice === undefined ? null : parties.issuerAt(sentence, voice)
  if (speaking) return [speaking]
  const own = heads.some(
    head =>
      /^actions?$/i.test(tokens[head]?.text ?? '') ||
      (/^(we|i|government|department|administration)$/i.test(tokens[head]?.text ?? '') &&
        children(tokens, head, 'nmod', 'compound', 'amod').length === 0),
  )
  if (own && memory.issuers.length > 0) return memory.issuers
  const we = heads.find(head => /^(we|i|actions?)$/i.test(tokens[head]?.text ?? ''))
  if (we !== undefined && memory.publisher) return [parties.stateAt(sentence, we, memory.publisher)]
  const usa = parties.country('USA')
  const unsaid = passive && agents(tokens, clause.verb).length === 0
  // «The United States announced that his assets had been frozen».
  const announcer = unsaid ? announcerOf(tokens, clause.verb) : undefined
  const told = announcer === undefined ? null : parties.issuerAt(sentence, announcer)
  if (told) return [told]
  return usa && americanAuthority.test(sentence.text) && (own || unsaid) ? [usa] : []
}

/** «A package of measures adopted by the Council includes …»: whose the measures are. */
function makersBehind(tokens: readonly Token[], head: number): number[] {
  if (!/^(measures?|packages?|sanctions|steps?|resolution)$/i.test(tokens[head]?.text ?? '')) return []
  return [head, ...children(tokens, head, 'nmod')]
    .flatMap(at => children(tokens, at, 'acl'))
    .filter(at => /^(adopted|imposed|announced|approved|taken)$/.test(tokens[at]?.text ?? ''))
    .flatMap(at => agents(tokens, at))
}

function isOurs(tokens: readonly Token[], heads: readonly number[]): boolean {
  return heads.some(head => /^(we|i)$/i.test(tokens[head]?.text ?? ''))
}

function announcerOf(tokens: readonly Token[], verb: number): number | undefined {
  const told = ancestors(tokens, verb).find(word => /^announc(ed|es|ing)$/.test(tokens[word]?.text ?? ''))
  return told === undefined ? undefined : children(tokens, told, 'nsubj')[0]
}

/** They who acted last, or else the state whose government publishes. */
export function ownState(sentence: AnalysedSentence, word: number, parties: Parties, memory: Memory): string[] {
  if (memory.issuers.length > 0) return memory.issuers
  return memory.publisher ? [parties.stateAt(sentence, word, memory.publisher)] : []
}

/** Those who call for a sanction or are against it. */
export function callersOf(sentence: AnalysedSentence, clause: Clause, parties: Parties): string[] {
  return clause.callers.flatMap(head => {
    const mention = covering(sentence, head, parties)
    return mention && mention.form !== 'DEMONYM' ? [mention.entity] : []
  })
}

/** Who says what the sentence tells, by name, if the sentence names one. */
export function speaker(sentence: AnalysedSentence, trigger: number, parties: Parties): string | null {
  const subject = speakingSubject(sentence.tokens, trigger)
  const mention = subject === undefined ? undefined : covering(sentence, subject, parties)
  return mention && mention.form !== 'PRONOUN' ? mention.text : null
}

/** The entity that says what the sentence tells. */
export function speakingEntity(sentence: AnalysedSentence, trigger: number, parties: Parties): string[] {
  const subject = speakingSubject(sentence.tokens, trigger)
  const mention = subject === undefined ? undefined : covering(sentence, subject, parties)
  return mention ? [mention.entity] : []
}

function speakingSubject(tokens: readonly Token[], trigger: number): number | undefined {
  const said = ancestors(tokens, trigger).find(word =>
    /^(said|says|told|stated|added|announced|warned|stressed|insisted)$/.test(tokens[word]?.text ?? ''),
  )
  if (said === undefined) return undefined
  // Behind a quotation the parse may give its verb the speaker as well.
  const quoted = children(tokens, trigger, 'nsubj').filter(word => word > trigger && word < said)
  return [...children(tokens, said, 'nsubj'), ...quoted][0]
}

function covering(sentence: AnalysedSentence, word: number, parties: Parties) {
  return parties.within(sentence, 0, sentence.tokens.length).find(one => one.firstToken <= word && word < one.endToken)
}
