import type { Document } from '../../domain/document.ts'
import type { ExtractedPerson, Extraction } from '../../domain/extraction.ts'
import { splitSentences } from '../../domain/sentence.ts'

/** A record as a document and as what it says. */
export interface Told {
  document: Document
  extraction: Extraction
}

/** The document and the empty extraction of a record. */
export function emptyTold(id: string, title: string, text: string): Told {
  return {
    document: { id, text, title, source: 'Office of the Historian', language: 'en' },
    extraction: {
      documentId: id,
      extractor: { name: 'travels', version: '1' },
      people: [],
      countries: [],
      organizations: [],
      places: [],
      meetings: [],
      sanctions: [],
    },
  }
}

/** The first occurrence of some words from an offset on; null when the text does not have them. */
export function spanOf(text: string, words: string, from = 0): { start: number; end: number; text: string } | null {
  const start = words === '' ? -1 : text.indexOf(words, from)
  return start < 0 ? null : { start, end: start + words.length, text: words }
}

/** Adds a person whom the text names. @returns the person, or null when the text does not have the words */
export function addPerson(
  told: Told,
  {
    words,
    from = 0,
    ...person
  }: Pick<ExtractedPerson, 'name' | 'office' | 'country'> & { words: string; from?: number },
): ExtractedPerson | null {
  const mention = spanOf(told.document.text, words, from)
  if (!mention) return null
  const added = { ref: `p${told.extraction.people.length + 1}`, ...person, mentions: [mention] }
  told.extraction.people.push(added)
  return added
}

/** Adds a meeting of two people that was held; its evidence is the sentence that names the second one. */
export function addMeeting(
  told: Told,
  guest: ExtractedPerson,
  counterpart: ExtractedPerson,
  where: { date: string; place: string | null; country: string | null },
): void {
  const { text } = told.document
  const at = counterpart.mentions[0]?.start ?? 0
  const sentence = splitSentences(text).find(({ start, end }) => start <= at && at < end)
  const evidence = [sentence ?? { start: 0, end: text.length, text }].map(({ start, end }) => {
    return { start, end, text: text.slice(start, end) }
  })
  told.extraction.meetings.push({
    ref: `m${told.extraction.meetings.length + 1}`,
    status: 'HELD',
    mode: 'IN_PERSON',
    ...where,
    participants: [
      { ref: guest.ref, presence: 'ATTENDED', role: 'GUEST', mode: 'IN_PERSON', evidence },
      { ref: counterpart.ref, presence: 'ATTENDED', role: 'PARTICIPANT', mode: 'IN_PERSON', evidence },
    ],
    evidence,
  })
}
