import { useMemo, useRef, useState } from 'preact/hooks'
import { NoAnswer } from './ask.ts'
import { type WhoMetWhomQuery, whoMetFirstQuestion, whoMetWhomQuestion } from './generated.ts'
import { type MetFilter, variablesOf } from './met-filter.ts'
import type { MetRow } from './met-rows.ts'
import { answerTo, useAnswer } from './use-answer.ts'

/** A table that fills a screen comes first; the page with its sentences comes at once after it. */
const screenful = 12
/** How many rows a page has. */
export const pageSize = 50

/** Pages that came after a first one; they count no more when that is another. */
interface Further {
  of: WhoMetWhomQuery
  rows: readonly MetRow[]
  cursor: string | null | undefined
}

/** Who met somebody: the rows so far, how many there are in all once that is known, whether the first page is `filling`, and how to get the next. The old rows stay while another question is `waiting`. */
export function useMet(filter: MetFilter) {
  const first = useAnswer(whoMetFirstQuestion, variablesOf(filter, screenful))
  const whole = useAnswer(whoMetWhomQuestion, first.data && !first.waiting ? variablesOf(filter, pageSize) : null)
  const page = whole.waiting ? undefined : whole.data
  const { further, ...more } = useFurther(filter, page)
  const rows = useMemo((): readonly MetRow[] => {
    if (page) return [...page.encounters.edges, ...(further?.rows ?? [])]
    return (first.data?.encounters.nodes ?? []).map(node => ({ node, evidence: undefined }))
  }, [first.data, page, further])
  // Rows that do not fill a screen are all there are.
  const total = page?.encounters.totalCount ?? (rows.length < screenful ? rows.length : undefined)
  const shown = useRef({ rows, total })
  if (!first.waiting) shown.current = { rows, total }
  const filling = !first.waiting && whole.waiting
  return { answer: first, ...shown.current, filling, ...more, problem: whole.problem?.message ?? more.problem }
}

function useFurther(filter: MetFilter, page: WhoMetWhomQuery | undefined) {
  const [kept, setFurther] = useState<Further | null>(null)
  const [waiting, setWaiting] = useState(false)
  const [problem, setProblem] = useState('')
  const latest = useRef(page)
  latest.current = page
  const further = kept && kept.of === page ? kept : null
  const cursor = further ? further.cursor : page?.encounters.pageInfo.hasNextPage && page.encounters.pageInfo.endCursor
  const load = async (of: WhoMetWhomQuery, after: string) => {
    setWaiting(true)
    setProblem('')
    try {
      const { edges, pageInfo } = (await answerTo(whoMetWhomQuestion, variablesOf(filter, pageSize, after))).encounters
      const rows = [...(further?.rows ?? []), ...edges]
      // What comes after another question was asked is nobody's.
      if (latest.current === of) setFurther({ of, rows, cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null })
    } catch (error) {
      if (latest.current === of) setProblem(error instanceof NoAnswer ? error.message : String(error))
    }
    setWaiting(false)
  }
  return { further, next: page && cursor ? () => load(page, cursor) : null, waiting, problem }
}
