import type { AnalysedSentence, Analysis, Token } from '../analysis.ts'
import { caseOf } from '../events/clause.ts'
import { roleOdds } from '../events/learned-roles.ts'
import { learnedTriggers, opinionOf } from '../events/learned-triggers.ts'
import { thresholds } from '../heads/thresholds.ts'
import { children } from '../syntax/tree.ts'
import { isNamedAs } from './aims.ts'
import { type Memory, ownState } from './issuers.ts'
import type { Parties } from './parties.ts'
import type { Reading } from './reading.ts'

/** How sure the heads must be of a word's role. */
const sure = 0.5

/** A sentence without any word of this kind speaks of no sanction, whatever the heads hear. */
const sanctionLike =
  /sanction|embargo|fr(ee|o)z|\bban(s|ned|ning)?\b|restrict|blacklist|designat|\blist|block|penalt|prohibit|\bbar(s|red|ring)?\b|measure|\bvisa|assets|seiz|suspen|target|curb|\bshut|\bclos(e|ed|ing|ure)\b|\b(ex|im)port|trade/i

/** The sanctions of a sentence that only the heads see, beside those that rules have read there. */
export function learnedSanctions(
  analysis: Analysis,
  sentence: AnalysedSentence,
  parties: Parties,
  memory: Memory,
  read: readonly Reading[],
): Reading[] {
  if (!sanctionLike.test(sentence.text)) return []
  const triggers = learnedTriggers(
    analysis,
    sentence,
    read.map(one => one.trigger),
  )
  return triggers.flatMap(trigger => {
    if (isNamedAs(sentence.tokens, trigger)) return []
    const opinion = opinionOf(analysis, sentence.index, trigger, 'S')
    // What is only planned or threatened looks to the heads very much like what is done: there they must be sure of that as well.
    if (!opinion || opinion.share < thresholds.deciding || read.some(one => one.status === opinion.status)) return []
    const status = opinion.status === 'IMPOSED' && isStanding(sentence, trigger) ? 'IN_FORCE' : opinion.status
    const has = (role: 'ISSUER' | 'TARGET' | 'CALLER') => wordsWithRole(analysis, sentence, trigger, role)
    // «Its blacklist of British officials»: the land of those who are meant has not acted.
    const meant = new Set(has('TARGET'))
    const issuers = has('ISSUER')
      .filter(word => !(sentence.tokens[word]?.upos === 'ADJ' && meant.has(sentence.tokens[word]?.head ?? -1)))
      .flatMap(word => parties.issuerAt(sentence, word) ?? [])
    const callers = has('CALLER').flatMap(word => {
      const mention = parties.within(sentence, 0, sentence.tokens.length).find(one => one.head === word)
      return mention ? [mention.entity] : []
    })
    // «Elites close to the president» are not the president, and «ordered by the president» is not ordered against him.
    // Of «three Russian officials» it is the officials who are meant.
    const targets = has('TARGET')
      .filter(
        (word, _, all) =>
          !/^(to|by)$/.test(caseOf(sentence.tokens, headOfName(sentence.tokens, word))) &&
          !(all.length > 1 && sentence.tokens[word]?.upos === 'ADJ'),
      )
      .map(word => parties.targetsAt(sentence, whoIsMeant(sentence.tokens, word)))
    const own =
      has('ISSUER').find(word => /^(we|i|our|government)$/i.test(sentence.tokens[word]?.text ?? '')) ?? itemOf(sentence)
    return [
      {
        status,
        issuers: [
          ...new Set(issuers.length === 0 && own !== undefined ? ownState(sentence, own, parties, memory) : issuers),
        ],
        targets: [...new Set(targets.flatMap(one => one.refs))],
        callers: [...new Set(callers)],
        sector: targets.find(one => one.sector)?.sector ?? null,
        land: targets.find(one => one.land)?.land ?? null,
        progressive: false,
        trigger,
      },
    ]
  })
}

/** The word of a name, or the first of some names, that the preposition before them hangs on. */
function headOfName(tokens: readonly Token[], word: number): number {
  let at = word
  for (let steps = 0; steps < 4 && /^(flat|conj)$/.test(tokens[at]?.rel ?? ''); steps++) at = tokens[at]?.head ?? at
  return at
}

/** «287 British lawmakers», of which the heads may hear the land alone: they are counted, and not their land. */
function whoIsMeant(tokens: readonly Token[], word: number): number {
  const { upos, rel, head = word } = tokens[word] ?? {}
  const isCounted = upos === 'ADJ' && rel === 'amod' && children(tokens, head, 'nummod').length > 0
  return isCounted ? head : word
}

/** «Already designated by …», «all of which are designated organizations»: what stands, and nothing that was done now. */
function isStanding({ tokens }: AnalysedSentence, trigger: number): boolean {
  const before = tokens[trigger - 1]?.text ?? ''
  return (
    before === 'already' || (/^(is|are|remains?)$/.test(before) && /^\p{Lu}/u.test(tokens[trigger + 1]?.text ?? ''))
  )
}

/** «Designation of three officials …»: the head of an item in a list of what the publishing state has done, with neither subject nor verb. */
function itemOf({ tokens }: AnalysedSentence): number | undefined {
  const root = tokens.findIndex(token => token.head < 0)
  const isItem = /^(action|designation|imposition|addition)s?$/i.test(tokens[root]?.text ?? '')
  return isItem && children(tokens, root, 'cop', 'nsubj').length === 0 ? root : undefined
}

/** The words with a role that no other word of the same role governs. */
function wordsWithRole(
  analysis: Analysis,
  sentence: AnalysedSentence,
  trigger: number,
  role: 'ISSUER' | 'TARGET' | 'CALLER',
): number[] {
  const { tokens } = sentence
  const has = (word: number) => (roleOdds(analysis, sentence.index, trigger, word, [role]) ?? 0) >= sure
  return tokens.flatMap((token, word) =>
    /^(NOUN|PROPN|PRON|ADJ)$/.test(token.upos) && has(word) && !(token.head >= 0 && has(token.head)) ? [word] : [],
  )
}
