import type { Judgement } from './clustering.ts'
import { betweenMembers, type Candidate, joinCandidates, judge, oncePerPair, surestFirst } from './grouping.ts'
import { blocksOfSanction, daysApart, type SanctionFeatures } from './sanction-features.ts'

const decisionDays = 7
const reportDays = 14
const fulfilmentDays = 90
const sure = 0.7

/** Which accounts are of one sanction: decisions first, then what became of them, then what had announced them. */
export function clusterSanctions(accounts: readonly SanctionFeatures[]): {
  groups: string[][]
  judgements: Judgement[]
} {
  const candidates = candidatesOf(accounts)
  const likely = candidates.filter(({ score }) => score >= sure)
  const alike = likely.filter(({ left, right }) => stage(left) === stage(right))
  const first = joinCandidates(
    accounts.map(account => [account]),
    alike,
    refusal,
  )
  const course = likely.filter(({ left, right }) => stage(left) !== stage(right))
  const second = joinUnique(first.groups, course)
  const open = candidates
    .filter(({ score, left, right }) => score < sure && contradiction(left, right) === null)
    .sort(surestFirst)
  const doubts = [...second.doubts, ...open].map(candidate => ({
    candidate,
    judgement: judge(candidate, 'UNSURE', candidate.rule),
  }))
  return {
    groups: second.groups.map(group => group.map(account => account.id).sort()),
    judgements: [...first.judgements, ...second.judgements, ...oncePerPair(second.groups, doubts)],
  }
}

/** What speaks for two accounts telling of one sanction; null when nothing does. */
function sanctionEvidence(a: SanctionFeatures, b: SanctionFeatures): { rule: string; score: number } | null {
  if (!meets(a.issuers, b.issuers) || !meets(a.targets, b.targets)) return null
  const sameTargets = within(a.targets, b.targets) || within(b.targets, a.targets)
  if (!sameTargets) return { rule: 'some-of-the-targets', score: 0.5 }
  const days = daysApart(a, b)
  if (stage(a) !== stage(b)) return courseEvidence(a, b, days)
  if (days === null)
    return { rule: 'issuer-and-target-undated', score: a.imposed && !(a.pointed && b.pointed) ? 0.5 : 0.75 }
  const near = a.dated && b.dated ? decisionDays : a.imposed ? reportDays : fulfilmentDays
  if (stage(a) === 'CHANGE' || stage(a) === 'IN_FORCE') return { rule: 'issuer-and-target', score: 0.8 }
  return { rule: 'issuer-and-target', score: days <= near ? 0.9 : 0.5 }
}

type Stage = 'PROPOSED' | 'IMPOSED' | 'CHANGE' | 'IN_FORCE' | 'CALLED_FOR' | 'THREATENED'

function stage({ status }: SanctionFeatures): Stage {
  if (status === 'IMPOSED' || status === 'IN_FORCE' || status === 'THREATENED') return status
  if (status === 'CALLED_FOR' || status === 'OPPOSED') return 'CALLED_FOR'
  return status === 'PLANNED' || status === 'AUTHORISED' ? 'PROPOSED' : 'CHANGE'
}

/** What was imposed is later extended, eased or lifted, or is in force; what was planned is imposed soon after. */
function courseEvidence(a: SanctionFeatures, b: SanctionFeatures, days: number | null) {
  const [earlier, later] = stage(a) === 'IMPOSED' ? [a, b] : [b, a]
  const stages = new Set([stage(a), stage(b)])
  if (stages.has('PROPOSED') && stages.has('IMPOSED')) {
    const fulfilled = days !== null && days <= fulfilmentDays && (later.to ?? '') <= (earlier.from ?? '')
    const told = (a.pointed && b.pointed) || (a.program !== null && a.program === b.program)
    return fulfilled && told && equal(a.targets, b.targets) ? { rule: 'plan-fulfilled', score: 0.75 } : null
  }
  if (!a.imposed || !b.imposed) return null
  if (stages.has('IMPOSED') && stages.has('CHANGE')) {
    const before = earlier.from !== null && later.to !== null && later.to < earlier.from
    return before ? null : { rule: 'what-became-of-it', score: 0.85 }
  }
  return stages.has('IN_FORCE') ? { rule: 'in-force', score: 0.8 } : null
}

function contradiction(a: SanctionFeatures, b: SanctionFeatures): string | null {
  if (a.program !== null && b.program !== null && a.program !== b.program) return 'program'
  if (a.sector !== null && b.sector !== null && a.sector !== b.sector) return 'sector'
  const course = a.imposed && b.imposed && stage(a) !== stage(b)
  if (a.article === b.article && !course) return 'same-document'
  const proposals = !a.imposed && !b.imposed
  return proposals && stage(a) !== stage(b) ? 'status' : null
}

function refusal(left: readonly SanctionFeatures[], right: readonly SanctionFeatures[]): string | null {
  return betweenMembers(left, right, contradiction)
}

/** Joins groups by what became of them, where each later account has only one decision that it can mean. */
function joinUnique(groups: readonly SanctionFeatures[][], candidates: readonly Candidate<SanctionFeatures>[]) {
  const groupOf = new Map(groups.flatMap(group => group.map(account => [account.id, group] as const)))
  const possible = candidates.filter(({ left, right }) => {
    return refusal(groupOf.get(left.id) ?? [], groupOf.get(right.id) ?? []) === null
  })
  const decisionOf = ({ left, right }: Candidate<SanctionFeatures>) => (decisive(left) > decisive(right) ? left : right)
  const followerOf = ({ left, right }: Candidate<SanctionFeatures>) => (decisive(left) > decisive(right) ? right : left)
  const decisions = (candidate: Candidate<SanctionFeatures>) => {
    const follower = groupOf.get(followerOf(candidate).id)
    const same = possible.filter(other => groupOf.get(followerOf(other).id) === follower)
    const strongest = Math.max(...same.map(other => decisive(decisionOf(other))))
    const wanted = same.filter(other => decisive(decisionOf(other)) === strongest)
    return { strongest, groups: new Set(wanted.map(other => groupOf.get(decisionOf(other).id))) }
  }
  const unique = possible.filter(candidate => {
    const { strongest, groups: wanted } = decisions(candidate)
    return wanted.size === 1 && decisive(decisionOf(candidate)) === strongest
  })
  const doubts = possible.filter(candidate => !unique.includes(candidate)).sort(surestFirst)
  return { ...joinCandidates(groups, unique, refusal), doubts }
}

function decisive(account: SanctionFeatures): number {
  return ['THREATENED', 'CALLED_FOR', 'PROPOSED', 'IN_FORCE', 'CHANGE', 'IMPOSED'].indexOf(stage(account))
}

function candidatesOf(accounts: readonly SanctionFeatures[]): Candidate<SanctionFeatures>[] {
  const blocks = new Map<string, SanctionFeatures[]>()
  const found = new Map<string, Candidate<SanctionFeatures>>()
  for (const account of [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const key of blocksOfSanction(account)) {
      const block = blocks.get(key) ?? []
      for (const other of block) {
        const evidence = found.has(`${other.id}|${account.id}`) ? null : sanctionEvidence(other, account)
        if (evidence) found.set(`${other.id}|${account.id}`, { left: other, right: account, ...evidence })
      }
      blocks.set(key, [...block, account])
    }
  }
  return [...found.values()]
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].some(id => b.has(id)) || (a.size === 0 && b.size === 0)
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every(id => b.has(id))
const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && within(a, b)
