import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Document } from '../../../../src/domain/document.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

/** The meetings of a ministry's note: status, day and who takes part. */
async function told(text: string, more: Partial<Document>): Promise<string[]> {
  const { meetings, people } = await reader.read({ id: 'd', text, source: 'state-department', ...more })
  const name = (ref: string | null | undefined) => people.find(one => one.ref === ref)?.name ?? ref
  return meetings.map(({ status, date, participants }) => {
    const there = participants.map(one => name(one.ref)).sort()
    return `${status} ${date ?? '–'}: ${there.join(' + ')}`
  })
}

test('«the Under Secretary» of a travel note is the one who travels', async () => {
  const note =
    'Under Secretary for Political Affairs Irene Aldana will travel to Lisbon from May 5 to 6. In Lisbon, the Under Secretary will meet with Portuguese Foreign Minister Paulo Rangel.'
  expect(await told(note, { publishedAt: '2024-05-04' })).toEqual([
    'PLANNED 2024-05-05/2024-05-06: Irene Aldana + Paulo Rangel',
  ])
})

test('what stands under a name at the beginning of a sentence is no office', async () => {
  const text =
    'Under Foreign Minister Paulo Rangel, Portugal changed course. He met Irish Foreign Minister Micheál Martin.'
  const { people } = await reader.read({ id: 'd', text, publishedAt: '2024-05-04' })
  expect(people.map(one => one.name)).toEqual(['Paulo Rangel', 'Micheál Martin'])
})

test('a note that was published when the journey was over tells of this year, not of the next', async () => {
  const note =
    'Deputy Secretary Irene Aldana will travel to Madrid from March 4 to 5. The Deputy Secretary will meet with Spanish Foreign Minister José Manuel Albares.'
  expect(await told(note, { publishedAt: '2024-03-11' })).toEqual([
    'PLANNED 2024-03-04/2024-03-05: Irene Aldana + José Manuel Albares',
  ])
})

test('a public schedule tells what is to come, though it says «meets»; elsewhere who meets has met', async () => {
  const entry = 'Secretary Antony Blinken\n\nSecretary Blinken meets with Portuguese Foreign Minister Paulo Rangel.'
  const of = (title: string) => told(entry, { title, publishedAt: '2024-05-04' })
  expect(await of('Public Schedule – May 4, 2024')).toEqual(['PLANNED –: Antony Blinken + Paulo Rangel'])
  expect(await of('Secretary Blinken in Lisbon')).toEqual(['HELD –: Antony Blinken + Paulo Rangel'])
})
