import { useState } from 'preact/hooks'
import { takesWritesQuestion } from '../generated.ts'
import { go, type Here } from '../location.ts'
import { KeyField } from '../parts/key-field.tsx'
import { OpenListings } from '../parts/open-listings.tsx'
import { OpenQuestions } from '../parts/open-questions.tsx'
import { Answered } from '../parts/states.tsx'
import { useKey } from '../parts/use-key.ts'
import { useTitle } from '../parts/use-title.ts'
import { Views } from '../parts/views.tsx'
import { useAnswer } from '../use-answer.ts'

/** Open questions of who is who, in the articles and on sanctions lists: both sides with what tells of them, and the answers same, different, unsure. */
export function IdentitiesPage({ here }: { here: Here }) {
  useTitle('Who is who')
  const answer = useAnswer(takesWritesQuestion, {})
  return (
    <main id="main" class="page" tabIndex={-1}>
      <header class="page-head">
        <h1>Who is who</h1>
        <p class="lead">
          Questions that the rules cannot answer. Until somebody does, two names are kept apart, and whoever a list may
          mean is only possibly meant. An answer holds through all that is learned later, and can be taken back.
        </p>
      </header>
      <Answered answer={answer} lines={14}>
        {({ meta }) => <Asked takesWrites={meta.takesWrites} about={here.query.get('about') ?? 'articles'} />}
      </Answered>
    </main>
  )
}

function Asked({ takesWrites, about }: { takesWrites: boolean; about: string }) {
  const [key, setKey] = useKey()
  const [by, setBy] = useState('')
  const answerer = { writeKey: takesWrites ? key : '', by: by.trim() }
  return (
    <>
      <div class="answerer">
        <KeyField takesWrites={takesWrites} value={key} onChange={setKey} />
        {takesWrites && (
          <label class="key-field">
            <span>Your name, kept with each answer</span>
            <input value={by} autocomplete="name" onInput={event => setBy(event.currentTarget.value)} />
          </label>
        )}
      </div>
      <Views
        chosen={about}
        onChoose={next => go(next === 'articles' ? '/identities' : `/identities?about=${next}`, { replace: true })}
        views={[
          { key: 'articles', name: 'In the articles', show: () => <OpenQuestions answerer={answerer} /> },
          { key: 'lists', name: 'On sanctions lists', show: () => <OpenListings answerer={answerer} /> },
        ]}
      />
    </>
  )
}
