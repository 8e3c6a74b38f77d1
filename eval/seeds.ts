import { readFileSync } from 'node:fs'
import type { Extraction, MeetingStatus, Mode, SanctionStatus } from '../src/domain/extraction.ts'
import type { GoldDocument } from './gold.ts'
import { meetingScore, partiesOf, sanctionScore } from './match.ts'
import { iso3Of } from './names.ts'

/** Something in a seed article that must not come out in a certain role. */
export interface Negative {
  text: string
  start: number
  end: number
  wrong_as: string
  why: string
}
interface RawSeed {
  id: string
  file: string
  anchor_date: { value: string | null; needs_metadata?: boolean }
  persons: { id: string; canonical: string }[]
  organizations: { id: string; canonical: string }[]
  meetings: {
    status: string
    mode: string
    date: { value: string | null } | null
    host: { ref: string } | null
    place: { venue?: string; city?: string; region?: string; country?: string } | null
    participants: { ref: string | null }[]
    evidence: { quote: string }[]
    required: boolean
    also_accept?: { date?: (string | null)[]; place?: (string | null)[]; mode?: string[]; status?: string[] }
  }[]
  sanctions: {
    imposers: string[]
    targets: string[]
    status: string
    date: { value: string | null }
    evidence: { quote: string }[]
    required: boolean
    also_accept?: { status?: string[] }
  }[]
  negatives: Negative[]
}
/** A seed article as gold, with what must not come out. */
export interface Seed {
  gold: GoldDocument
  negatives: Negative[]
}

const meetingStatus: Record<string, MeetingStatus> = {
  held: 'HELD',
  ongoing: 'HELD',
  planned: 'PLANNED',
  cancelled: 'CANCELLED',
}
const mode: Record<string, Mode> = {
  'in-person': 'IN_PERSON',
  phone: 'PHONE',
  video: 'VIDEO',
  hybrid: 'MIXED',
  unknown: 'UNKNOWN',
}
const sanctionStatus: Record<string, SanctionStatus[]> = {
  announced: ['IMPOSED'],
  'in force': ['IN_FORCE', 'IMPOSED'],
  proposed: ['CALLED_FOR', 'PLANNED', 'THREATENED'],
}

/** The five seed articles. Only what stands in the text dates them. */
export function readSeeds(shared: URL): Seed[] {
  const file = JSON.parse(readFileSync(new URL('seeds/gold.json', shared), 'utf8')) as { documents: RawSeed[] }
  return file.documents.map(raw => {
    const name = (ref: string) =>
      [...raw.persons, ...raw.organizations].find(one => one.id === ref)?.canonical ?? (ref === 'GB' ? 'UK' : ref)
    return {
      negatives: raw.negatives,
      gold: {
        corpus: 'seeds',
        publisher: 'seeds',
        seen: true,
        document: {
          id: raw.id,
          text: readFileSync(new URL(`seeds/${raw.file}`, shared), 'utf8'),
          publishedAt: raw.id === '000' ? raw.anchor_date.value : null,
        },
        meetings: raw.meetings.map(one => ({
          participants: one.participants.flatMap(party => (party.ref ? [name(party.ref)] : [])),
          places: [placeOf(one.place), ...(one.also_accept?.place ?? [])],
          country: one.place?.country ? (iso3Of(one.place.country) ?? null) : null,
          dates: [one.date?.value ?? null, ...(one.also_accept?.date ?? [])],
          modes: [one.mode, ...(one.also_accept?.mode ?? [])].flatMap(value => mode[value] ?? []),
          statuses: [one.status, ...(one.also_accept?.status ?? [])].flatMap(value => meetingStatus[value] ?? []),
          required: one.required,
          evidence: one.evidence.map(span => span.quote),
        })),
        sanctions: raw.sanctions.map(one => ({
          issuers: one.imposers.map(name),
          target: one.targets.join(', '),
          statuses: [one.status, ...(one.also_accept?.status ?? [])].flatMap(value => sanctionStatus[value] ?? []),
          date: one.date.value,
          required: one.required,
          evidence: one.evidence.map(span => span.quote),
        })),
      },
    }
  })
}

function placeOf(place: RawSeed['meetings'][number]['place']): string | null {
  return place ? [place.venue, place.city, place.region].filter(Boolean).join(', ') || null : null
}

/** Negatives that came out after all, a line each. */
export function falseFacts(seed: Seed, extraction: Extraction): string[] {
  const parties = partiesOf(extraction)
  const overlaps = (spans: readonly { start: number; end: number }[], negative: Negative) =>
    spans.some(span => span.start < negative.end && negative.start < span.end)
  const strayMeetings = extraction.meetings.filter(
    meeting =>
      !seed.gold.meetings.some(
        gold => isRight(gold.statuses, meeting.status) && meetingScore(gold, meeting, parties) > 0,
      ),
  )
  const straySanctions = extraction.sanctions.filter(
    one =>
      !seed.gold.sanctions.some(gold => isRight(gold.statuses, one.status) && sanctionScore(gold, one, parties) > 0),
  )
  const entities = [...extraction.people, ...extraction.countries, ...extraction.organizations, ...extraction.places]
  return seed.negatives.flatMap(negative => {
    const wrong = negative.wrong_as
    const people = /^Person($|\/|\s\()/.test(wrong) ? extraction.people : []
    const organizations = /Organization/.test(wrong) ? extraction.organizations : []
    const others = wrong === 'Country/Place' ? [...extraction.countries, ...extraction.places] : []
    const hits: string[] = [...people, ...organizations, ...others]
      .filter(entity => overlaps(entity.mentions, negative))
      .map(entity => `entity ${entity.ref}`)
    if (/^Meeting(?! p)|\/Meeting(?! p)/.test(wrong)) {
      hits.push(...strayMeetings.filter(one => overlaps(one.evidence, negative)).map(one => `meeting ${one.ref}`))
    }
    if (/Sanction/.test(wrong)) {
      const real = straySanctions.filter(one => ['IMPOSED', 'EXTENDED', 'IN_FORCE'].includes(one.status))
      hits.push(...real.filter(one => overlaps(one.evidence, negative)).map(one => `sanction ${one.ref}`))
    }
    if (/Meeting participant/.test(wrong)) {
      const refs = entities.filter(entity => overlaps(entity.mentions, negative)).map(entity => entity.ref)
      const gold = seed.gold.meetings[Number(/m\d+-(\d+)/.exec(wrong)?.[1] ?? 0) - 1]
      const meetings = extraction.meetings.filter(one =>
        gold
          ? isRight(gold.statuses, one.status) && meetingScore(gold, one, parties) > 0 && overlapsQuote(gold, one)
          : overlaps(one.evidence, negative),
      )
      hits.push(
        ...meetings
          .filter(one => one.participants.some(party => party.presence !== 'ABSENT' && refs.includes(party.ref)))
          .map(one => `participant in ${one.ref}`),
      )
    }
    return hits.map(hit => `${seed.gold.document.id} «${negative.text}» came out as ${hit}: ${negative.why}`)
  })
}

function overlapsQuote(gold: GoldDocument['meetings'][number], meeting: Extraction['meetings'][number]): boolean {
  return gold.evidence.some(quote =>
    meeting.evidence.some(span => span.text.includes(quote) || quote.includes(span.text)),
  )
}

function isRight<T>(statuses: readonly T[], status: T): boolean {
  return statuses.includes(status)
}
