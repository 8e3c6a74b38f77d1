import type { EntityFacts } from '../graph/read/entity-facts.ts'
import { officeWords } from './agreement.ts'
import { kindOf } from './kind.ts'

const most = 3

/** In a few words, what tells something from its namesakes: offices, a kind, what it lies in. Example: «President of Ukraine». */
export function describe(facts: EntityFacts): string {
  const { entity, offices, around } = facts
  const kind = kindOf(entity.labels) ?? 'Thing'
  if (kind === 'Country') return ['Country', entity.iso3].filter(Boolean).join(', ')
  if (kind === 'Person' && offices.length > 0) {
    const all = offices.map(officeWords)
    // «President» says nothing beside «President of Ukraine».
    const told = all.filter(office => !all.some(other => other !== office && other.startsWith(office)))
    return `${told.slice(0, most).join('; ')}${told.length > most ? ' …' : ''}`
  }
  const what = entity.kind ? entity.kind.charAt(0) + entity.kind.slice(1).toLowerCase() : kind
  const where = around.map(({ name }) => name).filter(name => name !== null)
  return [kind === 'Organization' && entity.kind === 'IGO' ? 'Intergovernmental organization' : what, ...where].join(
    ', ',
  )
}
