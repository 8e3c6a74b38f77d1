import type { Token } from '../analysis.ts'

const owning = /^['’]s?$/u
/** Whom a body's name says it belongs to, without being a body of itself. */
const owners = /^(?:People|Workers|Women|Farmers|Children|Veterans|Peasants|Lawyers)$/

/**
 * Finds the stretches that the encoder tags as one kind of name, mended: a lone I- opens a stretch; «'s» closes one, unless the name of a
 * body goes on behind it («People's Liberation Front»); two people are never named without a word or a sign between them.
 */
export function taggedStretches(tokens: readonly Token[], kind: string): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = []
  tokens.forEach((token, index) => {
    if (!token.ner.endsWith(kind) || owning.test(token.text)) return
    const last = found.at(-1)
    const goesOn = token.ner.startsWith('I') || (kind === 'PER' && token.upos === 'PROPN')
    const isBehind = kind === 'ORG' && last?.end === index - 1 && owning.test(tokens[index - 1]?.text ?? '')
    const isOwned = isBehind && (goesOn || owners.test(tokens[index - 2]?.text ?? ''))
    if (last && (isOwned || (goesOn && last.end === index))) last.end = index + 1
    else found.push({ first: index, end: index + 1 })
  })
  return found
}
