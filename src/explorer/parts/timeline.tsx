import { useEffect, useRef } from 'preact/hooks'
import { dateWords } from '../date-words.ts'
import { type FirstTimelineFragment, moreTimelineQuestion, type TimelineRowFragment } from '../generated.ts'
import { pageOf } from '../links.ts'
import { answerTo, askAhead } from '../use-answer.ts'
import { ShowEarlier, useEarlier } from './earlier.tsx'
import { Actors, FactRow, MeetingRemarks, PlaceWords } from './facts.tsx'
import { Nothing } from './states.tsx'
import { WhyMeeting } from './why.tsx'

type FirstPage = FirstTimelineFragment['timeline']

/** The meetings of somebody, the newest first, year by year, with more on demand. */
export function Timeline({
  id,
  name,
  first,
  knownAt,
}: {
  id: string
  name: string
  first: FirstPage
  knownAt: string | null
}) {
  const button = useRef<HTMLButtonElement>(null)
  const asks = (cursor: string) => [moreTimelineQuestion, { id, after: cursor, knownAt }] as const
  const earlier = useEarlier<TimelineRowFragment>(first, async cursor => (await answerTo(...asks(cursor))).timeline)
  const { rows, after } = earlier
  // Whoever comes near the end of the list will want more of it.
  useEffect(() => {
    const end = button.current
    if (!end || after === null) return
    const nearing = new IntersectionObserver(([entry]) => entry?.isIntersecting && askAhead(...asks(after)), {
      rootMargin: '300px',
    })
    nearing.observe(end)
    return () => nearing.disconnect()
  }, [after])
  if (first.nodes.length === 0) return <Nothing>No meeting of {name} is known.</Nothing>
  return (
    <>
      {byYear(rows).map(([year, ofYear]) => (
        <section key={year} class="year">
          <h3>{year}</h3>
          <ul class="facts">
            {ofYear.map(row => (
              <TimelineFact key={row.meeting.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
      <ShowEarlier of={earlier} button={button} />
    </>
  )
}

function TimelineFact({ row: { meeting, presence, counterparts } }: { row: TimelineRowFragment }) {
  return (
    <FactRow when={dateWords(meeting.date)}>
      <span>
        {presence === 'ABSENT' ? (
          <>
            Stayed away from <a href={pageOf('Meeting', meeting.id)}>{meeting.title}</a>
          </>
        ) : counterparts.length === 0 ? (
          <a href={pageOf('Meeting', meeting.id)}>{meeting.title}</a>
        ) : (
          <>
            With <Actors all={counterparts} />
          </>
        )}
        <PlaceWords meeting={meeting} /> <MeetingRemarks meeting={meeting} />
      </span>{' '}
      <a class="fact-more" href={pageOf('Meeting', meeting.id)} aria-label={`The meeting: ${meeting.title}`}>
        the meeting
      </a>
      <WhyMeeting id={meeting.id} of={meeting.title} />
    </FactRow>
  )
}

function byYear(rows: readonly TimelineRowFragment[]): [string, TimelineRowFragment[]][] {
  const years = new Map<string, TimelineRowFragment[]>()
  for (const row of rows) {
    const { startMin, startMax, endMax } = row.meeting.date
    const year = (startMin ?? startMax ?? endMax)?.slice(0, 4) ?? 'Undated'
    years.set(year, [...(years.get(year) ?? []), row])
  }
  return [...years]
}
