import type { Intake } from '../api/intake.ts'
import type { Graph } from '../graph/connect.ts'
import type { TermRegister } from '../ingest/term-of-office.ts'
import type { SourceItem } from '../sources/source.ts'
import { lazyReader } from './lazy-reader.ts'

/** Reads and writes documents for the API; what reads and writes is loaded when it is first needed, and reads one text after the other. */
export function createIntake(
  graph: Graph,
  { threads, now }: { threads: number; now: () => Date },
): Intake & { close(): Promise<void> } {
  const reader = lazyReader({ PARLEY_THREADS: threads, PARLEY_WORKERS: 1 })
  const inTurn = queue()
  const kept: { register?: () => Promise<TermRegister> } = {}
  return {
    page: async (id, html) => (await import('../sources/html.ts')).htmlDocument(id, html),
    extract: document => inTurn(async () => (await reader.get()).read(document)),
    ingest: (document, extraction) =>
      inTurn(async () => {
        const [{ ingest }, { articleOf }, { lazyTermRegister }] = await Promise.all([
          import('../ingest/ingest.ts'),
          import('../ingest/evidence.ts'),
          import('../ingest/term-of-office.ts'),
        ])
        const item: SourceItem = extraction ? { line: 1, extraction } : { line: 1, document }
        const documents = new Map([[document.id, document]])
        kept.register ??= lazyTermRegister()
        const report = await ingest({ graph, reader, now, register: kept.register, documents }, only(item))
        const { written, known, meetings, sanctions, refused } = report
        return {
          written: written > 0,
          known: known > 0,
          meetings,
          sanctions,
          refused,
          articleId: articleOf(document).id,
        }
      }),
    close: () => reader.close(),
  }
}

/** Runs one piece of work after the other. */
function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => {})
    return next
  }
}

async function* only(item: SourceItem): AsyncIterable<SourceItem> {
  yield item
}
