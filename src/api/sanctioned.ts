import { AppError } from '../errors.ts'
import type { EntityRow } from '../graph/read/row.ts'
import type { SanctionedRow } from '../graph/read/sanctioned-column.ts'
import type { Context } from './context.ts'
import { sanctionFacets } from './facets.ts'
import type { SanctionedParticipantResolvers } from './generated.ts'
import { sanctionView } from './sanction.ts'
import { type Selection, selectionOf } from './selection.ts'

/** A participant under sanctions as its resolvers hold it. */
export type SanctionedView = SanctionedRow

/** A sanctioned participant's fields. */
export const SanctionedParticipant: SanctionedParticipantResolvers = {
  issuer: ({ issuer }) => issuer as EntityRow,
  sanction: ({ sanction }, _, context, info) => sanctionById(sanction, context, selectionOf(info)),
}

/**
 * A sanction that the answer speaks of already.
 * @throws AppError DATABASE_UNAVAILABLE when it was removed meanwhile.
 */
export async function sanctionById(id: string, context: Context, asked: Selection) {
  const facets = sanctionFacets(asked)
  const row = await context.loaders.sanctions(id, { facets, knownAt: null })
  if (!row) throw new AppError('DATABASE_UNAVAILABLE', 'A sanction of the answer was removed meanwhile.')
  return sanctionView(row, facets, { window: null, knownAt: null })
}
