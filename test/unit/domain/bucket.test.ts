import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { beforeBucketOf, bucketOf, buckets, bucketsBetween, previousBucket } from '../../../src/domain/bucket.ts'
import { addDays } from '../../../src/domain/date.ts'

const day = fc.integer({ min: 0, max: 12_000 }).map(days => addDays('2000-01-01', days))
const bucket = fc.constantFrom(...buckets)

test('a day lies in its week as ISO 8601 counts them, also around New Year', () => {
  const weeks = ['2024-12-30', '2025-10-24', '2021-01-03', '2020-12-31'].map(one => bucketOf(one, 'WEEK'))
  expect(weeks).toEqual(['2025-W01', '2025-W43', '2020-W53', '2020-W53'])
  expect(bucketOf('2025-10-24', 'QUARTER')).toBe('2025-Q4')
})

test('buckets of a stretch are those of its days, each once and in order', () => {
  fc.assert(
    fc.property(day, fc.nat(800), bucket, (from, length, kind) => {
      const days = Array.from({ length: length + 1 }, (_, i) => bucketOf(addDays(from, i), kind))
      expect(bucketsBetween(from, addDays(from, length), kind)).toEqual([...new Set(days)])
    }),
    { numRuns: 60 },
  )
})

test('the bucket before another is the one that ends the day before it begins', () => {
  fc.assert(
    fc.property(day, bucket, (one, kind) => {
      const before = beforeBucketOf(one, kind)
      expect(previousBucket(bucketOf(one, kind), kind)).toBe(bucketOf(before, kind))
      expect(bucketsBetween(before, one, kind)).toHaveLength(2)
    }),
  )
})
