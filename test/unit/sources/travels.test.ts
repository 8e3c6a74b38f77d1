import { expect, test } from '@jest/globals'
import { checkExtraction } from '../../../src/domain/check-extraction.ts'
import type { Document } from '../../../src/domain/document.ts'
import type { Extraction } from '../../../src/domain/extraction.ts'
import { readTravels } from '../../../src/sources/travels/read.ts'

const trip = {
  id: 'trip-1',
  role: 'secretary',
  name: 'Idris Cole',
  start: '1999-05-03',
  end: '1999-05-05',
  country: 'Italy',
  locale: 'Rome',
  participants: [
    { title: 'President', name: 'Verdi' },
    { title: 'Foreign Minister', name: 'Bianchi' },
  ],
  text: 'Secretary of State Idris Cole was in Rome, Italy, from 1999-05-03 to 1999-05-05. He met with President Verdi and Foreign Minister Bianchi.',
}
const visit = {
  id: 'visit-1',
  visitor: 'Prime Minister Anna Bergstrom',
  from: 'Norway',
  start: '1989-09-27',
  end: '1989-09-30',
  description: 'Working visit. Met with President Bush Sept. 28 during a private visit.',
}

async function read(...records: unknown[]) {
  const text = records.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
  async function* bytes() {
    yield new TextEncoder().encode(text)
  }
  const documents: Document[] = []
  const extractions: Extraction[] = []
  const errors: unknown[] = []
  for await (const item of readTravels({ name: 'travels', open: bytes })) {
    if ('document' in item) documents.push(item.document)
    else if ('extraction' in item) extractions.push(item.extraction)
    else errors.push(item)
  }
  return { documents, extractions, errors }
}

test('a trip is a meeting with each of those whom it names, in the days of the stay, and every quote is verbatim', async () => {
  const { documents, extractions } = await read(trip)
  const [document, extraction] = [documents[0] as Document, extractions[0] as Extraction]
  expect(extraction.meetings.map(({ date, country, place, status }) => ({ date, country, place, status }))).toEqual([
    { date: '1999-05-03/1999-05-05', country: 'ITA', place: 'l1', status: 'HELD' },
    { date: '1999-05-03/1999-05-05', country: 'ITA', place: 'l1', status: 'HELD' },
  ])
  expect(extraction.people.map(({ name, office, country }) => [name, office, country ?? null])).toEqual([
    ['Idris Cole', 'Secretary of State', 'USA'],
    ['Verdi', 'President', null],
    ['Bianchi', 'Foreign Minister', null],
  ])
  expect(checkExtraction(document, extraction).refusals).toEqual([])
})

test('a visit meets the president of its day, by the full name, on the day that the description tells', async () => {
  const { documents, extractions } = await read(visit)
  const extraction = extractions[0] as Extraction
  expect(extraction.people.map(({ name }) => name)).toEqual(['Anna Bergstrom', 'George H.W. Bush'])
  expect(extraction.meetings.map(({ date }) => date)).toEqual(['1989-09-28'])
  expect(checkExtraction(documents[0] as Document, extraction).refusals).toEqual([])
})

test('a stay without a named counterpart, or in a state that is no more, is a document without a meeting or a country', async () => {
  const { extractions } = await read(
    { ...trip, participants: null },
    { ...visit, from: 'Yugoslavia', description: 'Private visit.' },
  )
  expect(extractions.map(({ meetings }) => meetings)).toEqual([[], []])
  expect(extractions[1]?.countries).toEqual([])
  expect(extractions[1]?.people[0]?.country).toBeNull()
})

test('a bad line is told by its number, and the lines after it go on', async () => {
  const { documents, errors } = await read('no JSON', { id: 'x' }, visit)
  expect(documents).toHaveLength(1)
  expect(errors).toEqual([
    { line: 1, error: expect.stringMatching(/^is not JSON/) },
    { line: 2, error: expect.stringMatching(/^is no travel record/) },
  ])
})
