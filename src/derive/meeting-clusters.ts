import type { Judgement } from './clustering.ts'
import { betweenMembers, type Candidate, joinCandidates, judge, oncePerPair, surestFirst } from './grouping.ts'
import { sameKey } from './keyed.ts'
import { blocksOf } from './meeting-blocks.ts'
import type { MeetingFeatures } from './meeting-features.ts'
import { isPlan, meetingContradiction, meetingEvidence, sure } from './meeting-match.ts'
import { type Telling, tellingsOf } from './meeting-tellings.ts'

/** Which accounts are of one meeting, by the ids of their records. */
export function clusterMeetings(accounts: readonly MeetingFeatures[]): { groups: string[][]; judgements: Judgement[] } {
  const tellings = tellingsOf(accounts)
  const candidates = candidatesOf(tellings)
  const between = (tight: boolean) =>
    candidates.filter(({ left, right, score }) => score >= sure && left.tight === tight && right.tight === tight)
  const singles = (tight: boolean) => tellings.filter(telling => telling.tight === tight).map(telling => [telling])
  const vague = vagueAmong(between(true))
  const either = between(true).filter(({ left, right }) => vague.has(left) !== vague.has(right))
  const exact = between(true).filter(candidate => !either.includes(candidate))
  const dated = joinCandidates(singles(true), exact, refusal)
  const moved = joinMoved(dated.groups, candidates)
  const loose = joinCandidates(singles(false), between(false), refusal)
  const attached = attach(moved.groups, loose.groups, candidates)
  const doubts = candidates.filter(({ score }) => score < sure).sort(surestFirst)
  const open = doubts.filter(({ left, right }) => contradiction(left, right) === null)
  return {
    groups: attached.groups.map(group => group.flatMap(telling => telling.members.map(member => member.id)).sort()),
    judgements: [
      ...tellings.flatMap(telling => sameKey(telling.members, 'same-account')),
      ...dated.judgements,
      ...moved.judgements,
      ...loose.judgements,
      ...attached.judgements,
      ...oncePerPair(
        attached.groups,
        [...either, ...attached.doubts, ...open].map(candidate => ({
          candidate,
          judgement: judge(candidate, 'UNSURE', candidate.rule),
        })),
      ),
    ],
  }
}

function candidatesOf(tellings: readonly Telling[]): Candidate<Telling>[] {
  const blocks = new Map<string, Telling[]>()
  for (const telling of tellings) {
    for (const key of blocksOf(telling)) {
      const block = blocks.get(key)
      if (block) block.push(telling)
      else blocks.set(key, [telling])
    }
  }
  const found = new Map<string, Candidate<Telling>>()
  for (const block of blocks.values()) {
    for (const [i, left] of block.entries()) {
      for (const right of block.slice(i + 1)) {
        const key = `${left.id}|${right.id}`
        if (found.has(key)) continue
        const evidence = meetingEvidence(left, right)
        if (evidence) found.set(key, { left, right, ...evidence })
      }
    }
  }
  return [...found.values()]
}

/** Accounts that name no venue and fit two meetings at two venues: nobody can say which of the two they tell of. */
function vagueAmong(candidates: readonly Candidate<Telling>[]): ReadonlySet<Telling> {
  const partners = new Map<Telling, Telling[]>()
  for (const { left, right } of candidates) {
    if (left.venue === null && right.venue !== null) partners.set(left, [...(partners.get(left) ?? []), right])
    if (right.venue === null && left.venue !== null) partners.set(right, [...(partners.get(right) ?? []), left])
  }
  const apart = (a: Telling, b: Telling) => a.venue !== b.venue && contradiction(a, b) !== null
  const torn = [...partners].filter(([, at]) => at.some((a, i) => at.slice(i + 1).some(b => apart(a, b))))
  return new Set(torn.map(([telling]) => telling))
}

function contradiction(a: Telling, b: Telling): string | null {
  for (const article of a.articles) if (b.articles.has(article)) return 'same-document'
  return meetingContradiction(a, b)
}

/**
 * Two days that several documents tell of each are two meetings, not one with a disputed date. Of a gathering that two accounts
 * tell of for certain, further accounts may name another room.
 */
function refusal(left: readonly Telling[], right: readonly Telling[], candidate: Candidate<Telling>): string | null {
  const held = (group: readonly Telling[]) =>
    group.filter(telling => !isPlan(telling)).flatMap(telling => telling.members)
  const twice = candidate.rule.endsWith('-next-day') && held(left).length > 1 && held(right).length > 1
  if (twice) return 'dates'
  const certain = contradiction(candidate.left, candidate.right) === null
  return betweenMembers(left, right, (a, b) => {
    const found = contradiction(a, b)
    const room = found === 'venue' && a.format !== 'BILATERAL' && b.format !== 'BILATERAL'
    return room && certain ? null : found
  })
}

/** Joins what was put off to the one plan that it can have been. */
function joinMoved(groups: readonly Telling[][], candidates: readonly Candidate<Telling>[]) {
  const groupOf = new Map(groups.flatMap(group => group.map(telling => [telling.id, group] as const)))
  const plansOnly = (group: readonly Telling[] | undefined) => group?.every(isPlan) ?? false
  const moves = candidates.filter(
    ({ rule, left, right }) =>
      rule === 'postponed' && plansOnly(groupOf.get(left.id)) && plansOnly(groupOf.get(right.id)),
  )
  const partners = (telling: Telling) => {
    const own = groupOf.get(telling.id)
    const others = moves.filter(({ left, right }) => groupOf.get(left.id) === own || groupOf.get(right.id) === own)
    return new Set(others.flatMap(({ left, right }) => [groupOf.get(left.id), groupOf.get(right.id)])).size - 1
  }
  const unique = moves.filter(({ left, right }) => partners(left) === 1 && partners(right) === 1)
  return joinCandidates(groups, unique, refusal)
}

/** Joins accounts without an exact date to the one dated meeting that they can mean. */
function attach(dated: readonly Telling[][], loose: readonly Telling[][], candidates: readonly Candidate<Telling>[]) {
  const groupOf = new Map([...dated, ...loose].flatMap(group => group.map(telling => [telling.id, group] as const)))
  const wanted = new Map<Telling[], Map<Telling[], Candidate<Telling>>>()
  const past = backgroundAmong(candidates)
  const remembered: Candidate<Telling>[] = []
  for (const candidate of candidates.filter(({ score }) => score >= sure).sort(surestFirst)) {
    if (candidate.left.tight === candidate.right.tight) continue
    const [tight, open] = candidate.left.tight ? [candidate.left, candidate.right] : [candidate.right, candidate.left]
    const target = groupOf.get(tight.id)
    const group = groupOf.get(open.id)
    if (!target || !group || betweenMembers(group, target, contradiction) !== null) continue
    if (past.has(open) && candidate.rule === 'participants-undated') {
      remembered.push(candidate)
      continue
    }
    const targets = wanted.get(group) ?? new Map<Telling[], Candidate<Telling>>()
    if (!targets.has(target)) targets.set(target, candidate)
    wanted.set(group, targets)
  }
  const unique = [...wanted.values()].flatMap(targets => (targets.size === 1 ? [...targets.values()] : []))
  const rivals = (candidate: Candidate<Telling>) => {
    const ends = new Set([groupOf.get(candidate.left.id), groupOf.get(candidate.right.id)])
    return unique.filter(other => ends.has(groupOf.get(other.left.id)) || ends.has(groupOf.get(other.right.id)))
  }
  const looseEnd = ({ left, right }: Candidate<Telling>) => groupOf.get((left.tight ? right : left).id) ?? []
  const yields = (candidate: Candidate<Telling>, other: Candidate<Telling>) =>
    other !== candidate &&
    other.score >= candidate.score &&
    betweenMembers(looseEnd(candidate), looseEnd(other), contradiction) !== null
  const agreed = unique.filter(candidate => !rivals(candidate).some(other => yields(candidate, other)))
  const doubts = [...wanted.values()].flatMap(targets => [...targets.values()]).filter(one => !agreed.includes(one))
  const joined = joinCandidates([...dated, ...loose], agreed, refusal)
  return { ...joined, doubts: [...doubts, ...remembered].sort(surestFirst) }
}

/** «They had met before»: without day and place, beside another meeting of the same people in the same document. */
function backgroundAmong(candidates: readonly Candidate<Telling>[]): ReadonlySet<Telling> {
  const bare = (telling: Telling) => telling.date === null && telling.places.size === 0 && telling.status === 'HELD'
  const beside = candidates.filter(
    ({ left, right }) =>
      contradiction(left, right) === 'same-document' && meetingContradiction({ ...left, article: '' }, right) === null,
  )
  return new Set(beside.flatMap(({ left, right }) => [left, right]).filter(bare))
}
