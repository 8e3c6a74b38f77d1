import type { OrganizationRecord } from '../domain/evidence.ts'
import type { Judgement } from './clustering.ts'
import { type Candidate, joinCandidates, judge, oncePerPair, surestFirst } from './grouping.ts'
import { groupBy, sameKey } from './keyed.ts'
import { compareOrganizations, type OrganizationName, organizationName } from './organization-names.ts'

/** Records of one normal name; `id` is the least of theirs. */
interface Named extends OrganizationName {
  id: string
  members: OrganizationRecord[]
  articles: ReadonlySet<string>
  kinds: ReadonlySet<string>
}

/**
 * Which records of one block are one organization. One normal name is one, and so is the same name in another script. What is alike
 * without being the same is never merged: unless something says that they are two, the question is asked.
 */
export function clusterOrganizations(records: readonly OrganizationRecord[]): {
  groups: OrganizationRecord[][]
  judgements: Judgement[]
} {
  const named = namesOf(records)
  const alike: (Candidate<Named> & { otherScript: boolean })[] = named.flatMap((left, i) =>
    named.slice(i + 1).flatMap(right => {
      const found = compareOrganizations(left, right)
      if (!found) return []
      const rule = found.otherScript ? 'organization-name-in-other-letters' : 'organization-names-alike'
      return [{ left, right, rule, ...found }]
    }),
  )
  const sure = alike.filter(({ otherScript, left, right }) => otherScript && contradiction(left, right) === null)
  const { groups, judgements } = joinCandidates(
    named.map(one => [one]),
    sure,
    () => null,
  )
  const doubts = [...alike].sort(surestFirst).map(doubt => {
    const against = contradiction(doubt.left, doubt.right)
    return { candidate: doubt, judgement: judge(doubt, against ? 'DIFFERENT' : 'UNSURE', against ?? doubt.rule) }
  })
  return {
    groups: groups.map(group => group.flatMap(({ members }) => members)),
    judgements: [
      ...named.flatMap(({ members }) => sameKey(members, 'organization-name')),
      ...judgements,
      ...oncePerPair(groups, doubts),
    ],
  }
}

function namesOf(records: readonly OrganizationRecord[]): Named[] {
  const parts = new Map([...new Set(records.map(({ name }) => name))].map(name => [name, organizationName(name)]))
  const partsOf = (record: OrganizationRecord) => parts.get(record.name) ?? organizationName(record.name)
  return groupBy(records, record => partsOf(record).key).flatMap(([, members]) => {
    const [first] = members
    if (!first) return []
    return [
      {
        ...partsOf(first),
        latin: members.some(member => partsOf(member).latin),
        id: members.map(({ id }) => id).reduce((a, b) => (b < a ? b : a)),
        members,
        articles: new Set(members.map(({ article }) => article)),
        kinds: new Set(
          members.flatMap(({ organizationKind: kind }) => (kind === null || kind === 'OTHER' ? [] : kind)),
        ),
      },
    ]
  })
}

/** What says that two are not one: they are of two kinds, or documents name both beside each other; null when nothing does. */
function contradiction(a: Named, b: Named): string | null {
  if (a.kinds.size > 0 && b.kinds.size > 0 && ![...a.kinds].some(kind => b.kinds.has(kind))) return 'kind'
  return [...a.articles].some(article => b.articles.has(article)) ? 'same-document' : null
}
