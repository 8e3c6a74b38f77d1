import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { outline } from '../src/commands/outline.ts'
import type { Document } from '../src/domain/document.ts'
import { datedMeetings, everyMeeting } from './questions/dates.ts'
import { type Question, questions } from './questions/expected.ts'
import { type Answer, at, quotes, unproved, words } from './questions/facts.ts'
import { openScratchGraph, type ScratchGraph } from './questions/graph.ts'
import { articleDocuments, seedDocuments, undated } from './questions/inputs.ts'

/**
 * Puts questions to real articles, the whole way: text, reader, ingest, graph, GraphQL. Each answer stands beside what it has to
 * say; the exit status is 1 when one that is demanded is wrong, or when something undated got a date.
 */
const usage = `npx tsx eval/questions.ts [options]
  --only seeds,undated,articles   which parts (default: all)
  --question N                    only this question
  --full                          the whole answers, with their quotes, besides the facts
  --shared DIR                    the material (default: ../shared beside the checkout)
The database is a scratch one that is started here and emptied, or that of SCRATCH_NEO4J_URI.`

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'seeds,undated,articles' },
    question: { type: 'string' },
    full: { type: 'boolean', default: false },
    shared: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const shared = values.shared ? pathToFileURL(`${values.shared}/`) : new URL('../../shared/', import.meta.url)
if (values.help) {
  console.log(usage)
} else if (!existsSync(new URL('seeds/gold.json', shared))) {
  console.error(`THE QUESTIONS CANNOT BE ASKED: there are no articles at ${shared.pathname} (see --shared).`)
  process.exitCode = 1
} else {
  const graph = await openScratchGraph(new Date('2025-12-09T00:00:00Z'))
  const parts = { seeds: askSeeds, undated: askUndated, articles: askArticles }
  try {
    for (const part of values.only.split(',')) {
      if (!(part in parts)) throw new Error(`There is no part ${part}.\n${usage}`)
      await parts[part as keyof typeof parts](graph)
    }
  } finally {
    await graph.close()
  }
}

async function askSeeds(graph: ScratchGraph): Promise<void> {
  const documents = seedDocuments(shared)
  await fill(graph, 'the five seed articles', documents)
  const wanted = questions.filter(({ number }) => !values.question || number === Number(values.question))
  for (const question of wanted) await put(graph, question, documents)
}

async function put(graph: ScratchGraph, question: Question, documents: readonly Document[]): Promise<void> {
  const data = await graph.askExample(question.query, question.variables)
  const facts = question.facts(data)
  const missing = Object.entries(question.must).filter(([, pattern]) => !facts.some(fact => pattern.test(fact)))
  const forbidden = Object.entries(question.mustNot).flatMap(([what, pattern]) =>
    facts.filter(fact => pattern.test(fact)).map(fact => `${what}: ${fact}`),
  )
  const altered = quotes(data).filter(quote => !documents.some(({ text }) => text.includes(quote)))
  const bare = unproved(data)
  const right = missing.length + forbidden.length + altered.length + bare === 0
  if (!right && question.demanded) process.exitCode = 1
  const lines = [
    `Question ${question.number}: ${right ? 'RIGHT' : 'WRONG'}${question.demanded ? ' (demanded)' : ''}  ${question.asks}`,
    `  expected: ${Object.keys(question.must).join('; ')}. Not: ${Object.keys(question.mustNot).join('; ')}.`,
    ...facts.map(fact => `    ${fact}`),
    ...missing.map(([what]) => `  MISSING   ${what}`),
    ...forbidden.map(what => `  FORBIDDEN ${what}`),
    ...altered.map(quote => `  NOT VERBATIM ${quote}`),
    ...(bare > 0 ? [`  WITHOUT EVIDENCE ${bare} facts`] : []),
    ...(values.full ? outline(data as Record<string, unknown>).map(line => `      ${line}`) : []),
  ]
  console.log(`${lines.join('\n')}\n`)
}

async function askUndated(graph: ScratchGraph): Promise<void> {
  const documents = seedDocuments(shared)
  await fill(graph, 'the five seed articles', documents)
  await checkDates(graph, 'the five seed articles without any date', undated(documents))
}

async function askArticles(graph: ScratchGraph): Promise<void> {
  const documents = articleDocuments(shared)
  await fill(graph, `${documents.length} news articles`, documents)
  printMeetings(await graph.ask(everyMeeting))
  const plans = await graph.askExample('PlansWithoutReport', { minSources: 1 })
  console.log(`  Question 9, plans without a report:\n${outline({ plans }).map(indented).join('\n')}`)
  await checkDates(graph, `${documents.length} news articles without any date`, undated(documents))
}

/** Nothing may get a date that no text gives: the graph holds the dated articles when this begins, and is filled with the undated ones. */
async function checkDates(graph: ScratchGraph, what: string, documents: readonly Document[]): Promise<void> {
  const dated = await graph.ask(everyMeeting)
  await fill(graph, what, documents)
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const answer = await graph.ask(everyMeeting)
  const found = datedMeetings(answer, dated, texts)
  const invented = found.filter(({ fromText }) => !fromText)
  if (invented.length > 0) process.exitCode = 1
  console.log(
    `Undated: ${invented.length === 0 ? 'RIGHT' : 'WRONG'}  ${found.length} of ${at(answer, 'meetings').length}`,
  )
  for (const { line, fromText } of found) console.log(`    ${fromText ? 'from its text' : 'INVENTED'}  ${line}`)
  console.log()
}

async function fill(graph: ScratchGraph, what: string, documents: readonly Document[]): Promise<void> {
  const began = performance.now()
  const { refused, errors, ...counts } = await graph.fill(documents)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`Ingested ${what} in ${seconds} s: ${JSON.stringify({ ...counts, refused, errors })}\n`)
}

function printMeetings(answer: Answer): void {
  for (const one of at(answer, 'meetings')) {
    const who = [words(one, 'attended.actor.name'), words(one, 'expected.actor.name')]
      .filter(Boolean)
      .join(' / expected: ')
    const documents = [...new Set(at(one, 'evidence.article.documentId').map(String))].join(', ')
    console.log(
      `    ${documents}: ${words(one, 'status')} ${words(one, 'date.edtf') || 'undated'} ${words(one, 'title')}: ${who}`,
    )
  }
  console.log()
}

function indented(line: string): string {
  return `    ${line}`
}
