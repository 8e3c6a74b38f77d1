import { existsSync } from 'node:fs'
import type { Document } from '../src/domain/document.ts'
import type { Extraction } from '../src/domain/extraction.ts'
import { createReader, type Reader } from '../src/reader/reader.ts'
import { tokeniseDocument } from '../src/reader/text/sentences.ts'
import { type GoldDocument, type GoldSanction, readCorpus } from './gold.ts'
import { isParty, type Party, partiesOf, sanctionScore } from './match.ts'
import { contentWords, countriesIn, plain } from './names.ts'
import { add, type Ratio } from './ratio.ts'
import { formatRatio, formatTally } from './report.ts'
import type { Tally } from './score.ts'

/**
 * What a sentence by itself tells of two given actors: `npx tsx eval/actors.ts`. Each sentence of the labelled corpora is read as a document of its own.
 * Do the two whom it names first meet, as it says? Of what it says of sanctions between two, is it that they are imposed, and by whom on whom?
 */
const shared = new URL('../../shared/', import.meta.url)

interface Figures {
  sentences: number
  met: Tally
  imposed: Tally
  direction: Ratio
}

if (existsSync(new URL('corpora/', shared))) await report(await createReader())
else process.stderr.write(`${shared.pathname} is not there: nothing is measured.\n`)

async function report(reader: Reader): Promise<void> {
  const halves = new Map<string, Figures>()
  for (const corpus of ['press', 'newswire', 'articles']) {
    for (const gold of readCorpus(shared, corpus)) {
      const half = gold.seen ? 'seen half' : 'unseen half'
      const figures = halves.get(half) ?? {
        sentences: 0,
        met: none(),
        imposed: none(),
        direction: { right: 0, all: 0 },
      }
      halves.set(half, figures)
      await addSentences(figures, gold, reader)
    }
  }
  for (const [half, { sentences, met, imposed, direction }] of halves) {
    console.log(`${half} (${sentences} sentences with two actors)`)
    console.log(`  they met: ${formatTally(met)}`)
    console.log(`  imposed:  ${formatTally(imposed)}`)
    console.log(`  who on whom, where a sanction is found: ${formatRatio(direction)}`)
  }
  await reader.close()
}

async function addSentences(figures: Figures, gold: GoldDocument, reader: Reader): Promise<void> {
  const labels = [
    ...new Set([
      ...gold.meetings.flatMap(one => one.participants),
      ...gold.sanctions.flatMap(one => [...one.issuers, one.target]),
    ]),
  ]
  for (const { text, link } of tokeniseDocument(gold.document.text)) {
    const named = labels.filter(label => isNamed(label, text))
    const sanctions = gold.sanctions.filter(
      one =>
        one.required && tells(one, text) && named.includes(one.target) && one.issuers.some(who => named.includes(who)),
    )
    const pair = firstTwo(named, text)
    if (link || (!pair && sanctions.length === 0)) continue
    figures.sentences++
    const document: Document = { ...gold.document, title: null, text }
    const extraction = await reader.read(document)
    const parties = partiesOf(extraction)
    if (pair) {
      const [one, other] = pair
      const right = doMeet(gold, one, other, text)
      const found = isMet(extraction, parties, one, other)
      if (right !== null && (right || found !== 'by their lands')) addTo(figures.met, right, found !== null)
    }
    for (const sanction of sanctions) addSanction(figures, sanction, extraction, parties)
  }
}

/** The two actors whom a sentence names first, so that none with a long list of guests counts more than once. */
function firstTwo(labels: readonly string[], text: string): [string, string] | null {
  const at = (label: string) => plain(text).indexOf(contentWords(label).at(-1) ?? label)
  const [one, ...others] = [...labels].sort((a, b) => at(a) - at(b))
  const other = one && others.find(label => !alike(one, label))
  return one && other ? [one, other] : null
}

/** Whether the sentence says that the two met; null where careful readers leave it open. */
function doMeet({ meetings }: GoldDocument, one: string, other: string, text: string): boolean | null {
  const both = meetings.filter(({ participants }) => participants.includes(one) && participants.includes(other))
  const told = both.filter(meeting => tells(meeting, text))
  if (told.some(({ statuses, required }) => statuses[0] === 'HELD' && required)) return true
  const open = both.some(({ statuses }) => statuses.includes('HELD')) || told.some(({ required }) => !required)
  return open ? null : false
}

/** Whether the two are found to have met; «by their lands» where a land is met only in its president or minister, of whom nothing was asked. */
function isMet(
  { meetings }: Extraction,
  parties: ReadonlyMap<string, Party>,
  one: string,
  other: string,
): 'by name' | 'by their lands' | null {
  const held = meetings.flatMap(({ status, participants, series }) => {
    const there = [...participants.flatMap(({ ref, presence }) => (presence === 'ABSENT' ? [] : ref)), series ?? '']
    return status === 'HELD' ? [there.flatMap(ref => parties.get(ref) ?? [])] : []
  })
  const met = held.filter(present => [one, other].every(label => present.some(party => isParty(label, party))))
  if (met.length === 0) return null
  const lands = [one, other].filter(isLand)
  const asLands = (present: Party[]) =>
    lands.every(label => present.some(party => party.kind !== 'PERSON' && isParty(label, party)))
  return met.some(asLands) ? 'by name' : 'by their lands'
}

function addSanction(figures: Figures, gold: GoldSanction, extraction: Extraction, parties: Map<string, Party>): void {
  const between = extraction.sanctions.filter(one => sanctionScore(gold, one, parties) > 0)
  addTo(
    figures.imposed,
    gold.statuses[0] === 'IMPOSED',
    between.some(({ status }) => status === 'IMPOSED'),
  )
  const turned = extraction.sanctions.filter(one =>
    sanctionScore(gold, { ...one, issuers: one.targets, targets: one.issuers }, parties),
  )
  if (between.length + turned.length > 0) add(figures.direction, between.length > 0)
}

function tells({ evidence }: { evidence: readonly string[] }, text: string): boolean {
  return evidence.some(quote => text.includes(quote) || quote.includes(text))
}

/** Whether a sentence names whom a label names: a land by any of its names, everybody else by the last word of the name. */
function isNamed(label: string, text: string): boolean {
  const last = contentWords(label).at(-1)
  if (!last) return false
  if (isLand(label)) return [...countriesIn(label)].some(land => countriesIn(text).has(land))
  return contentWords(text).includes(last)
}

function isLand(label: string): boolean {
  return countriesIn(contentWords(label).at(-1) ?? '').size > 0
}

/** Whether two labels may be the same actor, such as a land and its president. */
function alike(one: string, other: string): boolean {
  const words = contentWords(other)
  const lands = countriesIn(other)
  return contentWords(one).some(word => words.includes(word)) || [...countriesIn(one)].some(land => lands.has(land))
}

function none(): Tally {
  return { recall: { right: 0, all: 0 }, precision: { right: 0, all: 0 } }
}

function addTo({ recall, precision }: Tally, right: boolean, found: boolean): void {
  if (right) add(recall, found)
  if (found) add(precision, right)
}
