import { type Analysis, type Entity, nextRef } from '../analysis.ts'
import { textOf } from '../events/phrase.ts'
import type { Describe } from './parties.ts'

/** A way to add entities that only a sanction names, each once, and those added so far. */
export function addEntities(analysis: Analysis): { describe: Describe; added: Entity[] } {
  const added: Entity[] = []
  const known = new Map<string, Entity>()
  const next = (letter: string) => nextRef([...analysis.entities.keys(), ...added.map(one => one.ref)], letter)
  const describe: Describe = (sentence, first, end, iso3) => {
    const from = /^(the|a|an)$/i.test(sentence.tokens[first]?.text ?? '') && end - first > 1 ? first + 1 : first
    const text = textOf(sentence, from, end)
    const start = sentence.tokens[from]?.start ?? sentence.start
    const mention = { start, end: start + text.length, text }
    const key = iso3 ?? text.toLowerCase()
    const before = known.get(key)
    if (before) {
      if (!before.mentions.some(one => one.start === start)) before.mentions.push(mention)
      return before.ref
    }
    const entity: Entity = iso3
      ? { kind: 'COUNTRY', ref: next('c'), iso3, mentions: [{ ...mention, metonym: true }] }
      : { kind: 'ORGANIZATION', ref: next('o'), name: text, organizationKind: null, mentions: [mention] }
    known.set(key, entity)
    added.push(entity)
    return entity.ref
  }
  return { describe, added }
}
