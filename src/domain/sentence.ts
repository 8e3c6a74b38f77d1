import type { Span } from './document.ts'

/** Abbreviations that are followed by a name or a number and so never end a sentence. */
const leading =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|St|Ste|Gen|Sen|Sens|Rep|Reps|Gov|Lt|Col|Sgt|Capt|Maj|Brig|Adm|Cmdr|Rev|Hon|Amb|Pres|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|No|Nos|vs|Art|approx|est|cf|i\.e|e\.g)\.$/u
const initials = /(?:^|[\s(“"‘'])(?:\p{L}\.){1,4}$/u
const dottedAcronym = /(?:^|[\s(“"‘'-])(?:\p{L}\.){2,}$/u
const company = /(?:^|\s)(?:Inc|Ltd|Corp|Co|Jr|Sr|etc)\.$/u
/** Words that begin a sentence rather than continue a name after «U.S.». */
const opening =
  /^["“‘'(]*(?:The|A|An|He|She|It|They|We|I|You|In|On|At|By|For|From|But|And|Or|So|If|As|After|Before|When|While|Since|However|Meanwhile|Moreover|Earlier|Later|This|That|These|Those|There|His|Her|Its|Their|Our|My|Both|Some|Many|Most|All|No|Not|Under|With|During|Last|Next|Also|Although|Despite|According|Speaking|Asked)\b/u

/** Sentences of a text in order, white space around them left out. A line break always ends a sentence. */
export function splitSentences(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences: Span[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trim()
    if (trimmed === '') continue
    const start = index + segment.indexOf(trimmed)
    const end = start + trimmed.length
    const before = sentences.at(-1)
    if (before && continues(text, before, start, trimmed)) {
      before.end = end
      before.text = text.slice(before.start, end)
    } else {
      sentences.push({ start, end, text: trimmed })
    }
  }
  return sentences
}

function continues(text: string, before: Span, start: number, next: string): boolean {
  if (/[\n\r\u2028\u2029]/u.test(text.slice(before.end, start))) return false
  if (/^[^\p{L}\p{N}]+$/u.test(next)) return true
  if (leading.test(before.text)) return true
  if (/(?:^|\s)Sr\.$/u.test(before.text) && /^(?:Lt|Gen|Col|Capt|Maj|Adm|Brig)\b/u.test(next)) return true
  if (/^\p{Ll}/u.test(next)) return !/[!?]["”’']?$/u.test(before.text)
  if (dottedAcronym.test(before.text)) return !opening.test(next)
  if (initials.test(before.text)) return /^\p{Lu}/u.test(next)
  return company.test(before.text) && /^[,;(\p{Ll}]/u.test(next)
}
