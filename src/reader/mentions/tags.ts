import type { Token } from '../analysis.ts'

/** Finds the stretches that the encoder tags as one kind of name, mended: a lone I- opens a stretch, «'s» closes one. */
export function taggedStretches(tokens: readonly Token[], kind: string): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = []
  tokens.forEach((token, index) => {
    if (!token.ner.endsWith(kind) || /^['’]s?$/u.test(token.text)) return
    const last = found.at(-1)
    if (last && last.end === index && token.ner.startsWith('I')) last.end = index + 1
    else found.push({ first: index, end: index + 1 })
  })
  return found
}
