import type { AnalysedSentence, Analysis, Entity, EntityMention } from '../analysis.ts'
import { headOf } from '../syntax/tree.ts'
import { roleClasses, triggerClasses } from './classes.ts'
import type { EventScores } from './event-heads.ts'
import { thresholds } from './thresholds.ts'

const takesPart = ['PARTICIPANT', 'HOST'].map(role => roleClasses.indexOf(role as 'HOST'))
const meetings = triggerClasses.flatMap((name, index) => (name.startsWith('M-') ? [index] : []))

/**
 * Adds the people whom no name finder saw, but who take part in a meeting as the heads hear it: two or more capitalised names in a row
 * that belong to no mention. The same words are the same person.
 */
export function withLearnedNames(analysis: Analysis): Analysis {
  const entities = new Map(analysis.entities)
  const mentions = [...analysis.mentions]
  const known = new Map<string, Extract<Entity, { kind: 'PERSON' }>>()
  let count = Math.max(0, ...[...entities.keys()].flatMap(ref => (ref.startsWith('p') ? [Number(ref.slice(1))] : [])))
  for (const sentence of analysis.sentences) {
    const scores = analysis.scores?.get(sentence.index)
    if (!scores) continue
    const here = analysis.mentions.filter(mention => mention.sentence === sentence.index)
    for (const [first, end] of namesIn(sentence, scores, here)) {
      const [from, to] = [sentence.tokens[first], sentence.tokens[end - 1]]
      if (!from || !to) continue
      const text = sentence.text.slice(from.start - sentence.start, to.end - sentence.start)
      const person = known.get(text) ?? {
        kind: 'PERSON' as const,
        ref: `p${++count}`,
        name: text,
        office: null,
        country: null,
        mentions: [],
      }
      known.set(text, person)
      entities.set(person.ref, person)
      person.mentions.push({ start: from.start, end: to.end, text })
      mentions.push({
        sentence: sentence.index,
        firstToken: first,
        endToken: end,
        head: headOf(sentence.tokens, first, end),
        start: from.start,
        end: to.end,
        text,
        form: 'NAME',
        entity: person.ref,
      })
    }
  }
  if (known.size === 0) return analysis
  mentions.sort((a, b) => a.sentence - b.sentence || a.firstToken - b.firstToken || b.endToken - a.endToken)
  return { ...analysis, mentions, entities }
}

function namesIn(
  sentence: AnalysedSentence,
  { triggers, roles }: EventScores,
  mentions: readonly EntityMention[],
): [number, number][] {
  const told = [...roles].flatMap(([trigger, words]) =>
    meetings.reduce((sum, index) => sum + (triggers[trigger]?.[index] ?? 0), 0) >= thresholds.vouching ? [words] : [],
  )
  const isName = (at: number) =>
    sentence.tokens[at]?.upos === 'PROPN' &&
    /^\p{Lu}\p{L}*\p{Ll}/u.test(sentence.tokens[at]?.text ?? '') &&
    !mentions.some(one => one.firstToken <= at && at < one.endToken) &&
    told.some(words => takesPart.reduce((sum, role) => sum + (words[at]?.[role] ?? 0), 0) >= thresholds.naming)
  const found: [number, number][] = []
  sentence.tokens.forEach((_, at) => {
    if (!isName(at)) return
    const last = found.at(-1)
    if (last && last[1] === at) last[1] = at + 1
    else found.push([at, at + 1])
  })
  return found.filter(([first, end]) => end - first >= 2 && end - first <= 4)
}
