import { useState } from 'preact/hooks'
import { ask } from '../ask.ts'
import { judgeOrder, undoOrder, type Verdict } from '../generated.ts'
import { forgetAnswers } from '../use-answer.ts'

/** Who answers: with which key, by which name. Empty: nobody can yet. */
export interface Answerer {
  writeKey: string
  by: string
}

const answers: [Verdict, string][] = [
  ['SAME', 'Same'],
  ['DIFFERENT', 'Different'],
  ['UNSURE', 'Unsure'],
]

/** The three answers to a question whether two are one, and the way back from the one that was given. `of` names the two. */
export function VerdictButtons({
  left,
  right,
  of,
  answerer: { writeKey, by },
}: {
  left: string
  right: string
  of: string
  answerer: Answerer
}) {
  const [state, setState] = useState<{ ruling: string; word: string } | 'asking' | null>(null)
  const [problem, setProblem] = useState('')
  const attempt = async (work: () => Promise<typeof state>) => {
    setState('asking')
    setProblem('')
    try {
      setState(await work())
      forgetAnswers()
    } catch (error) {
      setState(null)
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const judge = (verdict: Verdict, word: string) =>
    attempt(async () => {
      const { judge } = await ask(judgeOrder, { left, right, verdict, by }, { key: writeKey })
      return { ruling: judge.id, word }
    })
  const undo = (id: string) =>
    attempt(async () => {
      await ask(undoOrder, { id, by }, { key: writeKey })
      return null
    })
  return (
    <div class="actions">
      {state !== null && state !== 'asking' ? (
        <p role="status">
          Answered: {state.word.toLowerCase()}.{' '}
          <button type="button" class="button" onClick={() => undo(state.ruling)}>
            Take it back
          </button>
        </p>
      ) : (
        answers.map(([verdict, word]) => (
          <button
            key={verdict}
            type="button"
            class="button"
            disabled={writeKey === '' || by === '' || state === 'asking'}
            aria-label={`${word}: ${of}`}
            onClick={() => judge(verdict, word)}
          >
            {word}
          </button>
        ))
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}
