import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Document } from '../../../../src/domain/document.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

/** Sanctions of a text published on Thursday, 13 June 2024, in short. */
async function read(text: string, more: Partial<Document> = {}) {
  const document = { id: 'd', text, publishedAt: '2024-06-13', ...more }
  const { sanctions, countries, organizations } = await reader.read(document)
  const name = (ref: string) =>
    countries.find(one => one.ref === ref)?.iso3 ?? organizations.find(one => one.ref === ref)?.name ?? ref
  return sanctions.map(({ status, date, issuers, targets }) => [status, date, issuers.map(name), targets.map(name)])
}

test('a weekday dates what was imposed and what was lifted', async () => {
  expect(await read('Canada imposed sanctions on Belarus on Tuesday.')).toEqual([
    ['IMPOSED', '2024-06-11', ['CAN'], ['BLR']],
  ])
  expect(await read('Canada imposed sanctions on Belarus on Wednesday, 29 May 2024.')).toEqual([
    ['IMPOSED', '2024-05-29', ['CAN'], ['BLR']],
  ])
  expect(await read('Canada lifted its sanctions on Belarus on 3 June.')).toEqual([
    ['LIFTED', '2024-06-03', ['CAN'], ['BLR']],
  ])
})

test('how long sanctions last is not when they were prolonged', async () => {
  const [told] = await read('Canada today extended its sanctions on Belarus until 31 January 2025.')
  expect(told?.slice(0, 2)).toEqual(['EXTENDED', '2024-06-13'])
})

test('what is only threatened has no day', async () => {
  const [told] = await read('Canada threatened sanctions against Belarus on Tuesday.')
  expect(told?.slice(0, 2)).toEqual(['THREATENED', null])
})

test('a description beside the names is no further target, and a «first such step» is none at all', async () => {
  const [told] = await read(
    'Canada imposed sanctions on Belneftekhim and Belaruskali, the two largest companies of Belarus, on Tuesday.',
  )
  expect(told?.[3]).not.toContain('two largest companies of Belarus')
  const [step] = await read('Canada imposed sanctions on Belarus on Tuesday, the first such step in ten years.')
  expect(step?.[3]).toEqual(['BLR'])
})

test('«it» and «the group» are the body just named', async () => {
  expect(
    await read(
      'The Serdar Front has carried out attacks in Mali. It was designated by the US State Department on 4 March 2021.',
    ),
  ).toEqual([['IMPOSED', '2021-03-04', ['USA'], ['Serdar Front']]])
})

test('the designation of somebody is a sanction on him, and so is one «for sanctions»', async () => {
  expect(
    (await read('Today the US Treasury is announcing the designation of Meridian Shipping for sanctions evasion.'))[0],
  ).toEqual(['IMPOSED', '2024-06-13', ['USA'], ['Meridian Shipping']])
})

test('where a group is based is no target, and what is only restarted no sanction', async () => {
  const targets = (
    await read('US Treasury officials have frozen the assets of an Ohio-based charity because of its ties to Hamas.')
  ).flatMap(one => one[3])
  expect(targets).not.toContain('Ohio')
  expect(await read('The US State Department is restarting the Refugee Admissions Program for Iraqis.')).toEqual([])
})

test('whose friends are targeted is no target, and what others have done is theirs', async () => {
  const about = 'The United States welcomes the action taken on Tuesday by Canada under its sanctions on Belarus.'
  expect((await read(about)).flatMap(one => one[2])).not.toContain('USA')
  const [told] = await read('The US State Department is targeting elites close to Lukashenko with sanctions.')
  expect(told?.[3] ?? []).not.toContain('Lukashenko')
})

test('two acronyms that a hyphen joins are one body', async () => {
  expect(
    await read(
      'The United States watches the group. The ABRD-QF, which was designated as a Foreign Terrorist Organization in May 2018, remains in Mali.',
    ),
  ).toEqual([['IMPOSED', '2018-05', ['USA'], ['ABRD-QF']]])
})

test('a sanction may stand in a policy, in an action taken, or in what others welcome', async () => {
  expect(
    (
      await read('The US State Department is establishing a policy imposing visa restrictions on Serdar Bakir.')
    )[0]?.slice(0, 3),
  ).toEqual(['IMPOSED', '2024-06-13', ['USA']])
  expect(
    (await read('It follows an action taken by Canada to impose financial sanctions on Belarus.')).map(one =>
      one.slice(2),
    ),
  ).toEqual([[['CAN'], ['BLR']]])
  expect(
    (await read('Norway welcomes Canada’s decision to impose further sanctions on Belarus.')).map(one => one.slice(2)),
  ).toEqual([[['CAN'], ['BLR']]])
})

test('the law that sanctions rest on may stand before those whom they hit', async () => {
  const [told] = await read(
    'The US Treasury has imposed economic sanctions pursuant to Executive Order 14033 on two companies of Belarus.',
  )
  expect(told?.[2]).toEqual(['USA'])
  expect(told?.[3]).toEqual(['two companies of Belarus'])
})

test('people without a name are told apart by what they did', async () => {
  const [told] = await read('Canada imposed visa restrictions on individuals who undermine the peace in Mali.')
  expect(told?.[3]).toEqual(['individuals who undermine the peace in Mali'])
})

test('sanctions that answer what a state has done are on that state', async () => {
  expect(
    (await read('The EU has imposed sanctions in response to Belarus’s attack on Mali.')).map(one => one.slice(2)),
  ).toEqual([[['European Union'], ['BLR']]])
})

test('the items of a list of measures are those of the state that publishes them', async () => {
  const items = [
    'Action to impose visa restrictions on 87 officials of Belarus.',
    'Designation of two officials of Belarus, Ivan Petrov and Oleg Sidorov, for violations of human rights.',
  ]
  for (const item of items) {
    const told = await read(item, { source: 'Department of State' })
    expect(told.map(one => one[2])).toEqual([['USA']])
  }
  expect(await read(items[0] ?? '')).toEqual([])
})

test('to be designated as eligible is no sanction', async () => {
  expect(
    await read(
      'The Department of State has designated certain categories of Afghan nationals as having access to the programme.',
    ),
  ).toEqual([])
})

test('the words of a list are nobody under sanctions', async () => {
  expect(
    await read('The Treasury today added two shipping companies to the list of Specially Designated Nationals.'),
  ).toEqual([['IMPOSED', '2024-06-13', ['USA'], ['two shipping companies']]])
})

test('who announces that assets were frozen has frozen them', async () => {
  expect(await read('The United States announced that the assets of the Sable Bank had been frozen.')).toEqual([
    ['IMPOSED', null, ['USA'], ['Sable Bank']],
  ])
})

test('what is already being implemented is in force, and those already designated are not designated again', async () => {
  expect(await read('Australia is already implementing strong sanctions against Belarus.')).toEqual([
    ['IN_FORCE', null, ['AUS'], ['BLR']],
  ])
  expect(await read('Canada today sanctioned three people already designated by the United States.')).toEqual([
    ['IMPOSED', '2024-06-13', ['CAN'], ['three people']],
  ])
})

test("an order of the President's is an act of his state", async () => {
  expect(await read("President Biden's Executive Order today bans new investment in Belarus.")).toEqual([
    ['IMPOSED', '2024-06-13', ['USA'], ['BLR']],
  ])
})

test('one verb that lists somebody twice, each time with its day, tells of two listings', async () => {
  expect(
    await read(
      'The United States designated the Grey Wolves Brigade as a Foreign Terrorist Organization in 1998 and as a Specially Designated Global Terrorist in 2003.',
    ),
  ).toEqual([
    ['IMPOSED', '1998', ['USA'], ['Grey Wolves Brigade']],
    ['IMPOSED', '2003', ['USA'], ['Grey Wolves Brigade']],
  ])
})

test('what goes along with a measure is imposed with it, and so is what is identified under an order', async () => {
  const department = { source: 'State Department' }
  expect(
    await read(
      'The Department of Commerce is taking further steps, adding four shipyards to the Entity List for building drones.',
      department,
    ),
  ).toEqual([['IMPOSED', '2024-06-13', ['USA'], ['four shipyards']]])
  expect(
    await read(
      'The United States acts against a network of smugglers. NOC was identified pursuant to E.O. 13599 on November 5, 2018, for being wholly owned by the Government of Iran.',
      department,
    ),
  ).toEqual([['IMPOSED', '2018-11-05', ['USA'], ['NOC']]])
})
