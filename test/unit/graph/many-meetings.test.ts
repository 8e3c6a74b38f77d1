import { expect, test } from '@jest/globals'
import type { Graph } from '../../../src/graph/connect.ts'
import { needFewMeetings } from '../../../src/graph/read/many-meetings.ts'
import type { Slot } from '../../../src/graph/read/reference.ts'

/** A graph of so many meetings, which counts no further than it is asked to, and notes how often it is asked. */
function graphOf(meetings: number) {
  const asked: unknown[] = []
  const read = async (_: string, { question }: { question: { limit: number } }) => {
    asked.push(question)
    return [{ meetings: Math.min(meetings, question.limit) }]
  }
  return { graph: { read } as unknown as Graph, asked }
}

const everywhere = { slots: [] as Slot[], nearby: [] }
const subject: Slot = { role: 'SUBJECT', labels: ['Person'], by: { id: 'per-1' } }
const window = (from: string | null, to: string | null) => ({ from, to, certain: false, undated: false })

test('whoever counts all who ever met in a large graph is told at once how to ask for less', async () => {
  const { graph } = graphOf(100_000)
  const refused = needFewMeetings(graph, everywhere, null)
  await expect(refused).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('shorter during') })
  await expect(needFewMeetings(graph, everywhere, window('2016-01-01', null))).rejects.toThrow('with, place')
})

test('all who ever met in a small graph are counted', async () => {
  await expect(needFewMeetings(graphOf(5_000).graph, everywhere, null)).resolves.toBeUndefined()
})

test('of one person, one place or one year nothing is counted beforehand', async () => {
  const { graph, asked } = graphOf(100_000)
  await needFewMeetings(graph, { slots: [subject], nearby: [] }, null)
  await needFewMeetings(graph, { slots: [{ ...subject, role: 'PLACE' }], nearby: [] }, null)
  await needFewMeetings(graph, { slots: [], nearby: ['plc-1'] }, null)
  await needFewMeetings(graph, everywhere, window('2025-01-01', '2025-12-31'))
  expect(asked).toEqual([])
})
