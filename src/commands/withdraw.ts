import { changedFields } from '../domain/event-state.ts'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/connect.ts'
import { readArticles } from '../graph/read/articles.ts'
import { type Consequence, restore as restoreArticle, withdraw as withdrawArticle } from '../ingest/withdraw.ts'
import type { Context, ExitStatus } from './context.ts'
import { withGraph } from './with-graph.ts'

/** Switches of `parley withdraw`. */
export interface WithdrawSwitches {
  dryRun?: boolean
  reason?: string
}

/** Withdraws an article by its id or that of its document, or tells what would follow. */
export async function withdraw(id: string, switches: WithdrawSwitches, context: Context): Promise<ExitStatus> {
  const dry = switches.dryRun ?? false
  const act = { by: 'command line', reason: switches.reason ?? '' }
  const found = await withGraph(context, async graph =>
    withdrawArticle(graph, context.now, await articleId(graph, id), act, dry),
  )
  await tell(found, context)
  context.say(dry ? 'Nothing was changed: this was a dry run.' : 'Withdrawn; parley restore takes it back.')
  return 0
}

/** Takes back the withdrawal of an article. */
export async function restore(id: string, context: Context): Promise<ExitStatus> {
  const found = await withGraph(context, async graph =>
    restoreArticle(graph, context.now, await articleId(graph, id), 'command line'),
  )
  await tell(found, context)
  context.say('Restored.')
  return 0
}

async function articleId(graph: Graph, id: string): Promise<string> {
  if (/^art-/.test(id)) return id
  const { rows } = await readArticles(graph, { documentId: id, withdrawn: true }, { limit: 1, descending: true })
  if (!rows[0]) throw new AppError('NOTHING_TO_DO', `No article has the id ${id}, nor a document of that id.`)
  return rows[0].article.id
}

async function tell({ changes, gone }: Consequence, context: Context): Promise<void> {
  for (const { of, before, after } of changes) {
    const title = String(before?.node.title ?? after?.node.title ?? of)
    const fields = changedFields(before, after).join(', ')
    await context.put(`${after ? (before ? `changed (${fields})` : 'new') : 'gone'}\t${of}\t${title}`)
  }
  for (const { id, name } of gone) await context.put(`gone\t${id}\t${name ?? ''}`)
}
