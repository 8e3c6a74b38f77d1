import type { Party } from '../../eval/match.ts'
import { countriesIn } from '../../eval/names.ts'
import type { Analysis, Entity } from '../../src/reader/analysis.ts'

/** The entities of a document as the evaluation compares them with the names that careful readers wrote down. */
export function partiesIn(analysis: Analysis): Map<string, Party> {
  return new Map([...analysis.entities.values()].map(entity => [entity.ref, partyOf(entity)]))
}

function partyOf(entity: Entity): Party {
  const texts = entity.mentions.map(mention => mention.text)
  switch (entity.kind) {
    case 'PERSON': {
      const named = texts.filter(text => text.length > 3 && /^\p{Lu}/u.test(text))
      return {
        kind: 'PERSON',
        names: [entity.name, ...named],
        office: entity.office ?? null,
        country: entity.country ?? null,
      }
    }
    case 'COUNTRY':
      return { kind: 'COUNTRY', names: texts, office: null, country: entity.iso3 }
    case 'ORGANIZATION': {
      const country = ['EU', 'UN'].find(code => countriesIn(entity.name).has(code)) ?? null
      return { kind: 'ORGANIZATION', names: [entity.name, ...texts], office: null, country }
    }
    case 'PLACE': {
      const names = [entity.name, ...(entity.city ? [entity.city] : [])]
      return { kind: 'PLACE', names, office: null, country: entity.country ?? null }
    }
  }
}
