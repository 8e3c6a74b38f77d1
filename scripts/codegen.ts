import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql'

const target = new URL('../src/api/generated.ts', import.meta.url)
const explorerTarget = new URL('../src/explorer/generated.ts', import.meta.url)
const explorerQuestions = new URL('../src/explorer/questions/', import.meta.url)
const clientTarget = new URL('../examples/clients/typescript/generated.ts', import.meta.url)

/** Where the example client has its questions, which its siblings in other languages send as they are. */
export const clientQuestions = new URL('../examples/clients/', import.meta.url)

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
      scalars: { Extraction: '../domain/extraction.ts#Extraction' },
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
        SavedQuestion: './saved-question.ts#SavedQuestionView',
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
        FoundSentence: './sentence.ts#FoundSentenceView',
        ListEntry: './list-entry.ts#ListEntryView',
        SanctionCandidate: './sanction-candidate.ts#SanctionCandidateView',
        SanctionListing: './sanction-listing.ts#SanctionListingView',
        SanctionPair: './sanction-pair.ts#SanctionPairView',
        SanctionedParticipant: './sanctioned.ts#SanctionedView',
        OpenListing: './open-listing.ts#OpenListingView',
        OpenQuestion: './ruling.ts#OpenQuestionView',
        QuestionSide: './ruling.ts#QuestionSideView',
        SourceRecord: './ruling.ts#RecordView',
        Change: './change.ts#ChangeView',
        Event: './change.ts#EventView',
        PathStep: './path.ts#PathStepView',
        NetworkNode: './network.ts#NetworkNodeView',
        NetworkEdge: './network.ts#NetworkEdgeView',
        ArticleMeetingEdge: './article-events.ts#ArticleMeetingEdgeView',
        ArticleSanctionEdge: './article-events.ts#ArticleSanctionEdgeView',
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

/** The questions of a folder with the types of their answers: those of the explorer, as `src/explorer/generated.ts` has to hold them, unless told. */
export async function generateQuestions(folder = explorerQuestions): Promise<string> {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
  const documents = files.map(file => ({
    location: file,
    document: parse(readFileSync(new URL(file, folder), 'utf8')),
  }))
  const types = await codegen({
    documents,
    schema: parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')),
    filename: 'generated.ts',
    config: {
      useTypeImports: true,
      skipTypename: true,
      scalars: { ID: 'string', Extraction: '../domain/extraction.ts#Extraction' },
      defaultScalarType: 'string',
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  })
  const questions = questionsOf(documents.map(({ document }) => document))
  const header =
    "// Made from *.graphql by `npm run codegen`; never edited.\nimport type { Question } from './ask.ts'\n"
  return `${header}\n${types}\n\n${questions.join('\n\n')}\n`
}

/** Each query as a constant, with the fragments that it needs. */
function questionsOf(documents: readonly DocumentNode[]): string[] {
  const definitions = documents.flatMap(document => document.definitions)
  const fragments = new Map(
    definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  )
  return definitions.flatMap(node => {
    if (node.kind !== Kind.OPERATION_DEFINITION || !node.name) return []
    const name = node.name.value
    const needed = new Set<FragmentDefinitionNode>()
    const collect = (from: typeof node | FragmentDefinitionNode): unknown =>
      visit(from, {
        FragmentSpread: ({ name: { value } }) => {
          const fragment = fragments.get(value)
          if (!fragment) throw new Error(`There is no fragment ${value}.`)
          if (!needed.has(fragment)) collect(needed.add(fragment) && fragment)
        },
      })
    collect(node)
    const suffix = node.operation === 'mutation' ? 'Mutation' : 'Query'
    const text = [node, ...needed].map(part => print(part)).join('\n\n')
    const constant = `${name[0]?.toLowerCase()}${name.slice(1)}${suffix === 'Mutation' ? 'Order' : 'Question'}`
    return [`export const ${constant} = \`${text}\` as Question<${name}${suffix}, ${name}${suffix}Variables>`]
  })
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(target, await generateTypes())
  writeFileSync(explorerTarget, await generateQuestions())
  writeFileSync(clientTarget, await generateQuestions(clientQuestions))
}
