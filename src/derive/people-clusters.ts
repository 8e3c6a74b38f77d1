import type { PersonRecord } from '../domain/evidence.ts'
import { type NameComparison, samePersonName } from '../domain/person-comparison.ts'
import type { Judgement } from './clustering.ts'
import { type Candidate, joinCandidates, judge, oncePerPair, surestFirst } from './grouping.ts'
import { groupBy, sameKey } from './keyed.ts'
import { groupInContext, isVouched, sameHolder } from './people-context.ts'
import {
  groupContradiction,
  nameComparer,
  type Profile,
  profileContradiction,
  profilesOf,
  withSuffixLeftOut,
} from './people-profiles.ts'

type Compare = (a: Profile, b: Profile) => NameComparison
type Group = readonly Profile[]

const doubtful = 0.5
const outvoted = 3

/** Which records of one block are one person. A name that fits two people who are not one joins neither. */
export function clusterPeople(records: readonly PersonRecord[]): { groups: PersonRecord[][]; judgements: Judgement[] } {
  const profiles = profilesOf(records)
  const compare = nameComparer()
  const refusal = (left: Group, right: Group, pair?: Candidate<Profile>) =>
    groupContradiction(left, right, pair?.rule === 'name-suffix-term-of-office' ? withSuffixLeftOut(compare) : compare)
  const full = profiles.filter(profile => !profile.lone)
  const alike = candidatesOf(full, compare)
  const vague = vagueAmong(alike, compare)
  const sure = alike.filter(isSure).filter(({ left, right }) => !vague.has(left) && !vague.has(right))
  const known = sure.filter(({ left, right }) => left.country !== null && right.country !== null)
  const settled = joinCandidates(singles(full), known, refusal)
  const isVague = (profile: Profile) => vague.has(profile)
  const cleared = lean(settled.groups, alike.filter(isSure), isVague, refusal, nobody)
  const homeless = (profile: Profile) => profile.country === null
  const placed = lean(cleared.groups, sure, homeless, refusal, mostTold)
  const named = joinCandidates(placed.groups, sure.filter(both(homeless)).filter(open(placed.ambiguous)), refusal)
  const lone = profiles.filter(profile => profile.lone)
  const surnames = lean(
    [...named.groups, ...singles(lone)],
    loneCandidates(lone, named.groups, compare, refusal),
    isLone,
    refusal,
    surest,
  )
  const alone = lone.filter(profile => !surnames.settled.has(profile) && !surnames.ambiguous.has(profile))
  const rest = candidatesOf(alone, compare).filter(({ score }) => score >= doubtful)
  const gathered = joinCandidates(surnames.groups, rest.filter(sameHome), refusal)
  const steps = [settled, cleared, placed, named, surnames, gathered]
  const groups = gathered.groups.flatMap(group =>
    group.some(one => surnames.ambiguous.has(one)) ? byArticle(group) : [group],
  )
  const doubts = [...alike, ...placed.doubts, ...surnames.doubts, ...rest].sort(surestFirst)
  return {
    groups: groups.map(group => group.flatMap(profile => profile.members)),
    judgements: [
      ...groups.flat().flatMap(profile => sameKey(profile.members, 'same-name')),
      ...steps.flatMap(step => step.judgements.filter(({ verdict }) => verdict === 'SAME')),
      ...oncePerPair(
        gathered.groups,
        doubts.map(doubt => ({ candidate: doubt, judgement: judgeApart(doubt, compare) })),
      ),
    ],
  }
}

const singles = (profiles: readonly Profile[]): Group[] => profiles.map(profile => [profile])
const isSure = ({ score }: Candidate<Profile>) => score >= samePersonName
const nobody = () => null
const isLone = (profile: Profile) => profile.lone
const both = (is: (profile: Profile) => boolean) => (pair: Candidate<Profile>) => is(pair.left) && is(pair.right)
const open = (closed: ReadonlySet<Profile>) => both(profile => !closed.has(profile))

function candidatesOf(profiles: readonly Profile[], compare: Compare): Candidate<Profile>[] {
  return profiles.flatMap((left, i) =>
    profiles.slice(i + 1).flatMap(right => {
      const { score, reasons } = compare(left, right)
      return score >= doubtful ? [{ left, right, rule: `name-${reasons.join('-')}`, score }] : []
    }),
  )
}

/** Names that fit two others which are not one: «George Bush» beside «George W.» and «George H. W. Bush», «S. Lavrov» beside two. */
function vagueAmong(candidates: readonly Candidate<Profile>[], compare: Compare): ReadonlySet<Profile> {
  const partners = new Map<Profile, Profile[]>()
  for (const { left, right, score } of candidates) {
    if (score < samePersonName || isVouched(compare(left, right)) || sameHolder(left, right) === false) continue
    partners.set(left, [...(partners.get(left) ?? []), right])
    partners.set(right, [...(partners.get(right) ?? []), left])
  }
  const vague = [...partners].filter(([profile, others]) => {
    const initial = profile.parts.given.every(word => word.length === 1)
    return others.some((a, i) =>
      others.slice(i + 1).some(b => {
        const one = sameHolder(a, b)
        if (one !== null) return !one
        const { same, reasons } = compare(a, b)
        return !same && (initial || reasons.includes('middle-name') || reasons.includes('suffix'))
      }),
    )
  })
  return new Set(vague.map(([profile]) => profile))
}

/**
 * A lone name with the full names it may stand for; office and country speak for one. Millions share a family name such as «Park» or «Wu»:
 * by itself it stands for nobody.
 */
function loneCandidates(
  lone: readonly Profile[],
  groups: readonly Group[],
  compare: Compare,
  refusal: (left: Group, right: Group) => string | null,
): Candidate<Profile>[] {
  return lone.flatMap(left =>
    groups.flatMap(group => {
      if (refusal([left], group) !== null) return []
      const alike = group.map(right => ({ right, score: compare(left, right).score }))
      const best = alike.sort((a, b) => b.score - a.score || (a.right.id < b.right.id ? -1 : 1))[0]
      if (!best || best.score < doubtful) return []
      const office = left.office !== null && group.some(other => other.office === left.office)
      const country = left.country !== null && group.some(other => other.country === left.country)
      const vouched = office || country || group.some(other => sameHolder(left, other) === true)
      if (!vouched && group.some(other => other.parts.familyFirst)) return []
      const score = 0.8 + (office ? 0.1 : 0) + (country ? 0.05 : 0)
      const rule = office ? 'surname-and-office' : country ? 'surname-and-country' : 'surname'
      return [{ left, right: best.right, rule, score }]
    }),
  )
}

/** Surnames that no full name is known for are one person's when country or office is, or when neither is told. */
function sameHome({ left, right, score }: Candidate<Profile>): boolean {
  const untold = left.country === null && right.country === null && left.office === null && right.office === null
  const told =
    (left.country !== null && left.country === right.country) || (left.office !== null && left.office === right.office)
  return score >= 0.85 && (told || untold)
}

/** Joins each open profile to the one group that fits it, or to the one that `prefer` picks among several. */
function lean(
  groups: readonly Group[],
  candidates: readonly Candidate<Profile>[],
  isOpen: (profile: Profile) => boolean,
  refusal: (left: Group, right: Group, pair?: Candidate<Profile>) => string | null,
  prefer: (ranked: readonly Candidate<Profile>[], groupOf: ReadonlyMap<string, Group>) => Candidate<Profile> | null,
) {
  const groupOf = new Map(groups.flatMap(group => group.map(profile => [profile.id, group] as const)))
  const turned = candidates
    .filter(({ left, right }) => isOpen(left) !== isOpen(right))
    .map(pair => (isOpen(pair.left) ? pair : { ...pair, left: pair.right, right: pair.left }))
    .filter(pair => refusal([pair.left], groupOf.get(pair.right.id) ?? [], pair) === null)
    .sort(surestFirst)
  const chosen: Candidate<Profile>[] = []
  const doubts: Candidate<Profile>[] = []
  const ambiguous = new Set<Profile>()
  for (const [, fitting] of groupBy(turned, ({ left }) => left.id)) {
    const ranked = [...new Map([...fitting].reverse().map(one => [groupOf.get(one.right.id), one])).values()].sort(
      surestFirst,
    )
    const [only, ...others] = ranked
    const best = only && others.length === 0 ? only : (inContext(ranked, groupOf) ?? prefer(ranked, groupOf))
    if (best) chosen.push(best)
    else {
      doubts.push(...ranked)
      for (const { left } of ranked) ambiguous.add(left)
    }
  }
  return {
    ...joinCandidates(groups, chosen, refusal),
    doubts,
    ambiguous,
    settled: new Set(chosen.map(({ left }) => left)),
  }
}

function surest(ranked: readonly Candidate<Profile>[]): Candidate<Profile> | null {
  const [first, second] = ranked
  return first && second && first.score > second.score ? first : null
}

/** The one of several groups for which the register of office holders or the people named beside both speak. */
function inContext(
  ranked: readonly Candidate<Profile>[],
  groupOf: ReadonlyMap<string, Group>,
): Candidate<Profile> | null {
  const [first] = ranked
  const found =
    first &&
    groupInContext(
      first.left,
      ranked.map(({ right }) => groupOf.get(right.id) ?? []),
    )
  const chosen = found ? ranked[found.at] : undefined
  return chosen && found ? { ...chosen, rule: `${chosen.rule}-${found.rule}` } : null
}

/** A full name without a country is that of whom far more documents tell: one slip about a country does not open a question. */
function mostTold(
  ranked: readonly Candidate<Profile>[],
  groupOf: ReadonlyMap<string, Group>,
): Candidate<Profile> | null {
  const told = ({ right }: Candidate<Profile>) =>
    new Set((groupOf.get(right.id) ?? []).flatMap(profile => [...profile.articles])).size
  const [first, second] = [...ranked].sort((a, b) => told(b) - told(a) || surestFirst(a, b))
  return first && second && told(first) >= outvoted * told(second) ? first : null
}

/** A surname that fits several people may stand for another of them in every document. */
function byArticle(group: Group): Group[] {
  return group.flatMap(profile =>
    groupBy(profile.members, member => member.article).map(([article, members]) => [
      { ...profile, members, articles: new Set([article]) },
    ]),
  )
}

function judgeApart(doubt: Candidate<Profile>, compare: Compare): Judgement {
  const rule = profileContradiction(doubt.left, doubt.right, compare)
  if (rule === null || (rule === 'name' && isOpen(doubt))) return judge(doubt, 'UNSURE', doubt.rule)
  return judge(doubt, rule === 'country' && doubt.score >= samePersonName ? 'UNSURE' : 'DIFFERENT', rule)
}

/** The scorer of names took two names for one that their parts do not: a question, unless two countries answer it. */
function isOpen({ rule, left, right }: Candidate<Profile>): boolean {
  const elsewhere = left.country !== null && right.country !== null && left.country !== right.country
  return !elsewhere && /^name-(alike|without-vowels)$/.test(rule)
}
