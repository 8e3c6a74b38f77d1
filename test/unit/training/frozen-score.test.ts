import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { pointsOf, readOwn } from '../../../eval/own.ts'
import { addDocument, emptyScore } from '../../../eval/score.ts'
import { createReader } from '../../../src/reader/reader.ts'

const recorded: { points: number; texts: number; quiet: number } = JSON.parse(
  readFileSync(new URL('frozen-score.json', import.meta.url), 'utf8'),
)

/** The recorded score stands in `frozen-score.json`: whoever makes the reader better writes the new one there. */
test('the reader does no worse on the frozen tenth of our own texts than was recorded, by more than a point', async () => {
  const reader = await createReader()
  const score = emptyScore()
  const texts = readOwn()
  for (const gold of texts) addDocument(score, gold, await reader.read(gold.document))
  await reader.close()
  expect(texts.length).toBe(recorded.texts)
  expect(score.quiet.right).toBeGreaterThanOrEqual(recorded.quiet)
  expect(pointsOf(score)).toBeGreaterThanOrEqual(recorded.points - 1)
  // A score that has grown unnoticed would leave the gate open.
  expect(pointsOf(score)).toBeLessThanOrEqual(recorded.points + 1)
})
