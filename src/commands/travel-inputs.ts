import { readTravels } from '../sources/travels/read.ts'
import type { Context } from './context.ts'
import type { GoodItem, Inputs } from './inputs.ts'
import { withListFiles } from './list-files.ts'

/** Room for lines of one file, as in other inputs. */
const linesAFile = 2 ** 32

/**
 * Lends travel records as the documents and extractions that they become.
 * @throws AppError FILE_NOT_FOUND before anything is read.
 */
export function withTravelInputs<T>(
  paths: string[],
  context: Context,
  work: (inputs: Inputs) => Promise<T>,
): Promise<T> {
  return withListFiles(paths, context, files => {
    const refused = new Set<number>()
    const place = (line: number) => `${files[Math.floor(line / linesAFile)]?.name}: line ${line % linesAFile}`
    async function* items(): AsyncIterable<GoodItem> {
      for (const [number, file] of files.entries()) {
        for await (const item of readTravels(file)) {
          context.signal.throwIfAborted()
          const line = number * linesAFile + item.line
          if (!('error' in item)) {
            yield { ...item, line }
          } else if (!refused.has(line)) {
            refused.add(line)
            context.say(`${place(line)} ${item.error}`)
          }
        }
      }
    }
    return work({ items, place, refused: () => refused.size })
  })
}
