import { useRef } from 'preact/hooks'
import { type SearchKind, type SearchQuery, searchQuestion } from '../generated.ts'
import { useAnswer } from '../use-answer.ts'

/** What a search found. */
export type Hit = SearchQuery['search']['nodes'][number]['result']

/** Kinds that are found by their names: a fraction of all texts. */
const named: readonly SearchKind[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE']
const told: readonly SearchKind[] = ['MEETING', 'SANCTION', 'SENTENCE']

/**
 * What fits a text while it is typed: asked at each key; the question before is given up, so that no late answer takes the place of a newer one. Names, which most look
 * for, are asked for alone, and texts when names are there: neither waits for the other in the database, nor are texts asked for while keys follow each other. So many
 * of each are given. Texts never come before the names do, which would push them away from under a finger.
 */
export function useSearch(text: string, kinds: readonly SearchKind[] | null, first: number) {
  const names = useKinds(text, kinds ?? named, first)
  const texts = useKinds(names.waiting ? '' : text, kinds ? [] : told, first)
  const hits = useRef<readonly Hit[]>([])
  if (!names.waiting) hits.current = [...names.hits, ...texts.hits]
  return { hits: hits.current, waiting: names.waiting || texts.waiting }
}

function useKinds(text: string, kinds: readonly SearchKind[], first: number) {
  const words = kinds.length === 0 ? '' : text.trim()
  const answer = useAnswer(searchQuestion, words === '' ? null : { text: words, kinds: [...kinds], first })
  const hits: Hit[] = words === '' ? [] : (answer.data?.search.nodes ?? []).map(({ result }) => result)
  return { hits, waiting: answer.waiting }
}
