import type { Document } from '../src/domain/document.ts'
import type { Extraction, Mode } from '../src/domain/extraction.ts'
import { isSeen, readLines } from './gold.ts'
import { isParty, partiesOf } from './match.ts'
import { countriesIn, iso3Of } from './names.ts'
import type { Ratio } from './ratio.ts'

/** A short official text whose title or record says who was met. */
export interface Readout {
  kind: 'foreign' | 'domestic' | 'travel'
  seen: boolean
  document: Document
  counterparts: { name: string; country: string | null }[]
  mode: Mode | null
}

interface RawReadout {
  id: string
  date: string
  text: string
  kind: string
  mode: string
  countries: string[]
  counterparts?: { name: string | null; country: string | null }[]
}
interface RawTrip {
  id: string
  start: string
  text: string
  participants: { title: string; name: string }[] | null
}

const modes: Record<string, Mode> = { call: 'PHONE', virtual: 'VIDEO', meeting: 'IN_PERSON' }

/** Readouts of meetings and calls with foreign counterparts; text and date only. */
export function readReadouts(shared: URL): Readout[] {
  const foreign = readLines<RawReadout>(new URL('corpora/readouts/readouts.jsonl', shared)).map(raw => ({
    kind: 'foreign' as const,
    seen: isSeen(raw.id),
    document: { id: raw.id, text: raw.text, publishedAt: raw.date, source: 'White House' },
    counterparts: (raw.counterparts ?? []).flatMap(one => (one.name ? [{ name: one.name, country: one.country }] : [])),
    mode: modes[raw.mode] ?? null,
  }))
  const domestic = readLines<RawReadout>(new URL('corpora/readouts/domestic_or_other.jsonl', shared)).map(raw => ({
    kind: 'domestic' as const,
    seen: isSeen(raw.id),
    document: { id: raw.id, text: raw.text, publishedAt: raw.date, source: 'White House' },
    counterparts: [],
    mode: null,
  }))
  return [...foreign, ...domestic]
}

/** Trips whose record parses into the people met. */
export function readTravels(shared: URL): Readout[] {
  return readLines<RawTrip>(new URL('corpora/travels/travels.jsonl', shared))
    .filter(raw => raw.participants !== null)
    .map(raw => ({
      kind: 'travel' as const,
      seen: isSeen(raw.id),
      document: { id: raw.id, text: raw.text, publishedAt: null },
      counterparts: (raw.participants ?? []).map(one => ({ name: one.name, country: null })),
      mode: 'IN_PERSON' as const,
    }))
}

/** What readouts gave: people met that were found, documents with a counterpart found, right mode, false meetings. */
export interface ReadoutScore {
  counterparts: Ratio
  documents: Ratio
  mode: Ratio
  quiet: Ratio
  misses: string[]
}

/** A score of no readout. */
export function emptyReadoutScore(): ReadoutScore {
  const none = () => ({ right: 0, all: 0 })
  return { counterparts: none(), documents: none(), mode: none(), quiet: none(), misses: [] }
}

/** Adds one readout and its extraction. */
export function addReadout(score: ReadoutScore, readout: Readout, extraction: Extraction): void {
  const parties = partiesOf(extraction)
  const held = extraction.meetings.filter(meeting => meeting.status === 'HELD')
  if (readout.kind === 'domestic') {
    const foreign = held.filter(meeting =>
      meeting.participants.some(one => {
        const party = parties.get(one.ref)
        const country = party?.country ?? [...countriesIn(party?.names[0] ?? '')][0]
        return one.presence === 'ATTENDED' && country !== undefined && country !== 'USA'
      }),
    )
    tick(score.quiet, foreign.length === 0)
    for (const meeting of foreign) note(score, readout, `false: ${meeting.evidence[0]?.text}`)
    return
  }
  if (readout.counterparts.length === 0) return
  const met = held.filter(meeting => meeting.participants.length > 1)
  const found = readout.counterparts.map(one => {
    const country = one.country ? iso3Of(one.country.slice(0, 2)) : undefined
    return met.find(meeting =>
      meeting.participants.some(({ ref }) => {
        const party = parties.get(ref)
        return party && (isParty(one.name, party) || (party.kind === 'COUNTRY' && party.country === country))
      }),
    )
  })
  for (const meeting of found) tick(score.counterparts, meeting !== undefined)
  const any = found.find(meeting => meeting !== undefined)
  tick(score.documents, any !== undefined)
  if (any && readout.mode) {
    const right = any.mode === readout.mode
    tick(score.mode, right)
    if (!right) note(score, readout, `mode ${any.mode}, not ${readout.mode}: ${readout.document.text.slice(0, 200)}`)
  }
  const missed = readout.counterparts.filter((_, index) => !found[index]).map(one => one.name)
  if (missed.length > 0) note(score, readout, `without ${missed.join(', ')}: ${readout.document.text.slice(0, 250)}`)
}

function note(score: ReadoutScore, readout: Readout, line: string): void {
  if (readout.seen) score.misses.push(`${readout.document.id}\n       ${line.replace(/\s+/g, ' ')}`)
}

function tick(ratio: Ratio, right: boolean): void {
  ratio.all++
  if (right) ratio.right++
}
