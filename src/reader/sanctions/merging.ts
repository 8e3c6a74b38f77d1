import type { ExtractedSanction } from '../../domain/extraction.ts'
import type { Entity } from '../analysis.ts'

/** A sanction as the reader gives it; `trace` tells which rules or heads made it. */
export type TracedSanction = ExtractedSanction & { trace: string[] }

type Draft = Omit<TracedSanction, 'ref'>

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/**
 * Makes one entry of all mentions of one sanction: the same status and issuer, targets that overlap, dates that do not contradict.
 * «Two companies» and two companies by name are the same two.
 */
export function mergeSanctions(drafts: readonly Draft[], entities: ReadonlyMap<string, Entity>): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const same = merged.find(one => isSame(one, draft, entities))
    if (same) absorb(same, draft, entities)
    else merged.push({ ...draft, evidence: [...draft.evidence], trace: [...draft.trace] })
  }
  // What is in force because it was imposed in this text is the imposed one.
  return merged.filter(
    one =>
      one.status !== 'IN_FORCE' ||
      !merged.some(
        other =>
          other.status === 'IMPOSED' &&
          other.issuers[0] === one.issuers[0] &&
          one.targets.every(target => other.targets.includes(target)),
      ),
  )
}

function isSame(one: Draft, other: Draft, entities: ReadonlyMap<string, Entity>): boolean {
  const kinds = new Set([one.status, other.status])
  const alike = kinds.size === 1 || (kinds.has('IMPOSED') && kinds.has('IN_FORCE') && counted(one, other, entities))
  if (!alike || one.issuers[0] !== other.issuers[0]) return false
  if (
    one.date &&
    other.date &&
    one.date !== other.date &&
    !one.date.startsWith(other.date) &&
    !other.date.startsWith(one.date)
  )
    return false
  return one.targets.some(target => other.targets.includes(target)) || counted(one, other, entities)
}

/** Whether one of two tells by number what the other tells by name. */
function counted(one: Draft, other: Draft, entities: ReadonlyMap<string, Entity>): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([few, many]) => {
    if (!few || !many || few.targets.length !== 1) return false
    const count = numberIn(entities.get(few.targets[0] ?? ''))
    return (
      count !== null &&
      count > 1 &&
      many.targets.length === count &&
      many.targets.every(target => numberIn(entities.get(target)) === null)
    )
  })
}

function numberIn(entity: Entity | undefined): number | null {
  if (entity?.kind !== 'ORGANIZATION') return null
  const word = entity.name
    .toLowerCase()
    .split(/\s+/)
    .find(one => numbers.includes(one) || /^\d+$/.test(one))
  if (word === undefined) return null
  return numbers.includes(word) ? numbers.indexOf(word) + 1 : Number(word)
}

function absorb(one: Draft, other: Draft, entities: ReadonlyMap<string, Entity>): void {
  if (counted(one, other, entities))
    one.targets = one.targets.length >= other.targets.length ? one.targets : other.targets
  else one.targets = [...new Set([...one.targets, ...other.targets])]
  if (other.status === 'IMPOSED') one.status = 'IMPOSED'
  one.measures = [...new Set([...(one.measures ?? []), ...(other.measures ?? [])])]
  one.callers = [...new Set([...(one.callers ?? []), ...(other.callers ?? [])])]
  one.date = one.date && (!other.date || one.date.length >= other.date.length) ? one.date : other.date
  one.trace.push(...other.trace)
  one.sector ??= other.sector
  one.program ??= other.program
  one.attributedTo ??= other.attributedTo
  for (const span of other.evidence) if (!one.evidence.some(have => have.start === span.start)) one.evidence.push(span)
}
