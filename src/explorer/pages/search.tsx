import { listEntriesQuestion, searchQuestion } from '../generated.ts'
import { go, type Here } from '../location.ts'
import { HitLine, hitGroups, keyOfHit, pageOfHit } from '../parts/hit.tsx'
import { EntryFact } from '../parts/listings.tsx'
import { Failure, Loading, Nothing } from '../parts/states.tsx'
import type { Hit } from '../parts/use-search.ts'
import { useTitle } from '../parts/use-title.ts'
import { useAnswer } from '../use-answer.ts'

/** All that fits some words, by kind. */
export function SearchPage({ here }: { here: Here }) {
  const text = here.query.get('q') ?? ''
  useTitle(text && `«${text}»`)
  const answer = useAnswer(searchQuestion, text.trim() ? { text, kinds: null, first: 60 } : null)
  const hits = (answer.data?.search.nodes ?? []).map(({ result }) => result)
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1>{text ? <>Results for «{text}»</> : 'Search'}</h1>
      {answer.problem ? (
        <Failure answer={answer} />
      ) : answer.waiting ? (
        <Loading lines={10} />
      ) : hits.length === 0 ? (
        <Nothing>
          Nothing fits these words. Names may be spelt in any usual way; whole words are found best.{' '}
          <button type="button" class="link" onClick={() => go('/')}>
            Search anew
          </button>
        </Nothing>
      ) : (
        Object.entries(hitGroups).map(([kind, heading]) => (
          <Group key={kind} heading={heading} hits={hits.filter(hit => hit.__typename === kind)} />
        ))
      )}
      <Entries text={text.trim()} />
    </main>
  )
}

/** Entries of sanctions lists whose names have these words. */
function Entries({ text }: { text: string }) {
  const { data } = useAnswer(listEntriesQuestion, text ? { name: text, first: 10 } : null)
  const { nodes, totalCount } = data?.listEntries ?? { nodes: [], totalCount: 0 }
  if (nodes.length === 0) return null
  return (
    <section>
      <h2>Entries of sanctions lists</h2>
      <ul class="facts">
        {nodes.map(entry => (
          <EntryFact key={entry.id} entry={entry} />
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p>
          <a href={`/lists?name=${encodeURIComponent(text)}`}>All {totalCount.toLocaleString('en-GB')}</a>
        </p>
      )}
    </section>
  )
}

function Group({ heading, hits }: { heading: string; hits: readonly Hit[] }) {
  if (hits.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="hits">
        {hits.map(hit => (
          <li key={keyOfHit(hit)}>
            <a href={pageOfHit(hit)}>
              <HitLine hit={hit} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
