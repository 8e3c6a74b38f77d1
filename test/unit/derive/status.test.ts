import { expect, test } from '@jest/globals'
import { meetingStatus, sanctionStatus, statusAt } from '../../../src/derive/status.ts'
import { parseEdtf, unbounded } from '../../../src/domain/date.ts'
import type { MeetingStatus } from '../../../src/domain/extraction.ts'

const said = (status: MeetingStatus, publishedAt: string | null) => ({ status, publishedAt })

test('a plan that is later reported as held is held', () => {
  expect(meetingStatus([said('HELD', '2025-10-25'), said('PLANNED', '2025-10-20')], '2025-10-24')).toEqual({
    status: 'HELD',
    disputed: false,
  })
})

test('«held», said before the day, is a plan', () => {
  expect(meetingStatus([said('HELD', '2025-10-20')], '2025-10-24').status).toBe('PLANNED')
  expect(meetingStatus([said('HELD', '2025-10-24')], '2025-10-24').status).toBe('HELD')
})

test('a plan that is called off is cancelled, until someone plans it again', () => {
  expect(meetingStatus([said('PLANNED', '2025-10-17'), said('CANCELLED', '2025-10-22')], null).status).toBe('CANCELLED')
  const again = [said('PLANNED', '2025-10-17'), said('CANCELLED', '2025-10-22'), said('PLANNED', '2025-11-02')]
  expect(meetingStatus(again, null)).toEqual({ status: 'PLANNED', disputed: false })
})

test('an article that still speaks of the plan does not undo a report', () => {
  expect(meetingStatus([said('HELD', '2025-10-24'), said('PLANNED', '2025-10-25')], '2025-10-24').status).toBe('HELD')
})

test('a report without a date counts, and a plan with one does not outweigh it', () => {
  expect(meetingStatus([said('HELD', null), said('PLANNED', '2025-10-24')], '2025-10-24').status).toBe('HELD')
})

test('a report that is denied is disputed', () => {
  expect(meetingStatus([said('HELD', '2025-10-24'), said('DENIED', '2025-10-25')], '2025-10-24')).toEqual({
    status: 'DENIED',
    disputed: true,
  })
})

test('what was called off and held after all is held, without dispute', () => {
  expect(meetingStatus([said('CANCELLED', '2025-10-20'), said('HELD', '2025-10-25')], '2025-10-24')).toEqual({
    status: 'HELD',
    disputed: false,
  })
})

test('a plan whose day has passed is unconfirmed when it is read, not before', () => {
  const day = parseEdtf('2025-10-24') ?? unbounded
  expect(statusAt('PLANNED', day, '2025-10-24')).toBe('PLANNED')
  expect(statusAt('PLANNED', day, '2025-10-25')).toBe('UNCONFIRMED')
  expect(statusAt('HELD', day, '2025-12-01')).toBe('HELD')
  expect(statusAt('PLANNED', unbounded, '2030-01-01')).toBe('PLANNED')
})

test('a sanction is what was last done about it; «in force» in passing changes nothing', () => {
  const history = [
    { status: 'IMPOSED', publishedAt: '2024-01-01' },
    { status: 'LIFTED', publishedAt: '2025-01-01' },
    { status: 'IN_FORCE', publishedAt: '2025-02-01' },
  ] as const
  expect(sanctionStatus([...history])).toBe('LIFTED')
  expect(
    sanctionStatus([
      { status: 'CALLED_FOR', publishedAt: '2025-01-01' },
      { status: 'OPPOSED', publishedAt: '2025-02-01' },
    ]),
  ).toBe('CALLED_FOR')
})
