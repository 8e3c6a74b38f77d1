import type { AnalysedSentence, Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { caseOf, isPassive, word } from './clause.ts'
import { isThing } from './company-words.ts'
import { isManySided } from './many-sided.ts'

/** HEARD is a word that only the heads take for a meeting. How a meeting verb takes its parties: MEET with or without «with», TALK always with a preposition, HOST with a guest as object. */
export type Pattern = 'MEET' | 'TALK' | 'HOST' | 'CALL' | 'GATHER' | 'NOUN' | 'HEARD'

/** A word that may tell of a meeting. */
export interface Trigger {
  token: number
  pattern: Pattern
}

const verbs: [RegExp, Pattern][] = [
  [/^(meet|meets|met|meeting)$/, 'MEET'],
  [/^(huddl|caucus)(e|es|ed|ing)$/, 'MEET'],
  [/^(speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|confer|confers|conferred|conferring)$/, 'TALK'],
  [
    /^(consult|consulted|consulting|converse|conversed|negotiat(e|es|ed|ing)|discuss(es|ed|ing)?|sit|sits|sat|sitting)$/,
    'TALK',
  ],
  [/^(host|hosts|hosted|hosting|receiv(e|es|ed|ing)|welcom(e|es|ed|ing)|greet(s|ed|ing)?)$/, 'HOST'],
  [/^(call|calls|called|calling|phon(e|es|ed|ing)|telephon(e|es|ed|ing)|rang|rings?|rung|ringing)$/, 'CALL'],
  [/^(brought|bring|brings|bringing|conven(e|es|ed|ing)|gather(s|ed|ing)?|assembl(e|es|ed|ing))$/, 'GATHER'],
]

const noun =
  /^(meetings?|talks|summits?|calls?|conversations?|negotiations|discussions?|consultations?|dinner|lunch|breakfast|bilateral|gathering|teleconference|videoconference|ministerials?|dialogues?|encounter|audience|get-together|tête-à-tête)$/

/** What makes a noun something else: a town-hall meeting, an emergency call to the police, talks about a merger. */
const otherModifier =
  /^(cabinet|board|staff|party|town|town-hall|committee|shareholder|shareholders|prayer|team|wake-up|conference|roll|curtain|phone-in|close|company|merger|takeover|race|track|athletics|club|union|parent|community|family|class|caucus|editorial|daily|bail|earnings|margin|umpire|talk|fundraising|panel)$/

/** The words of a sentence that may tell of a meeting, in order. */
export function findTriggers(sentence: AnalysedSentence): Trigger[] {
  const { tokens } = sentence
  const found: Trigger[] = []
  tokens.forEach((token, at) => {
    const text = word(tokens, at)
    if (/^(meeting|gathering)$/.test(text) && isNominalised(tokens, at)) {
      if (isMeetingNoun(tokens, at)) found.push({ token: at, pattern: 'NOUN' })
    } else if (token.upos === 'VERB' || (token.upos === 'NOUN' && text === 'met')) {
      const pattern = verbs.find(([form]) => form.test(text))?.[1]
      if (pattern && fits(tokens, at, pattern)) found.push({ token: at, pattern })
    } else if (/^(NOUN|PROPN)$/.test(token.upos) && noun.test(text) && isMeetingNoun(tokens, at)) {
      found.push({ token: at, pattern: 'NOUN' })
    }
  })
  return found
}

/** «The London gathering» is a noun, whatever the tagger says. */
function isNominalised(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.upos !== 'VERB') return false
  return (
    children(tokens, at, 'det', 'compound').some(child => child < at) &&
    /^(nsubj|obj|obl|nmod)$/.test(tokens[at]?.rel ?? '')
  )
}

const unmeetable =
  /^(demands?|needs?|criteria|criterion|goals?|targets?|deadlines?|requirements?|obligations?|standards?|challenges?|commitments?|expectations?|conditions?|objectives?|costs?|resistance|opposition|fate|requests?|concerns?|terms|threats?|promises?|approval|test|budget|quota)$/

function fits(tokens: readonly Token[], at: number, pattern: Pattern): boolean {
  const objects = children(tokens, at, 'obj')
  if (objects.some(object => unmeetable.test(word(tokens, object)))) return false
  const text = word(tokens, at)
  switch (pattern) {
    case 'GATHER':
      if (/^br/.test(text)) return children(tokens, at).some(child => word(tokens, child) === 'together')
      return true
    case 'CALL':
      // «Called for», «called on», «called him a liar» and «so-called» are no telephone calls.
      return (
        !children(tokens, at, 'xcomp', 'ccomp').some(child => caseOf(tokens, child) !== 'to') &&
        !/^(-|so)$/.test(word(tokens, at - 1)) &&
        // «Called and congratulated her on her victory»: once somebody is called, «on» makes no appeal.
        !children(tokens, at, 'obl').some(
          child => isAppeal(tokens, child) && !(caseOf(tokens, child) === 'on' && objects.some(one => one < child)),
        ) &&
        !/^(for|on|upon|into|off|it|itself|a|an)$/.test(word(tokens, at + 1)) &&
        (word(tokens, at + 1) !== 'the' || isRungUp(tokens, objects)) &&
        objects.length <= 1 &&
        // «Were called to the ministry»: summoned, not telephoned.
        !(isPassive(tokens, at) && children(tokens, at, 'obl').some(child => caseOf(tokens, child) === 'to'))
      )
    case 'TALK':
      // «Spoke out against», «talked up»: to the public, not to somebody.
      if (/^(out|up|down)$/.test(word(tokens, at + 1)) && !/^s[ia]t/.test(text)) return false
      // «Sat down», «sat face to face».
      if (/^s[ia]t/.test(text))
        return word(tokens, at + 1) === 'face' || children(tokens, at).some(child => word(tokens, child) === 'down')
      return true
    case 'HOST':
      return objects.length === 0 || !objects.every(object => isThing(tokens[object]))
    default:
      return true
  }
}

/** «Called the White House to remind …», but not «called the Union a foe» or «called the move a mistake». */
function isRungUp(tokens: readonly Token[], [object = -1, ...more]: readonly number[]): boolean {
  if (more.length > 0 || !/(?:ORG|PER)$/.test(tokens[object]?.ner ?? '')) return false
  return /^(to|on|after|before|from|late|early|yesterday|today|[.,;])$/.test(word(tokens, object + 1))
}

/** «Called for», «called on», but not «called him on Monday». */
function isAppeal(tokens: readonly Token[], oblique: number): boolean {
  const preposition = caseOf(tokens, oblique)
  if (/^on\b/.test(preposition))
    return !/^(((mon|tues|wednes|thurs|fri|satur|sun)day)|january|february|march|april|may|june|july|august|september|october|november|december|\d+|behalf)$/.test(
      word(tokens, oblique),
    )
  return /^(for|upon|into)\b/.test(preposition) && !/^(hours?|minutes?|time)$/.test(word(tokens, oblique))
}

/** «His call to King Salman», but not «his call to the king to stop». */
function isToSomebody(tokens: readonly Token[], call: number): boolean {
  const isAsking = tokens
    .slice(call + 2, call + 12)
    .some((token, at, behind) => token.text === 'to' && behind[at + 1]?.upos === 'VERB')
  const others = children(tokens, call, 'nmod').filter(child => caseOf(tokens, child) === 'to')
  return !isAsking && others.some(child => tokens[child]?.ner.endsWith('PER'))
}

function isMeetingNoun(tokens: readonly Token[], at: number): boolean {
  const text = word(tokens, at)
  const modifiers = children(tokens, at, 'compound', 'amod', 'nmod').filter(
    child => child < at && caseOf(tokens, child) === '',
  )
  const before = modifiers.map(child => word(tokens, child))
  if (
    before.some(modifier => otherModifier.test(modifier)) &&
    !isManySided(tokens, at) &&
    !before.some(one => /^(phone|telephone|video|security)$/.test(one))
  )
    return false
  // The noun must be the thing itself: «call centre», «summit declaration» and «talks offer» are not.
  if (tokens[at]?.rel === 'compound') return false
  if (/^calls?$/.test(text)) {
    const next = word(tokens, at + 1)
    if (/^(for|on|to|by)$/.test(next) && !before.some(one => /phone|video/.test(one))) return isToSomebody(tokens, at)
    return before.some(one => /^(phone|telephone|video|virtual)$/.test(one)) || tokens[at]?.rel !== 'root'
  }
  return true
}
