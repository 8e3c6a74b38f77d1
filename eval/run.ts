import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Document } from '../src/domain/document.ts'
import type { Extraction } from '../src/domain/extraction.ts'
import { type GoldDocument, readCorpus, readFresh, readLines } from './gold.ts'
import { readOwn } from './own.ts'
import { addReadout, emptyReadoutScore, type Readout, readReadouts, readTravels } from './readouts.ts'
import { formatFindings, formatRatio, formatScore } from './report.ts'
import { addDocument, emptyScore, type Score } from './score.ts'
import { falseFacts, readSeeds } from './seeds.ts'

const usage = `npm run eval -- [options]
  --only press,newswire,articles,fresh,wikinews,own,seeds,readouts,travels   which corpora (default: all)
  --half seen|unseen|both       which half by hash of the id (default: both, each by itself)
  --show misses|false|all       list the errors of the seen half
  --event TEXT                  list only errors of events that contain TEXT, such as sanction or HELD
  --unseen                      list those of the unseen half too (rules must not be written from them)
  --limit N                     only the first N documents of each corpus
  --extractions FILE            NDJSON of extractions instead of the built-in reader
  --shared DIR                  the labelled material (default: ../shared beside the checkout)`

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    half: { type: 'string', default: 'both' },
    show: { type: 'string' },
    event: { type: 'string', default: '' },
    unseen: { type: 'boolean', default: false },
    limit: { type: 'string' },
    extractions: { type: 'string' },
    shared: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const shared = values.shared ? pathToFileURL(`${values.shared}/`) : new URL('../../shared/', import.meta.url)
if (values.help) {
  console.log(usage)
} else if (!existsSync(new URL('corpora/', shared))) {
  console.error(`EVALUATION CANNOT RUN: there is no labelled material at ${shared.pathname} (see --shared).`)
  process.exitCode = 1
} else {
  await evaluate(await extractor())
}

type Extract = (document: Document) => Promise<Extraction | undefined>

async function extractor(): Promise<Extract> {
  if (values.extractions) {
    const lines = readLines<Extraction>(pathToFileURL(values.extractions))
    const byId = new Map(lines.map(line => [line.documentId, line]))
    return async document => byId.get(document.id)
  }
  const { createReader } = await import('../src/reader/reader.ts')
  const reader = await createReader()
  return document => reader.read(document)
}

async function evaluate(extract: Extract): Promise<void> {
  const wanted = (corpus: string) => !values.only || values.only.split(',').includes(corpus)
  for (const corpus of ['press', 'newswire', 'articles']) {
    if (wanted(corpus)) await scoreCorpus(corpus, take(readCorpus(shared, corpus)), extract)
  }
  if (wanted('fresh')) await scoreCorpus('fresh', take(readFresh(shared)), extract)
  if (wanted('wikinews')) await scoreCorpus('wikinews', take(readFresh(shared, 'wikinews')), extract)
  if (wanted('own')) await scoreCorpus('own', take(readOwn()), extract)
  if (wanted('seeds')) await scoreSeeds(extract)
  if (wanted('readouts')) await scoreReadouts('readouts', take(readReadouts(shared)), extract)
  if (wanted('travels')) await scoreReadouts('travels', take(readTravels(shared)), extract)
}

function take<T extends { seen: boolean }>(documents: T[]): T[] {
  const half = documents.filter(one => values.half === 'both' || one.seen === (values.half === 'seen'))
  return values.limit ? half.slice(0, Number(values.limit)) : half
}

async function scoreCorpus(corpus: string, documents: GoldDocument[], extract: Extract): Promise<void> {
  const scores = new Map<string, Score>()
  const missing: string[] = []
  for (const gold of documents) {
    const extraction = await extract(gold.document)
    if (!extraction) missing.push(gold.document.id)
    const groups = [`${corpus}, ${gold.seen ? 'seen' : 'unseen'} half`, corpus]
    if (gold.publisher !== corpus) groups.push(`${corpus}, ${gold.publisher}`)
    for (const group of groups) {
      const score = scores.get(group) ?? emptyScore()
      scores.set(group, score)
      addDocument(score, gold, extraction ?? nothing(gold.document.id))
    }
  }
  for (const [group, score] of scores) console.log(`${formatScore(group, score)}\n`)
  if (missing.length > 0) console.log(`${missing.length} documents of ${corpus} have no extraction.\n`)
  show(scores.get(corpus) ?? emptyScore())
}

function show(score: Score): void {
  const findings = score.findings.filter(finding => finding.event.includes(values.event))
  if (values.show) console.log(`${formatFindings(findings, values.show, values.unseen)}\n`)
}

async function scoreSeeds(extract: Extract): Promise<void> {
  const score = emptyScore()
  const wrong: string[] = []
  const seeds = readSeeds(shared)
  for (const seed of seeds) {
    const extraction = (await extract(seed.gold.document)) ?? nothing(seed.gold.document.id)
    addDocument(score, seed.gold, extraction)
    wrong.push(...falseFacts(seed, extraction))
  }
  const negatives = seeds.reduce((sum, seed) => sum + seed.negatives.length, 0)
  console.log(
    `${formatScore('seeds', score)}\n  false facts ${wrong.length} of ${negatives}${wrong.map(line => `\n    ${line}`).join('')}\n`,
  )
  show(score)
}

async function scoreReadouts(title: string, readouts: Readout[], extract: Extract): Promise<void> {
  for (const seen of [true, false]) {
    const half = readouts.filter(readout => readout.seen === seen)
    if (half.length === 0) continue
    const score = emptyReadoutScore()
    for (const readout of half) {
      addReadout(score, readout, (await extract(readout.document)) ?? nothing(readout.document.id))
    }
    console.log(`${title}, ${seen ? 'seen' : 'unseen'} half (${half.length} documents)`)
    console.log(`  documents with a counterpart found  ${formatRatio(score.documents)}`)
    console.log(`  counterparts found                  ${formatRatio(score.counterparts)}`)
    console.log(`  mode right where found              ${formatRatio(score.mode)}`)
    if (score.quiet.all > 0) console.log(`  domestic, no foreign meeting        ${formatRatio(score.quiet)}`)
    if (values.show && seen) console.log(score.misses.join('\n'))
    console.log()
  }
}

function nothing(documentId: string): Extraction {
  return { documentId, people: [], countries: [], organizations: [], places: [], meetings: [], sanctions: [] }
}
