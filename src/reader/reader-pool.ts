import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Document } from '../domain/document.ts'
import type { Extraction } from '../domain/extraction.ts'
import { tellNobody } from './encoder/telemetry.ts'
import { ownReader } from './own-reader.ts'
import type { Reader } from './reader.ts'
import type { Answered, Asked } from './reader-worker.ts'

const file = new URL('./reader-worker.js', import.meta.url)

/** Whether threads can be started: only a build has files that they can load. */
export const hasWorkers = import.meta.url.endsWith('.js')

interface Job {
  document: Document
  done(extraction: Extraction): void
  failed(problem: unknown): void
}

/**
 * A reader that reads up to `workers` documents at once, each in a thread with networks of its own, a further one only when all others are
 * busy. Each document is read by itself, so that it says the same as it would to one thread. A thread needs about 170 MB.
 */
export function createReaderPool({ workers, threads = 1 }: { workers: number; threads?: number }): Reader {
  tellNobody()
  const waiting: Job[] = []
  const all = new Map<Worker, Job | null>()

  function start(): void {
    const worker = new Worker(file, { workerData: { threads } })
    all.set(worker, null)
    worker.on('message', (answered: Answered) => {
      const job = all.get(worker)
      all.set(worker, null)
      if ('extraction' in answered) job?.done(answered.extraction)
      else job?.failed(answered.problem)
      give(worker)
    })
    worker.on('error', problem => {
      const job = all.get(worker)
      all.delete(worker)
      job?.failed(problem)
      if (waiting.length > 0) start()
    })
    give(worker)
  }

  function give(worker: Worker): void {
    const job = waiting.shift()
    if (!job) return
    all.set(worker, job)
    ask(worker, { document: job.document })
  }

  return {
    ...ownReader,
    // Some wait their turn, so that no thread stands idle behind a long document.
    atOnce: 4 * workers,
    read: document =>
      new Promise<Extraction>((done, failed) => {
        waiting.push({ document, done, failed })
        const idle = [...all].find(([, job]) => job === null)?.[0]
        if (idle) give(idle)
        else if (all.size < workers) start()
      }),
    close: async () => {
      await Promise.all(
        [...all.keys()].map(async worker => {
          const ended = once(worker, 'exit')
          ask(worker, 'end')
          await ended
        }),
      )
    },
  }
}

function ask(worker: Worker, asked: Asked): void {
  worker.postMessage(asked)
}
