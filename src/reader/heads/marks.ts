import type { Entity, EntityMention } from '../analysis.ts'
import { canMeet } from '../events/party.ts'

/** The mark of a trigger whose roles are asked for. */
export const triggerMark = 10

/** How many marks there are; 0 stands for a word that is no mention. */
export const markCount = 11

/** Marks each word of a sentence with the kind of mention that it belongs to: what the heads know of names beside the words. */
export function marksOf(
  words: number,
  mentions: readonly EntityMention[],
  entities: ReadonlyMap<string, Entity>,
): number[] {
  const marks = new Array<number>(words).fill(0)
  for (const mention of mentions) {
    const mark = markOf(mention, entities.get(mention.entity))
    for (let word = mention.firstToken; word < Math.min(mention.endToken, words); word++) {
      const known = marks[word] ?? 0
      // A person's mark stands over all others, and any other over that of a place.
      if (known === 0 || mark < known) marks[word] = mark
    }
  }
  return marks
}

function markOf({ form }: EntityMention, entity: Entity | undefined): number {
  switch (entity?.kind) {
    case 'PERSON':
      return form === 'PRONOUN' ? 2 : form === 'NOMINAL' || form === 'TITLE' ? 3 : 1
    case 'COUNTRY':
      return form === 'DEMONYM' ? 5 : form === 'TITLE' ? 6 : 4
    case 'ORGANIZATION':
      return canMeet(entity) ? 7 : 8
    case 'PLACE':
      return 9
    default:
      return 0
  }
}
