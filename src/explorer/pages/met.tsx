import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { nameOfQuestion, type WhoFragment } from '../generated.ts'
import { later } from '../later.tsx'
import { go, type Here } from '../location.ts'
import { isActorId, type MetFilter, readFilter, writeFilter } from '../met-filter.ts'
import type { MetRow } from '../met-rows.ts'
import { AnybodyMet } from '../parts/anybody-met.tsx'
import { MetActions } from '../parts/met-actions.tsx'
import { MetSentence } from '../parts/met-sentence.tsx'
import { MetTable } from '../parts/met-table.tsx'
import { MetTimeline } from '../parts/met-timeline.tsx'
import { Failure, Loading, Nothing } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Views } from '../parts/views.tsx'
import { useAnswer } from '../use-answer.ts'
import { pageSize, useMet } from '../use-met.ts'
import { counted } from '../words.ts'

const nobody: WhoFragment = { __typename: 'Person', id: '', name: '' }
const MetNetwork = later<{ subject: WhoFragment; rows: readonly MetRow[] }>(
  async () => (await import('../parts/met-network.tsx')).MetNetwork,
)
const MetMap = later<{ rows: readonly MetRow[] }>(async () => (await import('../parts/met-map.tsx')).MetMap)

/** «Who met whom»: a question that reads as a sentence, its answer in several views, all of it in the address. */
export function MetPage({ here }: { here: Here }) {
  const filter = readFilter(here.query)
  const view = here.query.get('view') ?? 'table'
  const named = useAnswer(nameOfQuestion, isActorId(filter.with) ? { id: filter.with } : null)
  const subject = isActorId(filter.with)
    ? (named.data?.node && 'name' in named.data.node && named.data.node.name) || ''
    : filter.with
  useTitle(subject ? `Who met ${subject}` : 'Who met whom')
  return (
    <main id="main" class="page page-wide" tabIndex={-1}>
      <h1 class="unseen">Who met whom</h1>
      <MetSentence filter={filter} onChange={next => go(writeFilter(next, here.query.get('view') ?? ''))} />
      {filter.with ? (
        <Found
          filter={filter}
          subject={subject}
          view={view}
          onView={next => go(writeFilter(filter, next), { replace: true })}
        />
      ) : (
        <AnybodyMet filter={filter} />
      )}
    </main>
  )
}

function Found({
  filter,
  subject,
  view,
  onView,
}: {
  filter: MetFilter
  subject: string
  view: string
  onView(view: string): void
}) {
  const { answer, rows, total, next, filling, waiting, problem } = useMet(filter)
  useEffect(() => {
    if (rows.length === 0 || filling) return
    const idle = setTimeout(() => drawAhead(rows), 200)
    return () => clearTimeout(idle)
  }, [rows, filling])
  if (answer.problem) return <Failure answer={answer} />
  if (!answer.data) return <Loading lines={12} />
  if (rows.length === 0) return <NobodyFound filter={filter} subject={subject} />
  const whose = subjectOf(rows)
  // A drawing of some of the rows would jump when the others come.
  const drawn = (show: () => ComponentChildren) => () => (filling ? <Loading lines={12} /> : show())
  return (
    <div class={answer.waiting ? 'answered waiting' : 'answered'}>
      <div class="met-bar">
        <p role="status" class="met-count">
          {total === undefined ? (
            !problem && 'Counting…'
          ) : (
            <>
              {counted(total, 'encounter')} with{' '}
              {counted(new Set(rows.map(row => row.node.counterpart.id)).size, 'counterpart')}
              {rows.length < total && `, of which the first ${rows.length} are shown`}
            </>
          )}
        </p>
        <MetActions filter={filter} subject={subject} rows={rows} />
      </div>
      <Views
        chosen={view}
        onChoose={onView}
        views={[
          { key: 'table', name: 'Table', show: () => <MetTable subject={subject} rows={rows} /> },
          { key: 'timeline', name: 'Timeline', show: drawn(() => <MetTimeline rows={rows} />) },
          { key: 'network', name: 'Network', show: drawn(() => <MetNetwork subject={whose} rows={rows} />) },
          { key: 'map', name: 'Map', show: drawn(() => <MetMap rows={rows} />) },
        ]}
      />
      {next && !filling && (
        <p>
          <button type="button" class="button" onClick={next} disabled={waiting}>
            {waiting
              ? 'Loading…'
              : `Load ${Math.min(pageSize, (total ?? 0) - rows.length)} more of ${total?.toLocaleString('en-GB')}`}
          </button>
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}

const subjectOf = (rows: readonly MetRow[]) => rows[0]?.node.subject ?? nobody

/** Lays out the network and the map of an answer while it is read, one after the other: each takes longer than a reader should wait. */
async function drawAhead(rows: readonly MetRow[]): Promise<void> {
  try {
    MetNetwork.ahead()
    MetMap.ahead()
    const { drawnNetwork } = await import('../parts/met-network.tsx')
    drawnNetwork(subjectOf(rows), rows)
    const { mapOf } = await import('../met-map.ts')
    setTimeout(() => mapOf(rows))
  } catch {
    // Whoever looks at one is told that it could not be loaded.
  }
}

function NobodyFound({ filter, subject }: { filter: MetFilter; subject: string }) {
  const wider: MetFilter = { ...filter, mode: '', place: '', from: '', to: '', kind: '', counterpart: '', sources: 1 }
  return (
    <Nothing>
      No meeting is known that fits. A plan is not counted as a meeting:{' '}
      <a href={writeFilter({ ...filter, planned: true })}>look at planned ones too</a>
      {writeFilter(wider) === writeFilter(filter) ? (
        <>
          , or <a href={`/search?q=${encodeURIComponent(subject)}`}>search for «{subject}»</a>.
        </>
      ) : (
        <>
          , or <a href={writeFilter(wider)}>at everybody who met {subject}</a>.
        </>
      )}
    </Nothing>
  )
}
