import { dateWords } from '../date-words.ts'
import { type PathsQuery, pathsQuestion } from '../generated.ts'
import { pageOf } from '../links.ts'
import { go, type Here } from '../location.ts'
import { actorBy } from '../met-filter.ts'
import { Actor, FactRow, MeetingRemarks, PlaceWords } from '../parts/facts.tsx'
import { NamedField } from '../parts/named-field.tsx'
import { Quotes } from '../parts/quotes.tsx'
import { Answered, Nothing } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'

/** How two people are connected: from meeting to meeting, each with the sentence that says so. */
export function PathsPage({ here }: { here: Here }) {
  const from = here.query.get('from') ?? ''
  const to = here.query.get('to') ?? ''
  const inTimeOrder = here.query.get('order') === 'time'
  const set = (part: Record<string, string>) => {
    const query = new URLSearchParams({ from, to, ...(inTimeOrder && { order: 'time' }), ...part })
    for (const [name, value] of [...query]) if (value === '') query.delete(name)
    go(`/paths?${query}`)
  }
  useTitle('Paths between two people')
  const ready = from !== '' && to !== ''
  const answer = useAnswer(pathsQuestion, ready ? { from: actorBy(from), to: actorBy(to), inTimeOrder } : null)
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 class="unseen">Paths between two people</h1>
      <form class="sentence" aria-label="Paths" onSubmit={event => event.preventDefault()}>
        How is{' '}
        <NamedField
          label="Somebody"
          value={from}
          kinds={['PERSON']}
          placeholder="somebody"
          onChange={value => set({ from: value })}
        />{' '}
        connected to{' '}
        <NamedField
          label="Somebody else"
          value={to}
          kinds={['PERSON']}
          placeholder="somebody else"
          onChange={value => set({ to: value })}
        />{' '}
        through meetings,{' '}
        <select
          class="blank"
          aria-label="Order"
          value={inTimeOrder ? 'time' : ''}
          onChange={event => set({ order: event.currentTarget.value })}
        >
          <option value="">in any order</option>
          <option value="time">each after the one before</option>
        </select>
        ?
      </form>
      {ready ? (
        <Answered answer={answer} lines={10}>
          {({ paths }) => <Found paths={paths} />}
        </Answered>
      ) : (
        <Nothing>
          Name two people. For example <a href="/paths?from=Putin&to=Zelenskyy">Putin and Zelenskyy</a>. Gatherings of
          more than twelve connect nobody.
        </Nothing>
      )}
    </main>
  )
}

function Found({ paths }: { paths: PathsQuery['paths'] }) {
  if (paths.length === 0) {
    return <Nothing>No path of at most four meetings is known. Without an order in time there may be one.</Nothing>
  }
  return (
    <>
      {paths.map(({ length, steps }, i) => (
        <section key={steps.map(({ meeting }) => meeting.id).join()} aria-labelledby={`path-${i}`}>
          <h2 id={`path-${i}`}>
            {['The shortest way', 'A second way', 'A third way'][i] ?? 'One more'}: {counted(length, 'meeting')}
          </h2>
          <ol class="facts path">
            {steps.map(({ from, to, meeting, evidence }) => (
              <FactRow key={meeting.id} when={dateWords(meeting.date)}>
                <p>
                  <Actor who={from} /> met <Actor who={to} />
                  <PlaceWords meeting={meeting} /> <MeetingRemarks meeting={meeting} />{' '}
                  <a
                    class="fact-more"
                    href={pageOf('Meeting', meeting.id)}
                    aria-label={`The meeting: ${meeting.title}`}
                  >
                    the meeting
                  </a>
                </p>
                <Quotes quotes={evidence} />
              </FactRow>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
