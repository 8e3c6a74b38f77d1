import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anchorOf } from '../../../../src/reader/dates/anchor.ts'
import { dayOf, isoOf, weekdayOf } from '../../../../src/reader/dates/calendar.ts'
import { findDates } from '../../../../src/reader/dates/expression.ts'
import { type Direction, resolveDate } from '../../../../src/reader/dates/resolve.ts'

function read(text: string, publishedAt: string | null, direction: Direction = 'PAST'): (string | null)[] {
  const anchor = anchorOf({ id: 'd', text, publishedAt })
  return findDates(text).map(date => resolveDate(date.value, anchor, direction))
}

test.each([
  ['They met on 3 March 2024.', '2024-03-03'],
  ['They met on March 3rd, 2024.', '2024-03-03'],
  ['The forum ran from 28 to 30 October 2011.', '2011-10-28/2011-10-30'],
  ['The forum ran May 30 - June 2, 2023.', '2023-05-30/2023-06-02'],
  ['The retreat was in April 2019.', '2019-04'],
  ['Stamp: 2024-02-29.', '2024-02-29'],
  ['They met on Sunday, March 3, 2024.', '2024-03-03'],
  ['They met on Sunday the 3rd of March 2024.', '2024-03-03'],
  ['The forum ran from Friday, 28 to 30 October 2011.', '2011-10-28/2011-10-30'],
])('a date in full needs no publication day: %s', (text, edtf) => {
  expect(read(text, null)).toEqual([edtf])
})

// 12 June 2024 is a Wednesday.
test.each<[string, Direction, string | null]>([
  ['He came today.', 'PAST', '2024-06-12'],
  ['He came yesterday.', 'PAST', '2024-06-11'],
  ['He comes tomorrow.', 'FUTURE', '2024-06-13'],
  ['He came on Monday.', 'PAST', '2024-06-10'],
  ['He came on Wednesday.', 'PAST', '2024-06-12'],
  ['He will come on Monday.', 'FUTURE', '2024-06-17'],
  ['He came on June 3.', 'PAST', '2024-06-03'],
  ['He came on December 30.', 'PAST', '2023-12-30'],
  ['He will come on 2 January.', 'FUTURE', '2025-01-02'],
  ['He came in February.', 'PAST', '2024-02'],
  ['He came in November.', 'PAST', '2023-11'],
  ['He came last week.', 'PAST', '2024-06-03/2024-06-09'],
  ['He came earlier this week.', 'PAST', '2024-06-10/2024-06-12'],
  ['He came three days ago.', 'PAST', '2024-06-09'],
  ['He will come next month.', 'FUTURE', '2024-07'],
])('a relative date counts from the publication day: %s', (text, direction, edtf) => {
  expect(read(text, '2024-06-12', direction)).toEqual([edtf])
})

test.each(['He came today.', 'He came on Monday.', 'He came on June 3.', 'He came in February.', 'He came last week.'])(
  'without a publication day nothing is invented: %s',
  text => {
    expect(read(text, null)).toEqual([null])
  },
)

test('a date in full close by lends its year, another year far off does not', () => {
  expect(read('On June 3, 2024 the talks began. They ended on June 5.', null)).toEqual(['2024-06-03', '2024-06-05'])
  expect(read('The treaty is of May 4, 1998. They met on November 5.', null)).toEqual(['1998-05-04', null])
})

test('a date that heads the text is the day of writing', () => {
  expect(read('date 2024-06-12 The envoys met on Monday.', null)).toEqual(['2024-06-12', '2024-06-10'])
  expect(read('OSLO, June 12, 2024 - The envoys met on Monday.', null)).toEqual(['2024-06-12', '2024-06-10'])
})

test('«next Friday» on a Monday may be either of two days, so it stays open', () => {
  expect(read('He will come next Friday.', '2024-06-10', 'FUTURE')).toEqual([null])
})

test('a weekday that every week has is no date', () => {
  expect(findDates('They sit on Mondays.')).toEqual([])
})

test('days that the calendar lacks are no dates', () => {
  expect(read('It was 31 June 2024.', null)).toEqual([null])
  expect(dayOf('2023-02-29')).toBeNull()
})

test('a day written out and read again is the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), day => {
      expect(dayOf(isoOf(day))).toBe(day)
      expect(weekdayOf(day + 7)).toBe(weekdayOf(day))
    }),
  )
})

test('a weekday in the past is never after the day of writing nor more than a week before', () => {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 25_000 }), fc.constantFrom(...names), (day, name) => {
      const [edtf] = read(`They met on ${name}.`, isoOf(day))
      const met = dayOf(edtf) ?? Number.NaN
      expect(weekdayOf(met)).toBe(names.indexOf(name))
      expect(day - met).toBeGreaterThanOrEqual(0)
      expect(day - met).toBeLessThan(7)
    }),
  )
})

test('a text is headed with its day, also below its title; a day further down is only told', () => {
  const written = (text: string) => {
    const day = anchorOf({ id: 'd', text, publishedAt: null }).written
    return day === null ? null : isoOf(day)
  }
  expect(written('LONDON, 24 October 2025 — Ministers met.')).toBe('2025-10-24')
  expect(written('Ministers meet in London\nPublished 24 October 2025\n\nThey met.')).toBe('2025-10-24')
  expect(written('They met.\n\nOn the day before, nothing was said.\n\nPublished 24 October 2025')).toBeNull()
})
