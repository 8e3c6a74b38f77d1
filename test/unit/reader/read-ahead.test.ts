import { expect, test } from '@jest/globals'
import { readAhead } from '../../../src/reader/read-ahead.ts'

const later = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const result of results) found.push(result)
  return found
}

test('results come in the order of the items, though later ones are done first, and never too many are worked on', async () => {
  let [now, most] = [0, 0]
  const work = async (item: number) => {
    most = Math.max(most, ++now)
    await later(20 - item)
    now--
    return item * 2
  }
  expect(await all(readAhead([1, 2, 3, 4, 5, 6, 7], 3, work))).toEqual([2, 4, 6, 8, 10, 12, 14])
  expect(most).toBe(3)
})

test('whoever gives the next item only when he has the answer to the last one gets it', async () => {
  const answers: string[] = []
  async function* asking() {
    yield 'one'
    while (answers.length < 1) await later(1)
    yield 'two'
  }
  for await (const answer of readAhead(asking(), 8, async item => `${item}!`)) answers.push(answer)
  expect(answers).toEqual(['one!', 'two!'])
})

test('a failure stands where its result would', async () => {
  const seen: number[] = []
  const work = async (item: number) => {
    if (item === 2) throw new Error('two is odd')
    return item
  }
  const run = async () => {
    for await (const result of readAhead([1, 2, 3], 3, work)) seen.push(result)
  }
  await expect(run()).rejects.toThrow('two is odd')
  expect(seen).toEqual([1])
})
