import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createAnalyser } from '../src/reader/analyse.ts'
import { loadWordPiece } from '../src/reader/encoder/word-piece.ts'
import { roleClasses, triggerClasses } from '../src/reader/heads/classes.ts'
import { markCount, triggerMark } from '../src/reader/heads/marks.ts'
import { exampleLines } from './examples/example.ts'
import { labelled } from './examples/sources.ts'

// npx tsx training/prepare.ts [--few] [FOLDER]: reads every labelled text up to its names, and writes what the heads learn from,
// one sentence a line, to FOLDER/examples.ndjson (training/.cache). --few takes the first texts of each source, to try the path.
const { values, positionals } = parseArgs({
  options: { few: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const folder = pathToFileURL(`${positionals[0] ?? fileURLToPath(new URL('.cache', import.meta.url))}/`)
const shared = new URL('../../shared/', import.meta.url)
mkdirSync(folder, { recursive: true })
if (!existsSync(shared))
  console.error('There is no ../shared beside the checkout: only the texts of the project are prepared.')

const classes = { triggers: triggerClasses, roles: roleClasses, marks: markCount, triggerMark }
writeFileSync(new URL('classes.json', folder), JSON.stringify(classes))
// Until it is whole it has another name, so that nothing learns from half of it.
const partial = new URL('examples.ndjson.part', folder)
const file = createWriteStream(fileURLToPath(partial))
const analyser = await createAnalyser({ events: false })
const wordPiece = await loadWordPiece(new URL('../model/vocab.txt', import.meta.url))
const counts = new Map<string, number>()
let texts = 0
for (const text of labelled(existsSync(shared) ? shared : null)) {
  const key = `${text.source}, ${text.part}`
  const count = (counts.get(key) ?? 0) + 1
  if (values.few && count > 12) continue
  counts.set(key, count)
  if (++texts % 100 === 0) console.error(`${texts} texts are read`)
  const analysis = await analyser.analyse(text.document)
  for (const line of exampleLines(text, analysis, wordPiece)) file.write(`${JSON.stringify(line)}\n`)
}
file.end()
await once(file, 'finish')
renameSync(partial, new URL('examples.ndjson', folder))
await analyser.close()
console.table(Object.fromEntries([...counts].map(([key, texts]) => [key, { texts }])))
