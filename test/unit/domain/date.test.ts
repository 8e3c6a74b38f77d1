import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addDays,
  type Bounds,
  daysBetween,
  formatEdtf,
  intersectBounds,
  isEdtf,
  openDays,
  overlapBounds,
  overlapWindow,
  parseEdtf,
} from '../../../src/domain/date.ts'

const read = (text: string): Bounds => {
  const bounds = parseEdtf(text)
  if (!bounds) throw new Error(`${text} says nothing`)
  return bounds
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const period = fc.oneof(
  day,
  day.map(text => text.slice(0, 7)),
  day.map(text => text.slice(0, 4)),
)
const edtf = fc.oneof(
  period,
  period.map(text => `../${text}`),
  period.map(text => `${text}/..`),
  period.map(text => `/${text}`),
  period.map(text => `${text}/`),
  fc.tuple(day, fc.nat(400)).map(([from, days]) => `${from}/${addDays(from, days)}`),
  fc.tuple(day, fc.nat(40)).map(([from, days]) => `[${from}..${addDays(from, days + 1)}]`),
)

test('a day is known, a month is one uncertain day in it', () => {
  expect(read('2025-10-24')).toEqual({
    startMin: '2025-10-24',
    startMax: '2025-10-24',
    endMin: '2025-10-24',
    endMax: '2025-10-24',
  })
  expect(read('2024-02')).toEqual({
    startMin: '2024-02-01',
    startMax: '2024-02-29',
    endMin: '2024-02-01',
    endMax: '2024-02-29',
  })
  expect(read('2025').startMax).toBe('2025-12-31')
})

test('an interval starts on its first day and ends on its last', () => {
  expect(read('2025-10-20/2025-10-24')).toEqual({
    startMin: '2025-10-20',
    startMax: '2025-10-20',
    endMin: '2025-10-24',
    endMax: '2025-10-24',
  })
})

test('«../day» is unknown but not after it, «day/..» not before it', () => {
  expect(read('../2025-10-24')).toEqual({ startMin: null, startMax: '2025-10-24', endMin: null, endMax: '2025-10-24' })
  expect(read('2025-10-24/..')).toEqual({ startMin: '2025-10-24', startMax: null, endMin: '2025-10-24', endMax: null })
})

test('an end that is left empty is unknown, the other one stands', () => {
  expect(read('/2025-10-24')).toEqual({
    startMin: null,
    startMax: '2025-10-24',
    endMin: '2025-10-24',
    endMax: '2025-10-24',
  })
  expect(read('2025-10-24/').endMax).toBeNull()
})

test('qualifiers are read and do not move the day', () => {
  for (const mark of ['?', '~', '%']) expect(read(`2025-10-24${mark}`)).toEqual(read('2025-10-24'))
})

test('no date is no bounds', () => {
  expect(parseEdtf(null)).toBeNull()
  expect(parseEdtf(' ')).toBeNull()
})

test.each([
  '2025-02-30',
  '2025-13',
  '2025-04-31',
  '24 October',
  '2025-10-24/2025-10-20',
  '../..',
  '2023-02-29',
  '2025-00',
])('what is no date of the calendar is refused: %s', text => {
  expect(() => parseEdtf(text)).toThrow(RangeError)
  expect(isEdtf(text)).toBe(false)
})

test('a month lies certainly in its own year, possibly in one of its weeks, and not in the next month', () => {
  expect(overlapWindow(read('2025-10'), '2025-01-01', '2025-12-31')).toBe('CERTAIN')
  expect(overlapWindow(read('2025-10'), '2025-10-20', '2025-10-26')).toBe('POSSIBLE')
  expect(overlapWindow(read('2025-10'), '2025-11-01', null)).toBeNull()
})

test('a meeting of several days lies certainly in a window that one of its days lies in', () => {
  expect(overlapWindow(read('2025-10-20/2025-10-24'), '2025-10-24', '2025-10-30')).toBe('CERTAIN')
  expect(overlapWindow(read('2025-10-20/2025-10-24'), '2025-10-25', null)).toBeNull()
})

test('what happened by some day may lie in any window before it', () => {
  expect(overlapWindow(read('../2025-10-24'), '2020-01-01', '2020-12-31')).toBe('POSSIBLE')
  expect(overlapWindow(read('../2025-10-24'), null, '2025-10-24')).toBe('CERTAIN')
  expect(overlapWindow(read('../2025-10-24'), '2025-10-25', null)).toBeNull()
})

test('every text of the calendar comes back with the same bounds once it is written', () => {
  fc.assert(fc.property(edtf, text => expect(read(formatEdtf(read(text)) ?? '')).toEqual(read(text))))
})

test('two dates overlap or not whichever is named first', () => {
  fc.assert(fc.property(edtf, edtf, (a, b) => overlapBounds(read(a), read(b)) === overlapBounds(read(b), read(a))))
})

test('what two accounts leave open together lies within what each leaves open', () => {
  fc.assert(
    fc.property(edtf, edtf, (a, b) => {
      const both = intersectBounds(read(a), read(b))
      expect(both).toEqual(intersectBounds(read(b), read(a)))
      if (!both) return
      for (const one of [read(a), read(b)]) {
        expect(intersectBounds(both, one)).toEqual(both)
        expect(overlapBounds(both, one)).not.toBeNull()
        expect(openDays(both)).toBeLessThanOrEqual(openDays(one))
      }
    }),
  )
})

test('bounds that no date text can hold are written wider, never narrower', () => {
  fc.assert(
    fc.property(edtf, edtf, (a, b) => {
      const both = intersectBounds(read(a), read(b))
      const written = both ? formatEdtf(both) : null
      if (both && written) expect(intersectBounds(read(written), both)).toEqual(both)
    }),
  )
})

test('a certain match stays one in any wider window', () => {
  fc.assert(
    fc.property(edtf, day, fc.nat(60), fc.nat(60), (text, from, length, more) => {
      const inner = overlapWindow(read(text), from, addDays(from, length))
      const outer = overlapWindow(read(text), addDays(from, -more), addDays(from, length + more))
      if (inner === 'CERTAIN') expect(outer).toBe('CERTAIN')
      if (inner === 'POSSIBLE') expect(outer).not.toBeNull()
    }),
  )
})

test('days are counted over months and leap years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1)
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), (from, n) => daysBetween(from, addDays(from, n)) === n),
  )
})
