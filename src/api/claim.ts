import { attributionChain } from '../domain/attribution.ts'
import { readClaims } from '../graph/read/claims.ts'
import { askPage, connect, firstOf } from './connection.ts'
import type { ClaimKind, ClaimResolvers, Mode, Presence, QueryResolvers, Role } from './generated.ts'
import { nodeView } from './node.ts'
import { evidenceLimit, nodesOf, selectionOf } from './selection.ts'

/** `claims`. */
export const claimQueries: Pick<QueryResolvers, 'claims'> = {
  claims: async (_, { about, and, kind, attributedTo, ...args }, { graph, signal }, info) => {
    const selection = selectionOf(info)
    const asked = askPage('claims', args, false, selection)
    const filter = { about, and: and ?? '', kinds: kind ?? [], attributedTo: attributedTo ?? '' }
    const found = await readClaims(graph, filter, asked.page, evidenceLimit(nodesOf(selection)), signal)
    const rows = found.rows.flatMap(({ key, article, claim, subject, object, evidence }) =>
      article ? [{ key, view: { claim, subject, object, article, evidence } }] : [],
    )
    return connect(asked, { rows, total: found.total }, row => row.view)
  },
}

/** A claim's fields. */
export const Claim: ClaimResolvers = {
  id: ({ claim }) => claim.id,
  kind: ({ claim }) => claim.kind as ClaimKind,
  subject: ({ subject }, _, context, info) => (subject ? nodeView(subject, context, selectionOf(info)) : null),
  object: ({ object }, _, context, info) => (object ? nodeView(object, context, selectionOf(info)) : null),
  value: ({ claim }) => claim.value ?? null,
  presence: ({ claim }) => (claim.presence ?? null) as Presence | null,
  role: ({ claim }) => (claim.role ?? null) as Role | null,
  mode: ({ claim }) => (claim.mode ?? null) as Mode | null,
  saidBy: ({ claim, article }) => attributionChain(article.source ?? null, claim.attributedTo ?? null),
  attributedTo: ({ claim }) => claim.attributedTo ?? null,
  recordedAt: ({ claim }) => claim.recordedAt ?? null,
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}
