import { targetProblem } from '../domain/target.ts'
import { AppError } from '../errors.ts'
import {
  deleteQuestion,
  readSavedQuestions,
  type SavedFilter,
  type SavedQuestionRow,
  saveQuestion,
} from '../graph/saved-question-store.ts'
import { requireScope } from './caller.ts'
import { slotsOf, tokenOf } from './change.ts'
import type { Context } from './context.ts'
import type { MutationResolvers, QueryResolvers, SavedQuestionResolvers } from './generated.ts'

/** A saved question as its resolvers hold it. */
export type SavedQuestionView = SavedQuestionRow

const shortestSecret = 16
const mostQuestions = 1_000

/** `savedQuestions`. */
export const savedQuestionQueries: Pick<QueryResolvers, 'savedQuestions'> = {
  savedQuestions: (_, __, context) => {
    requireScope(context, 'admin')
    return readSavedQuestions(context.graph, context.signal)
  },
}

/** `saveQuestion` and `deleteQuestion`. */
export const savedQuestionMutations: Pick<MutationResolvers, 'saveQuestion' | 'deleteQuestion'> = {
  saveQuestion: async (_, { name, url, secret, by, fields, after, ...args }, context) => {
    requireScope(context, 'admin')
    const { graph, clock, privateTargets } = context
    const problem = targetProblem(url, privateTargets ?? false)
    if (problem) throw new AppError('BAD_INPUT', `url: «${url.slice(0, 200)}» ${problem}.`)
    if (secret.length < shortestSecret) {
      throw new AppError('BAD_INPUT', `secret: it has ${secret.length} characters; ${shortestSecret} are the fewest.`)
    }
    if ((await readSavedQuestions(graph)).length >= mostQuestions) {
      throw new AppError('BAD_INPUT', `There are ${mostQuestions} saved questions already. Delete one first.`)
    }
    const filter: SavedFilter = { slots: slotsOf(args), kinds: [...(args.kinds ?? [])], fields: [...(fields ?? [])] }
    const beyond = after == null ? null : tokenOf(after)
    const id = await saveQuestion(graph, { ...{ name, url, secret, by, filter, beyond }, at: clock().toISOString() })
    return savedById(id, context)
  },
  deleteQuestion: async (_, { id }, context) => {
    requireScope(context, 'admin')
    return deleteQuestion(context.graph, id)
  },
}

/** A saved question's fields. */
export const SavedQuestion: SavedQuestionResolvers = {
  id: ({ question }) => question.id,
  name: ({ question }) => question.name,
  url: ({ question }) => question.url,
  by: ({ question }) => question.by,
  at: ({ question }) => question.at,
  token: ({ question }) => String(question.beyond),
  delivered: ({ question }) => question.delivered,
  attempts: ({ question }) => question.attempts,
  error: ({ question }) => question.error,
  retryAt: ({ question }) => (question.attempts > 0 ? question.nextAt : null),
}

async function savedById(id: string, { graph }: Context): Promise<SavedQuestionView> {
  const found = (await readSavedQuestions(graph)).find(({ question }) => question.id === id)
  if (!found) throw new AppError('NOTHING_TO_DO', `The question ${id} was deleted meanwhile.`)
  return found
}
