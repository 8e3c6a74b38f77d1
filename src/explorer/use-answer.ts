import { useEffect, useReducer, useState } from 'preact/hooks'
import { ask, NoAnswer, type Question } from './ask.ts'

/** How it stands with a question: the answer stays while a new one is awaited, so that nothing jumps. */
export interface Answer<Data> {
  data: Data | undefined
  problem: NoAnswer | undefined
  waiting: boolean
  /** Asks the server anew. */
  again(): void
}

const remembered = new Map<string, unknown>()
const memory = 60

/** Forgets all answers: after something was written. */
export function forgetAnswers(): void {
  remembered.clear()
}

/** The answer to a question; null variables ask nothing. Answers are remembered, so that going back costs nothing. */
export function useAnswer<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const key = variables === null ? '' : `${question}\n${JSON.stringify(variables)}`
  const [turn, again] = useReducer((count: number) => count + 1, 0)
  const [state, setState] = useState<{ key: string; data?: Data; problem?: NoAnswer }>({ key: '' })
  const known = key ? (remembered.get(key) as Data | undefined) : undefined
  // The key stands for question and variables, and `turn` asks again.
  useEffect(() => {
    if (variables === null || remembered.has(key)) return
    const leaving = new AbortController()
    ask(question, variables, { signal: leaving.signal }).then(
      data => {
        remember(key, data)
        setState({ key, data })
      },
      (problem: unknown) => {
        if (leaving.signal.aborted) return
        const told = problem instanceof NoAnswer ? problem : new NoAnswer(String(problem), 'INTERNAL')
        setState({ key, problem: told })
      },
    )
    return () => leaving.abort()
  }, [key, turn])
  const mine = state.key === key
  return {
    data: known ?? state.data,
    problem: mine ? state.problem : undefined,
    waiting: key !== '' && known === undefined && !(mine && (state.data !== undefined || state.problem !== undefined)),
    again: () => {
      remembered.delete(key)
      setState(({ data }) => ({ key: '', ...(data !== undefined && { data }) }))
      again(undefined)
    },
  }
}

function remember(key: string, data: unknown): void {
  remembered.set(key, data)
  const oldest = remembered.keys().next().value
  if (remembered.size > memory && oldest !== undefined) remembered.delete(oldest)
}
