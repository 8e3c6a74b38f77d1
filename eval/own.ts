import { countryName } from '../src/domain/country.ts'
import type { Extraction } from '../src/domain/extraction.ts'
import type { CompiledText } from '../training/notation/compile.ts'
import { readTexts, textFiles } from '../training/notation/read-texts.ts'
import type { GoldDocument } from './gold.ts'
import type { Score } from './score.ts'

/** The frozen tenth of our own texts, which nothing is learned from, as documents with what is right about them. */
export function readOwn(): GoldDocument[] {
  return readTexts(textFiles())
    .texts.filter(text => text.frozen)
    .map(goldOf)
}

/** One of our own texts as the evaluation compares it: names instead of references. Who was absent is no party. */
export function goldOf({ document, extraction }: CompiledText): GoldDocument {
  const name = namesIn(extraction)
  const quotes = (evidence: readonly { text: string }[]) => evidence.map(span => span.text)
  return {
    corpus: 'own',
    publisher: 'own',
    seen: true,
    document,
    meetings: extraction.meetings.map(meeting => ({
      participants: [
        ...meeting.participants.filter(one => one.presence !== 'ABSENT').map(one => name(one.ref)),
        ...(meeting.series ? [name(meeting.series)] : []),
      ],
      places: [meeting.place ? name(meeting.place) : null],
      country: meeting.country ?? null,
      dates: [meeting.date ?? null],
      modes: [meeting.mode],
      statuses: [meeting.status],
      required: true,
      evidence: quotes(meeting.evidence),
    })),
    sanctions: extraction.sanctions.map(sanction => ({
      issuers: [...sanction.issuers, ...(sanction.status === 'OPPOSED' ? (sanction.callers ?? []) : [])].map(name),
      target: sanction.targets.map(name).join(', '),
      statuses: [sanction.status],
      date: sanction.date ?? null,
      required: true,
      evidence: quotes(sanction.evidence),
    })),
  }
}

function namesIn({ people, countries, organizations, places }: Extraction): (ref: string) => string {
  const names = new Map<string, string>([
    ...[...people, ...organizations, ...places].map(one => [one.ref, one.name] as const),
    ...countries.map(one => [one.ref, countryName(one.iso3) ?? one.iso3] as const),
  ])
  return ref => names.get(ref) ?? ref
}

/** F1 of all events of a score together, whatever their kind, in points of a hundred. */
export function pointsOf(score: Score): number {
  let [found, wanted, right, given] = [0, 0, 0, 0]
  for (const { recall, precision } of score.events.values()) {
    found += recall.right
    wanted += recall.all
    right += precision.right
    given += precision.all
  }
  const [r, p] = [found / Math.max(wanted, 1), right / Math.max(given, 1)]
  return r + p === 0 ? 0 : (200 * r * p) / (r + p)
}
