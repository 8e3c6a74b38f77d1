import type { Extraction } from '../../src/domain/extraction.ts'
import type { AnalysedSentence, Analysis } from '../../src/reader/analysis.ts'
import type { CompiledText } from '../notation/compile.ts'
import type { EventLabel, Labels } from './example.ts'
import { isContent, wordsWithin } from './words.ts'

/** The exact labels of one of our own texts. */
export function eventsOfOwn({ extraction, triggers }: CompiledText, analysis: Analysis): Labels {
  const labels: Labels = new Map()
  const roles = rolesOf(extraction)
  const spans = mentionSpans(extraction)
  for (const sentence of analysis.sentences) {
    const here = triggers.filter(one => one.start < sentence.end && one.end > sentence.start)
    if (here.length === 0) continue
    const events: EventLabel[] = []
    const open: number[] = []
    for (const ref of new Set(here.map(one => one.ref))) {
      const label = labelOf(extraction, ref)
      if (!label) continue
      const words = here.filter(one => one.ref === ref).flatMap(one => wordsWithin(sentence, one.start, one.end))
      const content = words.filter(at => isContent(sentence, at))
      events.push({
        label,
        triggers: content.length > 0 ? content : words,
        exact: true,
        weight: 1,
        roles: roleWords(sentence, roles.get(ref) ?? new Map(), spans),
        open: [],
      })
      if (content.length > 0) open.push(...words.filter(at => !content.includes(at)))
    }
    labels.set(sentence.index, { events, open, doubtful: [] })
  }
  return labels
}

function labelOf({ meetings, sanctions }: Extraction, ref: string): string | null {
  const meeting = meetings.find(one => one.ref === ref)
  if (meeting) return `M-${meeting.status}`
  const sanction = sanctions.find(one => one.ref === ref)
  return sanction ? `S-${sanction.status}` : null
}

function rolesOf({ meetings, sanctions }: Extraction): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>()
  for (const meeting of meetings) {
    const roles = new Map<string, string>()
    if (meeting.place) roles.set(meeting.place, 'PLACE')
    if (meeting.series) roles.set(meeting.series, 'PARTICIPANT')
    for (const { ref, presence, role } of meeting.participants) {
      const own = role === 'HOST' || role === 'MEDIATOR' ? role : 'PARTICIPANT'
      roles.set(ref, presence === 'ABSENT' ? 'ABSENT' : own)
    }
    all.set(meeting.ref, roles)
  }
  for (const sanction of sanctions) {
    const roles = new Map<string, string>()
    for (const ref of sanction.callers ?? []) roles.set(ref, 'CALLER')
    for (const ref of sanction.issuers) roles.set(ref, 'ISSUER')
    for (const ref of sanction.targets) roles.set(ref, 'TARGET')
    all.set(sanction.ref, roles)
  }
  return all
}

type Spans = Map<string, { start: number; end: number }[]>

function mentionSpans({ people, countries, organizations, places }: Extraction): Spans {
  return new Map([...people, ...countries, ...organizations, ...places].map(one => [one.ref, one.mentions]))
}

function roleWords(sentence: AnalysedSentence, roles: Map<string, string>, spans: Spans): Record<number, string> {
  const words: Record<number, string> = {}
  for (const [ref, role] of roles) {
    for (const { start, end } of spans.get(ref) ?? []) {
      for (const at of wordsWithin(sentence, start, end)) words[at] = role
    }
  }
  return words
}
