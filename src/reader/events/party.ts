import type { AnalysedSentence, Analysis, Entity, EntityMention, Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { caseOf, word } from './clause.ts'

/** Who a phrase names: references of people, states and bodies, in the order of the text. */
export type NamedBy = (sentence: AnalysedSentence, head: number) => string[]

/** What a pronoun or a description without a name stands for, by sentence and governing word. */
export type Referents = ReadonlyMap<string, readonly string[]>

/** The key of a word in `Referents`. */
export function wordKey(sentence: number, token: number): string {
  return `${sentence}:${token}`
}

const official =
  /^(officials?|leaders?|negotiators?|delegations?|representatives?|ministers?|envoys?|diplomats?|counterparts?|governments?|presidents?|premiers?|teams?|mediators?|sides?|authorities|ambassadors?|delegates?|secretary|secretaries|chancellors?|king|queen|emir|chiefs?|generals?|commanders?|heads?|parties|chairman|chair|president-elect|minister|administration|adviser|advisers|advisor|advisors|lawmakers|members|statesmen|crown|prince|monarch|group|partners?|allies|others)$/

const bodyKind = /^(IGO|COALITION|GOVERNMENT|MINISTRY|ARMED_GROUP|GROUP|ALLIANCE|MOVEMENT|PARTY|TERRITORY)$/

/** Whether an entity can be a party to a meeting: a person, a state, or a body that acts for one. */
export function canMeet(entity: Entity | undefined): boolean {
  if (!entity || entity.kind === 'PLACE') return false
  if (entity.kind === 'ORGANIZATION') return bodyKind.test(entity.organizationKind ?? '')
  return true
}

/** A function that names the parties of a phrase by its governing word, through coordination, apposition and «officials of …». */
export function partyNames(analysis: Analysis, referents: Referents): NamedBy {
  const bySentence = new Map<number, EntityMention[]>()
  for (const mention of analysis.mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  const rank = (mention: EntityMention) => ['p', 'c', 'o'].indexOf(mention.entity[0] ?? '')

  return (sentence, head) => {
    const { tokens } = sentence
    const mentions = bySentence.get(sentence.index) ?? []
    const found = new Map<string, number>()
    const seen = new Set<number>()
    const at = (word: number) =>
      mentions
        .filter(one => one.firstToken <= word && word < one.endToken && canMeet(analysis.entities.get(one.entity)))
        .sort((a, b) => rank(a) - rank(b))[0]
    const visit = (word: number, isOfficial: boolean) => {
      if (seen.has(word) || seen.size > 60) return
      seen.add(word)
      const mention = at(word)
      const standsFor = referents.get(wordKey(sentence.index, word))
      if (standsFor && !(mention && mention.head === word && mention.form !== 'DEMONYM')) {
        for (const entity of standsFor) found.set(entity, word)
      } else if (mention && mention.form !== 'DEMONYM') {
        found.set(mention.entity, mention.firstToken)
        for (const inside of within(mention)) for (const next of children(tokens, inside, 'conj')) visit(next, false)
        for (const next of children(tokens, mention.head, 'appos')) visit(next, false)
        return
      } else if (mention && isOfficial) {
        found.set(mention.entity, mention.firstToken)
      }
      descend(word)
    }
    const descend = (at: number) => {
      const text = word(tokens, at)
      const named = official.test(text)
      for (const child of children(tokens, at, 'conj', 'appos', 'flat'))
        visit(child, named || official.test(word(tokens, child)))
      // «President» may govern the name that follows it, and «Keir» the title before it.
      for (const child of children(tokens, at, 'compound', 'nmod', 'amod')) {
        const form = caseOf(tokens, child)
        const isPerson = mentions.some(one => one.head === child && one.entity.startsWith('p'))
        if (form === '' && isPerson && child > at) visit(child, false)
        else if (named && [...found.values()].every(value => value !== at) && isModifier(tokens, child, form))
          visit(child, true)
      }
    }
    visit(head, false)
    return [...found].sort((a, b) => a[1] - b[1]).map(([entity]) => entity)
  }
}

function* within(mention: EntityMention): Iterable<number> {
  for (let word = mention.firstToken; word < mention.endToken; word++) yield word
}

function isModifier(tokens: readonly Token[], child: number, form: string): boolean {
  const rel = tokens[child]?.rel ?? ''
  if (form === '' || form === "'s") return /^(amod|compound|nmod)$/.test(rel)
  return /^(of|from|for)$/.test(form)
}
