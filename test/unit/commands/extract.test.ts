import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const built = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
const lines = readFileSync(new URL('../../../samples/documents.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const input = [...lines.slice(0, 6), '{"id": "no text"}', ...lines.slice(6, 12)].join('\n')

/** What the built command says of the documents, read by so many threads. */
function extract(workers: number) {
  const { PATH, HOME } = process.env
  const run = spawnSync(process.execPath, [built, 'extract'], {
    env: { PATH, HOME, PARLEY_WORKERS: String(workers) },
    input,
    encoding: 'utf8',
  })
  return { status: run.status, said: run.stderr, extractions: run.stdout.trim().split('\n') }
}

test('three threads read the same out of documents as one, in the same order, to the letter', () => {
  const [one, three] = [extract(1), extract(3)]
  expect(one.extractions.map(line => JSON.parse(line).documentId)).toEqual(
    lines.slice(0, 12).map(line => JSON.parse(line).id),
  )
  expect(three.extractions.filter((line, at) => line !== one.extractions[at])).toEqual([])
  expect({ ...three, extractions: [] }).toEqual({ ...one, extractions: [] })
  expect(three.status).toBe(2)
})
