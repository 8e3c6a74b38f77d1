import { useState } from 'preact/hooks'
import { dayWords } from '../date-words.ts'
import { type OpenListingsQuery, openListingsQuestion } from '../generated.ts'
import { pageOf } from '../links.ts'
import { useAnswer } from '../use-answer.ts'
import { EntrySaid } from './entry-said.tsx'
import { Actor } from './facts.tsx'
import { entryKindWords, listWords } from './listings.tsx'
import { Answered, Nothing } from './states.tsx'
import { type Answerer, VerdictButtons } from './verdict.tsx'

type Asked = OpenListingsQuery['openListings'][number]

const pageSize = 20

/** Entries of sanctions lists that have the name of somebody in the articles: whether they mean them. */
export function OpenListings({ answerer }: { answerer: Answerer }) {
  const [after, setAfter] = useState<string | null>(null)
  const answer = useAnswer(openListingsQuestion, { after })
  return (
    <Answered answer={answer} lines={12}>
      {({ openListings }) =>
        openListings.length === 0 ? (
          <Nothing>{after === null ? 'No question is open.' : 'No further question is open.'}</Nothing>
        ) : (
          <>
            {openListings.map(asked => (
              <ListingView key={`${asked.record} ${asked.entry.id}`} asked={asked} answerer={answerer} />
            ))}
            {openListings.length >= pageSize && (
              <p>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    setAfter(openListings.at(-1)?.record ?? null)
                    scrollTo(0, 0)
                  }}
                >
                  Show the next ones
                </button>
              </p>
            )}
          </>
        )
      }
    </Answered>
  )
}

function ListingView({ asked: { record, subject, entry, records }, answerer }: { asked: Asked; answerer: Answerer }) {
  const name = `${subject.name} and the entry ${entry.name}`
  return (
    <article class="identity" aria-label={name}>
      <h2>
        {subject.name} <span class="count">and the entry</span> {entry.name}
      </h2>
      <p class="note">The names agree; neither the articles nor the list tell whether the entry means this one.</p>
      <div class="identity-sides">
        <div>
          <p>
            <Actor who={subject} /> <small>in the articles</small>
          </p>
          <ul class="quotes">
            {records.map(told => (
              <li key={told.id}>
                <figure class="quote">
                  <blockquote>{told.sentence ?? told.name}</blockquote>
                  <figcaption>
                    {[told.article.source?.name, told.article.publishedAt && dayWords(told.article.publishedAt)]
                      .filter(Boolean)
                      .map(part => `${part} · `)}
                    <a href={pageOf('Article', told.article.id)}>{told.article.title ?? 'the article'}</a>
                  </figcaption>
                </figure>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p>
            <a href={pageOf('ListEntry', entry.id)}>{entry.name}</a>{' '}
            <small>
              {entryKindWords[entry.kind].toLowerCase()} on {listWords(entry.list)}
              {entry.listingDate && `, since ${dayWords(entry.listingDate)}`}
            </small>
          </p>
          <EntrySaid entry={entry} />
        </div>
      </div>
      <VerdictButtons left={record} right={entry.id} of={name} answerer={answerer} />
    </article>
  )
}
