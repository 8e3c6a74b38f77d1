import type { Slot } from '../graph/read/reference.ts'
import { readSanctions, type SanctionFacets, type SanctionFilter, type SanctionRow } from '../graph/read/sanctions.ts'
import { slot } from './by.ts'
import { askPage, asksRows, connect, firstOf, noRows } from './connection.ts'
import type { Context } from './context.ts'
import { sanctionFacets } from './facets.ts'
import type {
  Ground,
  QueryResolvers,
  SanctionCallerResolvers,
  SanctionIssuerResolvers,
  SanctionResolvers,
  SanctionStatus,
  SanctionTargetResolvers,
  Stance,
} from './generated.ts'
import { needPresent } from './known.ts'
import { candidatesOfSanction } from './sanction-candidate.ts'
import { listingsOfSanction } from './sanction-listing.ts'
import { evidenceLimit, nodesOf, selectionOf } from './selection.ts'
import { certaintyOf, isDescending, momentOf, windowOf } from './time.ts'
import type { SanctionView } from './view.ts'

/** `sanction` and `sanctions`. */
export const sanctionQueries: Pick<QueryResolvers, 'sanction' | 'sanctions'> = {
  sanction: async (_, { id, ...args }, context, info) => {
    const knownAt = momentOf(args.knownAt)
    const facets = sanctionFacets(selectionOf(info))
    const row = await context.loaders.sanctions(id, { facets, knownAt })
    return row ? sanctionView(row, facets, { window: null, knownAt }) : null
  },
  sanctions: async (_, args, { graph, signal }, info) => {
    const selection = selectionOf(info)
    const facets = sanctionFacets(nodesOf(selection))
    const asked = askPage('sanctions', args, isDescending(args.order), selection)
    const slots: Slot[] = (args.target ?? []).map(by => slot('TARGET', by))
    if (args.issuer) slots.push(slot('ISSUER', args.issuer))
    if (args.caller) slots.push(slot('CALLER', args.caller))
    const filter: SanctionFilter = {
      slots,
      statuses: args.status ?? [],
      sector: args.sector?.toLowerCase() ?? '',
      program: args.program?.toLowerCase() ?? '',
      window: windowOf(args.during),
      minSources: args.minSources ?? 1,
      rests: args.restsOn ?? [],
      knownAt: momentOf(args.knownAt),
    }
    const found = asksRows(selection) ? await readSanctions(graph, filter, asked.page, facets, signal) : noRows
    return Object.assign(
      connect(asked, found, row => sanctionView(row, facets, filter)),
      { filter },
    )
  },
}

/** A sanction's fields. */
export const Sanction: SanctionResolvers = {
  id: ({ node }) => node.id,
  title: ({ node }) => node.title ?? '',
  status: ({ node }) => node.status as SanctionStatus,
  statusHistory: async (sanction, _, context, info) => {
    const facets = { history: 200, historyEvidence: evidenceLimit(selectionOf(info)) }
    return (await part(sanction, 'history', facets, context)) ?? []
  },
  date: ({ node }) => node,
  certainty: ({ node, window }) => certaintyOf(node, window),
  measures: ({ node }) => node.measures ?? [],
  sector: ({ node }) => node.sector ?? null,
  program: ({ node }) => node.program ?? null,
  issuers: async (sanction, _, context, info) =>
    (await part(sanction, 'issuers', { issuers: 200, roleEvidence: evidenceLimit(selectionOf(info)) }, context)) ?? [],
  targets: async (sanction, _, context, info) =>
    (await part(sanction, 'targets', { targets: 200, roleEvidence: evidenceLimit(selectionOf(info)) }, context)) ?? [],
  callers: async (sanction, _, context, info) =>
    (await part(sanction, 'callers', { callers: 200, roleEvidence: evidenceLimit(selectionOf(info)) }, context)) ?? [],
  listings: async (sanction, _, context) => {
    needPresent(sanction.knownAt, 'listings')
    const facets = { issuers: 200, targets: 200 }
    const issuers = (await part(sanction, 'issuers', facets, context)) ?? []
    const targets = (await part(sanction, 'targets', facets, context)) ?? []
    return listingsOfSanction(sanction.node, issuers, targets, context)
  },
  candidates: async (sanction, _, context) => {
    needPresent(sanction.knownAt, 'candidates')
    const facets = { issuers: 200, targets: 200 }
    const issuers = (await part(sanction, 'issuers', facets, context)) ?? []
    const targets = (await part(sanction, 'targets', facets, context)) ?? []
    return candidatesOfSanction(sanction.node, issuers, targets, context)
  },
  disputed: ({ node }) => node.disputed ?? [],
  restsOn: ({ node }) => (node.rests ?? []) as Ground[],
  articleCount: ({ node }) => node.articles,
  sourceCount: ({ node }) => node.sources,
  evidence: async (sanction, { first }, context) =>
    firstOf((await part(sanction, 'evidence', { evidence: first ?? 10 }, context)) ?? [], first),
}

/** Who imposed a sanction, or would. */
export const SanctionIssuer: SanctionIssuerResolvers = {
  imposed: ({ type }) => type === 'IMPOSED',
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** Whom a sanction is aimed at. */
export const SanctionTarget: SanctionTargetResolvers = {
  imposed: ({ type }) => type === 'TARGETS',
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** Who called for a sanction or opposed it. */
export const SanctionCaller: SanctionCallerResolvers = {
  stance: ({ type }) => type as Stance,
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** A sanction that was read with its facets. */
export function sanctionView(
  row: SanctionRow,
  facets: SanctionFacets,
  { window, knownAt }: Pick<SanctionView, 'window' | 'knownAt'>,
): SanctionView {
  return {
    node: row.sanction,
    issuers: facets.issuers > 0 ? row.issuers : undefined,
    targets: facets.targets > 0 ? row.targets : undefined,
    callers: facets.callers > 0 ? row.callers : undefined,
    evidence: facets.evidence > 0 ? row.evidence : undefined,
    history: facets.history > 0 ? row.history : undefined,
    window,
    knownAt,
  }
}

type Part = 'issuers' | 'targets' | 'callers' | 'evidence' | 'history'

const nothing: SanctionFacets = {
  issuers: 0,
  targets: 0,
  callers: 0,
  roleEvidence: 0,
  evidence: 0,
  history: 0,
  historyEvidence: 0,
}

async function part<P extends Part>(
  sanction: SanctionView,
  name: P,
  facets: Partial<SanctionFacets>,
  context: Context,
) {
  const there = sanction[name]
  if (there !== undefined) return there
  const { knownAt } = sanction
  return (await context.loaders.sanctions(sanction.node.id, { facets: { ...nothing, ...facets }, knownAt }))?.[name]
}
