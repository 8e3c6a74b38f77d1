import { availableParallelism } from 'node:os'
import type { Config } from '../config.ts'
import type { LazyReader } from '../ingest/ingest.ts'
import { ownReader } from '../reader/own-reader.ts'
import type { Reader } from '../reader/reader.ts'

/** Settings of reading. */
export type Reading = Pick<Config, 'PARLEY_THREADS' | 'PARLEY_WORKERS'>

/** Each reading thread holds networks of its own, about 170 MB: more than two are only started where they are asked for. */
const workersUnasked = 2

/** Loads the program's own reader: threads that read side by side, or this one alone where there is but one core or no build. */
export async function openReader({ PARLEY_THREADS: threads, PARLEY_WORKERS }: Reading): Promise<Reader> {
  const workers = PARLEY_WORKERS ?? Math.min(workersUnasked, availableParallelism())
  const { createReaderPool, hasWorkers } = await import('../reader/reader-pool.ts')
  if (workers > 1 && hasWorkers) return createReaderPool({ workers, threads })
  return (await import('../reader/reader.ts')).createReader({ threads })
}

/** The program's own reader, loaded when it is first asked for. */
export function lazyReader(reading: Reading): LazyReader & { close(): Promise<void> } {
  const loaded: { reader?: Promise<Reader> } = {}
  return {
    ...ownReader,
    get: () => {
      loaded.reader ??= openReader(reading)
      return loaded.reader
    },
    close: async () => (await loaded.reader)?.close(),
  }
}
