import type { Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { word } from './clause.ts'

/** «Six-party talks», «a three-way summit»: more than two meet, whether or not they are named. */
export function isManySided(tokens: readonly Token[], noun: number): boolean {
  return children(tokens, noun, 'compound', 'amod', 'nmod').some(
    side =>
      side < noun &&
      /^(party|nation|way|country|power)$/.test(word(tokens, side)) &&
      children(tokens, side, 'nummod').some(count => !/^(one|two|1|2)$/.test(word(tokens, count))),
  )
}
