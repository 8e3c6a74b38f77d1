import type { Mode } from '../../domain/extraction.ts'
import type { AnalysedSentence, Analysis } from '../analysis.ts'
import { caseOf, subjectsOf, word } from './clause.ts'
import type { NamedBy } from './party.ts'

const phrase =
  /\bin[- ]person\b|\b(?:by|via|over|through|on) (?:a )?(?:secure )?video\w*(?:[ -](?:link|call|conference))?|\bvirtually\b|\bremotely\b/gi
const arrival = /^(arriv|land|travel|fl(y|ew|own|ies)|came$|went$)/

/**
 * How each party of a sentence took part, where its words tell one from the other: «X and Y in person, Z by video link», or the
 * arrival of one for the talks. Null where they do not.
 */
export function partyModes(
  analysis: Analysis,
  sentence: AnalysedSentence,
  trigger: number,
  names: NamedBy,
): (entity: string) => Mode | null {
  const arriving = arrivals(sentence, trigger, names)
  const phrases = [...sentence.text.matchAll(phrase)].map(({ 0: text, index }) => ({
    at: sentence.start + index,
    end: sentence.start + index + text.length,
    mode: /person/i.test(text) ? ('IN_PERSON' as const) : ('VIDEO' as const),
  }))
  const isMixed = new Set(phrases.map(one => one.mode)).size > 1
  const isJoint = phrases.some((one, index) => {
    const next = phrases[index + 1]
    return (
      next !== undefined &&
      /^\s*(and|or|and\/or)\s*$/.test(sentence.text.slice(one.end - sentence.start, next.at - sentence.start))
    )
  })
  return entity => {
    if (arriving.has(entity)) return 'IN_PERSON'
    if (!isMixed || isJoint) return null
    const last = analysis.mentions.filter(one => one.sentence === sentence.index && one.entity === entity).at(-1)
    return phrases.find(one => last !== undefined && one.at >= last.end)?.mode ?? null
  }
}

/** «Arrived in Oslo for talks»: whoever travels to a meeting is there in person. */
function arrivals(sentence: AnalysedSentence, trigger: number, names: NamedBy): Set<string> {
  const { tokens } = sentence
  const verb = tokens[trigger]?.head ?? -1
  if (!arrival.test(word(tokens, verb)) || !/^(for|to)/.test(caseOf(tokens, trigger))) return new Set()
  return new Set(subjectsOf(tokens, verb).flatMap(subject => names(sentence, subject)))
}
