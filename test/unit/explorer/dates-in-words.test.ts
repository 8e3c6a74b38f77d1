import { expect, test } from '@jest/globals'
import { dateWords } from '../../../src/explorer/date-words.ts'

const one = (startMin: string | null, startMax = startMin, endMin = startMin, endMax = startMax) => ({
  startMin,
  startMax,
  endMin,
  endMax,
})

test.each([
  ['one day', one('2025-10-24'), '24 October 2025'],
  ['three days', one('2025-12-03', '2025-12-03', '2025-12-05', '2025-12-05'), '3–5 December 2025'],
  ['some day of a month', one('2025-10-01', '2025-10-31'), 'October 2025'],
  ['some day of a February', one('2024-02-01', '2024-02-29'), 'February 2024'],
  ['some day of a year', one('2025-01-01', '2025-12-31'), '2025'],
  ['some day of a week', one('2025-10-20', '2025-10-26'), 'between 20 and 26 October 2025'],
  ['some day of two months', one('2025-10-30', '2025-11-02'), 'between 30 October and 2 November 2025'],
  ['over the new year', one('2025-12-30', '2026-01-02'), 'between 30 December 2025 and 2 January 2026'],
  ['only a last day', one(null, '2025-10-24', null, '2025-10-24'), 'by 24 October 2025'],
  ['only a first day', one('2025-10-16', null, null, null), '16 October 2025 or later'],
  ['nothing', one(null), 'undated'],
])('%s', (_, date, words) => {
  expect(dateWords(date)).toBe(words)
})
