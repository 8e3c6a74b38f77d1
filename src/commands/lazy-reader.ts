import { createReader, type Reader } from '../reader/reader.ts'

/** A reader that is loaded when it is first asked for. */
export function lazyReader(threads: number): { get(): Promise<Reader>; close(): Promise<void> } {
  const loaded: { reader?: Promise<Reader> } = {}
  return {
    get: () => {
      loaded.reader ??= createReader({ threads })
      return loaded.reader
    },
    close: async () => (await loaded.reader)?.close(),
  }
}
