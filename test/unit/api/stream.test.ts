import { expect, test } from '@jest/globals'
import { streamOf } from '../../../src/api/stream.ts'

test('a piece is made when the one before has been taken, empty ones are passed over', async () => {
  let made = 0
  async function* pieces() {
    for (const piece of ['a', '', new Uint8Array([98]), 'c']) {
      made++
      yield piece
    }
  }
  const reader = streamOf(pieces(), () => false).getReader()
  expect(made).toBe(0)
  expect((await reader.read()).value).toEqual(new Uint8Array([97]))
  expect(made).toBe(1)
  expect((await reader.read()).value).toEqual(new Uint8Array([98]))
  expect(made).toBe(3)
  await reader.cancel()
  expect(made).toBe(3)
})

test('a failure is told and ends the stream as one', async () => {
  async function* pieces() {
    yield 'a'
    throw new Error('gone')
  }
  const failures: unknown[] = []
  const failed = (error: unknown) => {
    failures.push(error)
    return false
  }
  await expect(new Response(streamOf(pieces(), failed)).text()).rejects.toThrow('gone')
  expect(failures).toEqual([new Error('gone')])
})
