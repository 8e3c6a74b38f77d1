import { contentId } from '../domain/id.ts'
import type { Judgement } from './clustering.ts'
import { groupBy, sameKey } from './keyed.ts'

/** A record that is known by its normal name within a scope (a country; a city and its country); null is an unknown scope. */
export interface Scoped {
  id: string
  article: string
  scope: string | null
}

/** Records of one normal name and one scope. */
export interface ScopedGroup<T> {
  scope: string | null
  members: T[]
  judgements: Judgement[]
}

/**
 * Groups records of one normal name by scope. Those without a scope join the one scope there is; are there several, they stay
 * for themselves and the doubt is recorded.
 */
export function groupByScope<T extends Scoped>(records: readonly T[], rule: string): ScopedGroup<T>[] {
  const groups = groupBy(records, record => record.scope ?? '').map(([scope, members]) => ({
    scope: scope === '' ? null : scope,
    members,
    judgements: sameKey(members, rule),
  }))
  const open = groups.find(group => group.scope === null)
  const scoped = groups.filter(group => group.scope !== null)
  const [only, ...others] = scoped
  if (!open || !only) return groups
  const doubt = (group: ScopedGroup<T>, verdict: Judgement['verdict'], score: number): Judgement => {
    return { left: least(group.members), right: least(open.members), verdict, rule: `${rule}-without-scope`, score }
  }
  if (others.length > 0) {
    open.judgements.push(...scoped.map(group => doubt(group, 'UNSURE', 1 / scoped.length)))
    return groups
  }
  const judgements = [...only.judgements, ...open.judgements, doubt(only, 'SAME', 0.9)]
  return [{ scope: only.scope, members: [...only.members, ...open.members], judgements }]
}

/** The id of what is known by normal name and scope. */
export function scopedId(prefix: string, key: string, scope: string | null): string {
  return contentId(prefix, key, scope)
}

const least = (members: readonly { id: string }[]) => members.reduce((a, b) => (b.id < a.id ? b : a)).id
