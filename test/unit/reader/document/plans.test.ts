import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

/** The meetings of a text in words: status, mode, place, who takes part and who stays away. */
async function told(text: string, publishedAt: string | null = '2024-06-12') {
  const { meetings, people, countries, organizations, places } = await reader.read({ id: 'd', text, publishedAt })
  const name = (ref: string | null | undefined) =>
    [...people, ...organizations, ...places].find(one => one.ref === ref)?.name ??
    countries.find(one => one.ref === ref)?.iso3 ??
    null
  return meetings.map(one => ({
    status: one.status,
    mode: one.mode,
    date: one.date,
    place: name(one.place),
    parties: one.participants
      .filter(party => party.presence !== 'ABSENT')
      .map(party => name(party.ref))
      .sort(),
    absent: one.participants.filter(party => party.presence === 'ABSENT').map(party => name(party.ref)),
  }))
}

const summit =
  'Kenyan President William Ruto is to fly to Kampala on June 20 to meet Ugandan President Yoweri Museveni, following his ministers’ talks in Geneva with Norwegian officials.'

test('they with whom one talked before are no party to what comes next', async () => {
  const [plan] = await told(summit)
  expect(plan).toMatchObject({ status: 'PLANNED', date: '2024-06-20', parties: ['William Ruto', 'Yoweri Museveni'] })
})

test('a call made ahead of a meeting is only a call, and who is not expected at the meeting is absent there', async () => {
  const meetings = await told(
    `${summit} Ahead of the Kampala talks, Rwandan President Paul Kagame, who is not expected to be at the meeting, spoke by phone with Ruto.`,
  )
  expect([meetings[0], meetings.at(-1)]).toMatchObject([
    { status: 'PLANNED', place: 'Kampala', parties: ['William Ruto', 'Yoweri Museveni'], absent: ['Paul Kagame'] },
    { status: 'HELD', mode: 'PHONE', place: null, parties: ['Paul Kagame', 'William Ruto'], absent: [] },
  ])
})

test('what is said to be at the centre of talks to come does not make them held', async () => {
  const [plan] = await told(
    `${summit} A minister said the border was quiet and that trade would be "at the centre" of the leaders' talks.`,
  )
  expect(plan?.status).toBe('PLANNED')
})

test('those talks are the ones held, where a plan and talks that were held stand side by side', async () => {
  const meetings = await told(
    'Kenyan President William Ruto will meet Ugandan President Yoweri Museveni in Kampala on June 20. The Kampala talks follow two days of negotiations between Kenyan and Ethiopian officials in Nairobi. Those discussions ended without a deal.',
  )
  expect(meetings.map(one => [one.status, one.place])).toEqual([
    ['PLANNED', 'Kampala'],
    ['HELD', 'Nairobi'],
  ])
})

test('a small group whose states are all there by name is no further party', async () => {
  const [plan] = await told(
    'Polish Prime Minister Donald Tusk will host the Weimar Triangle in Warsaw on June 20. In Warsaw, Tusk is due to meet with French President Emmanuel Macron and German Chancellor Olaf Scholz.',
  )
  expect(plan?.parties).toEqual(['Donald Tusk', 'Emmanuel Macron', 'Olaf Scholz'])
})

test('a call has no place, whatever place the two speak of', async () => {
  const meetings = await told(
    'Kenyan President William Ruto and Ugandan President Yoweri Museveni spoke by telephone on Monday and agreed to meet in Kampala.',
  )
  expect(meetings.map(one => [one.status, one.mode, one.place])).toEqual([
    ['HELD', 'PHONE', null],
    ['PLANNED', 'IN_PERSON', 'Kampala'],
  ])
})

test('a surname is a person though it stands where a place might', async () => {
  const [plan] = await told(
    'Polish Prime Minister Donald Tusk leaves on Sunday. In Warsaw, Tusk is due to meet with French President Emmanuel Macron.',
  )
  expect(plan?.parties).toEqual(['Donald Tusk', 'Emmanuel Macron'])
})

test('a city says more of where talks were than its region', async () => {
  const [talks] = await told(
    'Japanese and South Korean officials held talks in Bavaria on Monday. The negotiations between Japanese and South Korean officials near Munich lasted three days.',
  )
  expect(talks).toMatchObject({ status: 'HELD', place: 'Munich' })
})
