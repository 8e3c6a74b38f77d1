import type { Span } from '../../domain/document.ts'

/** Prefixes that stay with their word in UD's English treebanks, while other hyphens are words of their own. */
const boundPrefixes = 'e co re pre non post semi multi pro mid ex anti un sub inter counter ultra neo'
  .split(' ')
  .map(prefix => `[${prefix.charAt(0).toUpperCase()}${prefix.charAt(0)}]${prefix.slice(1)}`)
  .join('|')

const abbreviations =
  'Mr|Mrs|Ms|Messrs|Pres|Dr|Prof|St|Gen|Sen|Rep|Reps|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Rev|Hon|Amb|Jr|Sr|Inc|Ltd|Corp|Co|Bros|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|etc|approx|est'

const letters = '[\\p{L}\\p{M}\\p{N}]'

/** Alternatives in order of preference; the last takes any single code point, so every character is reached. */
const pattern = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s<>"”]*[^\\s<>"”.,;:!?)]',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    '[@#][\\p{L}\\p{N}_]+',
    '(?:\\p{L}\\.){2,}(?!\\p{L})|\\p{Lu}\\.\\p{Lu}(?!\\p{L})',
    `(?:${abbreviations})\\.(?!\\p{L})`,
    '\\p{Lu}\\.(?=\\s*\\p{Lu})|No\\.(?=\\s*\\p{N})',
    '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
    '\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|s|m|bn|km|pm|am)?(?!\\p{L})',
    '(?:US|A|C|NZ|HK)\\$',
    `(?<!${letters})(?:${boundPrefixes})-${letters}+`,
    `\\p{L}${letters}*(?:&\\p{L}${letters}*)+`,
    `${letters}+(?:['’]${letters}+)*`,
    "\\.{2,}|-{2,}|’’|‘‘|``|''",
    '[^]',
  ].join('|'),
  'gu',
)

const clitic = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu

/** Words as UD's English treebanks cut them (clitics, hyphens, currency signs and quotes apart), each with its offset in the document. */
export function tokenise(text: string, offset = 0): Span[] {
  const spans: Span[] = []
  const push = (from: number, word: string) => {
    if (word) spans.push({ start: offset + from, end: offset + from + word.length, text: word })
  }
  for (const match of text.matchAll(pattern)) {
    const word = match[0]
    if (/^\s$/u.test(word)) continue
    const suffix = word.length > 2 ? clitic.exec(word) : null
    const cut = suffix && suffix.index > 0 ? suffix.index : /^cannot$/i.test(word) ? 3 : word.length
    push(match.index, word.slice(0, cut))
    push(match.index + cut, word.slice(cut))
  }
  return spans
}
