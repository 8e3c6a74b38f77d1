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
  return (
    <div class="page-top">
      <Slider moments={(data?.changes.nodes ?? []).map(({ at }) => at)} here={here} />
    </div>
  )
}

/** The same for a meeting or a sanction: the moments at which the graph learned what is told of it now. */
export function EventKnownAt({ id, here }: { id: string; here: Here }) {
  const { data } = useAnswer(eventMomentsQuestion, { id })
  return (
    <div class="page-top">
      <Slider moments={momentsOf(data?.node)} here={here} />
    </div>
  )
}

function momentsOf(node: EventMomentsQuery['node'] | undefined): string[] {
  if (node?.__typename === 'Meeting') return node.accounts.flatMap(({ article }) => article.recordedAt ?? [])
  return node?.__typename === 'Sanction' ? node.statusHistory.flatMap(({ recordedAt }) => recordedAt ?? []) : []
}

/** The present, and before it the moments just before something new was learned: what is learned within a minute is one step. */
function Slider({ moments, here }: { moments: readonly string[]; here: Here }) {
  const id = useId()
  const known = knownAtOf(here)
  const minutes = [...new Set(moments.map(at => `${at.slice(0, 16)}:00.000Z`))].sort()
  if (minutes.length < 2 && known === null) return null
  const steps = minutes.slice(1).map(minute => new Date(Date.parse(minute) - 1).toISOString())
  const found = known === null ? -1 : steps.findIndex(step => step >= known)
  const at = found === -1 ? steps.length : found
  const choose = (index: number) => {
    const query = new URLSearchParams(here.query)
    const step = steps[index]
    if (step === undefined) query.delete('known')
    else query.set('known', step)
    const rest = query.toString()
    go(rest ? `${here.path}?${rest}` : here.path, { replace: true })
  }
  const words = known === null ? 'now' : known === steps[at] ? `before ${minuteWords(minutes[at + 1])}` : known
  return (
    <p class="known-at">
      <label for={id}>What was known</label>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length}
        value={at}
        aria-valuetext={words}
        onInput={event => choose(Number(event.currentTarget.value))}
      />
      <output for={id}>{words}</output>
    </p>
  )
}

function minuteWords(minute = ''): string {
  const words = new Date(minute).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return `${words} UTC`
}
