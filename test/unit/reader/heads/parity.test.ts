import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Encoder, loadEncoder } from '../../../../src/reader/encoder/encoder.ts'
import { type EventHeads, loadEventHeads } from '../../../../src/reader/heads/event-heads.ts'

interface Answer {
  words: string[]
  marks: number[]
  marked: number
  trigger: number[][]
  role: number[][]
}

const answers = JSON.parse(readFileSync(new URL('../../../../model/parity.json', import.meta.url), 'utf8')) as Answer[]
let encoder: Encoder
let heads: EventHeads
beforeAll(async () => {
  ;[encoder, heads] = await Promise.all([loadEncoder(), loadEventHeads()])
})
afterAll(() => Promise.all([encoder.close(), heads.close()]))

const furthest = (ours: readonly Float32Array[], theirs: readonly number[][]) =>
  Math.max(...ours.flatMap((odds, word) => [...odds].map((value, at) => Math.abs(value - (theirs[word]?.[at] ?? 9)))))

const likeliest = (odds: Iterable<number>) => {
  const values = [...odds]
  return values.indexOf(Math.max(...values))
}

// Libraries of different versions round int8 differently, and roundings add up: the answers must be the same, not every digit.
test('the training heard the same triggers and roles as the reader hears', async () => {
  expect(answers.length).toBeGreaterThan(5)
  for (const { words, marks, marked, trigger, role } of answers) {
    const [read] = await encoder.read([words])
    if (!read?.states) throw new Error(`«${words.join(' ')}» has no states`)
    const [scores] = await heads.score([{ states: read.states, marks }])
    for (const [ours, theirs] of [
      [scores?.triggers, trigger],
      [scores?.roles.get(marked), role],
    ] as const) {
      if (!ours) continue
      expect(furthest(ours, theirs)).toBeLessThan(0.2)
      theirs.forEach((odds, word) => {
        if (Math.max(...odds) > 0.7) expect(likeliest(ours[word] ?? [])).toBe(likeliest(odds))
      })
    }
  }
})

test('a sentence scores nearly the same beside others as alone', async () => {
  const sentences = answers.map(answer => answer.words)
  const read = await encoder.read(sentences)
  const inputs = read.flatMap(({ states }, index) => (states ? [{ states, marks: answers[index]?.marks ?? [] }] : []))
  const together = await heads.score(inputs)
  for (const [index, input] of inputs.entries()) {
    const [alone] = await heads.score([input])
    const beside = (together[index]?.triggers ?? []).map(odds => [...odds])
    expect(furthest(alone?.triggers ?? [], beside)).toBeLessThan(0.2)
  }
})
