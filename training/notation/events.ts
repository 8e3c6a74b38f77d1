import { countryName } from '../../src/domain/country.ts'
import { isEdtf } from '../../src/domain/date.ts'
import type { Span } from '../../src/domain/document.ts'
import type { ExtractedMeeting, ExtractedSanction, Participant } from '../../src/domain/extraction.ts'
import { meetingStatuses, modes, type Presence, roles, sanctionStatuses } from '../../src/domain/extraction.ts'
import type { Definition } from './definitions.ts'
import { checkCountry } from './things.ts'

const measureKinds = [
  'ASSET_FREEZE',
  'TRAVEL_BAN',
  'TRADE_BAN',
  'ARMS_EMBARGO',
  'SECTORAL',
  'EXPORT_CONTROL',
  'FINANCIAL',
  'OTHER',
]

/** What is needed to read an event: all definitions of its text, the evidence by its triggers, and where to complain. */
export interface EventReading {
  definitions: ReadonlyMap<string, Definition>
  evidence: Span[]
  report: (message: string) => void
}

/** Reads «HELD IN_PERSON; date …; with …». */
export function readMeeting({ ref, head, fields }: Definition, reading: EventReading): ExtractedMeeting {
  const { report, evidence } = reading
  const words = head.split(/\s+/)
  const status = meetingStatuses.find(known => known === words[0])
  const mode = modes.find(known => known === words[1])
  if (!status) report(`status «${words[0]}» is none of ${meetingStatuses.join(' ')}`)
  if (!mode) report(`mode «${words[1] ?? ''}» is none of ${modes.join(' ')}: it stands after the status`)
  if (words.length > 2) report(`«${words.slice(2).join(' ')}» after the mode: is a «;» missing?`)
  const country = fields.get('country') ?? null
  if (country !== null) checkCountry(country, report)
  const usual: Presence = status === 'HELD' || status === 'UNCONFIRMED' ? 'ATTENDED' : 'EXPECTED'
  const participants = [
    ...readParticipants(fields.get('with'), usual, reading),
    ...readParticipants(fields.get('expected'), 'EXPECTED', reading),
    ...readParticipants(fields.get('absent'), 'ABSENT', reading),
  ]
  const series = readRef(fields.get('body'), 'o', 'body', reading)
  if (participants.length === 0 && series === null) report('nobody meets: add «with p1, c2» or «body o1»')
  return {
    ref,
    status: status ?? 'UNCONFIRMED',
    mode: mode ?? 'UNKNOWN',
    date: readDate(fields.get('date'), report),
    place: readRef(fields.get('place'), 'l', 'place', reading),
    country,
    series,
    headcount: readHeadcount(fields.get('headcount'), report),
    participants,
    attributedTo: readSource(fields.get('by'), reading),
    evidence,
  }
}

/** Reads «IMPOSED; issuers …; targets …; measures …». */
export function readSanction({ ref, head, fields }: Definition, reading: EventReading): ExtractedSanction {
  const { report, evidence } = reading
  const status = sanctionStatuses.find(known => known === head)
  if (!status) report(`status «${head}» is none of ${sanctionStatuses.join(' ')}`)
  const actors = (field: string) => list(fields.get(field)).flatMap(item => readRef(item, 'pco', field, reading) ?? [])
  const callers = actors('callers')
  const measures = list(fields.get('measures'))
  for (const measure of measures) {
    if (!measureKinds.includes(measure)) report(`measure «${measure}» is none of ${measureKinds.join(' ')}`)
  }
  const issuers = actors('issuers')
  const targets = actors('targets')
  if (issuers.length + targets.length + callers.length === 0) report('has neither issuers nor targets nor callers')
  return {
    ref,
    status: status ?? 'IN_FORCE',
    issuers,
    targets,
    measures,
    sector: fields.get('sector') ?? null,
    program: fields.get('program') ?? null,
    date: readDate(fields.get('date'), report),
    ...(callers.length > 0 ? { callers } : {}),
    attributedTo: readSource(fields.get('by'), reading),
    evidence,
  }
}

function readParticipants(value: string | undefined, presence: Presence, reading: EventReading): Participant[] {
  return list(value).flatMap(item => {
    const [ref, ...words] = item.split(/\s+/)
    if (readRef(ref, 'pco', 'participant', reading) === null || !ref) return []
    const participant: Participant = { ref, presence }
    while (words.length > 0) {
      const word = words.shift() ?? ''
      const role = roles.find(known => known === word)
      const mode = modes.find(known => known === word)
      const spokenFor = word === 'for' ? readRef(words.shift(), 'co', 'represented', reading) : null
      if (role) participant.role = role
      else if (mode) participant.mode = mode
      else if (spokenFor) participant.representing = spokenFor
      else if (word !== 'for')
        reading.report(`«${word}» in «${item}» is neither role, mode nor «for c1»: is a comma missing?`)
    }
    return [participant]
  })
}

function readRef(value: string | undefined, letters: string, field: string, reading: EventReading): string | null {
  if (value === undefined) return null
  if (!/^[pcol]\d+$/.test(value) || !letters.includes(value.charAt(0))) {
    reading.report(`${field} «${value}» should be a reference beginning with ${[...letters].join(' or ')}`)
    return null
  }
  if (reading.definitions.has(value)) return value
  reading.report(`${field} ${value} is not defined: add a line «${value} = …» and mark its words`)
  return null
}

function readDate(value: string | undefined, report: (message: string) => void): string | null {
  if (value === undefined || value === '../..') return null
  if (isEdtf(value)) return value
  report(`date «${value}» is no EDTF date: write 2024-03-12, 2024-03, 2024-03-12/2024-03-14, or leave it out`)
  return null
}

function readHeadcount(value: string | undefined, report: (message: string) => void) {
  if (value === undefined) return null
  const [, min, max] = /^(\d*)\.\.(\d*)$/.exec(value) ?? []
  if (min === undefined || max === undefined || min + max === '') {
    report(`headcount «${value}» should be 24.. or ..12 or 12..12`)
    return null
  }
  return { min: min === '' ? null : Number(min), max: max === '' ? null : Number(max) }
}

/** Who says so: words as they are, or the name of the person, organisation or country that is referred to. */
function readSource(value: string | undefined, { definitions, report }: EventReading): string | null {
  if (value === undefined) return null
  if (!/^[pcol]\d+$/.test(value)) return value
  const source = definitions.get(value)
  if (!source) report(`by ${value}: not defined; write the source's words or define it`)
  return value.startsWith('c') && source ? countryName(source.head) : (source?.head ?? null)
}

function list(value: string | undefined): string[] {
  return (value ?? '').split(',').flatMap(item => item.trim() || [])
}
