import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'

/** A page of a list, the newest first. */
export interface Page<Row> {
  nodes: readonly Row[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined }
}

/** The rows so far of a list whose first page is there, and how to get the next: `after` is its cursor, null at the end. */
export function useEarlier<Row>(first: Page<Row>, next: (after: string) => Promise<Page<Row>>) {
  const [more, setMore] = useState<readonly Row[]>([])
  const [page, setPage] = useState(first.pageInfo)
  const [waiting, setWaiting] = useState(false)
  const [problem, setProblem] = useState('')
  const after = page.hasNextPage ? (page.endCursor ?? '') : null
  const load = async () => {
    setWaiting(true)
    setProblem('')
    try {
      const { nodes, pageInfo } = await next(after ?? '')
      setMore([...more, ...nodes])
      setPage(pageInfo)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
    setWaiting(false)
  }
  return { rows: [...first.nodes, ...more], after, load, waiting, problem }
}

/** The button below such a list, and what went wrong. */
export function ShowEarlier({
  of: { after, load, waiting, problem },
  button,
}: {
  of: Omit<ReturnType<typeof useEarlier>, 'rows'>
  button?: RefObject<HTMLButtonElement>
}) {
  return (
    <>
      {after !== null && (
        <p>
          <button ref={button ?? null} type="button" class="button" onClick={load} disabled={waiting}>
            {waiting ? 'Loading…' : 'Show earlier ones'}
          </button>
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}
