import { useMemo, useState } from 'preact/hooks'
import { articleAsks } from '../ahead.ts'
import { dayWords } from '../date-words.ts'
import type { ArticleQuery } from '../generated.ts'
import { pageOf } from '../links.ts'
import type { Here } from '../location.ts'
import { ArticleText } from '../parts/article-text.tsx'
import { Answered, NotFound } from '../parts/states.tsx'
import { ToldFacts } from '../parts/told-facts.tsx'
import { useTitle } from '../parts/use-title.ts'
import { toldBy } from '../told.ts'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'

type Article = NonNullable<ArticleQuery['article']>

/** The page of an article: its text with what it tells marked in it, opened at the words that a link points to. */
export function ArticlePage({ id, here }: { id: string; here: Here }) {
  const answer = useAnswer(...articleAsks(id))
  useTitle(answer.data?.article?.title)
  if (answer.data && !answer.data.article) return <NotFound what="article" />
  const [start = 0, end = 0] = (here.query.get('at') ?? '').split('-').map(Number)
  return (
    <main id="main" class="page" tabIndex={-1}>
      <Answered answer={answer} lines={14}>
        {({ article }) => article && <Shown article={article} at={[start, end]} />}
      </Answered>
    </main>
  )
}

function Shown({ article, at }: { article: Article; at: readonly [number, number] }) {
  const told = useMemo(() => toldBy(article), [article])
  const [pointed, setPointed] = useState<number | null>(null)
  const { meetings, sanctions } = article
  const all = meetings.totalCount + sanctions.totalCount
  return (
    <article>
      <header class="page-head">
        <p class="kicker">
          {[article.source?.name ?? 'Article', article.publishedAt ? dayWords(article.publishedAt) : 'undated'].join(
            ' · ',
          )}
        </p>
        <h1>{article.title ?? 'Untitled'}</h1>
        <p class="note">
          {article.author && `By ${article.author}. `}
          {article.url && /^https?:/.test(article.url) && (
            <>
              <a href={article.url} rel="noopener noreferrer">
                Read it where it was published
              </a>
              .{' '}
            </>
          )}
          {article.recordedAt && `Known here since ${dayWords(article.recordedAt)}. `}
          {article.extractor && `Read by ${article.extractor}. `}
          {all > 0 && (
            <>
              It tells of{' '}
              <a href="#told">
                {[
                  meetings.totalCount > 0 && counted(meetings.totalCount, 'meeting'),
                  sanctions.totalCount > 0 && counted(sanctions.totalCount, 'sanction'),
                ]
                  .filter(Boolean)
                  .join(' and ')}
              </a>
              .
            </>
          )}
        </p>
        <Standing article={article} />
      </header>
      <div class="beside">
        <ArticleText text={article.text} at={at} told={told} pointed={pointed} />
        <aside aria-labelledby="told">
          <h2 id="told">
            What it tells <span class="count">{all}</span>
          </h2>
          <ToldFacts told={told} more={all - told.length} onPoint={setPointed} />
        </aside>
      </div>
    </article>
  )
}

/** Whether it counts, and what other texts its document has had. */
function Standing({ article: { id, withdrawnAt, recordedAt, versions } }: { article: Article }) {
  const others = versions.filter(version => version.id !== id)
  if (!withdrawnAt && others.length === 0) return null
  return (
    <p class="standing">
      {withdrawnAt && (
        <>
          <strong>Withdrawn on {dayWords(withdrawnAt)}.</strong> Nothing rests on it any more; what the graph said
          before can still be asked with the slider on the page of a fact.{' '}
        </>
      )}
      {others.length > 0 && 'Its document has had other texts: '}
      {others.map((other, i) => [
        i > 0 && ', ',
        <a key={other.id} href={pageOf('Article', other.id)}>
          {(other.recordedAt ?? '') > (recordedAt ?? '') ? 'a newer one' : 'an older one'}
          {other.recordedAt && `, learned ${dayWords(other.recordedAt)}`}
        </a>,
        other.withdrawnAt && ' (withdrawn)',
      ])}
      {others.length > 0 && '.'}
    </p>
  )
}
