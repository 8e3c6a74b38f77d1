import { expect, test } from '@jest/globals'
import { loadOfficeHolders } from '../../../../src/reader/gazetteer/office-holders.ts'

test('who held an office on a day is told by the exact terms, not by a vague entry of the successor', async () => {
  const holders = await loadOfficeHolders()
  const headOf = (country: string, office: string, day: string) => holders.holder(country, office, day)?.person
  expect(headOf('AUS', 'prime minister', '2018-06-13')).toBe('Malcolm Turnbull')
  expect(headOf('AUS', 'prime minister', '2018-09-13')).toBe('Scott Morrison')
})
