import { dateWords } from '../date-words.ts'
import { placeQuestion } from '../generated.ts'
import { pageOf } from '../links.ts'
import { FactRow, MeetingRemarks } from '../parts/facts.tsx'
import { Answered, NotFound, Nothing } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { WhyMeeting } from '../parts/why.tsx'
import { useAnswer } from '../use-answer.ts'
import { plain } from '../words.ts'

/** The page of a place: where it lies, and who met there. */
export function PlacePage({ id }: { id: string }) {
  const answer = useAnswer(placeQuestion, { id, within: id })
  const place = answer.data?.place
  useTitle(place?.name)
  if (answer.data && !place) return <NotFound what="place" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <Answered answer={answer} lines={12}>
        {({ meetings }) =>
          place && (
            <>
              <header class="page-head">
                <p class="kicker">{plain(place.kind)}</p>
                <h1>{place.name}</h1>
                <p class="lead">
                  {[
                    ...place.within.map(one => ({ ...one, kind: 'Place' as const })),
                    ...(place.country ? [{ ...place.country, kind: 'Country' as const }] : []),
                  ].map((one, i) => [
                    i > 0 && ', ',
                    <a key={one.id} href={pageOf(one.kind, one.id)}>
                      {one.name}
                    </a>,
                  ])}
                </p>
                {place.aliases.length > 0 && <p class="aliases">also {place.aliases.join(', ')}</p>}
              </header>
              <section aria-labelledby="here">
                <h2 id="here">
                  Meetings here <span class="count">{meetings.totalCount}</span>
                </h2>
                {meetings.nodes.length === 0 && <Nothing>No meeting at this place is known.</Nothing>}
                <ul class="facts">
                  {meetings.nodes.map(meeting => (
                    <FactRow key={meeting.id} when={dateWords(meeting.date)}>
                      <a href={pageOf('Meeting', meeting.id)}>{meeting.title}</a> <MeetingRemarks meeting={meeting} />
                      <WhyMeeting id={meeting.id} of={meeting.title} />
                    </FactRow>
                  ))}
                </ul>
              </section>
            </>
          )
        }
      </Answered>
    </main>
  )
}
