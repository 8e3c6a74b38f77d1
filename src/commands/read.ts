import { isListFormat, listFormats } from '../sources/lists/formats.ts'
import { readTravels } from '../sources/travels/read.ts'
import type { Context, ExitStatus } from './context.ts'
import { openInputs } from './inputs.ts'
import { withListFiles } from './list-files.ts'

/** Writes the records of source files as they would be ingested, one a line. */
export async function read(format: string, files: string[], context: Context): Promise<ExitStatus> {
  if (isListFormat(format)) return readList(format, files, context)
  return format === 'travels' ? readTravelRecords(files, context) : readDocuments(files, context)
}

async function readTravelRecords(paths: string[], context: Context): Promise<ExitStatus> {
  let refused = 0
  await withListFiles(paths, context, async files => {
    for (const file of files) {
      for await (const item of readTravels(file)) {
        context.signal.throwIfAborted()
        if ('error' in item) {
          refused++
          context.say(`${file.name}: line ${item.line} ${item.error}`)
        } else {
          await context.put(JSON.stringify('document' in item ? item.document : item.extraction))
        }
      }
    }
  })
  return refused > 0 ? 2 : 0
}

async function readDocuments(files: string[], context: Context): Promise<ExitStatus> {
  const inputs = await openInputs(files, context)
  for await (const item of inputs.items()) {
    await context.put(JSON.stringify('document' in item ? item.document : item.extraction))
  }
  return inputs.refused() > 0 ? 2 : 0
}

async function readList(format: keyof typeof listFormats, paths: string[], context: Context): Promise<ExitStatus> {
  let refused = 0
  let done = 0
  const seen = new Set<string>()
  await withListFiles(paths, context, async files => {
    for await (const item of listFormats[format](files)) {
      context.signal.throwIfAborted()
      if ('entry' in item) {
        await context.put(JSON.stringify(item.entry))
        if (seen.has(item.entry.id)) context.say(`${item.file}: line ${item.line} repeats the id ${item.entry.id}`)
        seen.add(item.entry.id)
        if (++done % 1_000 === 0) context.progress({ text: 'Reading list entries', done })
      } else {
        refused++
        context.say(`${item.file}: line ${item.line} ${item.error}`)
      }
    }
  })
  return refused > 0 ? 2 : 0
}
