import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeCursor, encodeCursor } from '../../../src/api/cursor.ts'
import { AppError } from '../../../src/errors.ts'

test('a cursor gives its key back to the list that made it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), key => {
      expect(decodeCursor('meetings descending', encodeCursor('meetings descending', key))).toBe(key)
    }),
  )
})

test('a cursor of another list, or of the same list in another order, is refused', () => {
  const cursor = encodeCursor('meetings descending', '2025-10-24|mtg-1')
  for (const list of ['meetings ascending', 'people ascending']) {
    expect(() => decodeCursor(list, cursor)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
  }
})

test('a cursor that was changed anywhere is refused', () => {
  const cursor = encodeCursor('people ascending', 'zelenskyy\tper-1')
  fc.assert(
    fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...'abcXYZ019-_'), (at, sign) => {
      fc.pre(cursor[at] !== sign)
      expect(() => decodeCursor('people ascending', cursor.slice(0, at) + sign + cursor.slice(at + 1))).toThrow(
        AppError,
      )
    }),
  )
  fc.assert(
    fc.property(fc.string(), text => void expect(() => decodeCursor('people ascending', text)).toThrow(AppError)),
  )
})
