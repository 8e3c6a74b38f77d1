import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'
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

/** A question on its way, how many wait for its answer, and what gives it up when nobody does. */
interface Coming {
  answer: Promise<unknown>
  waiting: number
  leaving: AbortController
}

const coming = new Map<string, Coming>()

/** Forgets all answers: after something was written. */
export function forgetAnswers(): void {
  remembered.clear()
  coming.clear()
}

/** A question and its variables. */
type Asks<Data, Variables> = readonly [question: Question<Data, Variables>, variables: Variables]

/** The answer to a question: what is remembered, what is on its way already, or what the server says. */
export function answerTo<Data, Variables>(...[question, variables]: Asks<Data, Variables>): Promise<Data> {
  const known = remembered.get(keyOf(question, variables))
  return known === undefined ? join(question, variables).answer : Promise.resolve(known as Data)
}

/** Asks what will probably be asked at once, so that its answer is there by then or on its way. What goes wrong is told to whoever asks in earnest. */
export function askAhead<Data, Variables>(...asks: Asks<Data, Variables>): void {
  answerTo(...asks).catch(() => undefined)
}

/** Waits for the answer to a question together with whoever does so already; `leave` gives it up when all have left. */
function join<Data, Variables>(question: Question<Data, Variables>, variables: Variables) {
  const key = keyOf(question, variables)
  const mine = coming.get(key) ?? start(key, question, variables)
  mine.waiting++
  const leave = () => {
    mine.waiting--
    if (mine.waiting > 0) return
    if (coming.get(key) === mine) coming.delete(key)
    mine.leaving.abort()
  }
  return { answer: mine.answer as Promise<Data>, leave }
}

function start<Data, Variables>(key: string, question: Question<Data, Variables>, variables: Variables): Coming {
  const leaving = new AbortController()
  const answer = ask(question, variables, { signal: leaving.signal })
  const mine: Coming = { answer, waiting: 0, leaving }
  coming.set(key, mine)
  const done = () => {
    if (coming.get(key) === mine) coming.delete(key)
  }
  answer.then(data => {
    // What was asked before something was written is not remembered.
    if (coming.get(key) === mine) remember(key, data)
    done()
  }, done)
  return mine
}

function keyOf(question: string, variables: unknown): string {
  return `${question}\n${JSON.stringify(variables)}`
}

/** The answer to a question; null variables ask nothing. Answers are remembered, so that going back costs nothing. */
export function useAnswer<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const key = variables === null ? '' : keyOf(question, variables)
  const [turn, again] = useReducer((count: number) => count + 1, 0)
  const [state, setState] = useState<{ key: string; data?: Data; problem?: NoAnswer }>({ key: '' })
  const known = key ? (remembered.get(key) as Data | undefined) : undefined
  // The key stands for question and variables, and `turn` asks again. It is asked before the page is painted, which takes as long as many answers do.
  useLayoutEffect(() => {
    if (variables === null || remembered.has(key)) return
    const { answer, leave } = join(question, variables)
    let left = false
    answer.then(
      data => {
        if (!left) setState({ key, data })
      },
      (problem: unknown) => {
        if (left) return
        const told = problem instanceof NoAnswer ? problem : new NoAnswer(String(problem), 'INTERNAL')
        setState({ key, problem: told })
      },
    )
    return () => {
      left = true
      leave()
    }
  }, [key, turn])
  const mine = state.key === key
  const last = useRef<Data>()
  last.current = known ?? (mine ? state.data : undefined) ?? last.current
  return {
    data: last.current,
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
