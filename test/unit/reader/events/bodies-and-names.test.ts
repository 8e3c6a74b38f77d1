import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'
import { naming } from '../../../support/naming.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

/** The meetings of a text in lines: status, body that met, and who took part. */
async function told(text: string): Promise<string[]> {
  const extraction = await reader.read({ id: 'd', text, publishedAt: '2024-06-12' })
  const name = naming(extraction)
  return extraction.meetings.map(({ status, series, participants }) => {
    const there = participants.map(one => name(one.ref)).sort()
    return `${status} ${name(series)}: ${there.join(' + ')}`
  })
}

test('who attends the ministerial of a body is at a meeting of that body', async () => {
  expect(await told('Secretary Ines Okafor will attend the NATO Foreign Ministerial in Riga on November 30.')).toEqual([
    'PLANNED NATO: Ines Okafor',
  ])
})

test('the short form of a body in brackets does not hide whose meeting it is', async () => {
  const [meeting] = await told(
    'Minister Ines Okafor will travel to Port Moresby to attend the Pacific Islands Forum (PIF) Leaders’ Meeting.',
  )
  expect(meeting).toMatch(/^PLANNED Pacific Islands Forum:/)
})

test('leaders of a body who gather by themselves are that body in session; with a guest they are its side', async () => {
  expect((await told('Leaders from the Group of Eight gathered in Scotland.'))[0]).toMatch(/^HELD G8:/)
  expect(await told('EU leaders met Donald Trump in Brussels on Monday.')).toEqual([
    'HELD –: Donald Trump + European Union',
  ])
})

test('a name is whole behind the name of an office, however the words are tagged', async () => {
  expect(await told('Wendy Sherman met with Israeli Minister for Public Security Omer Bar Lev.')).toEqual([
    'HELD –: Omer Bar Lev + Wendy Sherman',
  ])
  expect(await told('John Kerry met with Head of the Presidential Office Andriy Yermak.')).toEqual([
    'HELD –: Andriy Yermak + John Kerry',
  ])
  expect(
    await told('Molly Phee met with the President of the Transitional Military Council Mahamat Déby in N’Djamena.'),
  ).toEqual(['HELD –: Mahamat Déby + Molly Phee'])
})

test('an American chamber of commerce is not the United States', async () => {
  expect(await told('Brian Nichols will meet with the American Chamber of Commerce to discuss recovery.')).toEqual([])
})

test('a body that a meeting is for does not take part in it', async () => {
  const [meeting] = await told(
    'Derek Chollet will travel to Hanoi. In Vietnam, Derek Chollet will meet with senior government officials to affirm the commitment of his country to ASEAN centrality.',
  )
  expect(meeting).toBe('PLANNED –: Derek Chollet + VNM')
})

test('musicians who meet, and a show with two hosts, are no meetings of ours', async () => {
  expect(await told('Robert Burns met guitarist Jerry Garcia when both were in their late teens.')).toEqual([])
  expect(await told('The show, hosted by Bernard Marsh and Sid Rowe, was told of it.')).toEqual([])
})

test('Korean names are whole, whatever the network takes their first word for', async () => {
  expect(await told('President Lee Jae-myung hosted Chung Eui-sun and Wi Sung-lac at the Blue House.')).toEqual([
    'HELD –: Chung Eui-sun + Lee Jae-myung + Wi Sung-lac',
  ])
})

test('talks that are held «besides» what somebody is scheduled for are still to come', async () => {
  const [meeting] = await told(
    'Besides holding talks with Afghan President Hamid Karzai, Indian Prime Minister Manmohan Singh is scheduled to open a fair.',
  )
  expect(meeting).toBe('PLANNED –: Hamid Karzai + Manmohan Singh')
})

test('a commission that meets in a state of a country is in session there', async () => {
  expect(
    (await told('The International Whaling Commission is meeting in the northern U.S. state of Alaska.'))[0],
  ).toMatch(/^HELD International Whaling Commission:/)
})

test('ministers of a body who will hold a meeting are that body', async () => {
  expect((await told('OPEC oil ministers will hold a meeting in Doha on Friday.'))[0]).toMatch(/^PLANNED OPEC:/)
})
