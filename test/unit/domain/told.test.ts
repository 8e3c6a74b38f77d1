import { expect, test } from '@jest/globals'
import { parseTold, toldText } from '../../../src/domain/told.ts'

const somebody = { host: false, articles: 12, representing: null, kind: 'Organization', id: 'org-1' }

test.each([
  [somebody, '12  Oorg-1'],
  [{ ...somebody, host: true, articles: 2, representing: 'USA', kind: 'Person', id: 'per-1' }, 'H2 USA Pper-1'],
  [{ ...somebody, kind: 'Country', id: 'FRA', representing: 'org-2' }, '12 org-2 CFRA'],
])('what is told of whoever attended is one text, and is read from it again: %j', (told, text) => {
  expect(toldText(told)).toBe(text)
  expect(parseTold(`${text}\nJohn O\u2019Neill`)).toEqual({ ...told, name: 'John O\u2019Neill' })
})

test('a name may have any sign, and may be empty', () => {
  expect(parseTold('1  Pper-1\nAn, O\n(the elder)').name).toBe('An, O\n(the elder)')
  expect(parseTold('1  Pper-1\n').name).toBe('')
})
