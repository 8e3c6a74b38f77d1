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

test('talks held in a place on a day keep both, and two adjectives with a hyphen say who met', async () => {
  expect(await told('They recalled the Kenyan-Ugandan talks held in Kampala on 19 January.')).toMatchObject([
    { status: 'HELD', date: '2024-01-19', place: 'Kampala', parties: ['KEN', 'UGA'] },
  ])
})

test('a call to somebody is a call, and a call to somebody to do something is not', async () => {
  expect(await told('President William Ruto reiterated this in his call to King Felipe yesterday.')).toMatchObject([
    { status: 'HELD', mode: 'PHONE', date: '2024-06-11', parties: ['King Felipe', 'William Ruto'] },
  ])
  expect(await told('President William Ruto repeated his call to King Felipe to free the prisoners.')).toEqual([])
})

test('who travelled before a meeting is no party to it', async () => {
  const [plan] = await told('Following President Joe Biden’s travel to Nairobi, Ann Lee will meet with William Ruto.')
  expect(plan?.parties).toEqual(['Ann Lee', 'William Ruto'])
})

test('a boy on the telephone, a summons and a race are no meetings', async () => {
  expect(await told('William Ruto had a telephone conversation with 13-year-old Peter Otieno of Kisumu.')).toEqual([])
  expect(await told('On Saturday diplomats from France and Chad were called to the ministry in Nairobi.')).toEqual([])
  expect(await told('Jane Roe and Ann Lee came first in the 100-meter race at the Oslo meet.')).toEqual([])
})

test('a videoconference with one and a meeting of others are two', async () => {
  const meetings = await told(
    'This came up in a recent videoconference with US President Joe Biden. William Ruto spoke of the meeting of the leaders of Kenya, Uganda and Rwanda in Kampala on 3 June.',
  )
  expect(meetings.every(one => !(one.parties.includes('KEN') && one.parties.includes('Joe Biden')))).toBe(true)
})

test('a call about a recent meeting is one, and the meeting another', async () => {
  const meetings = await told(
    'Kenyan President William Ruto spoke by phone today with Ugandan President Yoweri Museveni to follow up on their recent meeting in Kampala.',
  )
  expect(meetings.map(one => [one.mode, one.date, one.place])).toEqual([
    ['PHONE', '2024-06-12', null],
    ['IN_PERSON', null, 'Kampala'],
  ])
})

test('who spoke about a summit to come had a call, and not the summit', async () => {
  const meetings = await told(
    'Kenyan President William Ruto spoke with Ugandan President Yoweri Museveni today regarding preparations for the June 22-23 Leaders Summit on Climate.',
  )
  expect(meetings).toMatchObject([{ mode: 'PHONE', parties: ['William Ruto', 'Yoweri Museveni'] }])
})
