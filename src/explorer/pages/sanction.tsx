import { sanctionAsks } from '../ahead.ts'
import { dateWords, dayWords } from '../date-words.ts'
import type { QuoteFragment, SanctionQuery, WhoFragment } from '../generated.ts'
import type { Here } from '../location.ts'
import { Actor, SanctionState } from '../parts/facts.tsx'
import { EventKnownAt, knownAtOf } from '../parts/known-at.tsx'
import { EntryFact, Possibly } from '../parts/listings.tsx'
import { NotYet } from '../parts/not-yet.tsx'
import { Answered, NotFound } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Why } from '../parts/why.tsx'
import { useAnswer } from '../use-answer.ts'
import { counted, plain } from '../words.ts'

type Sanction = NonNullable<SanctionQuery['sanction']>

/** The page of a sanction, or of what was only threatened, planned or called for: the page says which. */
export function SanctionPage({ id, here }: { id: string; here: Here }) {
  const knownAt = knownAtOf(here)
  const answer = useAnswer(...sanctionAsks(id, knownAt))
  useTitle(answer.data?.sanction?.title)
  if (answer.data && !answer.data.sanction && knownAt === null) return <NotFound what="sanction" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <EventKnownAt id={id} here={here} />
      <Answered answer={answer} lines={12}>
        {({ sanction }) => (sanction ? <SanctionFacts sanction={sanction} /> : <NotYet what="sanction" />)}
      </Answered>
    </main>
  )
}

const notOne = new Set(['THREATENED', 'PLANNED', 'CALLED_FOR', 'OPPOSED', 'AUTHORISED'])

function SanctionFacts({ sanction }: { sanction: Sanction }) {
  const about = [sanction.sector, sanction.program, ...sanction.measures.map(plain)].filter(Boolean)
  const would = notOne.has(sanction.status)
  return (
    <>
      <header class="page-head">
        <p class="kicker">{would ? 'Not a sanction (yet)' : 'Sanction'}</p>
        <h1>{sanction.title}</h1>
        <p class="lead">
          <SanctionState status={sanction.status} /> {dateWords(sanction.date)}
          {about.length > 0 && ` · ${about.join(', ')}`}
          <Why quotes={sanction.evidence} of={sanction.title} />
        </p>
        <p class="note">
          {counted(sanction.articleCount, 'article')} from {counted(sanction.sourceCount, 'independent source')}.
          {sanction.disputed.length > 0 &&
            ` The sources disagree on its ${sanction.disputed.map(plain).join(' and ')}.`}
        </p>
      </header>
      <Part heading={would ? 'Would be imposed by' : 'Imposed by'} parts={sanction.issuers} />
      <Part heading={would ? 'Would be aimed at' : 'Aimed at'} parts={sanction.targets} />
      <Part heading="Called for by" parts={sanction.callers.filter(({ stance }) => stance === 'CALLED_FOR')} />
      <Part heading="Opposed by" parts={sanction.callers.filter(({ stance }) => stance === 'OPPOSED')} />
      <ByLaw listings={sanction.listings ?? []} />
      <MayBeMeant candidates={sanction.candidates ?? []} />
      <section>
        <h2>What became of it</h2>
        <ol class="history">
          {sanction.statusHistory.map(({ status, publishedAt, attributedTo, article, evidence }, i) => (
            <li key={i}>
              <span class="fact-when">{publishedAt ? dayWords(publishedAt) : 'undated'}</span>
              <div>
                <SanctionState status={status} /> by {article.source?.name ?? article.title}
                {attributedTo && ` according to ${attributedTo}`}
                <Why quotes={evidence} of={`${plain(status)} by ${article.source?.name ?? article.title}`} />
              </div>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

/** The entries of its issuers' lists that put it into force, and how long after the announcement. */
function ByLaw({ listings }: { listings: NonNullable<Sanction['listings']> }) {
  if (listings.length === 0) return null
  return (
    <section>
      <h2>In force by law</h2>
      <ul class="facts">
        {listings.map(({ target, entry, announced, gapDays, certainty }) => (
          <EntryFact key={`${target.id} ${entry.id}`} entry={entry}>
            {' means '}
            <Actor who={target} />
            {gapDays !== null && ` · ${gapWords(gapDays)}`}
            {gapDays === null && announced && ` · announced ${dayWords(announced)}`}
            <Possibly certainty={certainty} />
          </EntryFact>
        ))}
      </ul>
    </section>
  )
}

/** Entries that fit a target that has no name; which of them are meant, no text says. */
function MayBeMeant({ candidates }: { candidates: NonNullable<Sanction['candidates']> }) {
  if (candidates.length === 0) return null
  return (
    <section>
      <h2>May be meant</h2>
      <p class="note">Listed about that day by whoever imposed it, and of that kind and country; no text says which.</p>
      <ul class="facts">
        {candidates.map(({ target, entry }) => (
          <EntryFact key={`${target.id} ${entry.id}`} entry={entry}>
            {' for '}
            <Actor who={target} />
          </EntryFact>
        ))}
      </ul>
    </section>
  )
}

/** How long the law took, from the announcement to the day of the listing. */
function gapWords(days: number): string {
  if (days === 0) return 'listed on the day of the announcement'
  return `listed ${counted(Math.abs(days), 'day')} ${days > 0 ? 'after' : 'before'} the announcement`
}

function Part({
  heading,
  parts,
}: {
  heading: string
  parts: readonly { actor: WhoFragment; evidence: readonly QuoteFragment[] }[]
}) {
  if (parts.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="people">
        {parts.map(({ actor, evidence }) => (
          <li key={actor.id}>
            <Actor who={actor} />
            <Why quotes={evidence} of={`${heading} ${actor.name}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}
