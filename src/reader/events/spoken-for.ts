import { countryAfterOf } from '../../domain/country.ts'
import type { Analysis, Entity } from '../analysis.ts'

/**
 * Whether a country stands beside one who speaks for it in the same sentence: «Keir Starmer of the United Kingdom» is one party. A small group
 * is spoken for where each of its states is.
 */
export function isSpokenFor(
  { entities }: Analysis,
  { entity }: { entity: string },
  parties: readonly { entity: string }[],
): boolean {
  const state = entities.get(entity)
  // «Ugandan government officials» are Uganda's: its government beside it is no further party, but a ministry says more than its state.
  if (state?.kind === 'ORGANIZATION') {
    if (state.members?.every(iso3 => parties.some(one => speaksFor(entities.get(one.entity), iso3)))) return true
    return parties.some(one => {
      const other = entities.get(one.entity)
      return other?.kind === 'COUNTRY' && isOfficeOf(other.iso3, state, 'GOVERNMENT')
    })
  }
  if (state?.kind !== 'COUNTRY') return false
  return parties.some(one => {
    const other = entities.get(one.entity)
    if (other?.kind === 'ORGANIZATION') return isOfficeOf(state.iso3, other, 'MINISTRY')
    return other?.kind === 'PERSON' && other.country === state.iso3
  })
}

/** Whether one is a state or a person of it. */
function speaksFor(entity: Entity | undefined, iso3: string): boolean {
  return entity?.kind === 'COUNTRY' ? entity.iso3 === iso3 : entity?.kind === 'PERSON' && entity.country === iso3
}

function isOfficeOf(
  iso3: string,
  { name, organizationKind }: Entity & { kind: 'ORGANIZATION' },
  kind: string,
): boolean {
  return organizationKind === kind && name.endsWith(` of ${countryAfterOf(iso3)}`)
}
