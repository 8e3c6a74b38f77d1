import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from '../domain/document.ts'
import type { Extraction } from '../domain/extraction.ts'
import { createReader } from './reader.ts'

/** What a worker is asked: to read a document, or to end. */
export type Asked = { document: Document } | 'end'

/** What it answers: what the document says, or why it could not be read. */
export type Answered = { extraction: Extraction } | { problem: unknown }

const reader = createReader(workerData as { threads: number })

parentPort?.on('message', async (asked: Asked) => {
  if (asked === 'end') {
    await (await reader).close()
    parentPort?.close()
    return
  }
  try {
    answer({ extraction: await (await reader).read(asked.document) })
  } catch (problem) {
    answer({ problem })
  }
})

function answer(answered: Answered): void {
  parentPort?.postMessage(answered)
}
