import type { AnalysedSentence, Token } from '../analysis.ts'
import { children, conjuncts } from '../syntax/tree.ts'

/** A mention of someone that a pronoun may take up. */
export interface Antecedent<P> {
  sentence: number
  first: number
  end: number
  head: number
  person: P
}

/** A pronoun and whom it means. */
export interface PronounFound<P> {
  sentence: number
  index: number
  person: P
}

const he = /^(?:he|him|his|himself)$/i
const she = /^(?:she|her|hers|herself)$/i
const they = /^(?:they|them|their)$/i
const subjects = new Set(['nsubj', 'csubj'])
const farthest = 3

/** Resolves he, she and they by recency and number: subjects of the same or the preceding sentences before others. */
export function findPronouns<P extends { gender: 'F' | 'M' | null }>(
  sentences: readonly AnalysedSentence[],
  named: readonly Antecedent<P>[],
): PronounFound<P>[] {
  const found: PronounFound<P>[] = []
  const seen = [...named]
  for (const sentence of sentences) {
    if (sentence.link) continue
    sentence.tokens.forEach((token, index) => {
      if (token.upos !== 'PRON') return
      const gender = he.test(token.text) ? 'M' : she.test(token.text) ? 'F' : null
      const people = gender
        ? [resolve(sentences, sentence, index, gender, seen)]
        : they.test(token.text)
          ? pair(sentences, sentence.index, index, seen)
          : []
      for (const person of people) {
        if (!person) continue
        if (gender) person.gender ??= gender
        found.push({ sentence: sentence.index, index, person })
        if (gender) seen.push({ sentence: sentence.index, first: index, end: index + 1, head: index, person })
      }
    })
  }
  return found
}

function resolve<P extends { gender: 'F' | 'M' | null }>(
  sentences: readonly AnalysedSentence[],
  sentence: AnalysedSentence,
  index: number,
  gender: 'F' | 'M',
  seen: readonly Antecedent<P>[],
): P | null {
  const fits = seen.filter(one => one.person.gender !== (gender === 'M' ? 'F' : 'M'))
  const excluded = subjectBeside(sentence.tokens, index)
  const here = fits.filter(
    one =>
      one.sentence === sentence.index &&
      one.end <= index &&
      (excluded === null || !conjuncts(sentence.tokens, excluded).includes(one.head)),
  )
  const isSubject = (one: Antecedent<P>) => subjects.has(relOf(sentences[one.sentence]?.tokens, one.head))
  const mine = here.filter(isSubject).sort(byPlace).at(-1) ?? here.sort(byPlace).at(-1)
  if (mine) return mine.person
  for (let back = 1; back <= farthest; back++) {
    const before = fits.filter(one => one.sentence === sentence.index - back)
    if (before.length === 0) continue
    const main = before.filter(isSubject).sort(byPlace)
    return (main[0] ?? before.sort(byPlace).at(-1))?.person ?? null
  }
  return null
}

/**
 * The subject of the clause in which a pronoun is an object: in «King Charles welcomed him» he is another man (principle B of binding
 * theory, Chomsky 1981). Null where the pronoun owns something, is the subject, or points back at the subject by its form.
 */
function subjectBeside(tokens: readonly Token[], pronoun: number): number | null {
  const { text = '', rel = '' } = tokens[pronoun] ?? {}
  if (!/^(?:him|her)$/i.test(text) || !/^(?:obj|iobj|obl|nmod)$/.test(rel)) return null
  if (/^her$/i.test(text) && rel === 'nmod' && children(tokens, pronoun, 'case').length === 0) return null
  for (let at = tokens[pronoun]?.head ?? -1, steps = 0; at >= 0 && steps < 6; at = tokens[at]?.head ?? -1, steps++) {
    const [subject] = children(tokens, at, 'nsubj')
    if (subject !== undefined) return subject
    if (!/^(?:conj|xcomp|nmod|obj|obl)$/.test(tokens[at]?.rel ?? '')) return null
  }
  return null
}

function relOf(tokens: readonly Token[] | undefined, head: number): string {
  const first = tokens ? conjuncts(tokens, head)[0] : undefined
  return tokens?.[first ?? head]?.rel ?? ''
}

function pair<P>(
  sentences: readonly AnalysedSentence[],
  sentence: number,
  index: number,
  seen: readonly Antecedent<P>[],
): P[] {
  for (let back = 0; back <= 1; back++) {
    const tokens = sentences[sentence - back]?.tokens
    const near = seen.filter(one => one.sentence === sentence - back && (back > 0 || one.end <= index))
    if (!tokens || near.length === 0) continue
    for (const one of near) {
      const together = conjuncts(tokens, one.head)
      const group = near.filter(other => together.includes(other.head))
      const people = [...new Set(group.map(other => other.person))]
      if (people.length > 1 && (back === 0 || subjects.has(relOf(tokens, one.head)))) return people
    }
    return []
  }
  return []
}

function byPlace(a: { sentence: number; first: number }, b: { sentence: number; first: number }): number {
  return a.sentence - b.sentence || a.first - b.first
}
