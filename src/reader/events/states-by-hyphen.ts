import type { AnalysedSentence } from '../analysis.ts'
import { word } from './clause.ts'
import type { NamedBy } from './party.ts'

/**
 * The two states of «the Russian-Belarusian talks» and «the Russia-Iran top-level meeting», read in the row of words before the noun, for the
 * parse hangs them here and there; none of «Russian-French dialogue», which is how two states get on and no meeting.
 */
export function statesByHyphen(sentence: AnalysedSentence, noun: number, names: NamedBy): string[] {
  const { tokens } = sentence
  if (/^(dialogues?|discussions?|consultations?)$/.test(tokens[noun]?.text ?? '')) return []
  for (let sign = noun - 2; sign > Math.max(0, noun - 7); sign--) {
    if (!/^(ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(tokens[sign + 1]?.upos ?? '')) return []
    if (!/^[-–]$/.test(word(tokens, sign))) continue
    const two = [sign - 1, sign + 1].map(side => names(sentence, side, true))
    if (two.every(side => side.length === 1 && side[0]?.startsWith('c'))) return two.flat()
  }
  return []
}
