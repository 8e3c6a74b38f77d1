import { dateWords } from '../date-words.ts'
import { meetingPartiesQuestion, meetingsThenQuestion } from '../generated.ts'
import { pageOf } from '../links.ts'
import { useAnswer } from '../use-answer.ts'
import { FactRow, MeetingRemarks } from './facts.tsx'

/** A page for what the graph did not know at the moment that is asked for, or not as one thing with this address. */
export function NotYet({ what }: { what: string }) {
  return (
    <>
      <h1>Not known yet</h1>
      <p class="lead">
        At that moment the graph had not read of this {what}, had withdrawn what it had read, or told it under another
        address.
      </p>
    </>
  )
}

/** The same for a meeting, with what was told then of people of the same names at the same time. */
export function MeetingNotYet({ id, knownAt }: { id: string; knownAt: string }) {
  const { data } = useAnswer(meetingPartiesQuestion, { id })
  const parties = data?.meeting?.participants.slice(0, 2).map(({ actor }) => ({ name: actor.name })) ?? []
  const from = data?.meeting?.date.startMin
  const to = data?.meeting?.date.endMax
  const during = { ...(from && { from }), ...(to && { to }), includeUndated: true }
  const then = useAnswer(meetingsThenQuestion, parties.length > 0 ? { with: parties, during, knownAt } : null)
  const meetings = then.data?.meetings.nodes ?? []
  return (
    <>
      <NotYet what="meeting" />
      {meetings.length > 0 && (
        <section>
          <h2>What was told then of people of these names at that time</h2>
          <ul class="facts">
            {meetings.map(meeting => (
              <FactRow key={meeting.id} when={dateWords(meeting.date)}>
                <a href={`${pageOf('Meeting', meeting.id)}?known=${encodeURIComponent(knownAt)}`}>{meeting.title}</a>{' '}
                <MeetingRemarks meeting={meeting} />
              </FactRow>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
