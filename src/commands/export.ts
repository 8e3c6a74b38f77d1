import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { unfiltered } from '../domain/table.ts'
import { AppError } from '../errors.ts'
import { type Chunks, type Export, exportNamed, exports, type Format, formatNamed } from '../export/exports.ts'
import { filterOf } from '../export/filter.ts'
import type { Graph } from '../graph/connect.ts'
import { readDataVersion } from '../graph/read/data-version.ts'
import { readTable } from '../graph/read/tables.ts'
import type { Context, ExitStatus } from './context.ts'
import { withGraph } from './with-graph.ts'

/** Switches of `parley export`. */
export interface ExportSwitches {
  format?: string
  from?: string
  to?: string
  country?: string
  status?: string
  out?: string
}

/** Writes a table or a graph as a file or to standard output; without a name it lists what there is. */
export async function exportData(
  name: string | undefined,
  { format: asked, out, ...given }: ExportSwitches,
  context: Context,
): Promise<ExitStatus> {
  if (name === undefined) return list(context)
  const what = exportNamed(name)
  const format = chosenFormat(name, what, asked, out)
  const filter = filterOf(name, what, given, context.now().toISOString().slice(0, 10))
  return withGraph<ExitStatus>(context, async graph => {
    const dataVersion = await readDataVersion(graph, context.signal)
    const chunks = format.write(
      (table, which) => readTable(graph, table, which === 'ALL' ? unfiltered(filter) : filter, context.signal),
      dataVersion,
    )
    if (out === undefined || out === '-') for await (const chunk of chunks) await context.write(chunk)
    else await writeFile(out, chunks)
    await tellChange(graph, dataVersion, context)
    return 0
  })
}

/** The format that is named, else the one that the file's name ends with, else the first. */
function chosenFormat(name: string, what: Export, asked: string | undefined, out = '-'): Format {
  const [first] = Object.values(what.formats)
  const told = Object.values(what.formats).find(({ extension }) => out.endsWith(`.${extension}`))
  if (asked !== undefined) return formatNamed(name, what, asked)
  if (told || !first) return told ?? formatNamed(name, what, out)
  return /\.\w+$/.test(out) ? formatNamed(name, what, out.slice(out.lastIndexOf('.') + 1)) : first
}

/** A file appears under its name when it is whole. */
async function writeFile(path: string, chunks: Chunks): Promise<void> {
  const draft = `${path}.part`
  try {
    await pipeline(chunks, createWriteStream(draft))
    await rename(draft, path)
  } catch (cause) {
    await rm(draft, { force: true })
    if (!isMissing(cause)) throw cause
    throw new AppError('FILE_NOT_FOUND', `There is no folder for ${path}`, { cause })
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}

async function tellChange(graph: Graph, before: string, { say }: Context): Promise<void> {
  if ((await readDataVersion(graph)) !== before) {
    say('The graph was written to meanwhile: some of the rows may be newer than the data version they tell.')
  }
}

async function list({ put }: Context): Promise<ExitStatus> {
  for (const [name, { description, formats }] of Object.entries(exports)) {
    await put(`${name.padEnd(14)} ${Object.keys(formats).join(', ').padEnd(22)} ${description}`)
  }
  return 0
}
