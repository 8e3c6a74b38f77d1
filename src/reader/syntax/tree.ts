import type { Token } from '../analysis.ts'

/** Indices of the words that a word governs, in order, optionally by one of some relations only. */
export function children(tokens: readonly Token[], head: number, ...relations: string[]): number[] {
  const found: number[] = []
  tokens.forEach((token, index) => {
    if (token.head === head && (relations.length === 0 || relations.includes(token.rel))) found.push(index)
  })
  return found
}

/** Indices of a word and of all that hang on it, in order. */
export function subtree(tokens: readonly Token[], head: number): number[] {
  const inside = [head]
  for (const word of inside) inside.push(...children(tokens, word))
  return inside.sort((a, b) => a - b)
}

/** A word and those coordinated with it: «Brazil», «Chile» and «Peru» in «Brazil, Chile and Peru». */
export function conjuncts(tokens: readonly Token[], word: number): number[] {
  let first = word
  while (tokens[first]?.rel === 'conj') first = tokens[first]?.head ?? -1
  const found = [first]
  for (const one of found) found.push(...children(tokens, one, 'conj'))
  return found.sort((a, b) => a - b)
}

/** A word's governors from the nearest to the root. */
export function ancestors(tokens: readonly Token[], word: number): number[] {
  const found: number[] = []
  for (let at = tokens[word]?.head ?? -1; at >= 0; at = tokens[at]?.head ?? -1) found.push(at)
  return found
}

/** A word and its governors below another one, from the word up; none where that one does not govern it. */
export function pathBelow(tokens: readonly Token[], word: number, top: number): number[] {
  const up = [word, ...ancestors(tokens, word)]
  return up.slice(0, Math.max(0, up.indexOf(top)))
}

/** The words between two words along the tree, both ends included, through their nearest common governor. */
export function path(tokens: readonly Token[], from: number, to: number): number[] {
  const up = [from, ...ancestors(tokens, from)]
  const down = [to, ...ancestors(tokens, to)]
  const meeting = up.find(word => down.includes(word))
  if (meeting === undefined) return []
  return [...up.slice(0, up.indexOf(meeting) + 1), ...down.slice(0, down.indexOf(meeting)).reverse()]
}

/** The word of a stretch that governs the stretch: the first whose own governor lies outside. */
export function headOf(tokens: readonly Token[], first: number, end: number): number {
  for (let word = first; word < end; word++) {
    const head = tokens[word]?.head ?? -1
    if (head < first || head >= end) return word
  }
  return first
}

/** The word that governs the whole sentence; −1 in an empty one. */
export function rootOf(tokens: readonly Token[]): number {
  return tokens.findIndex(token => token.head < 0)
}
