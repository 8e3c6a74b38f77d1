import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { eventDate } from '../../../src/export/event-date.ts'
import { writeGexf } from '../../../src/export/gexf.ts'
import { writeGraphml } from '../../../src/export/graphml.ts'
import { chosen } from '../../../src/export/network.ts'

async function* page<T>(...things: T[]) {
  yield things
}

const network = (label: string) => ({
  directed: false,
  nodeColumns: chosen('people', 'aliases', 'meetings'),
  edgeColumns: chosen('encounters', 'weight', 'first_from'),
  nodes: page(
    { id: 'a', label, attributes: { aliases: [label, 'B'], meetings: 1 } },
    { id: 'b', label, attributes: {} },
  ),
  edges: page({ source: 'a', target: 'b', attributes: { weight: 0.5, first_from: '2025-10-24' } }),
})

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

function read(text: string) {
  const labels: string[] = []
  let open = ''
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'node' && attributes.label !== undefined) labels.push(attributes.label)
    open = name === 'data' && attributes.key === 'n_label' ? 'label' : ''
  })
  parser.on('text', value => {
    if (open === 'label') labels.push(value)
    open = ''
  })
  parser.write(text).close()
  return labels
}

test.each([
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
])('%s is well-formed and gives names back, whatever they hold', async (_, write) => {
  const name = fc.string({ unit: fc.constantFrom(...'<>&"\'\t\n\r é漢😀'), minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(name, async label => {
      expect(read(await textOf(write(network(label), 'v')))).toEqual([label, label])
    }),
  )
  expect(read(await textOf(write(network('a\u0000b\ud800'), 'v')))).toEqual(['a\ufffdb\ufffd', 'a\ufffdb\ufffd'])
})

test.each([
  ['2025-10-24', '2025-10-24', '2025-10-24'],
  ['2025-10', '2025-10', '2025-10'],
  ['2025-10-20/2025-10-24', '2025-10-20', '2025-10-24'],
  ['../2025-10-14', null, null],
  ['2025-08-18/..', null, null],
  ['2025-08-18/', '2025-08-18', null],
  ['[2025-08-18..2025-08-20]', null, null],
  ['2025-10-24?', null, null],
  [null, null, null],
])('the date %s begins %s and ends %s for formats without uncertain days', (edtf, start, end) => {
  expect(eventDate({ date_edtf: edtf })).toEqual({ start, end })
})
