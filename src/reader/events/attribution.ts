import type { AnalysedSentence } from '../analysis.ts'
import { children, subtree } from '../syntax/tree.ts'
import { caseOf, governorOf, word } from './clause.ts'

const says =
  /^(said|says|say|told|tells|announced|announces|reported|reports|confirmed|stated|claimed|claims|wrote|added|tweeted|suggest|suggests|revealed|disclosed|denied|according)$/

/** Who says what a sentence tells, in the sentence's own words: «according to …», «… said»; null if the text itself says it. */
export function attributionOf(
  sentence: AnalysedSentence,
  trigger: number,
  parties: (head: number) => string[],
): string | null {
  const { tokens } = sentence
  const according = /\baccording to ((?:the |a |an )?[^,.;:—]+)/i.exec(sentence.text)
  if (according?.[1]) return according[1].trim()
  const own = parties(trigger)
  let at = trigger
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const { rel = 'root', head = -1 } = tokens[at] ?? {}
    const isReported = /^(ccomp|parataxis|obj|xcomp)$/.test(rel) || (rel === 'root' && steps === 0)
    const verb = rel === 'root' ? children(tokens, at, 'parataxis').find(child => says.test(word(tokens, child))) : head
    if (isReported && verb !== undefined && verb >= 0 && says.test(word(tokens, verb))) {
      const [subject] = children(tokens, verb, 'nsubj')
      if (subject !== undefined && tokens[subject]?.upos !== 'PRON') {
        // Who takes part and says so is still the one who says so.
        return own.length > 0 && phrase(sentence, subject) === '' ? null : phrase(sentence, subject) || null
      }
    }
    at = rel === 'root' ? -1 : (governorOf(tokens, at) ?? head)
  }
  return null
}

/** The words of a noun's phrase up to its first clause. */
export function phrase(sentence: AnalysedSentence, head: number): string {
  const { tokens } = sentence
  const inside = subtree(tokens, head).filter(at => {
    if (at === head) return true
    const rel = tokens[at]?.rel ?? ''
    return !(rel === 'acl' || rel === 'punct' || (caseOf(tokens, at) !== '' && at > head + 6))
  })
  let first = head
  let last = head
  while (inside.includes(first - 1)) first--
  while (inside.includes(last + 1)) last++
  const from = tokens[first]?.start ?? 0
  const to = tokens[last]?.end ?? 0
  return sentence.text.slice(from - sentence.start, to - sentence.start)
}
