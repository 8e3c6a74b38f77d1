import { useEffect, useRef } from 'preact/hooks'
import { articleAsks } from '../ahead.ts'
import { dayWords } from '../date-words.ts'
import type { Here } from '../location.ts'
import { Answered, NotFound } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useAnswer } from '../use-answer.ts'

/** The page of an article: its text, opened at the words that a link points to. */
export function ArticlePage({ id, here }: { id: string; here: Here }) {
  const answer = useAnswer(...articleAsks(id))
  const article = answer.data?.article
  useTitle(article?.title)
  if (answer.data && !article) return <NotFound what="article" />
  const [start = 0, end = 0] = (here.query.get('at') ?? '').split('-').map(Number)
  return (
    <main id="main" class="page" tabIndex={-1}>
      <Answered answer={answer} lines={14}>
        {() =>
          article && (
            <article>
              <header class="page-head">
                <p class="kicker">
                  {[
                    article.source?.name ?? 'Article',
                    article.publishedAt ? dayWords(article.publishedAt) : 'undated',
                  ].join(' · ')}
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
                  {article.extractor && `Read by ${article.extractor}.`}
                </p>
              </header>
              <Text text={article.text} start={start} end={end} />
            </article>
          )
        }
      </Answered>
    </main>
  )
}

function Text({ text, start, end }: { text: string; start: number; end: number }) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' })
  }, [start, end])
  const marked = end > start && end <= text.length
  return (
    <div class="article-text">
      {marked ? (
        <>
          {text.slice(0, start)}
          <mark ref={mark}>{text.slice(start, end)}</mark>
          {text.slice(end)}
        </>
      ) : (
        text
      )}
    </div>
  )
}
