import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

const held = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.'

/** Who took part in the first meeting of a text, and how. */
async function presence(text: string) {
  const { meetings, people, countries } = await reader.read({ id: 'd', text, publishedAt: '2024-06-12' })
  const name = (ref: string) =>
    people.find(one => one.ref === ref)?.name ?? countries.find(one => one.ref === ref)?.iso3 ?? ref
  return Object.fromEntries(
    (meetings[0]?.participants ?? []).map(one => [name(one.ref), `${one.presence} ${one.mode}`] as const),
  )
}

test.each([
  ['Polish Prime Minister Donald Tusk stayed away.', 'ABSENT'],
  ['Polish Prime Minister Donald Tusk did not attend the meeting.', 'ABSENT'],
  ['Polish Prime Minister Donald Tusk was absent.', 'ABSENT'],
  ['Polish Prime Minister Donald Tusk was not invited.', 'ABSENT'],
  ['Polish Prime Minister Donald Tusk skipped the talks.', 'ABSENT'],
  ['Polish Prime Minister Donald Tusk took part in the talks.', 'ATTENDED'],
  ['Polish Prime Minister Donald Tusk was present at the meeting.', 'ATTENDED'],
  ['Polish Prime Minister Donald Tusk came.', 'ATTENDED'],
  ['Polish Prime Minister Donald Tusk led the Polish delegation.', 'ATTENDED'],
  ['Poland was represented by its prime minister, Donald Tusk.', 'ATTENDED'],
  ['Warsaw sent Donald Tusk.', 'ATTENDED'],
  ['Neither the Pope nor Polish Prime Minister Donald Tusk has travelled.', 'ABSENT'],
])('the sentence after the meeting tells who was there: %s', async (sentence, expected) => {
  expect((await presence(`${held} ${sentence}`))['Donald Tusk']).toMatch(expected)
})

test('one who takes part by video makes the meeting mixed; the others were there', async () => {
  expect(await presence(`${held} Polish Prime Minister Donald Tusk joined by video.`)).toEqual({
    'Emmanuel Macron': 'ATTENDED IN_PERSON',
    'Olaf Scholz': 'ATTENDED IN_PERSON',
    'Donald Tusk': 'ATTENDED VIDEO',
  })
})

test('the country of one who speaks for it is no further party', async () => {
  const who = await presence(
    'Emmanuel Macron, the president of France, met Olaf Scholz of Germany in Berlin on Monday.',
  )
  expect(Object.keys(who).sort()).toEqual(['Emmanuel Macron', 'Olaf Scholz'])
})

test('who stayed away is told some sentences later as well, and a list of guests may go on', async () => {
  const told = await presence(
    `${held} Steel came first. Fish took longer. Nobody raised his voice. Polish Prime Minister Donald Tusk did not come.`,
  )
  expect(told['Donald Tusk']).toMatch('ABSENT')
})

test('the adviser of a president who joins does not bring the president', async () => {
  const told = await presence(`${held} Jane Roe, the chief adviser of President Alar Karis, joined by video.`)
  expect(told['Jane Roe']).toMatch('ATTENDED')
  expect(told['Alar Karis']).toBeUndefined()
})
