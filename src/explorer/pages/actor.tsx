import { countryAsks, organizationAsks, personAsks } from '../ahead.ts'
import type { OrganizationQuery, PersonQuery } from '../generated.ts'
import { type Kind, pageOf } from '../links.ts'
import type { Here } from '../location.ts'
import { ActorFacts } from '../parts/actor-facts.tsx'
import { KnownAt, knownAtOf } from '../parts/known-at.tsx'
import { Answered, NotFound } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Why } from '../parts/why.tsx'
import { useAnswer } from '../use-answer.ts'

/** The page of a person, a country or an organization. */
export function ActorPage({ id, kind, here }: { id: string; kind: Kind; here: Here }) {
  if (kind === 'Person') return <PersonPage id={id} here={here} />
  return kind === 'Country' ? <CountryPage id={id} here={here} /> : <OrganizationPage id={id} here={here} />
}

function PersonPage({ id, here }: { id: string; here: Here }) {
  const answer = useAnswer(...personAsks(id, knownAtOf(here)))
  useTitle(answer.data?.person?.name)
  if (answer.data && !answer.data.person) return <NotFound what="person" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <KnownAt about={id} here={here} />
      <Answered answer={answer} lines={16}>
        {data => (
          <>
            <Head name={data.person?.name} aliases={data.person?.aliases}>
              <Offices person={data.person} />
            </Head>
            <ActorFacts id={id} kind="Person" here={here} name={data.person?.name ?? ''} first={data.timeline} />
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
  const answer = useAnswer(...countryAsks(id, knownAtOf(here)))
  useTitle(answer.data?.country?.name)
  if (answer.data && !answer.data.country) return <NotFound what="country" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <KnownAt about={id} here={here} />
      <Answered answer={answer} lines={16}>
        {data => (
          <>
            <Head kind="Country" name={data.country?.name} />
            <ActorFacts id={id} kind="Country" here={here} name={data.country?.name ?? ''} first={data.timeline} />
          </>
        )}
      </Answered>
    </main>
  )
}

function OrganizationPage({ id, here }: { id: string; here: Here }) {
  const answer = useAnswer(...organizationAsks(id, knownAtOf(here)))
  const organization: OrganizationQuery['organization'] | undefined = answer.data?.organization
  useTitle(organization?.name)
  if (answer.data && !organization) return <NotFound what="organisation" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <KnownAt about={id} here={here} />
      <Answered answer={answer} lines={16}>
        {data => (
          <>
            <Head
              kind={kindsOfBodies[organization?.kind ?? ''] ?? 'Organisation'}
              name={organization?.name}
              aliases={organization?.aliases}
            />
            <ActorFacts id={id} kind="Organization" here={here} name={organization?.name ?? ''} first={data.timeline} />
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
