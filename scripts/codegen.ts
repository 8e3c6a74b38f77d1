import { readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'

const target = new URL('../src/api/generated.ts', import.meta.url)

/** The TypeScript types of `schema.graphql`, as `src/api/generated.ts` has to hold them. */
export async function generateTypes(): Promise<string> {
  const schema = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
  const generated = await codegen({
    documents: [],
    schema,
    filename: 'generated.ts',
    config: {
      contextType: './context.ts#Context',
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      immutableTypes: true,
      maybeValue: 'T | null | undefined',
      defaultScalarType: 'string',
      makeResolverTypeCallable: false,
      mappers: {
        Person: './view.ts#EntityView',
        Organization: './view.ts#EntityView',
        Country: './view.ts#EntityView',
        Place: './view.ts#EntityView',
        Actor: './view.ts#EntityView',
        Node: './view.ts#NodeView',
        Office: './view.ts#OfficeView',
        Meeting: './view.ts#MeetingView',
        Participation: './view.ts#ParticipationView',
        Account: './view.ts#AccountView',
        AccountParticipant: './view.ts#AccountParticipantView',
        Location: './view.ts#EntityView',
        EventDate: './view.ts#DateView',
        StatusClaim: './view.ts#StatusClaimView',
        SanctionStatusClaim: './view.ts#StatusClaimView',
        Encounter: './view.ts#EncounterView',
        Visit: './view.ts#VisitView',
        TimelineEntry: './view.ts#TimelineView',
        Sanction: './view.ts#SanctionView',
        SanctionIssuer: './view.ts#SanctionPartView',
        SanctionTarget: './view.ts#SanctionPartView',
        SanctionCaller: './view.ts#SanctionPartView',
        Article: './view.ts#ArticleView',
        Evidence: './view.ts#EvidenceView',
        Sentence: './view.ts#SentenceView',
        Claim: './view.ts#ClaimView',
        Change: './change.ts#ChangeView',
        Event: './change.ts#EventView',
        PathStep: './path.ts#PathStepView',
        NetworkNode: './network.ts#NetworkNodeView',
        NetworkEdge: './network.ts#NetworkEdgeView',
        MeetingConnection: './view.ts#MeetingConnectionView',
        EncounterConnection: './view.ts#EncounterConnectionView',
        SanctionConnection: './view.ts#SanctionConnectionView',
        MeetingGroup: './group.ts#MeetingGroupView',
        EncounterGroup: './group.ts#EncounterGroupView',
        SanctionGroup: './group.ts#SanctionGroupView',
        SearchHit: './view.ts#SearchHitView',
        SearchResult: './view.ts#SearchResultView',
      },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  })
  return `// Made from schema.graphql by \`npm run codegen\`; never edited.\n${generated}`
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(target, await generateTypes())
