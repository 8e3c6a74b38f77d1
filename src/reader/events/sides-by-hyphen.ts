import type { AnalysedSentence } from '../analysis.ts'
import { word } from './clause.ts'
import type { NamedBy } from './party.ts'

/**
 * The two sides of «the Russian-Belarusian talks», «the Russia-Iran top-level meeting» and «the US-ASEAN summit», of which one is a state, read in the
 * row of words before the noun, for the parse hangs them here and there; none of «Russian-French dialogue», which is how two states get on and no
 * meeting.
 */
export function sidesByHyphen(sentence: AnalysedSentence, noun: number, names: NamedBy): string[] {
  const { tokens } = sentence
  if (/^(dialogues?|discussions?|consultations?)$/.test(tokens[noun]?.text ?? '')) return []
  for (let sign = noun - 2; sign > Math.max(0, noun - 8); sign--) {
    if (!/^(ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(tokens[sign + 1]?.upos ?? '')) return []
    const two = sidesAt(sentence, sign, names)
    if (two.length > 0) return two
  }
  return []
}

/** The two sides of «the third meeting of the US-Bulgaria strategic dialogue», behind the noun. */
export function sidesBehind(sentence: AnalysedSentence, noun: number, names: NamedBy): string[] {
  const { tokens } = sentence
  if (word(tokens, noun + 1) !== 'of') return []
  for (let sign = noun + 3; sign < noun + 6; sign++) {
    if (!/^(ADJ|NOUN|PROPN|NUM|PUNCT|DET)$/.test(tokens[sign]?.upos ?? '')) return []
    const two = sidesAt(sentence, sign, names)
    if (two.length > 0) return two
  }
  return []
}

function sidesAt(sentence: AnalysedSentence, sign: number, names: NamedBy): string[] {
  if (!/^[-–]$/.test(word(sentence.tokens, sign))) return []
  const two = [sign - 1, sign + 1].map(side => names(sentence, side, true))
  return two.every(side => side.length === 1) && two.flat().some(side => side.startsWith('c')) ? two.flat() : []
}
