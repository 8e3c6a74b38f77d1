import { expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { Cell, TableRow } from '../../../src/domain/table.ts'
import type { Column } from '../../../src/export/column.ts'
import { writeCsv } from '../../../src/export/csv.ts'

const column = (name: string, type: Column['type']): Column => ({
  name,
  type,
  format: '',
  example: '',
  description: '',
})
const columns = [column('words', 'text'), column('many', 'list'), column('size', 'number'), column('last', 'text')]

async function csvOf(rows: readonly TableRow[]): Promise<string> {
  async function* pages() {
    yield rows
  }
  let text = ''
  for await (const chunk of writeCsv(columns, pages())) text += chunk
  return text
}

/** Reads a file as its reference page says it is written. */
function readBack(text: string): Record<string, Cell>[] {
  const plain = (cell: string) => (/^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell)
  const items = (cell: string) => [...`${cell};`.matchAll(/((?:\\.|[^;\\])*);/gsu)].map(([, item = '']) => item)
  return (parse(text, { columns: true }) as Record<string, string>[]).map(({ words, many, size, last }) => ({
    words: plain(words ?? '') || null,
    many: many === '' ? [] : items(plain(many ?? '')).map(item => item.replace(/\\([\\;])/g, '$1')),
    size: size === '' ? null : Number(size),
    last: plain(last ?? '') || null,
  }))
}

const nasty = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n,;"\'\\ aé漢'), maxLength: 8 })
const words = fc.oneof(fc.string({ unit: 'grapheme' }), nasty).filter(text => text !== '')
const row = fc.record({
  words: fc.option(words),
  many: fc.array(words, { maxLength: 4 }),
  size: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map(size => size || 0)),
  last: fc.option(words),
})

test('whatever a table holds is what a reader of its CSV finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async rows => {
      expect(readBack(await csvOf(rows))).toEqual(rows)
    }),
  )
})

test('no cell begins like a formula, numbers apart', async () => {
  await fc.assert(
    fc.asyncProperty(row, async one => {
      const cells = (parse(await csvOf([one])) as string[][])[1] ?? []
      expect(cells.filter((cell, i) => i !== 2 && /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
    }),
  )
})

test('a formula in a name is a text to a spreadsheet, and a number below zero stays a number', async () => {
  const text = await csvOf([{ words: '=HYPERLINK("http://x")', many: ['-a', 'b;c'], size: -0.61, last: '' }])
  expect(text.split('\n')[1]).toBe(`"'=HYPERLINK(""http://x"")",'-a;b\\;c,-0.61,`)
})

test('an empty table still has its header', async () => {
  expect(await csvOf([])).toBe('words,many,size,last\n')
})
