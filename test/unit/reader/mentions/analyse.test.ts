import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Analyser, createAnalyser } from '../../../../src/reader/analyse.ts'
import type { Analysis } from '../../../../src/reader/analysis.ts'

let analyser: Analyser
beforeAll(async () => {
  analyser = await createAnalyser()
})
afterAll(() => analyser.close())

const analyse = (text: string) => analyser.analyse({ id: 'd', text })
const people = ({ entities }: Analysis) =>
  [...entities.values()].flatMap(one => (one.kind === 'PERSON' ? [`${one.name}: ${one.office} (${one.country})`] : []))
const mentionsOf = ({ mentions, entities }: Analysis, name: string) =>
  mentions.flatMap(({ entity, text, form }) => {
    const known = entities.get(entity)
    const own = known?.kind === 'COUNTRY' ? known.iso3 : known?.name
    return own === name ? [`${text} ${form}`] : []
  })

describe('titles', () => {
  test.each([
    ['Kenyan President William Ruto landed.', 'William Ruto: President of Kenya (KEN)'],
    ['The prime minister of Vietnam, Pham Minh Chinh, landed.', 'Pham Minh Chinh: Prime Minister of Vietnam (VNM)'],
    ['Gabriel Boric, the president of Chile, landed.', 'Gabriel Boric: President of Chile (CHL)'],
    [
      "Subrahmanyam Jaishankar, India's foreign minister, landed.",
      'Subrahmanyam Jaishankar: Foreign Minister of India (IND)',
    ],
    ['NATO Secretary-General Jens Stoltenberg landed.', 'Jens Stoltenberg: NATO Secretary-General (null)'],
    [
      'Crown Prince Mohammed bin Salman of Saudi Arabia landed.',
      'Mohammed bin Salman: Crown Prince of Saudi Arabia (SAU)',
    ],
    ['Former Finnish President Sauli Niinisto landed.', 'Sauli Niinisto: null (FIN)'],
    ["Jordan's king, Abdullah II, landed.", 'Abdullah II: King of Jordan (JOR)'],
  ])('%s', async (text, person) => {
    expect(people(await analyse(text))).toEqual([person])
  })

  test('holders named together each get their own country', async () => {
    const analysis = await analyse('The presidents of Ghana and Togo, John Mahama and Faure Gnassingbe, met in Accra.')
    expect(people(analysis)).toEqual([
      'John Mahama: President of Ghana (GHA)',
      'Faure Gnassingbe: President of Togo (TGO)',
    ])
  })

  test('office holders without a name stand for their countries', async () => {
    const analysis = await analyse('The presidents of Brazil and Chile talked for an hour.')
    expect(mentionsOf(analysis, 'BRA')).toEqual(['The presidents of Brazil and Chile TITLE', 'Brazil NAME'])
    expect(mentionsOf(analysis, 'CHL')).toEqual(['The presidents of Brazil and Chile TITLE', 'Chile NAME'])
    expect(people(analysis)).toEqual([])
  })
})

test.each([
  ['King Charles landed.', 'King Charles: King (null)'],
  ['King Felipe VI of Spain landed.', 'King Felipe VI: King of Spain (ESP)'],
  ['Pope Leo landed.', 'Pope Leo: Pope (null)'],
])('one who is known by a given name bears it with his title: %s', async (text, person) => {
  expect(people(await analyse(text))).toEqual([person])
})

test('names that stand side by side without a word between are one name', async () => {
  const analysis = await analyse(
    'Volodymyr Zelenskyy, who had dared him to, went to Ankara instead, where President Recep Tayyip Erdoğan received him on Thursday. The delegations agreed to exchange a thousand prisoners each.',
  )
  expect(people(analysis)).toHaveLength(2)
})

test('a surname of two words is the man named in full before', async () => {
  const analysis = await analyse(
    'Anna Lund met Gabonese President Ali Bongo Ondimba in Libreville. She and President Bongo Ondimba talked about forests.',
  )
  expect(people(analysis)).toEqual(['Anna Lund: null (null)', 'Ali Bongo Ondimba: President of Gabon (GAB)'])
})

test.each([
  ['Chief of the General Staff of the Armed Forces of Ukraine Andrii Melnychuk landed.', 'Andrii Melnychuk'],
  ['State Secretary for Foreign Affairs Eivind Vad Nilsson landed.', 'Eivind Vad Nilsson'],
  ['Commander of the Southern Fleet Senior General Min Aung Thura landed.', 'Min Aung Thura'],
  ['Minister of State at the Ministry of Foreign Affairs Ahmed Al Mansour landed.', 'Ahmed Al Mansour'],
  ["Chargé d'Affaires Natalie Brook landed.", 'Natalie Brook'],
  ['Israeli Minister for Public Security Omer Ben Lavi landed.', 'Omer Ben Lavi'],
  ['UN Special Coordinator for Middle East Peace Tor Lindahl landed.', 'Tor Lindahl'],
  ['Senior Bureau Official for the Bureau of East Asian and Pacific Affairs Kim Moyer landed.', 'Kim Moyer'],
  ['President of Turkmenistan Gurban Berdiyev landed.', 'Gurban Berdiyev'],
  ['President of the Central African Republic Faustin-Archange Mbeki landed.', 'Faustin-Archange Mbeki'],
])('a name behind a long title is whole: %s', async (text, name) => {
  expect(people(await analyse(text)).map(person => person.split(':')[0])).toEqual([name])
})

test.each([
  'The Minister for Foreign Affairs Joint Statement was long.',
  'The Chief of the International Energy Laboratory Branch was absent.',
  'The President of the Republic of Azerbaijan was absent.',
])('an office in capitals names nobody: %s', async text => {
  expect(people(await analyse(text))).toEqual([])
})

test('Xi is a name and no numeral', async () => {
  const analysis = await analyse(
    'Chinese President Xi Jinping met Peruvian President Dina Boluarte. Xi spoke of copper.',
  )
  expect(people(analysis)).toEqual(['Xi Jinping: President of China (CHN)', 'Dina Boluarte: President of Peru (PER)'])
})

test('a body keeps its name past an apostrophe', async () => {
  const analysis = await analyse("The Tigray People's Liberation Front signed on Tuesday.")
  expect([...analysis.entities.values()].flatMap(one => (one.kind === 'ORGANIZATION' ? [one.name] : []))).toEqual([
    "Tigray People's Liberation Front",
  ])
})

describe('one person under several names', () => {
  test.each([
    ['Kenyan President William Ruto landed. President Yoweri Museveni received him at noon.', 'William Ruto'],
    ['Giorgia Meloni arrived. Narendra Modi held talks with her and thanked her.', 'Giorgia Meloni'],
    ['Lula da Silva spoke first. Gustavo Petro came to see him.', 'Lula da Silva'],
  ])('whom somebody receives is not himself: %s', async (text, guest) => {
    const { mentions, entities } = await analyse(text)
    const pronouns = mentions.filter(one => one.form === 'PRONOUN').map(one => entities.get(one.entity))
    expect(new Set(pronouns.map(one => one?.kind === 'PERSON' && one.name))).toEqual(new Set([guest]))
  })

  test('full name, surname, title and pronoun are one', async () => {
    const analysis = await analyse(
      'Greek Prime Minister Kyriakos Mitsotakis flew to Cairo on Monday. The prime minister praised the talks. Mitsotakis said he would return.',
    )
    expect(mentionsOf(analysis, 'Kyriakos Mitsotakis')).toEqual([
      'Kyriakos Mitsotakis NAME',
      'The prime minister NOMINAL',
      'Mitsotakis SURNAME',
      'he PRONOUN',
    ])
  })

  test('a title with a country finds the right one of two', async () => {
    const analysis = await analyse(
      'Polish President Andrzej Duda met Lithuanian President Gitanas Nauseda in Suwalki. The Polish president spoke first.',
    )
    expect(mentionsOf(analysis, 'Andrzej Duda')).toContain('The Polish president NOMINAL')
  })

  test('two people with one surname stay apart', async () => {
    const analysis = await analyse('Lech Kaczynski was president. Jaroslaw Kaczynski was prime minister.')
    expect(people(analysis)).toHaveLength(2)
  })

  test('a variant spelling within a document is one person', async () => {
    const analysis = await analyse('Volodymyr Zelenskyy arrived in Oslo. Later Volodymyr Zelensky left.')
    expect(people(analysis)).toHaveLength(1)
  })
})

describe('countries and places', () => {
  test('a capital acts as a state or is a place', async () => {
    const analysis = await analyse('Ankara rejected the plan. The envoys met in Ankara on Sunday.')
    expect(mentionsOf(analysis, 'TUR')).toEqual(['Ankara METONYM'])
    expect(mentionsOf(analysis, 'Ankara')).toEqual(['Ankara NAME'])
  })

  test('names that are people or American states are no countries', async () => {
    const analysis = await analyse('Michael Jordan won. Jordan smiled. She moved to Atlanta, Georgia, last year.')
    expect(mentionsOf(analysis, 'JOR')).toEqual([])
    expect(mentionsOf(analysis, 'GEO')).toEqual([])
  })

  test('a seat of government is a venue when people are in it', async () => {
    const analysis = await analyse('They dined at the White House. The White House said nothing.')
    const kinds = [...analysis.entities.values()]
      .filter(one => one.kind !== 'COUNTRY')
      .map(one => `${one.name} ${one.kind}`)
    expect(kinds.sort()).toEqual(['White House ORGANIZATION', 'White House PLACE'])
  })

  test('a city named like larger ones elsewhere gets no country', async () => {
    const analysis = await analyse('The envoys met in Cordoba.')
    const [place] = [...analysis.entities.values()]
    expect(place).toMatchObject({ kind: 'PLACE', name: 'Cordoba', country: null })
  })
})

test('ministries and bodies are organizations with their kind', async () => {
  const analysis = await analyse("Norway's foreign ministry and the African Union condemned Hamas.")
  const kinds = [...analysis.entities.values()].flatMap(one =>
    one.kind === 'ORGANIZATION' ? [`${one.name}: ${one.organizationKind}`] : [],
  )
  expect(kinds).toEqual(['Foreign Ministry of Norway: MINISTRY', 'African Union: IGO', 'Hamas: ARMED_GROUP'])
})

test('every mention of any text is verbatim and no text is trouble', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'President',
      'the',
      'Ukrainian',
      'Xi Jinping',
      ',',
      "'s",
      'met',
      'Moscow',
      'U.S.',
      '\n\n',
      '😀',
      '\ud800',
      'ministers of',
      'and',
      'NATO',
      '-',
      'he',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async pieces => {
      const text = pieces.join(' ')
      const { mentions, entities, sentences } = await analyse(text)
      for (const { start, end, text: words, entity, head, firstToken, endToken } of mentions) {
        expect(text.slice(start, end)).toBe(words)
        expect(entities.has(entity)).toBe(true)
        expect(head >= firstToken && head < endToken).toBe(true)
      }
      for (const { tokens } of sentences)
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
    }),
    { numRuns: 60 },
  )
})
