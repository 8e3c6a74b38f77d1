import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Analyser, createAnalyser } from '../../../../src/reader/analyse.ts'
import { readSanctions } from '../../../../src/reader/events/sanctions.ts'

let analyser: Analyser
beforeAll(async () => {
  analyser = await createAnalyser({ events: false })
})
afterAll(() => analyser.close())

/** Sanctions of a text of Thursday, 3 March 2022, as «STATUS issuers > targets on date», by rules alone. */
async function told(text: string, source?: string): Promise<string[]> {
  const analysis = await analyser.analyse({ id: 'd', text, publishedAt: '2022-03-03', ...(source && { source }) })
  const { sanctions, added } = readSanctions(analysis)
  const entities = new Map([...analysis.entities, ...added.map(one => [one.ref, one] as const)])
  const names = (refs: readonly string[]) =>
    refs.map(ref => {
      const entity = entities.get(ref)
      return entity?.kind === 'COUNTRY' ? entity.iso3 : entity?.name
    })
  return sanctions.map(
    one =>
      `${one.status} ${names(one.issuers).join(' + ')} > ${names(one.targets).join(' + ')}${one.date ? ` on ${one.date}` : ''}`,
  )
}

test.each([
  [
    'The United States imposed sanctions on Tuesday against four Nicaraguan judges.',
    'IMPOSED USA > four Nicaraguan judges on 2022-03-01',
  ],
  [
    'The Treasury Department announced sanctions on Monday against two Syrian banks.',
    'IMPOSED USA > two Syrian banks on 2022-02-28',
  ],
  [
    'Norway imposed sanctions on 4 May 2020 on three Belarusian judges.',
    'IMPOSED NOR > three Belarusian judges on 2020-05-04',
  ],
])('the day of a sanction is not under sanctions: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  [
    'Japan decided on Friday to freeze the assets of 24 North Korean groups.',
    'IMPOSED JPN > 24 North Korean groups on 2022-02-25',
  ],
  ['Britain froze the assets of Russian businessman Roman Abramovich.', 'IMPOSED GBR > Roman Abramovich'],
  ['Canada has frozen the funds of six Iranian generals.', 'IMPOSED CAN > six Iranian generals'],
])('whose property is frozen is told apart from their land: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  [
    'South Korea joined the United States in sanctioning eight North Korean officials.',
    'IMPOSED KOR > eight North Korean officials',
  ],
  ['Iceland follows the EU in imposing sanctions on Belarus.', 'IMPOSED ISL > BLR'],
  ['China retaliated by sanctioning ten European lawmakers.', 'IMPOSED CHN > ten European lawmakers'],
  ['The opposition urged Serbia to join the EU in imposing sanctions on Russia.', 'CALLED_FOR SRB > RUS'],
])('whoever joins others in sanctions has imposed them: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  ['New Zealand became the latest country to sanction Russian oligarchs.', 'IMPOSED NZL > Russian oligarchs'],
  ['Chile is the first country to impose sanctions on the Venezuelan general.', 'IMPOSED CHL > Venezuelan general'],
  ['Estonia would become the first country to sanction the Georgian minister.', 'THREATENED EST > Georgian minister'],
])('the latest country to sanction somebody has done so: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  ['Mr. Garcia was placed under European Union sanctions in 2019.', 'IMPOSED European Union > Garcia on 2019'],
  ['Washington slapped the arms dealer, Ismail Demir, with sanctions in 2020.', 'IMPOSED USA > Ismail Demir on 2020'],
  [
    'The Security Council has placed 12 Somali commanders under sanctions.',
    'IMPOSED UN Security Council > 12 Somali commanders',
  ],
])('who is hit with or placed under sanctions is their target: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  [
    'The United States is expanding the number of Liberian officials subject to visa restrictions.',
    'IMPOSED USA > Liberian officials subject to visa restrictions on 2022-03-03',
  ],
  [
    'Canada expanded the list of Haitian politicians subject to sanctions.',
    'IMPOSED CAN > Haitian politicians subject to sanctions',
  ],
  [
    'Britain has widened the circle of companies subject to financial sanctions.',
    'IMPOSED GBR > companies subject to financial sanctions',
  ],
])('more people subject to a sanction are a new one: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  ['EU leaders agreed new sanctions on Belarus on Monday.', 'IMPOSED European Union > BLR on 2022-02-28'],
  [
    'EU foreign ministers agreed on sanctions against 17 Saudi officials.',
    'IMPOSED European Union > 17 Saudi officials',
  ],
  ['The Security Council has decided on tough new sanctions against Eritrea.', 'IMPOSED UN Security Council > ERI'],
])('a body that agrees or decides on sanctions imposes them: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test('that a body agrees on the need for sanctions imposes none', async () => {
  expect(await told('EU leaders agreed on the need for sanctions against Belarus.')).toEqual([])
})

test.each([
  ['Iran said it had sanctioned three American generals.', 'IMPOSED IRN > three American generals'],
  [
    'Japan said on Tuesday that it would freeze the assets of 20 Russian officials.',
    'PLANNED JPN > 20 Russian officials',
  ],
  [
    '"We have imposed sanctions on eight Belarusian judges," Canadian Foreign Minister Melanie Joly said.',
    'IMPOSED CAN > eight Belarusian judges',
  ],
])('«it» and «we» of what is said are those who say it: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  ['The Swiss government has sanctioned three banks of Minsk.', 'IMPOSED CHE > three banks of Minsk'],
  ['The Ukrainian government imposed sanctions on two Russian airlines.', 'IMPOSED UKR > two Russian airlines'],
  ['The government of Japan froze the assets of six Iranian generals.', 'IMPOSED JPN > six Iranian generals'],
])('a government is its state: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  [
    'Canada is designating Jorge Ruiz for his role in the police as the head of a prison.',
    'IMPOSED CAN > Jorge Ruiz on 2022-03-03',
  ],
  [
    'The Treasury is designating Amina Saleh for her work for the militia as its paymaster.',
    'IMPOSED USA > Amina Saleh on 2022-03-03',
  ],
  [
    'The State Department designated Ivan Petrov for his involvement in corruption as a governor.',
    'IMPOSED USA > Ivan Petrov',
  ],
])('a reason that tells what somebody is does not make the sanction an appointment: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test('nobody is under sanctions whom the state appoints', async () => {
  expect(await told('The State Department designated Jane Roe as its chief of climate.')).toEqual([])
})
