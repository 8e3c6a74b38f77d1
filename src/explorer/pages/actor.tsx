import { dayWords } from '../date-words.ts'
import {
  type ActorPageFragment,
  type CountryQuery,
  countryQuestion,
  type OrganizationQuery,
  organizationQuestion,
  type PersonQuery,
  personQuestion,
} from '../generated.ts'
import { type Kind, pageOf } from '../links.ts'
import type { Here } from '../location.ts'
import { Bars } from '../parts/bars.tsx'
import { Actor, SanctionFact } from '../parts/facts.tsx'
import { KnownAt, knownAtOf } from '../parts/known-at.tsx'
import { Listings } from '../parts/listings.tsx'
import { Answered, NotFound } from '../parts/states.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Why, WhySanction } from '../parts/why.tsx'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'

/** The page of a person, a country or an organization. */
export function ActorPage({ id, kind, here }: { id: string; kind: Kind; here: Here }) {
  if (kind === 'Person') return <PersonPage id={id} here={here} />
  return kind === 'Country' ? <CountryPage id={id} here={here} /> : <OrganizationPage id={id} here={here} />
}

function PersonPage({ id, here }: { id: string; here: Here }) {
  const answer = useAnswer(personQuestion, { id, knownAt: knownAtOf(here) })
  useTitle(answer.data?.person?.name)
  if (answer.data && !answer.data.person) return <NotFound what="person" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <Answered answer={answer} lines={16}>
        {data => (
          <>
            <Head name={data.person?.name} aliases={data.person?.aliases}>
              <Offices person={data.person} />
            </Head>
            <ActorFacts id={id} here={here} name={data.person?.name ?? ''} data={data}>
              <Listings heading="On sanctions lists" listings={data.person?.listings ?? []} />
            </ActorFacts>
          </>
        )}
      </Answered>
    </main>
  )
}

function Offices({ person }: { person: PersonQuery['person'] }) {
  if (!person || person.offices.length === 0) return null
  return (
    <ul class="offices">
      {person.offices.map(({ title, country, evidence }) => (
        <li key={`${title}${country?.id}`}>
          {title}
          {country && (
            <>
              , <a href={pageOf('Country', country.id)}>{country.name}</a>
            </>
          )}
          <Why quotes={evidence} of={`${person.name}: ${title}`} />
        </li>
      ))}
    </ul>
  )
}

function CountryPage({ id, here }: { id: string; here: Here }) {
  const answer = useAnswer(countryQuestion, { id, knownAt: knownAtOf(here) })
  useTitle(answer.data?.country?.name)
  if (answer.data && !answer.data.country) return <NotFound what="country" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <Answered answer={answer} lines={16}>
        {data => (
          <>
            <Head kind="Country" name={data.country?.name} />
            <ActorFacts id={id} here={here} name={data.country?.name ?? ''} data={data}>
              <Officials people={data.people.nodes} country={id} />
            </ActorFacts>
          </>
        )}
      </Answered>
    </main>
  )
}

function Officials({ people, country }: { people: CountryQuery['people']['nodes']; country: string }) {
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

function OrganizationPage({ id, here }: { id: string; here: Here }) {
  const answer = useAnswer(organizationQuestion, { id, knownAt: knownAtOf(here) })
  const organization: OrganizationQuery['organization'] | undefined = answer.data?.organization
  useTitle(organization?.name)
  if (answer.data && !organization) return <NotFound what="organisation" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <Answered answer={answer} lines={16}>
        {data => (
          <>
            <Head
              kind={kindsOfBodies[organization?.kind ?? ''] ?? 'Organisation'}
              name={organization?.name}
              aliases={organization?.aliases}
            />
            <ActorFacts id={id} here={here} name={organization?.name ?? ''} data={data}>
              <Listings heading="On sanctions lists" listings={organization?.listings ?? []} />
            </ActorFacts>
          </>
        )}
      </Answered>
    </main>
  )
}

const kindsOfBodies: Record<string, string> = {
  IGO: 'Intergovernmental organisation',
  COMPANY: 'Company',
  MINISTRY: 'Ministry',
  COALITION: 'Coalition',
}

function Head({
  kind,
  name,
  aliases = [],
  children,
}: {
  kind?: string
  name: string | undefined
  aliases?: readonly string[] | undefined
  children?: preact.ComponentChildren
}) {
  return (
    <header class="page-head">
      {kind && <p class="kicker">{kind}</p>}
      <h1>{name}</h1>
      {children}
      {aliases.length > 0 && <p class="aliases">also {aliases.join(', ')}</p>}
    </header>
  )
}

function ActorFacts({
  id,
  here,
  name,
  data,
  children,
}: {
  id: string
  here: Here
  name: string
  data: ActorPageFragment
  children?: preact.ComponentChildren
}) {
  const most = data.encounters.groupBy.flatMap(({ counterpart, meetings }) =>
    counterpart ? [{ who: counterpart, count: meetings }] : [],
  )
  return (
    <div class="beside">
      <div>
        <section aria-labelledby="meetings">
          <h2 id="meetings">
            Meetings <span class="count">{data.timeline.totalCount.toLocaleString('en-GB')}</span>
          </h2>
          <KnownAt about={id} here={here} />
          <Timeline key={knownAtOf(here) ?? ''} id={id} name={name} first={data.timeline} knownAt={knownAtOf(here)} />
        </section>
        <Sanctions heading="Sanctions by" name={name} sanctions={data.issued.nodes} />
        <Sanctions heading="Sanctions on" name={name} sanctions={data.suffered.nodes} />
        <Sanctions heading="Called for or opposed by" name={name} sanctions={data.called.nodes} />
      </div>
      <aside>
        {most.length > 0 && (
          <section aria-labelledby="most">
            <h2 id="most">Met most often</h2>
            <Bars rows={most} href={who => `/met?with=${id}&counterpart=${who.id}`} />
            <p>
              <a href={`/met?with=${id}`}>Whom {name} met, in full</a>
            </p>
          </section>
        )}
        {children}
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
      </aside>
    </div>
  )
}

function Sanctions({
  heading,
  name,
  sanctions,
}: {
  heading: string
  name: string
  sanctions: ActorPageFragment['issued']['nodes']
}) {
  if (sanctions.length === 0) return null
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
