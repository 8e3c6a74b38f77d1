import type { Extraction } from '../domain/extraction.ts'
import { readAhead } from '../reader/read-ahead.ts'
import type { Context, ExitStatus } from './context.ts'
import { type GoodItem, openInputs } from './inputs.ts'
import { openReader } from './lazy-reader.ts'

/** Reads documents, several at once, and writes what each of them says, one extraction a line, in the order of the input. */
export async function extract(files: string[], context: Context): Promise<ExitStatus> {
  const inputs = await openInputs(files, context)
  const reader = await openReader(context.config)
  let refused = 0
  const read = async (item: GoodItem): Promise<{ line: number; extraction?: Extraction; reason?: string }> => {
    const { line } = item
    if (!('document' in item)) return { line, reason: 'is an extraction already, no document to read' }
    try {
      return { line, extraction: await reader.read(item.document) }
    } catch (problem) {
      context.log.error({ problem, document: item.document.id }, 'a document could not be read')
      return { line, reason: 'could not be read: please report it with the log' }
    }
  }
  try {
    for await (const { line, extraction, reason } of readAhead(inputs.items(), reader.atOnce, read)) {
      if (extraction) await context.put(JSON.stringify(extraction))
      else {
        refused++
        context.say(`${inputs.place(line)} ${reason}`)
      }
    }
  } finally {
    await reader.close()
  }
  return refused + inputs.refused() > 0 ? 2 : 0
}
