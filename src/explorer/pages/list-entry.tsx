import { dayWords } from '../date-words.ts'
import { type ListEntryQuery, listEntryQuestion, meantByQuestion } from '../generated.ts'
import { EntrySaid } from '../parts/entry-said.tsx'
import { Actor } from '../parts/facts.tsx'
import { EntryState, entryKindWords, listWords, Possibly } from '../parts/listings.tsx'
import { Answered, NotFound } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useAnswer } from '../use-answer.ts'
import { counted, plain } from '../words.ts'

type Entry = NonNullable<ListEntryQuery['listEntry']>

/** The page of an entry of a sanctions list: what the law's own record says, and whom of the graph it may mean. */
export function ListEntryPage({ id }: { id: string }) {
  const answer = useAnswer(listEntryQuestion, { id })
  useTitle(answer.data?.listEntry?.name)
  if (answer.data && !answer.data.listEntry) return <NotFound what="list entry" />
  return (
    <main id="main" class="page" tabIndex={-1}>
      <Answered answer={answer} lines={14}>
        {({ listEntry }) => listEntry && <EntryFacts entry={listEntry} />}
      </Answered>
    </main>
  )
}

function EntryFacts({ entry }: { entry: Entry }) {
  const { authority, list, listingDate, recordedAt } = entry
  return (
    <>
      <header class="page-head">
        <p class="kicker">{entryKindWords[entry.kind]} on a sanctions list</p>
        <h1>{entry.name}</h1>
        <p class="lead">
          <EntryState entry={entry} /> {listingDate ? `listed on ${dayWords(listingDate)}` : 'day of listing not told'}
          {entry.programs.map(program => (
            <span key={program}>
              {' · '}
              <a href={`/lists?program=${encodeURIComponent(program)}`}>{program}</a>
            </span>
          ))}
        </p>
        <p class="note">
          {authority && `Kept by ${authority}. `}
          The list itself is the record: no sentence stands behind it.{' '}
          <a href={`/lists?list=${encodeURIComponent(list)}`}>{listWords(list)}</a>, known here since{' '}
          {dayWords(recordedAt)}.
        </p>
      </header>
      <div class="beside">
        <div>
          <section aria-labelledby="says">
            <h2 id="says">What the list says</h2>
            <EntrySaid entry={entry} />
          </section>
          <Changes changes={entry.changes} />
        </div>
        <aside>
          <MeantBy entry={entry} />
        </aside>
      </div>
    </>
  )
}

const changeWords: Record<Entry['changes'][number]['kind'], string> = {
  ADDED: 'came onto the list',
  CHANGED: 'came to say something else',
  REMOVED: 'was on the list no more',
  RETURNED: 'was on the list again',
}

function Changes({ changes }: { changes: Entry['changes'] }) {
  if (changes.length === 0) return null
  return (
    <section>
      <h2>
        What became of it <span class="count">{counted(changes.length, 'change')}</span>
      </h2>
      <ol class="history">
        {changes.map(({ kind, at, before }) => (
          <li key={at}>
            <span class="fact-when">{dayWords(at)}</span>
            <div>
              {changeWords[kind]}
              {before && (
                <details>
                  <summary>what it said until then</summary>
                  <Before json={before} />
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Before({ json }: { json: string }) {
  const said = Object.entries(JSON.parse(json) as Record<string, unknown>).filter(([, value]) => valueWords(value))
  return (
    <dl class="disputes">
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{plain(name.replace(/[A-Z]/g, ' $&'))}</dt>
          <dd>{valueWords(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join('; ')
  if (value !== null && typeof value === 'object') return Object.values(value).map(valueWords).filter(Boolean).join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function MeantBy({ entry: { id, kind, name } }: { entry: Entry }) {
  const kinds = kind === 'PERSON' || kind === 'ORGANIZATION' ? [kind] : null
  const answer = useAnswer(meantByQuestion, kinds && { name, kinds })
  const meant = (answer.data?.search.nodes ?? []).flatMap(({ result }) => {
    const listing = 'listings' in result ? result.listings.find(({ entry }) => entry.id === id) : undefined
    return listing && 'listings' in result ? [{ who: result, certainty: listing.certainty }] : []
  })
  return (
    <section aria-labelledby="meant">
      <h2 id="meant">In the news here</h2>
      {meant.length > 0 ? (
        <ul class="plain">
          {meant.map(({ who, certainty }) => (
            <li key={who.id}>
              <Actor who={who} /> <Possibly certainty={certainty} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="note">
          {answer.waiting ? 'Looking …' : 'Nobody of this name was found in the articles. '}
          {!answer.waiting && <a href={`/search?q=${encodeURIComponent(name)}`}>Search for these words</a>}
        </p>
      )}
    </section>
  )
}
