import type { Graph } from '../graph/connect.ts'
import { ingestLists as ingestListItems, type ListReport } from '../ingest/lists.ts'
import { type ListFormat, listFormats } from '../sources/lists/formats.ts'
import type { ListFile } from '../sources/lists/list-source.ts'
import type { Context, ExitStatus } from './context.ts'
import { withListFiles } from './list-files.ts'
import { withGraph } from './with-graph.ts'

/** Switches of `parley ingest` that lists take. */
export interface ListSwitches {
  json?: boolean
  allowShrink?: boolean
}

/** A list that shrinks by more than this share is rather a broken file. */
const mayShrink = 0.1

/** Brings the entries of sanctions lists in the graph up to date with some files of one format. */
export async function ingestLists(
  format: ListFormat,
  paths: string[],
  switches: ListSwitches,
  context: Context,
): Promise<ExitStatus> {
  return withListFiles(paths, context, async files => {
    const report = await withGraph(context, graph => ingestListFiles(graph, format, files, switches, context))
    const { errors, repeated, ...counts } = report
    const summary = { ...counts, errors: errors.length, repeated: repeated.length }
    if (switches.json) await context.put(JSON.stringify(summary))
    else context.say(inWords(summary))
    return errors.length + repeated.length > 0 ? 2 : 0
  })
}

/** Ingests the lists of some files; what cannot be read is said with its place and reason. */
export async function ingestListFiles(
  graph: Graph,
  format: ListFormat,
  files: readonly ListFile[],
  { allowShrink = false }: ListSwitches,
  context: Pick<Context, 'now' | 'progress' | 'say' | 'signal'>,
): Promise<ListReport> {
  const { now, progress, say, signal } = context
  async function* items() {
    for await (const item of listFormats[format](files)) {
      signal.throwIfAborted()
      yield item
    }
  }
  const report = await ingestListItems({
    graph,
    now,
    items,
    mayShrink: allowShrink ? 1 : mayShrink,
    progress: done => progress({ text: 'Reading list entries', done }),
  })
  for (const { file, line, error } of [...report.errors, ...report.repeated]) say(`${file}: line ${line} ${error}`)
  return report
}

function inWords({
  entries,
  added,
  changed,
  removed,
  unchanged,
  writes,
  errors,
  repeated,
}: Record<string, number>): string {
  const lines = [
    `${entries} list entries: ${added} added, ${changed} changed, ${removed} ended, ${unchanged} as before; ${writes} writes.`,
  ]
  if (errors) lines.push(`${errors} rows were refused, see above; so nothing that is missing was taken for ended.`)
  if (repeated) lines.push(`${repeated} entries repeat an id, see above; the first of each id counts.`)
  return lines.join('\n')
}
