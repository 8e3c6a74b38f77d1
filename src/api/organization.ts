import { memberCount } from '../domain/member-count.ts'
import { type OrganizationFilter, readOrganizations } from '../graph/read/organizations.ts'
import { named } from './by.ts'
import { askPage, connect, firstOf } from './connection.ts'
import type { OrganizationResolvers, QueryResolvers } from './generated.ts'
import { needPresent } from './known.ts'
import { listingsOf, sanctionIdsOf } from './listing.ts'
import { sanctionById } from './sanctioned.ts'
import { evidenceLimit, nodesOf, selectionOf } from './selection.ts'

/** `organization` and `organizations`. */
export const organizationQueries: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: async (_, args, { graph, signal }, info) => {
    const evidence = evidenceLimit(selectionOf(info))
    const filter: OrganizationFilter = { named: named('organization', args) }
    const { rows } = await readOrganizations(graph, filter, { limit: 1, descending: false }, evidence, signal)
    return rows[0] ? { ...rows[0].organization, ...(evidence > 0 && { evidence: rows[0].evidence }) } : null
  },
  organizations: async (_, args, { graph, signal }, info) => {
    const selection = selectionOf(info)
    const evidence = evidenceLimit(nodesOf(selection))
    const asked = askPage('organizations', args, false, selection)
    const filter: OrganizationFilter = { words: args.name ?? undefined, kinds: args.kind ?? undefined }
    const found = await readOrganizations(graph, filter, asked.page, evidence, signal)
    return connect(asked, found, row => ({ ...row.organization, ...(evidence > 0 && { evidence: row.evidence }) }))
  },
}

/** So many mentions are looked at for numbers of members. */
const mostMentions = 500

/** An organization's fields. */
export const Organization: OrganizationResolvers = {
  name: organization => organization.name ?? '',
  aliases: organization => organization.aliases ?? [],
  kind: organization => organization.kind ?? null,
  memberCounts: async (organization, _, context) => {
    needPresent(organization.knownAt, 'memberCounts')
    const mentions = (await context.loaders.organizations(organization.id, mostMentions))?.evidence ?? []
    const bySentence = new Map(mentions.map(one => [`${one.article.id} ${one.sentence}`, one]))
    return [...bySentence.values()].flatMap(({ sentence, article }) => {
      const told = memberCount(sentence)
      return told ? [{ ...told, sentence, article }] : []
    })
  },
  sanctions: async (organization, _, context, info) => {
    needPresent(organization.knownAt, 'sanctions')
    const ids = await sanctionIdsOf(organization, context)
    return Promise.all(ids.map(id => sanctionById(id, context, selectionOf(info))))
  },
  listings: (organization, _, context) => {
    needPresent(organization.knownAt, 'listings')
    return listingsOf(organization, context)
  },
  evidence: async (organization, { first }, context) => {
    needPresent(organization.knownAt, 'evidence of an organization')
    const there = organization.evidence ?? (await context.loaders.organizations(organization.id, first ?? 10))?.evidence
    return firstOf(there ?? [], first)
  },
}
