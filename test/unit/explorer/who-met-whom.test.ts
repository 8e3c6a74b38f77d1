import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { whoMetWhomQuestion } from '../../../src/explorer/generated.ts'
import { asCurl, asPython } from '../../../src/explorer/met-copies.ts'
import { type MetFilter, readFilter, variablesOf, writeFilter } from '../../../src/explorer/met-filter.ts'
import { csvOf, type MetRow } from '../../../src/explorer/met-rows.ts'

const name = fc.string({ unit: 'grapheme', maxLength: 20 }).map(text => text.trim())
const date = fc.constantFrom('', '2025', '2025-10', '2025-10-24')
const filters: fc.Arbitrary<MetFilter> = fc.record({
  with: name,
  counterpart: name,
  kind: fc.constantFrom('' as const, 'PERSON' as const, 'COUNTRY' as const, 'ORGANIZATION' as const),
  place: name,
  from: date,
  to: date,
  mode: fc.constantFrom('' as const, 'IN_PERSON' as const, 'PHONE' as const, 'VIDEO' as const),
  planned: fc.boolean(),
  sources: fc.integer({ min: 1, max: 9 }),
})

test('an address says the whole question, and is read back as it was', () => {
  fc.assert(
    fc.property(filters, filter => {
      expect(readFilter(new URL(writeFilter(filter), 'http://parley').searchParams)).toEqual(filter)
    }),
  )
})

test('what an address says wrongly is left out, not asked', () => {
  const query = new URLSearchParams('with=Putin&from=yesterday&mode=TELEPATHY&kind=PLANET&sources=-3')
  expect(variablesOf(readFilter(query), 20)).toEqual({ with: { name: 'Putin' }, first: 20 })
})

test('an id is asked for as an id, a name as a name', () => {
  const of = (text: string) => variablesOf(readFilter(new URLSearchParams({ with: text })), 1).with
  expect(of('per-215dbb240d03bc3c5147')).toEqual({ id: 'per-215dbb240d03bc3c5147' })
  expect(of('GBR')).toEqual({ id: 'GBR' })
  expect(of('Zelenskyy')).toEqual({ name: 'Zelenskyy' })
})

const asked = {
  question: whoMetWhomQuestion,
  variables: { with: { name: "O'Neill \\ «N'Djamena»" }, first: 100 },
  origin: 'http://parley',
}

test('the curl command hands the question on letter by letter, quotes and all', () => {
  const command = asCurl(asked).replace(/^curl .* -d /, "printf '%s' ")
  const body = JSON.parse(execFileSync('sh', ['-c', command], { encoding: 'utf8' }))
  expect(body).toEqual({ query: whoMetWhomQuestion, variables: asked.variables })
})

test('the program in Python asks page after page', () => {
  expect(asPython(asked)).toContain('variables["after"]')
  expect(asPython(asked)).toContain('pageInfo')
})

test('a cell that a spreadsheet would run as a formula is text in the CSV, and quotes are doubled', () => {
  const row = {
    node: {
      met: true,
      certainty: null,
      subjectMode: 'IN_PERSON',
      counterpartMode: 'IN_PERSON',
      subject: { __typename: 'Person', id: 'per-2', name: 'Zelenskyy' },
      counterpart: { __typename: 'Person', id: 'per-1', name: '=1+1' },
      meeting: {
        id: 'mtg-1',
        title: 'A "meeting", so called',
        status: 'HELD',
        mode: 'IN_PERSON',
        sourceCount: 1,
        date: {
          edtf: '2025-10-24',
          startMin: '2025-10-24',
          startMax: '2025-10-24',
          endMin: null,
          endMax: null,
          basis: 'TEXT',
          exactness: 'DAY',
        },
        venue: null,
        city: null,
        region: null,
        country: null,
        disputed: [],
      },
    },
    evidence: [],
  } satisfies MetRow
  const [header, line] = csvOf('Zelenskyy', [row]).split('\r\n')
  expect(header).toMatch(/^subject,counterpart,/)
  expect(line).toMatch(
    /^Zelenskyy,'=1\+1,Person,per-1,true,"A ""meeting"", so called",mtg-1,HELD,2025-10-24,2025-10-24,2025-10-24,24 October 2025,/,
  )
})
