import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { checker } from '../../../src/graph/check.ts'

const schema = z.object({
  id: z.string(),
  count: z.number().default(0),
  held: z.boolean().nullish(),
  city: z.object({ name: z.string(), people: z.number().nullable() }).nullable().default(null),
  quotes: z.array(z.object({ text: z.string().default(''), day: z.string().optional() })).default([]),
  level: z.enum(['HIGH', 'LOW']).nullish(),
  sides: z.tuple([z.string(), z.number()]).transform(([who, many]) => ({ who, many })),
})

const missing = fc.constant(undefined)
const text = fc.string({ maxLength: 3 })
const quote = fc.record({ text: fc.oneof(text, missing), day: fc.oneof(text, missing, fc.constant(null)) })
const row = fc.record({
  id: fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.integer() }),
  count: fc.oneof(fc.integer(), missing, fc.constant(Number.NaN)),
  held: fc.oneof(fc.boolean(), missing, fc.constant(null)),
  city: fc.oneof(
    fc.record({ name: text, people: fc.oneof(fc.integer(), fc.constant(null)) }),
    missing,
    fc.constant(null),
    text,
  ),
  quotes: fc.oneof(fc.array(quote, { maxLength: 3 }), missing, fc.constant({})),
  level: fc.oneof(fc.constantFrom('HIGH', 'LOW', 'MIDDLE'), missing),
  sides: fc.oneof({ weight: 9, arbitrary: fc.tuple(text, fc.integer()) }, { weight: 1, arbitrary: fc.constant([]) }),
})

describe('a row that is checked in place', () => {
  test('becomes what the schema makes of it, or is refused with the words of the schema', () => {
    let [taken, refused] = [0, 0]
    fc.assert(
      fc.property(row, value => {
        const { success, data, error } = schema.safeParse(structuredClone(value))
        if (success) {
          taken++
          expect(checker(schema)(value)).toEqual(data)
        } else {
          refused++
          expect(() => checker(schema)(value)).toThrow(
            expect.objectContaining({ issues: error.issues.map(({ path }) => expect.objectContaining({ path })) }),
          )
        }
      }),
      { numRuns: 500, seed: 7 },
    )
    expect(Math.min(taken, refused)).toBeGreaterThan(20)
  })

  test('is the row itself and no copy, and what stands for a missing list cannot be changed for other rows', () => {
    const check = checker(z.object({ names: z.array(z.string()).default([]) }))
    const own = { names: ['Oslo'] }
    expect(check(own)).toBe(own)
    expect(() => check({}).names.push('Bern')).toThrow(TypeError)
    expect(check({}).names).toEqual([])
  })

  test('keeps to conditions of its schema', () => {
    expect(() => checker(z.string().min(3))('ab')).toThrow(/>=3/)
    expect(() => checker(z.strictObject({ id: z.string() }))({ id: 'a', more: 1 })).toThrow(/more/)
  })
})
