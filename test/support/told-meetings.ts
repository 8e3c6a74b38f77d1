import type { Document } from '../../src/domain/document.ts'
import type { Reader } from '../../src/reader/reader.ts'
import { naming } from './naming.ts'

/** The meetings of a text of 6 March 2026, a Friday, in lines: status, day, place, mode and who took part. */
export async function toldMeetings(reader: Reader, text: string, more: Partial<Document> = {}): Promise<string[]> {
  const extraction = await reader.read({ id: 'd', text, publishedAt: '2026-03-06', ...more })
  const name = naming(extraction)
  return extraction.meetings.map(({ status, date, place, mode, participants }) => {
    const there = participants.map(one => name(one.ref)).sort()
    return `${status} ${date ?? '–'} ${name(place)} ${mode}: ${there.join(' + ')}`
  })
}
