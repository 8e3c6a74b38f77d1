import { createReader } from '../reader/reader.ts'
import type { Context, ExitStatus } from './context.ts'
import { openInputs } from './inputs.ts'

/** Reads documents and writes what each of them says, one extraction a line, in the order of the input. */
export async function extract(files: string[], context: Context): Promise<ExitStatus> {
  const inputs = await openInputs(files, context)
  const reader = await createReader({ threads: context.config.PARLEY_THREADS })
  let refused = 0
  try {
    for await (const item of inputs.items()) {
      if ('document' in item) {
        await context.put(JSON.stringify(await reader.read(item.document)))
      } else {
        refused++
        context.say(`${inputs.place(item.line)} is an extraction already, no document to read`)
      }
    }
  } finally {
    await reader.close()
  }
  return refused + inputs.refused() > 0 ? 2 : 0
}
