import type { EvidenceRecord, MeetingRecord, Quote, SanctionRecord } from '../domain/evidence.ts'
import type { ExtractedMeeting, ExtractedSanction, Extraction } from '../domain/extraction.ts'
import { contentId } from '../domain/id.ts'
import { addClaim, addRecord, type Draft } from './draft.ts'
import { countryRecord } from './thing-records.ts'

/** Adds a record for each meeting and sanction, and the claims that tie it to people, countries, organizations and places. */
export function eventRecords(draft: Draft, extraction: Extraction): void {
  for (const meeting of extraction.meetings) meetingRecord(draft, meeting)
  for (const sanction of extraction.sanctions) sanctionRecord(draft, sanction)
}

function meetingRecord(draft: Draft, meeting: ExtractedMeeting): void {
  const quotes = meeting.evidence.map(draft.quote)
  const participants = meeting.participants.flatMap(participant => {
    const record = draft.byRef.get(participant.ref)
    return record ? [{ participant, record }] : []
  })
  const place = meeting.place ? draft.byRef.get(meeting.place) : undefined
  const series = meeting.series ? draft.byRef.get(meeting.series) : undefined
  const { status, mode } = meeting
  const parties = participants.map(({ participant, record }) => `${record.id} ${participant.presence}`)
  const { headcount, date, country, attributedTo: teller } = meeting
  const said = [status, mode, date, country, headcount?.min, headcount?.max, teller]
  const key = [...said, place?.id, series?.id, ...parties].join('|')
  const record: MeetingRecord = addRecord(draft, {
    ...event(draft, 'mtg', key, meeting.ref, quotes),
    kind: 'MEETING',
    status,
    mode,
    date: meeting.date ?? null,
    country: meeting.country ?? null,
    headcountMin: meeting.headcount?.min ?? null,
    headcountMax: meeting.headcount?.max ?? null,
    attributedTo: meeting.attributedTo ?? null,
  })
  const { attributedTo } = record
  addClaim(draft, { kind: 'STATUS', subject: record.id, value: status, attributedTo, quotes })
  for (const { participant, record: subject } of participants) {
    addClaim(draft, {
      kind: 'TAKES_PART',
      subject: subject.id,
      object: record.id,
      presence: participant.presence,
      role: participant.role ?? null,
      mode: participant.mode ?? null,
      representing: participant.representing ? (draft.byRef.get(participant.representing)?.id ?? null) : null,
      attributedTo,
      quotes: participant.evidence?.length ? participant.evidence.map(draft.quote) : quotes,
    })
  }
  const where = place ?? (meeting.country ? countryRecord(draft, meeting.country, quotes.slice(0, 1)) : undefined)
  if (where) addClaim(draft, { kind: 'HELD_AT', subject: record.id, object: where.id, attributedTo, quotes })
  if (series) addClaim(draft, { kind: 'OF_SERIES', subject: record.id, object: series.id, attributedTo, quotes })
}

function sanctionRecord(draft: Draft, sanction: ExtractedSanction): void {
  const quotes = sanction.evidence.map(draft.quote)
  const find = (refs: readonly string[] | undefined) =>
    (refs ?? []).map(ref => draft.byRef.get(ref)).filter(record => record !== undefined)
  const [issuers, targets, callers] = [find(sanction.issuers), find(sanction.targets), find(sanction.callers)]
  const ends = [issuers, targets, callers].map(records => records.map(({ id }) => id).join())
  const { status, date, sector, program, attributedTo: teller, measures } = sanction
  const key = [status, date, sector, program, teller, measures?.join(), ...ends].join('|')
  const record: SanctionRecord = addRecord(draft, {
    ...event(draft, 'san', key, sanction.ref, quotes),
    kind: 'SANCTION',
    status: sanction.status,
    measures: sanction.measures ?? [],
    sector: sanction.sector ?? null,
    program: sanction.program ?? null,
    date: sanction.date ?? null,
    attributedTo: sanction.attributedTo ?? null,
  })
  const { attributedTo } = record
  const tie = (kind: 'ISSUES' | 'TARGETS' | 'CALLS', from: EvidenceRecord, to: EvidenceRecord, value: string | null) =>
    addClaim(draft, { kind, subject: from.id, object: to.id, value, attributedTo, quotes })
  addClaim(draft, { kind: 'STATUS', subject: record.id, value: sanction.status, attributedTo, quotes })
  for (const issuer of issuers) tie('ISSUES', issuer, record, null)
  for (const target of targets) tie('TARGETS', record, target, null)
  const stance = sanction.status === 'OPPOSED' ? 'OPPOSED' : 'CALLED_FOR'
  for (const caller of callers) tie('CALLS', caller, record, stance)
}

/** What every event's record has; its id follows from all that the document says of it, and of its like before it. */
function event(draft: Draft, prefix: string, key: string, ref: string, quotes: Quote[]) {
  const words = quotes.map(({ start, end }) => `${start}-${end}`).join()
  const { id: article, publishedAt } = draft.article
  const id = (rank: number): string => {
    const ranked = contentId(prefix, article, key, words, rank)
    return draft.records.has(ranked) ? id(rank + 1) : ranked
  }
  return { id: id(0), article, publishedAt, ref, name: ref, mentions: quotes }
}
