import { meetingAsks } from '../ahead.ts'
import { dateWords, dayWords, edtfWords } from '../date-words.ts'
import type { MeetingQuery } from '../generated.ts'
import { pageOf } from '../links.ts'
import type { Here } from '../location.ts'
import { Actor, MeetingState, Where } from '../parts/facts.tsx'
import { EventKnownAt, knownAtOf } from '../parts/known-at.tsx'
import { Listings } from '../parts/listings.tsx'
import { NotYet } from '../parts/not-yet.tsx'
import { Answered, NotFound } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Why } from '../parts/why.tsx'
import { useAnswer } from '../use-answer.ts'
import { counted, modeWords, plain, roleWords } from '../words.ts'

type Meeting = NonNullable<MeetingQuery['meeting']>

/** The page of a meeting: how it stands, who took part and how, what became of it, where the sources disagree. */
export function MeetingPage({ id, here }: { id: string; here: Here }) {
  const knownAt = knownAtOf(here)
  const answer = useAnswer(...meetingAsks(id, knownAt))
  useTitle(answer.data?.meeting?.title)
  if (answer.data && !answer.data.meeting && knownAt === null) return <NotFound what="meeting" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <EventKnownAt id={id} here={here} />
      <Answered answer={answer} lines={16}>
        {({ meeting }) => (meeting ? <MeetingFacts meeting={meeting} /> : <NotYet what="meeting" />)}
      </Answered>
    </main>
  )
}

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const hasPlace = meeting.venue || meeting.city || meeting.region || meeting.country
  return (
    <>
      <header class="page-head">
        <p class="kicker">
          {meeting.format ? `${plain(meeting.format)} meeting` : 'Meeting'}
          {meeting.organization && (
            <>
              {' '}
              of <Actor who={meeting.organization} />
            </>
          )}
        </p>
        <h1>{meeting.title}</h1>
        <p class="lead">
          <MeetingState status={meeting.status} /> {dateWords(meeting.date)}
          {hasPlace && (
            <>
              {' · '}
              <Where meeting={meeting} />
            </>
          )}
          {meeting.mode !== 'UNKNOWN' && ` · ${modeWords[meeting.mode]}`}
          <Why quotes={meeting.evidence} of={meeting.title} />
        </p>
        {meeting.date.basis === 'PUBLICATION' && (
          <p class="note">No source gives the day; the bound is the day on which it was published.</p>
        )}
      </header>
      <div class="beside">
        <div>
          <People meeting={meeting} presence="ATTENDED" heading="Took part" />
          <People meeting={meeting} presence="EXPECTED" heading="Expected" />
          <People meeting={meeting} presence="ABSENT" heading="Stayed away" />
          {meeting.headcount && (
            <p class="note">The sources count {headcountWords(meeting.headcount)} people at the table.</p>
          )}
          <History meeting={meeting} />
          <Disagreements meeting={meeting} />
        </div>
        <aside>
          <section aria-labelledby="told">
            <h2 id="told">
              Told by <span class="count">{meeting.articleCount}</span>
            </h2>
            <p class="note">{counted(meeting.sourceCount, 'independent source')}: copies of one text count once.</p>
            <Accounts meeting={meeting} />
          </section>
          {meeting.listedParticipants?.map(({ participant, listings }) => (
            <Listings key={participant.id} heading={`${participant.name} on sanctions lists`} listings={listings} />
          ))}
        </aside>
      </div>
    </>
  )
}

function People({
  meeting,
  presence,
  heading,
}: {
  meeting: Meeting
  presence: Meeting['participants'][number]['presence']
  heading: string
}) {
  const people = meeting.participants.filter(one => one.presence === presence)
  if (people.length === 0) return null
  return (
    <section>
      <h2>
        {heading} <span class="count">{people.length}</span>
      </h2>
      <ul class="people">
        {people.map(({ actor, representing, role, mode, evidence }) => {
          const remarks = [role && roleWords[role], mode !== 'UNKNOWN' && presence !== 'ABSENT' && modeWords[mode]]
          return (
            <li key={actor.id}>
              <Actor who={actor} />
              {representing && representing.id !== actor.id && (
                <>
                  {' '}
                  for <Actor who={representing} />
                </>
              )}
              {remarks.filter(Boolean).length > 0 && <small> {remarks.filter(Boolean).join(', ')}</small>}
              <Why quotes={evidence} of={`${actor.name}, ${heading.toLowerCase()}`} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function History({ meeting }: { meeting: Meeting }) {
  if (meeting.statusHistory.length === 0) return null
  return (
    <section>
      <h2>What became of it</h2>
      <ol class="history">
        {meeting.statusHistory.map(({ status, publishedAt, attributedTo, article, evidence }, i) => (
          <li key={i}>
            <span class="fact-when">{publishedAt ? dayWords(publishedAt) : 'undated'}</span>
            <div>
              <MeetingState status={status} /> by {article.source?.name ?? article.title}
              {attributedTo && ` according to ${attributedTo}`}
              <Why quotes={evidence} of={`${status.toLowerCase()} by ${article.source?.name ?? article.title}`} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Disagreements({ meeting }: { meeting: Meeting }) {
  if (meeting.disputed.length === 0) return null
  return (
    <section>
      <h2>Where the sources disagree</h2>
      <dl class="disputes">
        {meeting.disputed.map(({ field, values }) => (
          <div key={field}>
            <dt>{plain(field)}</dt>
            {values.map(({ value, articles }) => (
              <dd key={value}>
                <strong>{/^\d{4}/.test(value) ? edtfWords(value) : plain(value)}</strong>{' '}
                {articles.map((article, i) => [
                  i > 0 && ', ',
                  <a key={article.id} href={pageOf('Article', article.id)}>
                    {article.source?.name ?? article.title}
                  </a>,
                ])}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Accounts({ meeting }: { meeting: Meeting }) {
  return (
    <ul class="plain">
      {meeting.accounts.map(({ article, date, places, headcount, mode }) => (
        <li key={article.id}>
          <a href={pageOf('Article', article.id)}>{article.title ?? 'Untitled'}</a>{' '}
          <small>
            {[article.source?.name, article.publishedAt && dayWords(article.publishedAt)].filter(Boolean).join(', ')}
          </small>
          <small class="says">
            {[
              date && `says ${edtfWords(date)}`,
              places.map(place => place.name).join(', '),
              mode !== 'UNKNOWN' && modeWords[mode],
              headcount && `${headcountWords(headcount)} people`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  )
}

function headcountWords({ min, max }: NonNullable<Meeting['headcount']>): string {
  if (min && max) return min === max ? String(min) : `${min} to ${max}`
  return min ? `at least ${min}` : `at most ${max}`
}
