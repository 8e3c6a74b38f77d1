import { dateWords, dayWords } from '../date-words.ts'
import { type CalendarQuery, calendarQuestion } from '../generated.ts'
import { pageOf } from '../links.ts'
import { Actors, FactRow, MeetingRemarks } from '../parts/facts.tsx'
import { Answered, Nothing } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { WhyMeeting } from '../parts/why.tsx'
import { useAnswer } from '../use-answer.ts'

type Planned = CalendarQuery['meetings']['nodes'][number]

/** The calendar of what is planned: by month, then what has no day yet, then plans of which no report has come. */
export function CalendarPage() {
  useTitle('Planned meetings')
  const answer = useAnswer(calendarQuestion, {})
  return (
    <main id="main" class="page" tabIndex={-1}>
      <header class="page-head">
        <h1>Planned meetings</h1>
        <p class="lead">What is announced and has not been reported as held. None of it counts as a meeting.</p>
      </header>
      <Answered answer={answer} lines={12}>
        {({ meetings }) => <Months meetings={meetings.nodes} total={meetings.totalCount} />}
      </Answered>
    </main>
  )
}

function Months({ meetings, total }: { meetings: readonly Planned[]; total: number }) {
  if (meetings.length === 0) return <Nothing>No meeting is planned, as far as the articles tell.</Nothing>
  const sections = new Map<string, Planned[]>()
  for (const meeting of meetings) {
    const heading = headingOf(meeting)
    sections.set(heading, [...(sections.get(heading) ?? []), meeting])
  }
  return (
    <>
      {[...sections].map(([heading, planned]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul class="facts">
            {planned.map(meeting => (
              <FactRow key={meeting.id} when={dateWords(meeting.date)}>
                <a href={pageOf('Meeting', meeting.id)}>{meeting.title}</a> <MeetingRemarks meeting={meeting} />
                <WhyMeeting id={meeting.id} of={meeting.title} />
                {meeting.expected.length > 0 && (
                  <div class="fact-more">
                    Expected: <Actors all={meeting.expected.map(({ actor }) => actor)} />
                  </div>
                )}
              </FactRow>
            ))}
          </ul>
        </section>
      ))}
      {total > meetings.length && (
        <p class="note">
          The {meetings.length} latest of {total} are shown.
        </p>
      )}
    </>
  )
}

function headingOf({ status, date }: Planned): string {
  if (status === 'UNCONFIRMED') return 'The day has passed, no report that it was held'
  const { startMin, startMax, endMax } = date
  const last = endMax ?? startMax
  return startMin && last && startMin.slice(0, 7) === last.slice(0, 7) ? dayWords(startMin.slice(0, 7)) : 'No day fixed'
}
