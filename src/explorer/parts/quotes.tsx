import { dayWords } from '../date-words.ts'
import type { QuoteFragment } from '../generated.ts'
import { pageOfWords } from '../links.ts'

/** Sentences with the words that count marked, who published them and who is quoted. */
export function Quotes({ quotes }: { quotes: readonly QuoteFragment[] }) {
  if (quotes.length === 0) return <p class="nothing">No sentence is known.</p>
  return (
    <ul class="quotes">
      {quotes.map(quote => (
        <li key={`${quote.article.id}${quote.start}`}>
          <Quote quote={quote} />
        </li>
      ))}
    </ul>
  )
}

function Quote({ quote }: { quote: QuoteFragment }) {
  const { article, attributedTo, start, end } = quote
  const parts = [
    article.source?.name,
    article.publishedAt && dayWords(article.publishedAt),
    attributedTo && `according to ${attributedTo}`,
  ].filter(Boolean)
  return (
    <figure class="quote">
      <blockquote>
        <Marked sentence={quote.sentence} words={quote.text} />
      </blockquote>
      <figcaption>
        {parts.length > 0 && `${parts.join(' · ')} · `}
        <a href={pageOfWords(article.id, start, end)}>{article.title ?? 'the article'}</a>
      </figcaption>
    </figure>
  )
}

function Marked({ sentence, words }: { sentence: string; words: string }) {
  const at = sentence.indexOf(words)
  if (at < 0 || words.length === sentence.length) return <>{sentence}</>
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </>
  )
}
