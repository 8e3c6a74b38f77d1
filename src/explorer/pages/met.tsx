import { useState } from 'preact/hooks'
import { ask, NoAnswer } from '../ask.ts'
import { nameOfQuestion, type WhoFragment, type WhoMetWhomQuery, whoMetWhomQuestion } from '../generated.ts'
import { later } from '../later.tsx'
import { go, type Here } from '../location.ts'
import { isActorId, type MetFilter, readFilter, variablesOf, writeFilter } from '../met-filter.ts'
import type { MetRow } from '../met-rows.ts'
import { MetActions } from '../parts/met-actions.tsx'
import { MetSentence } from '../parts/met-sentence.tsx'
import { MetTable } from '../parts/met-table.tsx'
import { MetTimeline } from '../parts/met-timeline.tsx'
import { Failure, Loading, Nothing } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Views } from '../parts/views.tsx'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'

const pageSize = 50
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
        <Nothing>
          Name somebody: a person, a country or an organisation. For example{' '}
          <a href="/met?with=Zelenskyy&mode=IN_PERSON">who met Zelenskyy in person</a>, or{' '}
          <a href="/met?with=Trump&place=RUS">who met Trump in Russia</a>.
        </Nothing>
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
  const answer = useAnswer(whoMetWhomQuestion, variablesOf(filter, pageSize))
  const { rows, total, next, waiting, problem } = useFurther(filter, answer.data)
  if (answer.problem) return <Failure answer={answer} />
  if (!answer.data) return <Loading lines={12} />
  if (rows.length === 0) return <NobodyFound filter={filter} subject={subject} />
  return (
    <div class={answer.waiting ? 'answered waiting' : 'answered'}>
      <div class="met-bar">
        <p role="status" class="met-count">
          {counted(total, 'encounter')} with{' '}
          {counted(new Set(rows.map(row => row.node.counterpart.id)).size, 'counterpart')}
          {rows.length < total && `, of which the first ${rows.length} are shown`}
        </p>
        <MetActions filter={filter} subject={subject} rows={rows} />
      </div>
      <Views
        chosen={view}
        onChoose={onView}
        views={[
          { key: 'table', name: 'Table', show: () => <MetTable subject={subject} rows={rows} /> },
          { key: 'timeline', name: 'Timeline', show: () => <MetTimeline rows={rows} /> },
          {
            key: 'network',
            name: 'Network',
            show: () => <MetNetwork subject={answer.data?.encounters.edges[0]?.node.subject ?? nobody} rows={rows} />,
          },
          { key: 'map', name: 'Map', show: () => <MetMap rows={rows} /> },
        ]}
      />
      {next && (
        <p>
          <button type="button" class="button" onClick={next} disabled={waiting}>
            {waiting
              ? 'Loading…'
              : `Load ${Math.min(pageSize, total - rows.length)} more of ${total.toLocaleString('en-GB')}`}
          </button>
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}

/** What came after a first page; it counts no more when that is another. */
interface Further {
  of: WhoMetWhomQuery | undefined
  rows: MetRow[]
  cursor: string | null | undefined
}

/** Rows of the pages so far, and how to get the next page. */
function useFurther(filter: MetFilter, first: WhoMetWhomQuery | undefined) {
  const [kept, setFurther] = useState<Further | null>(null)
  const [waiting, setWaiting] = useState(false)
  const [problem, setProblem] = useState('')
  const page = first?.encounters
  const further = kept?.of === first ? kept : null
  const rows = [...(page?.edges ?? []), ...(further?.rows ?? [])]
  const cursor = further ? further.cursor : page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  const next = async () => {
    setWaiting(true)
    setProblem('')
    try {
      const { encounters } = await ask(whoMetWhomQuestion, variablesOf(filter, pageSize, cursor ?? ''))
      setFurther({
        of: first,
        rows: [...(further?.rows ?? []), ...encounters.edges],
        cursor: encounters.pageInfo.hasNextPage ? encounters.pageInfo.endCursor : null,
      })
    } catch (error) {
      setProblem(error instanceof NoAnswer ? error.message : String(error))
    }
    setWaiting(false)
  }
  return { rows, total: page?.totalCount ?? 0, next: cursor ? next : null, waiting, problem }
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
