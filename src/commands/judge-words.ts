import { ruleInWords } from '../domain/rule-words.ts'
import type { OpenListing } from '../graph/read/open-listings.ts'
import type { OpenQuestion, QuestionSide, RecordBehind } from '../graph/read/open-questions.ts'
import type { RulingRow } from '../graph/read/rulings.ts'

/** An open question with the sentences of both sides, for a terminal. */
export function questionInWords({ rule, score, left, right }: OpenQuestion): string {
  return [`Are these one? ${ruleInWords(rule)} (${score.toFixed(2)})`, sideInWords(left), sideInWords(right)].join('\n')
}

/** A person or organization of the news beside an entry with its name, for a terminal. */
export function listingInWords({ subject, name, entry, behind }: OpenListing): string {
  const about = [entry.nationalities.join(', '), entry.birthDates.join(', '), entry.programs.join(', ')]
  const told = behind.flatMap(({ sentence, article }) =>
    sentence ? [`    “${sentence.trim()}” ${published(article)}`] : [],
  )
  return [
    `Does this entry mean ${name}?`,
    `  ${name}  ${subject}`,
    ...new Set(told),
    `  ${[`${entry.name} [${entry.list}]`, ...about.filter(part => part !== '')].join('; ')}  ${entry.id}`,
    ...(entry.addresses ?? []).slice(0, 1).map(address => `    ${address}`),
  ].join('\n')
}

/** A ruling in a line: who said what of which two, when and why, and whether it still counts. */
export function rulingInWords({ ruling, left, right }: RulingRow): string {
  const { id, verdict, by, at, reason, undoneAt, undoneBy } = ruling
  const two = [left, right].map(node => node?.name ?? node?.title ?? 'what is no more').join(' / ')
  const why = reason ? `: ${reason}` : ''
  const undone = undoneAt ? `; taken back by ${undoneBy}, ${undoneAt}` : ''
  return `${id}  ${verdict}  ${two} (${ruling.left}, ${ruling.right}) by ${by}, ${at}${why}${undone}`
}

/** A record behind a node in a line: its id, how its document names it, and the first sentence that does. */
export function recordInWords({ record, article, sentence }: RecordBehind): string {
  return `${record.id}  ${toldOf(record)}  ${published(article)}${sentence ? `\n    “${sentence}”` : ''}`
}

function sideInWords({ record, node, evidence }: QuestionSide): string {
  const { id, name } = record
  const told = node.title ? node.title : toldOf(record)
  const known = node.name && node.name !== name ? `, taken for ${node.name}` : ''
  const quotes = evidence.map(({ sentence, article }) => `    “${sentence.trim()}” ${published(article)}`)
  return [`  ${told}${known}  ${id}`, ...new Set(quotes)].join('\n')
}

function toldOf({ name, office, country }: QuestionSide['record']): string {
  const about = [office, country].filter(part => part != null && part !== '').join(', ')
  return about === '' ? name : `${name} (${about})`
}

function published({ source, publishedAt }: QuestionSide['evidence'][number]['article']): string {
  return `[${[source ?? 'unknown source', publishedAt ?? 'undated'].join(', ')}]`
}
