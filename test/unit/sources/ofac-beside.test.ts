import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ListFile } from '../../../src/sources/lists/list-source.ts'
import { readOfacSdn } from '../../../src/sources/ofac-sdn/read.ts'

function file(name: string, text: string): ListFile {
  return {
    name,
    async *open() {
      yield new TextEncoder().encode(text)
    },
  }
}

test('other names are joined by number in whatever order the rows of either file stand', async () => {
  const entryRows = ['36,HARBOUR', '41,OYARZUN', '55,TEAL'].map(start => `${start}${',-0- '.repeat(10)}`)
  const aliasRows = ['36,1,aka,QUAY,-0- ', '36,2,aka,PIER,-0- ', '41,3,aka,MARTA,-0- ', '99,4,aka,NOBODY,-0- ']
  const namesOf = async (entries: readonly string[], aliases: readonly string[]) => {
    const found: [string, string[]][] = []
    for await (const item of readOfacSdn([
      file('sdn.csv', entries.join('\r\n')),
      file('alt.csv', aliases.join('\r\n')),
    ])) {
      if ('entry' in item) found.push([item.entry.id, item.entry.aliases.map(({ name }) => name).sort()])
    }
    return found.sort()
  }
  const right = [
    ['ofac-36', ['PIER', 'QUAY']],
    ['ofac-41', ['MARTA']],
    ['ofac-55', []],
  ]
  const shuffled = (list: readonly string[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  await fc.assert(
    fc.asyncProperty(shuffled(entryRows), shuffled(aliasRows), async (entries, aliases) => {
      expect(await namesOf(entries, aliases)).toEqual(right)
    }),
    { numRuns: 30 },
  )
})

test('a long file of other names is read beside the entries and not held whole', async () => {
  const long = Array.from({ length: 20_000 }, (_, i) => i + 1)
  let given = 0
  const names: ListFile = {
    name: 'alt.csv',
    async *open() {
      given = 0
      for (const id of long) {
        given++
        yield new TextEncoder().encode(`${id},${id},aka,NAME ${id},-0- \r\n`)
      }
    },
  }
  const entries = file(
    'sdn.csv',
    long
      .slice(0, 50)
      .map(id => `${id},SUBJECT ${id}${',-0- '.repeat(10)}`)
      .join('\r\n'),
  )
  for await (const item of readOfacSdn([entries, names])) {
    if ('entry' in item && item.entry.id === 'ofac-50')
      expect(item.entry.aliases).toEqual([{ name: 'NAME 50', kind: 'AKA' }])
  }
  expect(given).toBeGreaterThan(0)
  expect(given).toBeLessThan(long.length / 2)
})
