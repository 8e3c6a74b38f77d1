import { aroundAsks } from '../ahead.ts'
import { dayWords } from '../date-words.ts'
import type { ActorAroundQuery, FirstTimelineFragment, SanctionRowFragment } from '../generated.ts'
import { pageOf } from '../links.ts'
import type { Here } from '../location.ts'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'
import { Bars } from './bars.tsx'
import { Actor, SanctionFact } from './facts.tsx'
import { knownAtOf } from './known-at.tsx'
import { Listings } from './listings.tsx'
import { Answered } from './states.tsx'
import { Timeline } from './timeline.tsx'
import { WhySanction } from './why.tsx'

/** What is told of somebody: the meetings at once, and as soon as it is known whom they met most, sanctions, lists and articles. */
export function ActorFacts({
  id,
  kind,
  here,
  name,
  first,
}: {
  id: string
  kind: 'Person' | 'Country' | 'Organization'
  here: Here
  name: string
  first: FirstTimelineFragment['timeline']
}) {
  const knownAt = knownAtOf(here)
  const answer = useAnswer(...aroundAsks(id, kind, knownAt))
  const around = answer.data
  return (
    <div class="beside">
      <div>
        <section aria-labelledby="meetings">
          <h2 id="meetings">
            Meetings <span class="count">{around?.timeline.totalCount.toLocaleString('en-GB')}</span>
          </h2>
          <Timeline key={knownAt ?? ''} id={id} name={name} first={first} knownAt={knownAt} />
        </section>
        <Sanctions heading="Sanctions by" name={name} sanctions={around?.issued.nodes} />
        <Sanctions heading="Sanctions on" name={name} sanctions={around?.suffered.nodes} />
        <Sanctions heading="Called for or opposed by" name={name} sanctions={around?.called.nodes} />
      </div>
      <aside>
        <Answered answer={answer} lines={8}>
          {data => <Beside id={id} name={name} data={data} />}
        </Answered>
      </aside>
    </div>
  )
}

function Beside({ id, name, data }: { id: string; name: string; data: ActorAroundQuery }) {
  const most = data.encounters.groupBy.flatMap(({ counterpart, meetings }) =>
    counterpart ? [{ who: counterpart, count: meetings }] : [],
  )
  const listings = data.person?.listings ?? data.organization?.listings ?? []
  return (
    <>
      {most.length > 0 && (
        <section aria-labelledby="most">
          <h2 id="most">Met most often</h2>
          <Bars rows={most} href={who => `/met?with=${id}&counterpart=${who.id}`} />
          <p>
            <a href={`/met?with=${id}`}>Whom {name} met, in full</a>
          </p>
        </section>
      )}
      <Listings heading="On sanctions lists" listings={listings} />
      <Officials people={data.people?.nodes ?? []} country={id} />
      <section aria-labelledby="articles">
        <h2 id="articles">
          Told by <span class="count">{data.articles.totalCount.toLocaleString('en-GB')}</span>
        </h2>
        <ul class="plain">
          {data.articles.nodes.map(article => (
            <li key={article.id}>
              <a href={pageOf('Article', article.id)}>{article.title ?? 'Untitled'}</a>{' '}
              <small>
                {[article.source?.name, article.publishedAt && dayWords(article.publishedAt)]
                  .filter(Boolean)
                  .join(', ')}
              </small>
            </li>
          ))}
        </ul>
        {data.articles.totalCount > data.articles.nodes.length && (
          <p class="more">and {counted(data.articles.totalCount - data.articles.nodes.length, 'more article')}</p>
        )}
      </section>
    </>
  )
}

function Sanctions({
  heading,
  name,
  sanctions,
}: {
  heading: string
  name: string
  sanctions: readonly SanctionRowFragment[] | undefined
}) {
  if (!sanctions || sanctions.length === 0) return null
  return (
    <section>
      <h2>
        {heading} {name}
      </h2>
      <ul class="facts">
        {sanctions.map(sanction => (
          <SanctionFact key={sanction.id} sanction={sanction}>
            <WhySanction id={sanction.id} of={sanction.title} />
          </SanctionFact>
        ))}
      </ul>
    </section>
  )
}

function Officials({ people, country }: { people: NonNullable<ActorAroundQuery['people']>['nodes']; country: string }) {
  if (people.length === 0) return null
  return (
    <section>
      <h2>Officials</h2>
      <ul class="plain">
        {people.map(person => (
          <li key={person.id}>
            <Actor who={person} /> <small>{person.offices.find(office => office.country?.id === country)?.title}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
