import { dateWords, dayWords, yearBefore } from '../date-words.ts'
import { busiestQuestion, type FirstQuery, firstQuestion } from '../generated.ts'
import { pageOf } from '../links.ts'
import { Bars } from '../parts/bars.tsx'
import { FactRow, MeetingRemarks } from '../parts/facts.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Answered, Nothing } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { WhyMeeting } from '../parts/why.tsx'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'

/** The first page: one search box, what the graph holds, what happened last. */
export function FirstPage() {
  useTitle(null)
  const answer = useAnswer(firstQuestion, {})
  return (
    <main id="main" class="page first" tabIndex={-1}>
      <h1 class="first-claim">Who met whom, where and when, and the sentence that says so.</h1>
      <SearchBox big />
      <Answered answer={answer} lines={14}>
        {data => <Held data={data} />}
      </Answered>
    </main>
  )
}

function Held({ data: { meta, meetings } }: { data: FirstQuery }) {
  const { counts } = meta
  if (counts.articles === 0) {
    return (
      <Nothing>
        Nothing has been read yet. Feed documents with <code>npx parley ingest</code>, then look again.
      </Nothing>
    )
  }
  return (
    <>
      <p class="first-counts">
        {counted(counts.articles, 'article')} {counts.articles === 1 ? 'tells' : 'tell'} of{' '}
        {counted(counts.meetings, 'meeting')} and {counted(counts.sanctions, 'sanction')} between{' '}
        {counted(counts.people, 'person', 'people')}, {counted(counts.countries, 'country', 'countries')} and{' '}
        {counted(counts.organizations, 'organisation')}
        {meta.newestArticle && <>, up to {dayWords(meta.newestArticle)}</>}.
      </p>
      <div class="beside">
        <section aria-labelledby="latest">
          <h2 id="latest">Latest meetings</h2>
          <ul class="facts">
            {meetings.nodes.map(meeting => (
              <FactRow key={meeting.id} when={dateWords(meeting.date)}>
                <a href={pageOf('Meeting', meeting.id)}>{meeting.title}</a> <MeetingRemarks meeting={meeting} />
                <WhyMeeting id={meeting.id} of={meeting.title} />
              </FactRow>
            ))}
          </ul>
        </section>
        <Busiest newest={meetings.nodes[0]?.date.startMin} />
      </div>
    </>
  )
}

/** Who was in most meetings of the year that ends with the newest one. */
function Busiest({ newest }: { newest: string | null | undefined }) {
  const from = newest && yearBefore(newest)
  const answer = useAnswer(busiestQuestion, from ? { during: { from } } : null)
  if (!from) return null
  return (
    <section aria-labelledby="most">
      <h2 id="most">In most meetings since {dayWords(from)}</h2>
      <Answered answer={answer} lines={8}>
        {({ meetings }) => (
          <Bars rows={meetings.groupBy.flatMap(({ person, count }) => (person ? [{ who: person, count }] : []))} />
        )}
      </Answered>
    </section>
  )
}
