import { type SearchKind, type SearchQuery, searchQuestion } from '../generated.ts'
import { useAnswer } from '../use-answer.ts'

/** What a search found. */
export type Hit = SearchQuery['search']['nodes'][number]['result']

/** What fits a text while it is typed: asked at each key; the question before is given up, so that no late answer takes the place of a newer one. */
export function useSearch(text: string, kinds: SearchKind[] | null, first: number) {
  const words = text.trim()
  const answer = useAnswer(searchQuestion, words === '' ? null : { text: words, kinds, first })
  const hits: Hit[] = words === '' ? [] : (answer.data?.search.nodes ?? []).map(({ result }) => result)
  return { hits, waiting: answer.waiting, problem: answer.problem }
}
