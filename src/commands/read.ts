import type { Context, ExitStatus } from './context.ts'
import { openInputs } from './inputs.ts'

/** Formats that `parley read` knows. */
export const readFormats = ['documents'] as const

/** Writes the records of source files as they would be ingested. */
export async function read(files: string[], context: Context): Promise<ExitStatus> {
  const inputs = await openInputs(files, context)
  for await (const item of inputs.items()) {
    await context.put(JSON.stringify('document' in item ? item.document : item.extraction))
  }
  return inputs.refused() > 0 ? 2 : 0
}
