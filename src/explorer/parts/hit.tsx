import { dateWords, dayWords } from '../date-words.ts'
import { pageOf, pageOfWords } from '../links.ts'
import { meetingStatusWords, sanctionStatusWords } from '../words.ts'
import type { Hit } from './use-search.ts'

/** Headings of the kinds of results, in the order in which they are shown. */
export const hitGroups: Record<Hit['__typename'], string> = {
  Person: 'People',
  Country: 'Countries',
  Organization: 'Organisations',
  Place: 'Places',
  Meeting: 'Meetings',
  Sanction: 'Sanctions',
  Sentence: 'Sentences',
}

/** The page that a result leads to. */
export function pageOfHit(hit: Hit): string {
  return hit.__typename === 'Sentence'
    ? pageOfWords(hit.article.id, hit.start, hit.end)
    : pageOf(hit.__typename, hit.id)
}

/** A name for a result that is never the same for two. */
export function keyOfHit(hit: Hit): string {
  return pageOfHit(hit)
}

/** A result in one line: its name, and what tells it apart. */
export function HitLine({ hit }: { hit: Hit }) {
  if (hit.__typename === 'Sentence') {
    const { article } = hit
    const from = [article.source?.name, article.publishedAt && dayWords(article.publishedAt)].filter(Boolean).join(', ')
    return (
      <>
        <span class="hit-sentence">{hit.text}</span>
        <span class="hit-more">{from || article.title}</span>
      </>
    )
  }
  return (
    <>
      <span class="hit-name">{nameOfHit(hit)}</span>
      <span class="hit-more">{moreOf(hit)}</span>
    </>
  )
}

/** What a result is called. */
export function nameOfHit(hit: Hit): string {
  if (hit.__typename === 'Sentence') return hit.text
  return 'title' in hit ? hit.title : hit.name
}

function moreOf(hit: Exclude<Hit, { __typename: 'Sentence' }>): string {
  switch (hit.__typename) {
    case 'Person':
      return hit.offices[0]?.title ?? hit.aliases[0] ?? ''
    case 'Place':
      return [hit.placeKind.toLowerCase(), hit.country?.name].filter(Boolean).join(', ')
    case 'Meeting':
      return `${meetingStatusWords[hit.status]}, ${dateWords(hit.date)}`
    case 'Sanction':
      return `${sanctionStatusWords[hit.sanctionStatus]}, ${dateWords(hit.date)}`
    default:
      return hit.aliases[0] ?? ''
  }
}
