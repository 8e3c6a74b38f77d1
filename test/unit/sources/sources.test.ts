import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readNdjson } from '../../../src/sources/ndjson.ts'
import { openSource } from '../../../src/sources/open.ts'
import type { Source, SourceItem } from '../../../src/sources/source.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-sources-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* chunks(...parts: (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part
}
async function all(source: Source): Promise<SourceItem[]> {
  const items: SourceItem[] = []
  for await (const item of source) items.push(item)
  return items
}
const fromFile = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return all(openSource(path, chunks()))
}

test('a bad line is reported with its number and the lines around it are read', async () => {
  const items = await fromFile(
    'a.ndjson',
    '{"id":"1","text":"One."}\n{"id":"2"\n\n{"id":"3"}\n[1]\n{"id":"5","text":7}\r\n{"id":"6","text":"Six.","publishedAt":"yesterday"}\n{"id":"7","text":"Seven."}',
  )
  expect(items.map(item => item.line)).toEqual([1, 2, 4, 5, 6, 7, 8])
  expect(items[0]).toEqual({ line: 1, document: { id: '1', text: 'One.' } })
  expect(items[1]).toMatchObject({ error: expect.stringContaining('is not JSON') })
  expect(items[2]).toMatchObject({ error: expect.stringContaining('text') })
  expect(items[3]).toMatchObject({ error: 'is no JSON object' })
  expect(items[4]).toMatchObject({ error: expect.stringContaining('text') })
  expect(items[5]).toMatchObject({ error: expect.stringContaining('publishedAt') })
  expect(items[6]).toMatchObject({ document: { id: '7' } })
})

test('an id that comes again is refused and says where it was first', async () => {
  const items = await fromFile('again.jsonl', '{"id":"x","text":"One."}\n{"id":"x","text":"Two."}\n')
  expect(items[1]).toEqual({ line: 2, error: 'document x is already on line 1' })
})

test('lone surrogates and invalid UTF-8 are replaced and offsets stay', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"id":"1","text":"a\\ud800b 😀"}\n{"id":"2","text":"c'),
    Buffer.from([0xff]),
    Buffer.from('d"}\n'),
  ])
  const items = await all(readNdjson(chunks(bytes)))
  expect(items).toMatchObject([{ document: { text: 'a\uFFFDb 😀' } }, { document: { text: 'c\uFFFDd' } }])
})

test('however the bytes are cut, the lines are the same', async () => {
  const text = '{"id":"1","text":"Žižka 😀"}\n\n{"id":"2","text":"two"}\nbad\n'
  const bytes = new TextEncoder().encode(text)
  const whole = await all(readNdjson(chunks(bytes)))
  expect(whole.map(item => item.line)).toEqual([1, 3, 4])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length)), async cuts => {
      const points = [0, ...cuts.sort((a, b) => a - b), bytes.length]
      const parts = points.slice(1).map((point, index) => bytes.slice(points[index], point))
      expect(await all(readNdjson(chunks(...parts)))).toEqual(whole)
    }),
  )
})

test('extractions of another extractor are taken from the same stream', async () => {
  const extraction = {
    documentId: 'd',
    people: [],
    countries: [],
    organizations: [],
    places: [],
    meetings: [],
    sanctions: [],
  }
  const items = await all(openSource('-', chunks(`${JSON.stringify(extraction)}\n{"documentId":"e","people":[]}\n`)))
  expect(items[0]).toEqual({ line: 1, extraction })
  expect(items[1]).toMatchObject({ line: 2, error: expect.stringContaining('countries') })
})

test('a text file is named after its file, keeps its text and takes its date from its first words', async () => {
  const text = ' date 2024-05-03 The minister spoke.\n\nShe left.'
  expect(await fromFile('note-7.txt', text)).toEqual([
    { line: 1, document: { id: 'note-7', text, publishedAt: '2024-05-03' } },
  ])
  expect(await fromFile('plain.txt', 'No date.')).toEqual([{ line: 1, document: { id: 'plain', text: 'No date.' } }])
  expect(await fromFile('empty.txt', '')).toMatchObject([{ error: 'holds no text' }])
})

const sentence = 'The two ministers talked about the bridge over the river for a long time and agreed on its price. '

test('of a web page the article is read, with title, day, site and address', async () => {
  const [item] = await fromFile(
    'page.html',
    `<!doctype html><html lang="en"><head><title>Bridge talks | The Daily Ferry</title>
     <link rel="canonical" href="https://ferry.example/bridge"><meta property="og:site_name" content="The Daily Ferry">
     <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge talks","datePublished":"2024-05-03T08:00:00+02:00"}</script></head>
     <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Bridge talks</h1>
     <p>First: ${sentence.repeat(3)}</p><p>Second&nbsp;paragraph: ${sentence.repeat(3)}<script>var x = 1</script></p></article></body></html>`,
  )
  expect(item).toMatchObject({
    document: {
      id: 'page',
      title: 'Bridge talks',
      source: 'The Daily Ferry',
      url: 'https://ferry.example/bridge',
      language: 'en',
      publishedAt: '2024-05-03T06:00:00.000Z',
    },
  })
  const text = item && 'document' in item ? item.document.text : ''
  expect(text.split('\n\n').map(paragraph => paragraph.slice(0, 8))).toEqual(['First: T', 'Second p'])
  expect(text).not.toContain('var x')
})

test('items of RSS, Atom and JSON feeds are documents', async () => {
  const rss = await fromFile(
    'feed.rss',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Ferry</title><link>https://ferry.example/</link>
     <description>News</description><item><title>Talks &amp; tea</title><link>https://ferry.example/1</link><guid>f-1</guid><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate>
     <content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded></item><item><title>Nothing</title><guid>f-2</guid></item></channel></rss>`,
  )
  expect(rss[0]).toMatchObject({
    document: {
      id: 'f-1',
      title: 'Talks & tea',
      text: 'One.\n\nTwo.',
      source: 'The Daily Ferry',
      publishedAt: '2024-05-03T10:00:00.000Z',
    },
  })
  expect(rss[1]).toEqual({ line: 2, error: 'item 2 of the feed (f-2) has no text' })
  const atom = await all(
    openSource(
      '-',
      chunks(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry</title><id>u</id><entry><id>urn:1</id><title>A</title><published>2024-05-02T10:00:00Z</published><link href="https://ferry.example/a"/><content type="html">&lt;p&gt;One&lt;/p&gt;</content></entry></feed>',
      ),
    ),
  )
  expect(atom).toMatchObject([
    { document: { id: 'urn:1', text: 'One', url: 'https://ferry.example/a', publishedAt: '2024-05-02T10:00:00.000Z' } },
  ])
  const json = await fromFile(
    'feed.json',
    '{"version":"https://jsonfeed.org/version/1.1","title":"Ferry","items":[{"id":"1","content_text":"One.","date_published":"2024-05-03"}]}',
  )
  expect(json).toMatchObject([{ document: { id: '1', text: 'One.', source: 'Ferry', publishedAt: '2024-05-03' } }])
})

test('a missing file and a broken feed say so', async () => {
  await expect(all(openSource(join(folder, 'nowhere.ndjson'), chunks()))).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  })
  expect(await fromFile('broken.xml', '<rss><channel><item>')).toMatchObject([{ error: expect.any(String) }])
})
