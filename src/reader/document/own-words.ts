import type { AnalysedSentence } from '../analysis.ts'
import { word } from '../events/clause.ts'
import { glad } from '../events/status.ts'

/** «I», «my», «it has been an honour», and «we» where the same voice also says «I». */
export function isOwnVoice({ tokens }: AnalysedSentence, at: number, speaksAlone: boolean): boolean {
  const text = word(tokens, at)
  if (/^(i|me|my)$/.test(text) || (speaksAlone && text === 'we')) return true
  const { head = -1 } = tokens[at] ?? {}
  return text === 'it' && glad.test(word(tokens, head)) && tokens[head]?.upos === 'NOUN'
}

/** «The Prime Minister», as a government's own statement calls its head. */
export function isUnnamedHead({ tokens }: AnalysedSentence, at: number): boolean {
  const form = /(?:^|\s)the (?:prime )?(minister|president|premier|chancellor|secretary)$/i
  const before = tokens.slice(Math.max(0, at - 2), at + 1).map(token => token.text)
  return form.test(before.join(' ')) && !/^(of|for)$/.test(word(tokens, at + 1)) && tokens[at + 1]?.upos !== 'PROPN'
}

/** Words in quotation marks are another's. */
export function isQuoted({ tokens }: AnalysedSentence, at: number): boolean {
  const marks = (from: number, to: number) => tokens.slice(from, to).some(token => /^["“”«»‘]$/.test(token.text))
  return marks(0, at) && marks(at + 1, tokens.length)
}
