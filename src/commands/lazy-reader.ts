import type { LazyReader } from '../ingest/ingest.ts'
import { ownReader } from '../reader/own-reader.ts'
import type { Reader } from '../reader/reader.ts'

/** The program's own reader, loaded when it is first asked for. */
export function lazyReader(threads: number): LazyReader & { close(): Promise<void> } {
  const loaded: { reader?: Promise<Reader> } = {}
  return {
    ...ownReader,
    get: () => {
      loaded.reader ??= import('../reader/reader.ts').then(({ createReader }) => createReader({ threads }))
      return loaded.reader
    },
    close: async () => (await loaded.reader)?.close(),
  }
}
