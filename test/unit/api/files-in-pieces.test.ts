import { describe, expect, test } from '@jest/globals'
import { byteRange } from '../../../src/api/byte-range.ts'
import { createKeptFiles } from '../../../src/api/kept-files.ts'

describe('a header that asks for bytes of a file of ten', () => {
  test.each([
    ['bytes=0-3', { start: 0, end: 4 }],
    ['bytes=4-', { start: 4, end: 10 }],
    ['bytes=-3', { start: 7, end: 10 }],
    ['bytes=-30', { start: 0, end: 10 }],
    ['bytes=8-99', { start: 8, end: 10 }],
    ['bytes=10-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=3-1', null],
    ['bytes=0-1,4-5', null],
    ['lines=0-1', null],
    ['bytes=-', null],
    [null, null],
  ] as const)('%s', (header, range) => expect(byteRange(header, 10)).toEqual(range))
})

describe('a file that is read in pieces', () => {
  const bytesOf = async (pieces: AsyncIterable<Uint8Array> | undefined) => {
    let text = ''
    for await (const piece of pieces ?? []) text += Buffer.from(piece).toString()
    return text
  }
  async function* letters() {
    yield 'ab'
    yield Buffer.from('cdef')
  }

  test('is written once, and gives each piece, whatever was asked for before', async () => {
    let written = 0
    const kept = createKeptFiles({ most: 2, milliseconds: 60_000 })
    const write = () => {
      written++
      return letters()
    }
    const [one, other] = await Promise.all([kept('a', write), kept('a', write)])
    expect([one?.size, written, one === other]).toEqual([6, 1, true])
    expect(await bytesOf(one?.read(3, 6))).toBe('def')
    expect(await bytesOf(one?.read(0, 4))).toBe('abcd')
  })

  test('is refused beyond so many, and room is made as time passes; who is reading reads to the end', async () => {
    const kept = createKeptFiles({ most: 1, milliseconds: 50 })
    const one = await kept('a', letters)
    const reading = one?.read(0, 6)
    const first = await reading?.next()
    expect(await kept('b', letters)).toBeNull()
    let other = null
    while (other === null) {
      await new Promise(done => setTimeout(done, 10))
      other = await kept('b', letters)
    }
    expect(Buffer.from(first?.value ?? []).toString() + (await bytesOf(reading))).toBe('abcdef')
  })

  test('is tried anew when it could not be written', async () => {
    const kept = createKeptFiles({ most: 1, milliseconds: 60_000 })
    async function* broken(): AsyncGenerator<string> {
      yield 'a'
      throw new Error('the database is gone')
    }
    await expect(kept('a', broken)).rejects.toThrow('the database is gone')
    expect((await kept('a', letters))?.size).toBe(6)
  })
})
