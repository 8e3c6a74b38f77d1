import type { ComponentChildren } from 'preact'
import type { Answer } from '../use-answer.ts'

/** Lines in the place of text that is on its way; so many that nothing moves when it comes. */
export function Loading({ lines = 4, what = 'Loading' }: { lines?: number; what?: string }) {
  return (
    <div class="loading" role="status">
      <span class="unseen">{what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="loading-line" aria-hidden="true" />
      ))}
    </div>
  )
}

/** What went wrong, and a way on. */
export function Failure({ answer }: { answer: Pick<Answer<unknown>, 'problem' | 'again'> }) {
  const { problem, again } = answer
  if (!problem) return null
  return (
    <div class="failure" role="alert">
      <p>
        <strong>That did not work.</strong> {problem.message}
      </p>
      <p>
        <button type="button" class="button" onClick={again}>
          Try again
        </button>{' '}
        <small>
          {problem.code}
          {problem.requestId && `, request ${problem.requestId}`}
        </small>
      </p>
    </div>
  )
}

/** Says that there is nothing, and what to try instead. */
export function Nothing({ children }: { children: ComponentChildren }) {
  return <p class="nothing">{children}</p>
}

/** A page that waits for one answer: its loading, error and not-found states. */
export function Answered<Data>({
  answer,
  lines = 8,
  children,
}: {
  answer: Answer<Data>
  lines?: number
  children: (data: Data) => ComponentChildren
}) {
  if (answer.problem) return <Failure answer={answer} />
  if (answer.data === undefined) return <Loading lines={lines} />
  return <div class={answer.waiting ? 'answered waiting' : 'answered'}>{children(answer.data)}</div>
}

/** A page for what is not in the graph. */
export function NotFound({ what }: { what: string }) {
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1>Nothing here</h1>
      <p class="lead">
        The graph knows no {what} with this address. It may come from another graph, or its last article was withdrawn.
      </p>
      <p>
        <a href="/">Search from the beginning</a>
      </p>
    </main>
  )
}
