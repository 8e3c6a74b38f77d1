import { expect, test } from '@jest/globals'
import { labelPlaces } from '../../../src/explorer/label-places.ts'

const point = (x: number, name: string, r = 5) => ({ x, y: 100, r, name })

test('a name stands beside its point, on the first side that is free', () => {
  expect(labelPlaces([point(100, 'Oslo')], ['right', 'left'])).toEqual([{ x: 109, y: 104, anchor: 'start' }])
  const [left, right] = labelPlaces([point(100, 'Windsor'), point(125, 'London')], ['right', 'left'])
  expect(left).toMatchObject({ anchor: 'end' })
  expect(right).toMatchObject({ anchor: 'start' })
})

test('a name that would hide another is left out, that of the smaller point', () => {
  const crowd = [point(100, 'Bishkek', 4), point(101, 'Samarkand', 9), point(102, 'Tashkent', 4)]
  const [first, largest, last] = labelPlaces(crowd, ['right'])
  expect(largest).not.toBeNull()
  expect([first, last]).toEqual([null, null])
})
