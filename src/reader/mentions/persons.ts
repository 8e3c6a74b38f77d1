import type { AnalysedSentence, Token } from '../analysis.ts'
import { type Title, titleAfter, titleBefore, type WordMarks } from './offices.ts'
import { feminine, honorifics, masculine, officeModifiers, officeNouns } from './title-words.ts'

/** A person's name in the text with what stands around it. */
export interface NamedPerson {
  sentence: number
  first: number
  end: number
  /** The words of the name, without titles. */
  words: string[]
  title: Title | null
  gender: 'F' | 'M' | null
}

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

const bare = (token: Token | undefined) => token?.text.toLowerCase() ?? ''
const isTitleWord = (word: string) => honorifics.has(word) || officeNouns.has(word) || officeModifiers.has(word)
const isName = (token: Token | undefined) =>
  token !== undefined && /^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(token.text) && token.upos === 'PROPN'

/** Finds the persons that a sentence names: by the encoder's tags, and by a title in front of a proper name. */
export function findPersons(
  sentence: AnalysedSentence,
  taken: (index: number) => boolean,
  marks: WordMarks,
): NamedPerson[] {
  const { tokens } = sentence
  const spans = taggedStretches(tokens, 'PER')
    .map(span => trimmed(tokens, span))
    .filter(span => span.end > span.first && /\p{Lu}/u.test(tokens[span.first]?.text.charAt(0) ?? ''))
  for (let index = 1; index < tokens.length; index++) {
    const previous = bare(tokens[index - 1])
    if (!isName(tokens[index]) || taken(index) || spans.some(span => span.first <= index && index < span.end)) continue
    if (isTitleWord(bare(tokens[index])) || !(honorifics.has(previous) || officeNouns.has(previous))) continue
    if (!/^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') || marks.country(index) || marks.isBody(index)) continue
    let end = index + 1
    while (isName(tokens[end]) && !taken(end) && !isTitleWord(bare(tokens[end]))) end++
    if (spans.some(span => span.first < end && index < span.end)) continue
    spans.push({ first: index, end })
  }
  spans.sort((a, b) => a.first - b.first)
  const inside = (index: number) => spans.some(span => span.first <= index && index < span.end)
  const marked: WordMarks = { ...marks, isPerson: inside }
  return spans
    .filter(span => !taken(span.first))
    .map(span => ({
      sentence: sentence.index,
      ...span,
      words: tokens.slice(span.first, span.end).map(token => token.text),
      title: titleBefore(sentence, span.first, marked) ?? titleAfter(sentence, span.end, marked),
      gender: genderOf(tokens, span.first),
    }))
}

function trimmed(
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
): { first: number; end: number } {
  let from = first
  while (from < end - 1 && (isTitleWord(bare(tokens[from])) || /^[-,.]$/.test(tokens[from]?.text ?? ''))) from++
  if (from === end - 1 && isTitleWord(bare(tokens[from])) && tokens[from]?.upos !== 'PROPN') from = end
  let to = end
  while (to > from && /^[^\p{L}\p{N}]+$/u.test(tokens[to - 1]?.text ?? '')) to--
  if (/^(?:I{1,3}|IV|VI{0,3}|Jr\.?|Sr\.?)$/.test(tokens[to]?.text ?? '') && to > from) to++
  return { first: from, end: to }
}

function genderOf(tokens: readonly Token[], first: number): 'F' | 'M' | null {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const word = bare(tokens[index])
    if (feminine.has(word)) return 'F'
    if (masculine.has(word)) return 'M'
    if (!isTitleWord(word)) return null
  }
  return null
}
