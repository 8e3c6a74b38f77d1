import { useId } from 'preact/hooks'
import { changeMomentsQuestion, type EventMomentsQuery, eventMomentsQuestion } from '../generated.ts'
import { go, type Here } from '../location.ts'
import { useAnswer } from '../use-answer.ts'

/** The moment as of which a page is asked for, as its address says; null is now. */
export function knownAtOf({ query }: Here): string | null {
  const moment = query.get('known') ?? ''
  return /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(moment) ? moment : null
}

/** A slider over the moments at which the graph came to say something otherwise about somebody: what was known when. */
export function KnownAt({ about, here }: { about: string; here: Here }) {
  const { data } = useAnswer(changeMomentsQuestion, { about: [{ id: about }] })
  return <Slider moments={(data?.changes.nodes ?? []).map(({ at }) => at)} here={here} />
}

/** The same for a meeting or a sanction: the moments at which the graph learned what is told of it now. */
export function EventKnownAt({ id, here }: { id: string; here: Here }) {
  const { data } = useAnswer(eventMomentsQuestion, { id })
  return <Slider moments={momentsOf(data?.node)} here={here} />
}

function momentsOf(node: EventMomentsQuery['node'] | undefined): string[] {
  if (node?.__typename === 'Meeting') return node.accounts.flatMap(({ article }) => article.recordedAt ?? [])
  return node?.__typename === 'Sanction' ? node.statusHistory.flatMap(({ recordedAt }) => recordedAt ?? []) : []
}

function Slider({ moments: all, here }: { moments: readonly string[]; here: Here }) {
  const id = useId()
  const known = knownAtOf(here)
  // What is learned within a minute is one step, the present the last.
  const moments = [...new Set(all.map(at => `${at.slice(0, 16)}:59.999Z`))].sort()
  if (moments.length < 2 && known === null) return null
  const at =
    known === null
      ? moments.length - 1
      : Math.max(
          0,
          moments.findLastIndex(moment => moment <= known),
        )
  const choose = (index: number) => {
    const query = new URLSearchParams(here.query)
    const moment = moments[index]
    if (moment === undefined || index === moments.length - 1) query.delete('known')
    else query.set('known', moment)
    const rest = query.toString()
    go(rest ? `${here.path}?${rest}` : here.path, { replace: true })
  }
  const words = new Date(moments[at] ?? '').toLocaleString('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return (
    <p class="known-at">
      <label for={id}>What was known</label>
      <input
        id={id}
        type="range"
        min={0}
        max={moments.length - 1}
        value={at}
        aria-valuetext={known === null ? 'now' : words}
        onInput={event => choose(Number(event.currentTarget.value))}
      />
      <output for={id}>{known === null ? 'now' : `on ${words} UTC`}</output>
    </p>
  )
}
