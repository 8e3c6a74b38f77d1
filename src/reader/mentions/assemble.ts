import type { Document } from '../../domain/document.ts'
import type { AnalysedSentence, Analysis, Entity, EntityMention } from '../analysis.ts'
import { headOf } from '../syntax/tree.ts'
import { type Spotted, type Thing, wordsOf } from './spotted.ts'

const prefixes = { PERSON: 'p', COUNTRY: 'c', ORGANIZATION: 'o', PLACE: 'l' }

/** Puts mentions in the order of the text and gives each thing its reference at its first mention. Titles and pronouns never found a thing's list of mentions. */
export function assemble(document: Document, sentences: AnalysedSentence[], spotted: readonly Spotted[]): Analysis {
  const entities = new Map<string, Entity>()
  const references = new Map<Thing, string>()
  const counts = { PERSON: 0, COUNTRY: 0, ORGANIZATION: 0, PLACE: 0 }
  const refer = (thing: Thing) => {
    const known = references.get(thing)
    if (known) return known
    const ref = `${prefixes[thing.kind]}${++counts[thing.kind]}`
    references.set(thing, ref)
    entities.set(ref, { ...thing, ref, mentions: [] } as Entity)
    return ref
  }
  const mentions: EntityMention[] = []
  for (const { sentence: index, first, end, form, thing } of [...spotted].sort(inTextOrder)) {
    const sentence = sentences[index]
    const [from, to] = [sentence?.tokens[first], sentence?.tokens[end - 1]]
    if (!sentence || !from || !to) continue
    const text = wordsOf(sentence, first, end)
    const entity = refer(thing)
    const head = headOf(sentence.tokens, first, end)
    mentions.push({
      sentence: index,
      firstToken: first,
      endToken: end,
      head,
      start: from.start,
      end: to.end,
      text,
      form,
      entity,
    })
    const span = { start: from.start, end: to.end, text, ...(form === 'METONYM' && { metonym: true }) }
    if (form !== 'TITLE' || thing.kind === 'PERSON') entities.get(entity)?.mentions.push(span)
  }
  return { document, sentences, mentions, entities }
}

function inTextOrder(a: Spotted, b: Spotted): number {
  return a.sentence - b.sentence || a.first - b.first || b.end - a.end
}
