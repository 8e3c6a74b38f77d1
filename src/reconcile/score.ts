import type { EntityFacts } from '../graph/read/entity-facts.ts'
import { propertyNamed } from './property.ts'
import type { Constraint } from './query.ts'

/** One thing that a score rests on. */
export interface Feature {
  id: string
  value: number | boolean
}

/** How well something fits a query. */
export interface Score {
  /** From 0 to 100. */
  score: number
  features: Feature[]
  /** Whether no property that was asked for is known to be otherwise. */
  fits: boolean
}

/** What a score is multiplied by for a property of which nothing is known. */
const unknown = 0.95

/**
 * The score of something: 100 times the likeness of the names (0 to 1), times a factor for each property that was asked for: 1 where it has one of the
 * values, 0.95 where nothing is known of it, and where it has others the property's own, 0.5 or 0.8. Without a name the likeness counts as 1.
 */
export function scoreOf(facts: EntityFacts, likeness: number | null, constraints: readonly Constraint[]): Score {
  const features: Feature[] = likeness === null ? [] : [{ id: 'name', value: likeness }]
  let score = 100 * (likeness ?? 1)
  let fits = true
  for (const { property: id, values } of constraints) {
    const { agrees, otherwise = 1 } = propertyNamed(id, 'properties')
    const answers = values.map(value => agrees?.(facts, value) ?? null)
    if (answers.every(answer => answer === null)) {
      score *= unknown
      continue
    }
    const has = answers.includes(true)
    if (!features.some(feature => feature.id === id)) features.push({ id, value: has })
    score *= has ? 1 : otherwise
    fits &&= has
  }
  return { score: Math.round(score * 10) / 10, features, fits }
}
