import { dateWords } from './date-words.ts'
import type { MetFragment, QuoteFragment } from './generated.ts'

/** A pair who met, with its sentences once they are known. */
export interface MetRow {
  node: MetFragment
  evidence: readonly QuoteFragment[] | undefined
}

const columns = [
  'subject',
  'counterpart',
  'counterpart_kind',
  'counterpart_id',
  'met',
  'meeting',
  'meeting_id',
  'status',
  'date_edtf',
  'first_day',
  'last_day',
  'date',
  'venue',
  'city',
  'country',
  'counterpart_mode',
  'sources',
  'sentence',
  'article',
  'publisher',
  'published_at',
] as const

/** The rows as a table in CSV after RFC 4180; cells that a spreadsheet would take for a formula get an apostrophe in front. */
export function csvOf(subject: string, rows: readonly MetRow[]): string {
  const lines = rows.map(({ node, evidence }) => {
    const { counterpart, meeting } = node
    const quote = evidence?.[0]
    const { date } = meeting
    return [
      subject,
      counterpart.name,
      counterpart.__typename,
      counterpart.id,
      node.met,
      meeting.title,
      meeting.id,
      meeting.status,
      date.edtf,
      date.startMin,
      date.endMax ?? date.startMax,
      dateWords(date),
      meeting.venue?.name,
      meeting.city?.name,
      meeting.country?.name,
      node.counterpartMode,
      meeting.sourceCount,
      quote?.sentence,
      quote?.article.title,
      quote?.article.source?.name,
      quote?.article.publishedAt,
    ]
  })
  return [columns, ...lines].map(line => `${line.map(cell).join(',')}\r\n`).join('')
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
