import { readFileSync } from 'node:fs'
import { loadEncoder } from '../src/reader/encoder/encoder.ts'

/** Prints how well the encoder finds parts of speech and trees of a CoNLL-U file whose words are given. Punctuation counts. */
const file = process.argv[2] ?? '../shared/treebanks/en_gum-news.conllu'
const sentences = readFileSync(file, 'utf8')
  .trim()
  .split(/\n\n+/)
  .map(block =>
    block
      .split('\n')
      .map(line => line.split('\t'))
      .filter(fields => /^\d+$/.test(fields[0] ?? '')),
  )
const encoder = await loadEncoder()
const began = performance.now()
const readings = await encoder.read(sentences.map(rows => rows.map(fields => fields[1] ?? '')))
const seconds = (performance.now() - began) / 1000
let [words, upos, uas, las] = [0, 0, 0, 0]
sentences.forEach((rows, index) => {
  rows.forEach((fields, position) => {
    const reading = readings[index]?.words[position]
    const attached = Number(fields[6]) - 1 === reading?.head
    words++
    if (fields[3] === reading?.upos) upos++
    if (attached) uas++
    if (attached && fields[7]?.split(':')[0] === reading?.rel) las++
  })
})
const percent = (count: number) => Number(((100 * count) / words).toFixed(1))
console.table([
  { file, words, UPOS: percent(upos), UAS: percent(uas), LAS: percent(las), 'words/s': Math.round(words / seconds) },
])
await encoder.close()
