import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Document } from '../../../../src/domain/document.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'
import { toldMeetings } from '../../../support/told-meetings.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

const told = (text: string, more: Partial<Document> = {}) => toldMeetings(reader, text, more)

test('whoever calls on somebody meets him, unless he calls on him to do something', async () => {
  expect(await told('Subrahmanyam Jaishankar called on Singapore Prime Minister Lawrence Wong on Thursday.')).toEqual([
    'HELD 2026-03-05 – IN_PERSON: Lawrence Wong + Subrahmanyam Jaishankar',
  ])
  expect(await told('The prime minister of Nepal said he called on the Indian president on Thursday.')).toEqual([
    'HELD 2026-03-05 – IN_PERSON: IND + NPL',
  ])
  expect(await told('Antonio Guterres called on Prime Minister Abiy Ahmed on Tuesday to end the fighting.')).toEqual([])
  expect(await told('Marco Rubio called on Russia and Ukraine to stop the strikes.')).toEqual([])
})

test('two who come face to face meet', async () => {
  expect(await told('Viktor Orban came face to face with Ursula von der Leyen in Strasbourg on Wednesday.')).toEqual([
    'HELD 2026-03-04 Strasbourg IN_PERSON: Ursula von der Leyen + Viktor Orban',
  ])
})

test('whoever was in a town to meet somebody met him there on that day', async () => {
  expect(
    await told('Chancellor Olaf Scholz was in Riga on Monday to meet Latvian Prime Minister Evika Silina.'),
  ).toEqual(['HELD 2026-03-02 Riga IN_PERSON: Evika Silina + Olaf Scholz'])
  expect(
    await told('Cuban Foreign Minister Bruno Rodriguez was in Hanoi on Tuesday to hold talks with Luong Cuong.'),
  ).toEqual(['HELD 2026-03-03 Hanoi IN_PERSON: Bruno Rodriguez + Luong Cuong'])
  expect(await told('Penny Wong was not in Suva on Monday to meet Sitiveni Rabuka.')).toEqual([])
})

test('one calls by phone whom one calls and congratulates on something', async () => {
  expect(
    await told('Yesterday, President Sandu called and congratulated Romanian President Nicusor Dan on his victory.'),
  ).toEqual(['HELD – – PHONE: Nicusor Dan + Sandu'])
  expect(await told('Keir Starmer called Anthony Albanese on Sunday and congratulated him on his victory.')).toEqual([
    'HELD 2026-03-01 – PHONE: Anthony Albanese + Keir Starmer',
  ])
})

test('they who had talks in the clause behind it are its sides', async () => {
  expect(
    await told('The deal builds on the discussions Joseph Aoun and Ahmed al-Sharaa had in Beirut last year.'),
  ).toEqual(['HELD – Beirut UNKNOWN: Ahmed al-Sharaa + Joseph Aoun'])
  expect(await told('The talks that Sergei Lavrov held with Wang Yi in Moscow on Tuesday lasted three hours.')).toEqual(
    ['HELD 2026-03-03 Moscow IN_PERSON: Sergei Lavrov + Wang Yi'],
  )
})

test('the month before a summit of two is its month', async () => {
  expect(
    await told('The commitments were taken at the June 2021 U.S.-EU Summit, where both sides resolved to go on.'),
  ).toEqual(['HELD 2021-06 – IN_PERSON: European Union + USA'])
})

test('whoever is joined for talks is one of those who talk', async () => {
  expect(await told('Emmanuel Macron and Friedrich Merz joined Maia Sandu in Chisinau on Monday for talks.')).toEqual([
    'HELD 2026-03-02 Chisinau IN_PERSON: Emmanuel Macron + Friedrich Merz + Maia Sandu',
  ])
  expect(await told('Russian and Ukrainian negotiators sat face to face in Istanbul on Friday.')).toEqual([
    'HELD 2026-03-06 Istanbul IN_PERSON: RUS + UKR',
  ])
})

test('they who agreed on something at a summit were there, but not the one who was condemned at it', async () => {
  expect(
    await told('The accord came after a summit in Lima at which Peru and Chile pledged to open the border.'),
  ).toEqual(['HELD – Lima IN_PERSON: CHL + PER'])
  expect(
    await told('A summit in Oslo on Tuesday, at which Keir Starmer and Emmanuel Macron set up a fund, ended early.'),
  ).toEqual(['HELD 2026-03-03 Oslo IN_PERSON: Emmanuel Macron + Keir Starmer'])
  expect(await told('The meeting, at which Israel was condemned, ended in Riyadh on Sunday.')).toEqual([])
})

test('a recent meeting that is welcomed was held, and a proposed one was not', async () => {
  expect(
    await told('She welcomed the recent meeting between the Kenyan and Ethiopian foreign ministers in Nairobi.'),
  ).toEqual(['HELD – Nairobi IN_PERSON: ETH + KEN'])
  expect(await told('Ministers welcomed the latest round of talks between Kenya and Ethiopia in Nairobi.')).toEqual([
    'HELD – Nairobi IN_PERSON: ETH + KEN',
  ])
  expect(await told('He supports the proposed meeting between Kenya and Ethiopia in Nairobi.')).toEqual([])
})

test('a line that begins with its hour is of a schedule, and what it tells is to come', async () => {
  expect(await told('10:30 a.m. LOCAL Secretary Hale meets with Norwegian Foreign Minister Ida Moen in Oslo.')).toEqual(
    ['PLANNED – Oslo IN_PERSON: Hale + Ida Moen'],
  )
})
