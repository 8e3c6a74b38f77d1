import { foldName } from '../../domain/name.ts'
import type { Analysis, Entity } from '../analysis.ts'
import { publisherCountry } from './publisher.ts'

const chief = /^(?:prime minister|president|premier|chancellor|taoiseach|secretary of state)\b/i

/**
 * Who says «I» in a document, and who is «the Prime Minister» that nobody names: its author, or in a government's own statement the
 * one head of that government whom it names, or else the country. Null where nobody speaks in his own name.
 */
export function speakerOf({ document, entities }: Analysis): string | null {
  const all = [...entities.values()]
  const author = foldName(document.author ?? '')
  if (author !== '') {
    const named = all.find(one => one.kind === 'PERSON' && ` ${author} `.includes(` ${foldName(one.name)} `))
    if (named) return named.ref
  }
  const iso3 = publisherCountry(document)
  if (iso3 === null) return null
  const heads = all.filter(one => isHead(one, iso3))
  return (heads.length === 1 ? heads[0] : all.find(one => one.kind === 'COUNTRY' && one.iso3 === iso3))?.ref ?? null
}

function isHead(entity: Entity, iso3: string): boolean {
  return entity.kind === 'PERSON' && chief.test(entity.office ?? '') && entity.country === iso3
}
