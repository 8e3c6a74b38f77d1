import type { AnalysedSentence } from '../../src/reader/analysis.ts'
import { findTriggers } from '../../src/reader/events/trigger.ts'

const meeting =
  /^(visit(s|ed|ing)?|receiv(e|es|ed|ing)|welcom(e|es|ed|ing)|host(s|ed|ing)?|audience|summits?|talks|negotiations?|dialogues?|forum|conference|session|consultations?|rounds?|gather(s|ed|ing)?|attend(s|ed|ing)?|join(s|ed|ing)?|conven(e|es|ed|ing)|meet(s|ing|ings)?|met|spoke|spoken|speak|call(s|ed)?|phoned|telephoned|discuss(ed|ions?)?|conversations?|hold|held|chogm|apec|reception|dinner|lunch)$/i
const sanction =
  /^(sanction(s|ed|ing)?|embargo(es|ed)?|bans?|banned|banning|fr(ee|o)z(e|es|en|ing)|blacklist(s|ed|ing)?|designat(e|es|ed|ing|ions?)|restrictions?|restrict(s|ed|ing)?|penalt(y|ies)|measures|list(s|ed|ing)?|delist(s|ed|ing)?|block(s|ed|ing)?|bar(s|red)?|prohibit(s|ed|ing)?|impos(e|es|ed|ing)|isolat\w*|tariffs?|seiz(e|ed|es|ing))$/i

/** Words of a sentence that may well tell of a meeting. */
export function meetingWords(sentence: AnalysedSentence): number[] {
  const found = new Set(findTriggers(sentence).map(trigger => trigger.token))
  sentence.tokens.forEach((token, at) => {
    if (meeting.test(token.text) && isContent(sentence, at)) found.add(at)
  })
  return [...found].sort((a, b) => a - b)
}

/** Words of a sentence that may well tell of a sanction. */
export function sanctionWords(sentence: AnalysedSentence): number[] {
  return sentence.tokens.flatMap((token, at) => (sanction.test(token.text) && isContent(sentence, at) ? [at] : []))
}

/** Whether a word is a verb, noun, name or adjective: the words that can report an event. */
export function isContent({ tokens }: AnalysedSentence, at: number): boolean {
  return /^(VERB|NOUN|PROPN|ADJ)$/.test(tokens[at]?.upos ?? '')
}

/** The words of a sentence that a stretch of the document touches. */
export function wordsWithin({ tokens }: AnalysedSentence, start: number, end: number): number[] {
  return tokens.flatMap((token, at) => (token.start < end && token.end > start ? [at] : []))
}
