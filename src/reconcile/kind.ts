import { AppError } from '../errors.ts'

/** The kinds of things that can be reconciled: the types of the reconciliation protocol, by the names that the schema uses. */
export const kinds = [
  { id: 'Person', name: 'Person' },
  { id: 'Organization', name: 'Organization' },
  { id: 'Country', name: 'Country' },
  { id: 'Place', name: 'Place' },
] as const

/** The id of a kind, which is its label in the graph. */
export type Kind = (typeof kinds)[number]['id']

/** The kind of a node by its labels; null for a node of another kind. */
export function kindOf(labels: readonly string[]): Kind | null {
  return kinds.find(({ id }) => labels.includes(id))?.id ?? null
}

/** A kind as the protocol tells it. */
export function typeOf(kind: Kind): { id: Kind; name: string } {
  return { id: kind, name: kind }
}

/**
 * The kinds that are named; all of them when none is.
 * @throws AppError BAD_INPUT for a name that is none, with those that there are.
 */
export function kindsNamed(names: readonly string[], at: string): Kind[] {
  const unknown = names.find(name => !kinds.some(({ id }) => id === name))
  if (unknown !== undefined)
    throw new AppError(
      'BAD_INPUT',
      `${at}: there is no type ${unknown}; the types are ${kinds.map(k => k.id).join(', ')}.`,
    )
  const asked = kinds.map(({ id }) => id).filter(id => names.includes(id))
  return asked.length > 0 ? asked : kinds.map(({ id }) => id)
}
