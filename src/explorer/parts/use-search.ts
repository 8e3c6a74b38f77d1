import { useEffect, useState } from 'preact/hooks'
import { type SearchKind, type SearchQuery, searchQuestion } from '../generated.ts'
import { useAnswer } from '../use-answer.ts'

/** What a search found. */
export type Hit = SearchQuery['search']['nodes'][number]['result']

const pause = 90

/** What fits a text while it is typed: asked when the typing rests for a moment. */
export function useSearch(text: string, kinds: SearchKind[] | null, first: number) {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  const words = settled.trim()
  const answer = useAnswer(searchQuestion, words === '' ? null : { text: words, kinds, first })
  const hits: Hit[] = words === '' ? [] : (answer.data?.search.nodes ?? []).map(({ result }) => result)
  return { hits, waiting: answer.waiting || settled !== text, problem: answer.problem }
}
