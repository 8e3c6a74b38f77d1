import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyWordsQuery, referenceParameters, wordsQuery } from '../../../src/graph/read/reference.ts'

test('whatever a name holds, the full-text query has nothing of it but letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), name => {
      for (const query of [wordsQuery(name), anyWordsQuery(name)]) {
        expect(query ?? '').toMatch(/^[\p{L}\p{N}"+~^.() \d]*$|^$/u)
        expect((query ?? '').split('"').length % 2).toBe(1)
      }
    }),
  )
})

test('a name without letters asks for nothing', () => {
  expect(wordsQuery('*:* OR ~ "')).toBe('(+"or") OR (+"or")')
  expect(wordsQuery('*~"')).toBeNull()
})

test('short words have to be as they are, long ones may be spelt differently', () => {
  expect(wordsQuery('Xi')).not.toContain('~')
  expect(wordsQuery('Zelensky')).toContain('zelensky~2')
  // The database takes seconds to spell a word of thousands of letters differently.
  expect(wordsQuery('a'.repeat(41))).not.toContain('~')
})

test('a country is found by either of its ISO codes', () => {
  const ids = ['gb', 'GBR', 'xyz'].map(
    iso => referenceParameters([{ role: 'COUNTRY', labels: ['Country'], by: { iso } }])[0]?.id,
  )
  expect(ids).toEqual(['GBR', 'GBR', 'XYZ'])
})
