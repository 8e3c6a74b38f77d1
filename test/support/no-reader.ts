import type { LazyReader } from '../../src/ingest/ingest.ts'

/** A reader for input that comes with its extractions: whoever asks it to read has found a mistake. */
export const noReader: LazyReader = {
  name: 'nobody',
  version: '0',
  get: () => Promise.reject(new Error('Extractions are given: nothing is to be read.')),
}
