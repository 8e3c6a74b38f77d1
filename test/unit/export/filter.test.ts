import { expect, test } from '@jest/globals'
import { columns, columnTypes } from '../../../src/export/column.ts'
import { exports } from '../../../src/export/exports.ts'
import { filterOf, type GivenFilter } from '../../../src/export/filter.ts'
import { tables } from '../../../src/export/tables.ts'

const read = (given: GivenFilter) => filterOf('meetings', tables.meetings, given, '2026-01-15')

test('months and years are days, a code of two letters is a country, statuses may be several', () => {
  expect(read({ from: '2025-10', to: '2025', country: 'gb', status: 'held, planned' })).toEqual({
    from: '2025-10-01',
    to: '2025-12-31',
    country: 'GBR',
    statuses: ['HELD', 'PLANNED'],
    today: '2026-01-15',
  })
  expect(read({})).toMatchObject({ from: null, to: null, country: null, statuses: null })
})

test.each<[GivenFilter & Record<string, string>, string]>([
  [{ from: 'yesterday' }, 'from: «yesterday» is no date'],
  [{ from: '' }, 'from: «» is no date'],
  [{ to: '2025-02-30' }, 'to: «2025-02-30» is no date'],
  [{ from: '2025', to: '2024' }, '«2024» is before «2025»'],
  [{ country: 'Atlantis' }, 'country: «Atlantis» is no country'],
  [{ status: 'HELD,DONE' }, 'there are PLANNED, HELD'],
  [{ colour: 'red' }, '«meetings» has no filter «colour»; it has from, to, country, status'],
])('the filter %j is refused with what is allowed', (given, message) => {
  expect(() => read(given)).toThrow(message)
})

test('a filter that a table does not have is refused, even a right one', () => {
  expect(() => filterOf('organizations', tables.organizations, { from: '2025' }, '2026-01-15')).toThrow('it has none')
})

test('every column is described, of a known type, and named once in its table', () => {
  for (const [name, all] of Object.entries(columns)) {
    expect([name, new Set(all.map(column => column.name)).size]).toEqual([name, all.length])
    expect(all.at(-1)?.name).toBe('data_version')
    for (const { name: column, type, description } of all) {
      expect(column).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(columnTypes).toContain(type)
      expect(description).toMatch(/\.$/)
    }
  }
  expect(Object.keys(exports)).toEqual(expect.arrayContaining(Object.keys(columns)))
})
