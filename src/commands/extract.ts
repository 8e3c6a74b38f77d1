import { createReader } from '../reader/reader.ts'
import type { Context, ExitStatus } from './context.ts'
import { openInputs } from './inputs.ts'

/** Reads documents and writes what each of them says, one extraction a line, in the order of the input. */
export async function extract(files: string[], context: Context): Promise<ExitStatus> {
  const inputs = await openInputs(files, context)
  const reader = await createReader({ threads: context.config.PARLEY_THREADS })
  let refused = 0
  const refuse = (line: number, reason: string) => {
    refused++
    context.say(`${inputs.place(line)} ${reason}`)
  }
  try {
    for await (const item of inputs.items()) {
      if ('document' in item) {
        const extraction = await reader.read(item.document).catch((problem: unknown) => {
          context.log.error({ problem, document: item.document.id }, 'a document could not be read')
          return null
        })
        if (extraction) await context.put(JSON.stringify(extraction))
        else refuse(item.line, 'could not be read: please report it with the log')
      } else {
        refuse(item.line, 'is an extraction already, no document to read')
      }
    }
  } finally {
    await reader.close()
  }
  return refused + inputs.refused() > 0 ? 2 : 0
}
