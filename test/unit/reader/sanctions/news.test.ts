import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Analyser, createAnalyser } from '../../../../src/reader/analyse.ts'
import { readSanctions } from '../../../../src/reader/sanctions/read-sanctions.ts'

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
  [
    "China's foreign ministry said on Monday that it had imposed sanctions on five arms makers.",
    'IMPOSED CHN > five arms makers',
  ],
])('a government or its ministry is its state: %s', async (text, expected) => {
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

test.each([
  ['Tokyo banned exports of semiconductors to Russia.', 'IMPOSED JPN > RUS'],
  ['Canada suspended arms exports to Turkey in October 2020.', 'IMPOSED CAN > TUR on 2020-10'],
  ['The European Union bans imports of Russian coal.', 'IMPOSED European Union > RUS'],
  ['Russia has banned food imports from the European Union.', 'IMPOSED RUS > European Union'],
])('ended trade is a sanction against the land that it was with: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  'Japan banned imports of Canadian beef after an outbreak of mad cow disease.',
  'The bank halted sales to Peru.',
])('trade that ends for the sake of health, or that no state ends, is no sanction: %s', async text => {
  expect(await told(text)).toEqual([])
})

test.each([
  [
    'Finland imposed sanctions on the Belarusian regime. We welcome the steps taken today by Canada against the regime.',
    ['IMPOSED FIN > BLR', 'IMPOSED CAN > BLR on 2022-03-03'],
  ],
  [
    'Finland imposed sanctions on Belarus. The minister welcomed the measures adopted by Switzerland against Belarusian banks and those announced by Japan on 2 March.',
    ['IMPOSED FIN > BLR', 'IMPOSED CHE > Belarusian banks', 'IMPOSED JPN > Belarusian banks on 2022-03-02'],
  ],
  [
    'Peru sanctioned Ivan Petrov. Chile commends the actions taken by Brazil against three Russian companies.',
    ['IMPOSED PER > Ivan Petrov', 'IMPOSED BRA > three Russian companies'],
  ],
])('steps that are welcomed are sanctions by whoever took them: %s', async (text, expected) => {
  expect(await told(text)).toEqual(expected)
})

test('steps that are welcomed where no sanction was told of are none', async () => {
  expect(await told('We welcome the steps taken by Peru against armed groups.')).toEqual([])
})

test.each([
  [
    'We welcome the sanctions announced today by Canada against the Belarusian regime.',
    'IMPOSED CAN > BLR on 2022-03-03',
  ],
  ['Denmark praised the sanctions adopted by Norway against the Iranian police.', 'IMPOSED NOR > Iranian police'],
  [
    "This builds on Australia's existing sanctions against Myanmar, announced in March 2021.",
    'IMPOSED AUS > MMR on 2021-03',
  ],
  [
    'Sanctions imposed by the European Union on Crimean officials are in force.',
    'IN_FORCE European Union > Crimean officials',
  ],
])(
  'sanctions that somebody has welcomed, or with their day, are imposed and others are in force: %s',
  async (text, expected) => {
    expect(await told(text)).toEqual([expected])
  },
)

test.each([
  ['This follows our May 3 sanctions against two Iranian generals.', 'Australia', 'IMPOSED AUS > two Iranian generals'],
  ['This action follows our June 4 designations of two Syrian banks.', 'Canada', 'IMPOSED CAN > two Syrian banks'],
  [
    'The 3 February 2022 sanctions against ten Haitian politicians were a first step.',
    'Japan',
    'IMPOSED JPN > ten Haitian politicians',
  ],
])('sanctions of a day are those of the government that publishes: %s', async (text, land, expected) => {
  const [found] = await told(text, `Prime Minister of ${land}`)
  expect(found).toMatch(expected)
})

test.each([
  [
    'The Security Council met on Friday. The resolution imposes a travel ban on 12 Libyan officials.',
    'IMPOSED UN Security Council > 12 Libyan officials',
  ],
  [
    'The Security Council met on Friday. The resolution freezes the assets of those involved in the attack on the president.',
    'IMPOSED UN Security Council > those involved in the attack on the president',
  ],
  ['The measures adopted by Norway impose a travel ban on 12 Libyan officials.', 'IMPOSED NOR > 12 Libyan officials'],
])('a resolution and measures are those of who adopted them: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  ['Norway closed its embassy in Minsk. It has also imposed sanctions on four judges.', 'IMPOSED NOR > four judges'],
  ['The EU is alarmed. It has frozen the assets of six generals.', 'IMPOSED European Union > six generals'],
  [
    'Chile recalled its envoy. It is sanctioning two banks of Caracas.',
    'IMPOSED CHL > two banks of Caracas on 2022-03-03',
  ],
])('«it» is whom the sentence before tells of: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})

test.each([
  [
    "The minister told reporters about U.S. sanctions, coordinated with allies, in response to Russia's decision to recognize the rebels.",
    'IN_FORCE USA > RUS',
  ],
  ["Canada imposed sanctions in response to Iran's attack on the tanker.", 'IMPOSED CAN > IRN'],
  ["Norway has adopted new sanctions in response to Belarus's treatment of prisoners.", 'IMPOSED NOR > BLR'],
])('sanctions without another target answer a state: %s', async (text, expected) => {
  expect(await told(text)).toEqual([expected])
})
