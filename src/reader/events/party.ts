import type { AnalysedSentence, Analysis, Entity, EntityMention, Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { caseOf, word } from './clause.ts'

/** Who a phrase names: references of people, states and bodies, in the order of the text; an adjective alone («French») only where `bySide`. */
export type NamedBy = (sentence: AnalysedSentence, head: number, bySide?: boolean) => string[]

/** What a pronoun or a description without a name stands for, by sentence and governing word. */
export type Referents = ReadonlyMap<string, readonly string[]>

/** The key of a word in `Referents`. */
export function wordKey(sentence: number, token: number): string {
  return `${sentence}:${token}`
}

/** Nouns for those who act for a state or body. */
export const official =
  /^(officials?|leaders?|negotiators?|delegations?|representatives?|ministers?|envoys?|diplomats?|counterparts?|governments?|presidents?|premiers?|teams?|mediators?|sides?|authorities|ambassadors?|delegates?|secretary|secretaries|chancellors?|king|queen|emir|chiefs?|generals?|commanders?|heads?|parties|chairman|chair|president-elect|minister|administration|adviser|advisers|advisor|advisors|lawmakers|members|statesmen|crown|prince|monarch|group|partners?|allies|others|coordinator|commissioner|rapporteur)$/

const bodyKind = /^(IGO|COALITION|GOVERNMENT|MINISTRY|ARMED_GROUP|GROUP|ALLIANCE|MOVEMENT|PARTY|TERRITORY)$/

/** Whether an entity can be a party to a meeting: a person, a state, or a body that acts for one. */
export function canMeet(entity: Entity | undefined): boolean {
  if (!entity || entity.kind === 'PLACE') return false
  if (entity.kind === 'ORGANIZATION') return bodyKind.test(entity.organizationKind ?? '')
  return true
}

const callings =
  /^(guitarist|bassist|drummer|pianist|violinist|singer|songwriter|musician|rapper|actor|actress|comedian|footballer|striker|midfielder|boxer|golfer|sprinter|novelist|poet|painter|playwright|filmmaker|screenwriter|cinematographer|photographer|astronaut|chef|teammate|bandmate|classmate|(\d+-year-)?old)$/

/** «13-year-old Jane Roe» and «bassist John Doe» act for nobody. */
export function isPrivate(tokens: readonly Token[], { firstToken }: EntityMention): boolean {
  return callings.test(word(tokens, firstToken - 1))
}

/** Whether people of many states meet in a town, so that officials there need not be the country's own. */
export function isInternational(town: string | undefined): boolean {
  return /^(Geneva|New York|New York City|Brussels|Vienna|Munich|Davos|The Hague|Hague|Strasbourg)$/.test(town ?? '')
}

/** A function that names the parties of a phrase by its governing word, through coordination, apposition and «officials of …». */
export function partyNames(analysis: Analysis, referents: Referents): NamedBy {
  const bySentence = new Map<number, EntityMention[]>()
  for (const mention of analysis.mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  const rank = (mention: EntityMention) => ['p', 'c', 'o'].indexOf(mention.entity[0] ?? '')

  return (sentence, head, bySide = false) => {
    const { tokens } = sentence
    const mentions = bySentence.get(sentence.index) ?? []
    const found = new Map<string, number>()
    const seen = new Set<number>()
    const at = (word: number) =>
      mentions
        .filter(one => one.firstToken <= word && word < one.endToken && !isPrivate(tokens, one))
        .filter(one => canMeet(analysis.entities.get(one.entity)))
        .sort((a, b) => rank(a) - rank(b))[0]
    const take = (mention: EntityMention) => {
      for (const one of [mention, ...sameTitle(mentions, mention)]) found.set(one.entity, mention.firstToken)
      const isOfficial = mention.form === 'DEMONYM' || mention.form === 'TITLE'
      // «Thai and Lao officials» may be one mention, for Laos: the other modifiers hang on its noun.
      if (mention.form === 'TITLE') {
        for (const next of children(tokens, mention.endToken - 1, 'amod', 'compound')) visit(next, true)
      }
      for (const inside of within(mention))
        for (const next of children(tokens, inside, 'conj', 'appos')) visit(next, isOfficial)
      const next = nextInList(tokens, mentions, mention)
      if (next && !seen.has(next.head)) visit(next.head, false)
    }
    const visit = (at_: number, isOfficial: boolean): void => {
      if (seen.has(at_) || seen.size > 60) return
      seen.add(at_)
      const mention = at(at_)
      const standsFor = referents.get(wordKey(sentence.index, at_))
      const titled = mention && !mention.entity.startsWith('p') ? titledBy(tokens, mentions, mention) : undefined
      if (titled) {
        if (!seen.has(titled.head)) visit(titled.head, false)
      } else if (standsFor && !(mention && mention.head === at_ && mention.form !== 'DEMONYM')) {
        for (const entity of standsFor) found.set(entity, at_)
        for (const next of children(tokens, at_, 'conj')) visit(next, false)
        return
      } else if (mention && (mention.form !== 'DEMONYM' || isOfficial)) {
        take(mention)
        return
      }
      const bearer = official.test(word(tokens, at_)) ? bearerOf(tokens, mentions, at_) : undefined
      if (bearer && !seen.has(bearer.head)) {
        visit(bearer.head, false)
        return
      }
      descend(at_)
    }
    const descend = (at_: number) => {
      const text = word(tokens, at_)
      const named = official.test(text) && !isOfOthers(tokens, at_)
      for (const child of children(tokens, at_, 'conj', 'appos', 'flat'))
        visit(child, named || official.test(word(tokens, child)))
      // «The Chilean President, Jane Roe»: the title's country is not another party.
      const isBorne = children(tokens, at_, 'appos').some(child => at(child)?.entity.startsWith('p'))
      const size = found.size
      // «President» may govern the name that follows it, and «Keir» the title before it.
      for (const child of children(tokens, at_, 'compound', 'nmod', 'amod')) {
        const form = caseOf(tokens, child)
        const isPerson = mentions.some(one => one.head === child && one.entity.startsWith('p'))
        if (form === '' && isPerson && child > at_) visit(child, false)
        else if (
          named &&
          !isBorne &&
          (found.size === size || isJoined(tokens, child)) &&
          isModifier(tokens, child, form)
        ) {
          if (isPerson || tokens[child]?.upos === 'PRON')
            for (const state of stateOf(child, text)) found.set(state, child)
          else visit(child, true)
        }
      }
      if (named && found.size === size) for (const origin of originAfter(tokens, at_)) visit(origin, false)
      if (named && found.size === size && /s$/.test(text)) for (const state of localState(at_)) found.set(state, at_)
    }
    /** «Officials there», «leaders in Cairo»: they whose city or country is named, where the document names that state at all. */
    const localState = (noun: number): string[] => {
      const isThere = word(tokens, noun + 1) === 'there'
      const places = analysis.mentions.filter(one => one.sentence === sentence.index && one.entity.startsWith('l'))
      const place = isThere
        ? places.filter(one => one.endToken <= noun).at(-1)
        : places.find(one => tokens[one.head]?.head === noun && caseOf(tokens, one.head) === 'in')
      const at = analysis.entities.get(place?.entity ?? '')
      const iso3 = at?.kind === 'PLACE' && !isInternational(at.name) ? at.country : null
      return [...analysis.entities.values()].flatMap(one =>
        one.kind === 'COUNTRY' && iso3 && one.iso3 === iso3 ? [one.ref] : [],
      )
    }
    /** «His team» stands for his country; «his envoy» says nothing of himself. */
    const stateOf = (owner: number, noun: string): string[] => {
      if (
        !/^(teams?|delegations?|government|officials?|negotiators|administration|diplomats|representatives|side)$/.test(
          noun,
        )
      )
        return []
      const person = analysis.entities.get(
        referents.get(wordKey(sentence.index, owner))?.[0] ?? at(owner)?.entity ?? '',
      )
      const iso3 = person?.kind === 'PERSON' ? person.country : null
      return [...analysis.entities.values()].flatMap(one =>
        one.kind === 'COUNTRY' && iso3 && one.iso3 === iso3 ? [one.ref] : [],
      )
    }
    visit(head, bySide)
    return [...found].sort((a, b) => a[1] - b[1]).map(([entity]) => entity)
  }
}

/** «Israeli, Greek and Moldovan governments»: further states before the noun. */
function isJoined(tokens: readonly Token[], modifier: number): boolean {
  return /^(and|,)$/.test(word(tokens, modifier - 1))
}

/** «Tunisian civil society representatives», «Chadian opposition leaders» act for no state. */
export function isOfOthers(tokens: readonly Token[], noun: number): boolean {
  const kinds = children(tokens, noun, 'amod', 'compound', 'nmod').filter(child => child < noun)
  return (
    kinds.length > 0 &&
    kinds.some(kind =>
      /^(society|civil|business|religious|community|industry|private|youth|student|media|opposition|labor|labour|civic|tribal|indigenous|rights|rebel|protest)$/.test(
        word(tokens, kind),
      ),
    )
  )
}

/** «The foreign ministers of Peru and Chile» is one title that names two states. */
function sameTitle(mentions: readonly EntityMention[], title: EntityMention): EntityMention[] {
  return mentions.filter(
    one => one.form === 'TITLE' && one.firstToken === title.firstToken && one.endToken === title.endToken,
  )
}

function* within(mention: EntityMention): Iterable<number> {
  for (let word = mention.firstToken; word < mention.endToken; word++) yield word
}

/** «Officials from the Republic of the Congo»: where they are from, though the parse hangs it on the verb. */
function originAfter(tokens: readonly Token[], noun: number): number[] {
  const origin = tokens[noun + 1]?.head ?? -1
  return word(tokens, noun + 1) === 'from' && origin > noun && tokens[origin]?.head === tokens[noun]?.head
    ? [origin]
    : []
}

function isModifier(tokens: readonly Token[], child: number, form: string): boolean {
  const rel = tokens[child]?.rel ?? ''
  if (form === '' || form === "'s") return /^(amod|compound|nmod)$/.test(rel)
  return /^(of|from|for)$/.test(form)
}

/** The person whose title a state or body is part of: «NATO» in «NATO chief Jane Roe». */
function titledBy(
  tokens: readonly Token[],
  mentions: readonly EntityMention[],
  title: EntityMention,
): EntityMention | undefined {
  return mentions.find(one => {
    if (!one.entity.startsWith('p') || one.firstToken < title.endToken || one.firstToken > title.endToken + 6)
      return false
    const between = tokens.slice(title.endToken, one.firstToken)
    // «Chancellor of Germany Olaf Roe»: nothing need stand between.
    const isBetween = between.length > 0 || word(tokens, title.firstToken - 1) === 'of'
    return isBetween && between.every(token => isTitleWord(token)) && !between.some(token => token.upos === 'CCONJ')
  })
}

/** The person whom a title names further on: «President of the Republic of Chad Jane Roe». */
function bearerOf(
  tokens: readonly Token[],
  mentions: readonly EntityMention[],
  title: number,
): EntityMention | undefined {
  const person = mentions.find(
    one => one.entity.startsWith('p') && one.firstToken > title && one.firstToken <= title + 12,
  )
  if (!person) return undefined
  const between = tokens.slice(title + 1, person.firstToken)
  if (isTitleOfAnother(between)) return undefined
  return between.every(token => isTitleWord(token) || token.text === 'the') ? person : undefined
}

/** «The adviser of President» before a name: the adviser is somebody else. */
function isTitleOfAnother(between: readonly Token[]): boolean {
  const last = between.at(-1)?.text.toLowerCase() ?? ''
  return official.test(last) && between.slice(0, -1).some(token => /^(of|to|for)$/.test(token.text))
}

function isTitleWord(token: Token): boolean {
  return /^(PROPN|NOUN|ADJ)$/.test(token.upos) || /^[-()]$/.test(token.text) || /^(of|for|'s|’s)$/.test(token.text)
}

/** The next name of a list, where the parse breaks it up: «A, the Danish premier B, and C». */
function nextInList(
  tokens: readonly Token[],
  mentions: readonly EntityMention[],
  from: EntityMention,
): EntityMention | undefined {
  const next = mentions.find(
    one =>
      one.firstToken >= from.endToken &&
      one.form !== 'DEMONYM' &&
      /^[pco]/.test(one.entity) &&
      !titledBy(tokens, mentions, one),
  )
  if (!next || next.firstToken > from.endToken + 9) return undefined
  const between = tokens.slice(from.endToken, next.firstToken)
  const [first] = between
  if (!first || !/^(,|and|&)$/.test(first.text)) return undefined
  if (!between.slice(1).every(token => isTitleWord(token) || /^(and|the|,)$/.test(token.text))) return undefined
  if (between.filter(token => token.text === ',').length > 1 || isTitleOfAnother(between)) return undefined
  const after = tokens[next.endToken]
  if (after && /^(VERB|AUX)$/.test(after.upos)) return undefined
  const token = tokens[next.head]
  return token?.rel === 'nsubj' && token.head > next.head ? undefined : next
}
