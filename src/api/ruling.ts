import { ruleInWords } from '../domain/rule-words.ts'
import { type Ruling as DomainRuling, ruledKinds, type UndoneRuling, type Verdict } from '../domain/ruling.ts'
import { AppError } from '../errors.ts'
import { type OpenQuestion as Question, readOpenQuestions, readRecordsBehind } from '../graph/read/open-questions.ts'
import { readRulings } from '../graph/read/rulings.ts'
import { requireScope } from './caller.ts'
import { askPage, connect, firstOf } from './connection.ts'
import type {
  MutationResolvers,
  OpenQuestionResolvers,
  QueryResolvers,
  QuestionSideResolvers,
  Ruling,
  SourceRecordResolvers,
} from './generated.ts'
import { nodeView } from './node.ts'
import { below, evidenceLimit, nodesOf, selectionOf } from './selection.ts'

/** What writes answers down and derives what follows; the API is given one and knows no more of it. */
export interface Judge {
  judge(answer: {
    left: string
    right: string
    verdict: Verdict
    by: string
    reason: string | null
  }): Promise<DomainRuling>
  undo(id: string, by: string): Promise<UndoneRuling>
}

/** An open question as its resolvers hold it. */
export type OpenQuestionView = Question
/** One side of an open question. */
export type QuestionSideView = Question['left']
/** A record behind a node. */
export type RecordView = Awaited<ReturnType<typeof readRecordsBehind>>[number]

const mostRecords = 100

/** `openQuestions`, `rulings` and `recordsOf`. */
export const rulingQueries: Pick<QueryResolvers, 'openQuestions' | 'rulings' | 'recordsOf'> = {
  openQuestions: async (_, { kinds, about, ...args }, { graph, signal }, info) => {
    const selection = selectionOf(info)
    const asked = askPage('openQuestions', args, true, selection)
    const nodes = nodesOf(selection)
    const sentences = Math.max(...['left', 'right'].map(side => evidenceLimit(below(nodes, side))))
    const filter = { kinds: kinds ?? ruledKinds, about: about ?? undefined }
    return connect(asked, await readOpenQuestions(graph, filter, asked.page, sentences, signal), row => row)
  },
  rulings: async (_, { about, includeUndone, ...args }, { graph, signal }, info) => {
    const asked = askPage('rulings', args, true, selectionOf(info))
    const filter = { about: about ?? undefined, undone: includeUndone ?? false }
    return connect(asked, await readRulings(graph, filter, asked.page, signal), row => row.ruling)
  },
  recordsOf: (_, { id, first }, { graph, signal }) => {
    const size = first ?? 10
    if (size < 0 || size > mostRecords) {
      throw new AppError('BAD_INPUT', `recordsOf: 0 to ${mostRecords} are given, ${size} were asked for.`)
    }
    return readRecordsBehind(graph, id, size, signal)
  },
}

/** `judge` and `undo`. */
export const rulingMutations: Pick<MutationResolvers, 'judge' | 'undo'> = {
  judge: async (_, { left, right, verdict, by, reason }, context): Promise<Ruling> => {
    requireScope(context, 'write')
    return need(context.judge).judge({ left, right, verdict, by, reason: reason ?? null })
  },
  undo: async (_, { id, by }, context): Promise<Ruling> => {
    requireScope(context, 'write')
    return need(context.judge).undo(id, by)
  },
}

function need(judge: Judge | undefined): Judge {
  if (judge) return judge
  throw new AppError('FORBIDDEN', 'This server takes no answers.')
}

/** An open question's fields. */
export const OpenQuestion: OpenQuestionResolvers = {
  reason: ({ rule }) => ruleInWords(rule),
}

/** The fields of one side of a question. */
export const QuestionSide: QuestionSideResolvers = {
  record: ({ record }) => record.id,
  name: ({ record, node }) => node.title ?? record.name,
  office: ({ record }) => record.office ?? null,
  country: ({ record }) => record.country ?? null,
  node: async ({ node }, _, context, info) => {
    const view = await nodeView(node, context, selectionOf(info))
    if (!view) throw new Error(`${node.id} is nothing that a question can be about.`)
    return view
  },
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** A record's fields. */
export const SourceRecord: SourceRecordResolvers = {
  id: ({ record }) => record.id,
  name: ({ record }) => record.name,
  office: ({ record }) => record.office ?? null,
  country: ({ record }) => record.country ?? null,
}
