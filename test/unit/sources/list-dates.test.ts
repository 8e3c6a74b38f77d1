import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listDate } from '../../../src/sources/lists/dates.ts'

describe('dates of lists', () => {
  test.each([
    ['09 Feb 1951', '1951-02-09'],
    ['Feb 1951', '1951-02'],
    ['circa 1958', '1958~'],
    ['circa-1951', '1951~'],
    ['1960 to 1965', '1960/1965'],
    ['00/09/1962', '1962-09'],
    ['10/00/1983', '1983'],
    ['00/00/1936', '1936'],
    ['2008-07-03T00:00:00', '2008-07-03'],
    ['31 Feb 1951', null],
    ['in his forties', null],
  ])('«%s» is %s', (text, date) => expect(listDate(text)).toBe(date))

  test('a day that is written out is read back, whatever it is', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, number] = iso.split('-')
        expect(listDate(`${number}/${month}/${year}`)).toBe(iso)
        expect(listDate(`${month}/${number}/${year}`, true)).toBe(iso)
        expect(listDate(iso)).toBe(iso)
      }),
    )
  })
})
