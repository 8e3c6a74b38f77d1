import type { Document } from '../domain/document.ts'
import type { Graph } from '../graph/connect.ts'
import { ingest as ingestItems } from '../ingest/ingest.ts'
import type { IngestReport } from '../ingest/report.ts'
import { lazyTermRegister } from '../ingest/term-of-office.ts'
import { isListFormat } from '../sources/lists/formats.ts'
import type { Context, ExitStatus } from './context.ts'
import { ingestLists } from './ingest-lists.ts'
import { type GoodItem, type Inputs, withRepeatableInputs } from './inputs.ts'
import { lazyReader } from './lazy-reader.ts'
import { withTravelInputs } from './travel-inputs.ts'
import { withGraph } from './with-graph.ts'

/** Switches of `parley ingest`. */
export interface IngestSwitches {
  json?: boolean
  format?: string
  allowShrink?: boolean
}

/** Writes documents, extractions of documents, or the records of another format, into the graph. */
export async function ingest(files: string[], switches: IngestSwitches, context: Context): Promise<ExitStatus> {
  const { format = 'documents' } = switches
  if (isListFormat(format)) return ingestLists(format, files, switches, context)
  const lend = format === 'travels' ? withTravelInputs : withRepeatableInputs
  const summary = await lend(files, context, async inputs => {
    const report = await withGraph(context, graph => ingestInputs(graph, inputs, context))
    const { errors, refused, ...counts } = report
    return { ...counts, refused: refused.length, errors: errors.length + inputs.refused() }
  })
  if (switches.json) await context.put(JSON.stringify(summary))
  else context.say(inWords(summary))
  return summary.refused + summary.errors > 0 ? 2 : 0
}

/** Ingests what the files give; what is refused is said with its place and reason. */
export async function ingestInputs(graph: Graph, inputs: Inputs, context: Context): Promise<IngestReport> {
  const reader = lazyReader(context.config)
  const progress = ({ documents }: IngestReport, derived: number) => {
    context.progress(
      derived === 0 ? { text: 'Reading documents', done: documents } : { text: 'Deriving', done: derived },
    )
  }
  try {
    const { documents, items } = await pair(inputs)
    const report = await ingestItems(
      { graph, reader, now: context.now, register: lazyTermRegister(), documents, progress },
      items,
    )
    for (const { line, reason } of report.errors) context.say(`${inputs.place(line)} ${reason}`)
    for (const { line, path, reason } of report.refused) context.say(`${inputs.place(line)}, ${path}: ${reason}`)
    return report
  } finally {
    await reader.close()
  }
}

/** A document that comes together with somebody's extraction of it is not read again: the extraction stands for it. */
async function pair(inputs: Inputs) {
  const extracted = new Set<string>()
  for await (const item of inputs.items()) if ('extraction' in item) extracted.add(item.extraction.documentId)
  const documents = new Map<string, Document>()
  if (extracted.size > 0) {
    for await (const item of inputs.items()) {
      if ('document' in item && extracted.has(item.document.id)) documents.set(item.document.id, item.document)
    }
  }
  async function* items(): AsyncIterable<GoodItem> {
    for await (const item of inputs.items()) if (!('document' in item && documents.has(item.document.id))) yield item
  }
  return { documents, items: items() }
}

function inWords(counts: Record<string, number>): string {
  const { documents, written, known, meetings, sanctions, writes, refused, errors } = counts
  const lines = [`${documents} documents: ${written} new, ${known} known already; ${writes} writes.`]
  if (written) lines.push(`The new ones tell of ${meetings} meetings and ${sanctions} sanctions.`)
  if (refused || errors) lines.push(`${errors} lines and ${refused} statements were refused, see above.`)
  return lines.join('\n')
}
