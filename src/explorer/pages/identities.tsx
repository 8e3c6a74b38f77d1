import { useState } from 'preact/hooks'
import { ask } from '../ask.ts'
import {
  judgeOrder,
  type OpenQuestionsQuery,
  openQuestionsQuestion,
  type SideFragment,
  undoOrder,
  type Verdict,
} from '../generated.ts'
import { pageOf } from '../links.ts'
import { KeyField } from '../parts/key-field.tsx'
import { Quotes } from '../parts/quotes.tsx'
import { Answered, Nothing } from '../parts/states.tsx'
import { useKey } from '../parts/use-key.ts'
import { useTitle } from '../parts/use-title.ts'
import { forgetAnswers, useAnswer } from '../use-answer.ts'

type Asked = OpenQuestionsQuery['openQuestions']['nodes'][number]

/** Open questions of who is who: both sides with their sentences, and the answers same, different, unsure. */
export function IdentitiesPage() {
  useTitle('Who is who')
  const answer = useAnswer(openQuestionsQuestion, {})
  const [key, setKey] = useKey()
  const [by, setBy] = useState('')
  return (
    <main id="main" class="page" tabIndex={-1}>
      <header class="page-head">
        <h1>Who is who</h1>
        <p class="lead">
          Names of which the rules cannot tell whether they are one. Until somebody answers they are kept apart. An
          answer holds through all that is learned later, and can be taken back.
        </p>
      </header>
      <Answered answer={answer} lines={12}>
        {({ meta, openQuestions }) =>
          openQuestions.nodes.length === 0 ? (
            <Nothing>No question is open.</Nothing>
          ) : (
            <>
              <KeyField takesWrites={meta.takesWrites} value={key} onChange={setKey} />
              {meta.takesWrites && (
                <label class="key-field">
                  <span>Your name, kept with each answer</span>
                  <input value={by} autocomplete="name" onInput={event => setBy(event.currentTarget.value)} />
                </label>
              )}
              <p class="note">{openQuestions.totalCount} questions are open, the surest first.</p>
              {openQuestions.nodes.map(asked => (
                <QuestionView key={asked.id} asked={asked} by={by.trim()} writeKey={meta.takesWrites ? key : ''} />
              ))}
            </>
          )
        }
      </Answered>
    </main>
  )
}

const answers: [Verdict, string][] = [
  ['SAME', 'Same'],
  ['DIFFERENT', 'Different'],
  ['UNSURE', 'Unsure'],
]

function QuestionView({ asked, by, writeKey }: { asked: Asked; by: string; writeKey: string }) {
  const { left, right, reason } = asked
  const [state, setState] = useState<{ ruling: string; verdict: string } | 'asking' | null>(null)
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
      const order = { left: left.record, right: right.record, verdict, by }
      return { ruling: (await ask(judgeOrder, order, { key: writeKey })).judge.id, verdict: word }
    })
  const undo = (id: string) =>
    attempt(async () => {
      await ask(undoOrder, { id, by }, { key: writeKey })
      return null
    })
  const name = `${left.name} and ${right.name}`
  return (
    <article class="identity" aria-label={name}>
      <h2>
        {left.name} <span class="count">and</span> {right.name}
      </h2>
      <p class="note">{reason}</p>
      <div class="identity-sides">
        <SideView side={left} />
        <SideView side={right} />
      </div>
      <div class="actions">
        {state !== null && state !== 'asking' ? (
          <p role="status">
            Answered: {state.verdict.toLowerCase()}.{' '}
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
              aria-label={`${word}: ${name}`}
              onClick={() => judge(verdict, word)}
            >
              {word}
            </button>
          ))
        )}
        {problem && <p role="alert">{problem}</p>}
      </div>
    </article>
  )
}

function SideView({ side: { name, office, country, node, evidence } }: { side: SideFragment }) {
  const shown = node.__typename
  return (
    <div>
      <p>
        {shown === 'Person' || shown === 'Organization' || shown === 'Meeting' || shown === 'Sanction' ? (
          <a href={pageOf(shown, node.id)}>{name}</a>
        ) : (
          name
        )}{' '}
        <small>{[office, country].filter(Boolean).join(', ')}</small>
      </p>
      <Quotes quotes={evidence} />
    </div>
  )
}
