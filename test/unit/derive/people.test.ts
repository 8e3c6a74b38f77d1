import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blockOf } from '../../../src/derive/identity.ts'
import { derivePeople } from '../../../src/derive/people.ts'
import type { PersonRecord } from '../../../src/domain/evidence.ts'
import { clustersOf, person, unordered } from './world.ts'

const namesOf = (records: PersonRecord[]) => {
  const names = new Map(records.map(record => [record.id, `${record.name} (${record.article})`]))
  return clustersOf(derivePeople(records)).map(ids => ids.map(id => names.get(id)).sort())
}

test('the president is one person however five articles spell him', () => {
  const records = [
    person('Volodymyr Zelenskyy', 'a', { country: 'UKR' }),
    person('Volodymyr Zelensky', 'b', { country: 'UKR', office: 'President' }),
    person('Volodomyr Zelensky', 'c'),
    person('Zelenskiy', 'd', { country: 'UKR' }),
    person('President Zelensky', 'e', { office: 'President' }),
  ]
  const { nodes, clusters } = derivePeople(records)
  expect(clusters).toHaveLength(1)
  expect(nodes[0]?.properties).toMatchObject({ name: 'Volodymyr Zelensky' })
  expect(nodes[0]?.properties.aliases).toContain('Volodomyr Zelensky')
})

test('the id is that of the member published first', () => {
  const records = [
    person('Keir Starmer', 'late', { publishedAt: '2025-10-24' }),
    person('Keir Starmer', 'undated'),
    person('Keir Starmer', 'early', { publishedAt: '2025-10-01' }),
  ]
  expect(derivePeople(records).clusters[0]?.id).toBe('per-early-Keir Starmer')
})

test('a king is one with and without his number, another king is not', () => {
  expect(
    namesOf([person('King Charles', 'a'), person('King Charles III', 'b'), person('King Felipe VI', 'c')]),
  ).toHaveLength(2)
})

test('people who share a surname stay apart, the two Bushes too', () => {
  const records = [
    person('George W. Bush', 'a', { country: 'USA' }),
    person('George H. W. Bush', 'b', { country: 'USA' }),
    person('Jeb Bush', 'c', { country: 'USA' }),
  ]
  expect(derivePeople(records).clusters).toHaveLength(3)
})

test('a name that fits father and son joins neither, and the doubt is written down', () => {
  const records = [
    person('George W. Bush', 'a', { country: 'USA' }),
    person('George H. W. Bush', 'b', { country: 'USA' }),
    person('George Bush', 'c', { country: 'USA' }),
  ]
  const { clusters, judgements } = derivePeople(records)
  expect(clusters).toHaveLength(3)
  expect(judgements.filter(({ verdict }) => verdict === 'UNSURE')).toHaveLength(2)
  expect(judgements.filter(({ verdict }) => verdict === 'SAME')).toHaveLength(0)
})

test('a lone surname joins the only one who has it, and of two the one of its country', () => {
  expect(namesOf([person('Sergei Lavrov', 'a', { country: 'RUS' }), person('Lavrov', 'b')])).toHaveLength(1)
  const castros = [person('Raúl Castro', 'a', { country: 'CUB' }), person('Xiomara Castro', 'b', { country: 'HND' })]
  expect(namesOf([...castros, person('Castro', 'c', { country: 'HND' })])).toEqual([
    ['Raúl Castro (a)'],
    ['Castro (c)', 'Xiomara Castro (b)'],
  ])
  expect(namesOf([...castros, person('Castro', 'c')])).toHaveLength(3)
})

test('a family name that millions share is not the one who is known by it, unless office or country say so', () => {
  const full = person('Wu Shu-chen', 'a', { country: 'TWN' })
  for (const lone of ['Woo', 'Wu']) expect(namesOf([full, person(lone, 'b')])).toHaveLength(2)
  expect(namesOf([full, person('Wu', 'b', { country: 'TWN' })])).toHaveLength(1)
  expect(namesOf([person('Park Geun-hye', 'a', { office: 'President' }), person('Park', 'b')])).toHaveLength(2)
  expect(
    namesOf([person('Park Geun-hye', 'a', { office: 'President' }), person('Park', 'b', { office: 'President' })]),
  ).toHaveLength(1)
})

test('a surname with a letter between two hyphens is one word', () => {
  expect(namesOf([person('Prayuth Chan-o-cha', 'a'), person('Chan-o-cha', 'b')])).toHaveLength(1)
})

test('a surname that may be either of two is nobody else either: each document for itself', () => {
  const records = [
    person('Raúl Castro', 'a', { country: 'CUB' }),
    person('Fidel Castro', 'b', { country: 'CUB' }),
    person('Castro', 'c', { country: 'CUB' }),
    person('Castro', 'd', { country: 'CUB' }),
  ]
  const { clusters, judgements } = derivePeople(records)
  expect(clusters).toHaveLength(4)
  expect(judgements.filter(({ verdict }) => verdict === 'UNSURE').length).toBeGreaterThan(0)
})

test('two people whom one document tells apart are not made one by their names', () => {
  const records = [person('Castro', 'a'), person('Fidel Castro', 'a', { country: 'CUB' })]
  expect(derivePeople(records).clusters).toHaveLength(2)
})

test('the same name in two countries is two people, and open to doubt', () => {
  const { clusters, judgements } = derivePeople([
    person('Ali Ahmed', 'a', { country: 'IRQ' }),
    person('Ali Ahmed', 'b', { country: 'PAK' }),
  ])
  expect(clusters).toHaveLength(2)
  expect(judgements).toMatchObject([{ verdict: 'UNSURE', rule: 'country' }])
})

test('one slip about a country does not keep the others from their person', () => {
  const many = ['a', 'b', 'c', 'd'].map(article => person('Keir Starmer', article, { country: 'GBR' }))
  const records = [...many, person('Keir Starmer', 'slip', { country: 'UKR' }), person('Keir Starmer', 'open')]
  expect(
    derivePeople(records)
      .clusters.map(({ members }) => members.length)
      .sort(),
  ).toEqual([1, 5])
})

test('ten thousand records of one person are one person', () => {
  const records = Array.from({ length: 10_000 }, (_, i) =>
    person(i % 2 ? 'Donald Trump' : 'Trump', `a${i}`, { country: 'USA' }),
  )
  expect(derivePeople(records).clusters).toHaveLength(1)
})

const drawn = fc.array(
  fc.record({
    name: fc.constantFrom(
      'Sergei Lavrov',
      'Sergey Lavrov',
      'Lavrov',
      'S. Lavrov',
      'Stanislav Lavrov',
      'Kim Jong Un',
      'Kim Jong-un',
      'Kim',
      'Kim Jong Il',
      'George Bush',
      'George W. Bush',
      'George H. W. Bush',
      'Bush',
    ),
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    country: fc.constantFrom(null, 'RUS', 'PRK', 'USA'),
    publishedAt: fc.constantFrom(null, '2025-01-01', '2025-02-01'),
    office: fc.constantFrom(null, 'President'),
    holder: fc.constantFrom(
      null,
      'RUS|Sergey Lavrov',
      'USA|George W. Bush',
      'USA|George H. W. Bush',
      'PRK|Kim Jong Il',
    ),
    companions: fc.subarray(['a rs', 'b pln', 'c rn', 'd pdn']),
  }),
  { maxLength: 14 },
)
type Drawn = Omit<Partial<PersonRecord>, 'name' | 'article'> & { name: string; article: string }
const recordsOf = (told: readonly Drawn[]) =>
  told.map(({ name, article, ...more }, i) => person(name, article, { id: `per-${i}`, ...more }))

test('who is who does not depend on the order in which records came', () => {
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat()), (told, keys) => {
      const records = recordsOf(told)
      const shuffled = records.map(record => ({ record, key: Number(keys.next().value) })).sort((a, b) => a.key - b.key)
      expect(unordered(derivePeople(shuffled.map(({ record }) => record)))).toEqual(unordered(derivePeople(records)))
    }),
  )
})

test('blocks can be derived one by one', () => {
  fc.assert(
    fc.property(drawn, told => {
      const records = recordsOf(told)
      const blocks = [...new Set(records.map(blockOf))]
      const parts = blocks.map(block => derivePeople(records.filter(record => blockOf(record) === block)))
      const together = {
        clusters: parts.flatMap(part => part.clusters),
        judgements: parts.flatMap(part => part.judgements),
        nodes: parts.flatMap(part => part.nodes),
        edges: [],
      }
      expect(unordered(together)).toEqual(unordered(derivePeople(records)))
    }),
  )
})

test('every record is in one cluster, and no two people are both the same and not', () => {
  fc.assert(
    fc.property(drawn, told => {
      const records = recordsOf(told)
      const { clusters, judgements } = derivePeople(records)
      expect(clusters.flatMap(({ members }) => members).sort()).toEqual(records.map(({ id }) => id).sort())
      const clusterOf = new Map(clusters.flatMap(({ id, members }) => members.map(member => [member, id] as const)))
      for (const { left, right, verdict } of judgements) {
        expect(clusterOf.get(left) === clusterOf.get(right)).toBe(verdict === 'SAME')
      }
    }),
  )
})

test('two whom the register of office holders tells apart by their offices are never one', () => {
  fc.assert(
    fc.property(drawn, told => {
      const records = recordsOf(told)
      for (const { members } of derivePeople(records).clusters) {
        const holders = records.flatMap(({ id, office, holder }) =>
          members.includes(id) && office !== null && holder != null ? [holder] : [],
        )
        expect(new Set(holders).size).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('one man in five spellings and two scripts is one, and is called as Latin letters have it', () => {
  const names = ['Volodymyr Zelenskyy', 'Володимир Зеленський', 'Владимир Зеленский', 'Volodymyr Zelensky', 'Зеленский']
  const { nodes, clusters } = derivePeople(names.map((name, i) => person(name, `a${i}`, { country: 'UKR' })))
  expect(clusters).toHaveLength(1)
  expect(nodes[0]?.properties.name).toMatch(/^Volodymyr Zelensky/)
  expect(nodes[0]?.properties.aliases).toContain('Володимир Зеленський')
})

test.each([
  ['Andrii Sybiha', 'Andriy Sybiga'],
  ['Wang Yi', '王毅'],
  ['Xi Jinping', '习近平'],
  ['Kim Jong Un', '김정은'],
  ['Kyriakos Mitsotakis', 'Κυριάκος Μητσοτάκης'],
  ['Irakli Kobakhidze', 'ირაკლი კობახიძე'],
  ['Narendra Modi', 'नरेन्द्र मोदी'],
  ['Nikol Pashinyan', 'Նիկոլ Փաշինյան'],
])('%s and %s are one', (a, b) => {
  expect(namesOf([person(a, 'a'), person(b, 'b')])).toHaveLength(1)
})

test('a name without vowels is a question, and answered by a country', () => {
  const asked = derivePeople([person('Mohammed bin Salman', 'a'), person('محمد بن سلمان', 'b')])
  expect(asked.clusters).toHaveLength(2)
  expect(asked.judgements).toMatchObject([{ verdict: 'UNSURE', rule: 'name-without-vowels' }])
  const home = { country: 'SAU' }
  expect(namesOf([person('Mohammed bin Salman', 'a', home), person('محمد بن سلمان', 'b', home)])).toHaveLength(1)
})

test.each([
  ['father and son', 'Pavel Doru Sr.', 'Pavel Doru Jr.'],
  ['two ministers named Sergei', 'Sergei Lavrov', 'Sergei Shoigu'],
  ['a president and a writer', 'Vladimir Putin', 'Vladimir Voinovich'],
  ['sister and brother', 'Mario Rossi', 'Maria Rossi'],
  ['two of one family', 'Kim Jong Un', 'Kim Jong Il'],
  ['two kings', 'King Charles III', 'King Charles IV'],
  ['Wang and Wang', 'Wang Yi', 'Wang Wentao'],
  ['two Bushes', 'George W. Bush', 'George H. W. Bush'],
  ['two of one first name, called by nothing else', 'Ben Bernanke', 'Bridget Brink'],
  ['two Koreans of one family', 'Kim Sung-ho', 'Kim So-young'],
  ['two Chinese of two families', 'Yang Jiechi', 'Zhang Yesui'],
  ['two whose initial and sound agree', 'Roy Barnes', 'R. Nicholas Burns'],
  ['two Castros', 'Raúl Castro', 'Fidel Castro'],
  ['minister and footballer of two scripts', 'Sergei Lavrov', 'Сергей Лаврентьев'],
])('%s are two', (_, a, b) => {
  expect(namesOf([person(a, 'a'), person(b, 'b')])).toHaveLength(2)
})

test('spelt nearly alike, told apart by nothing: a question, not a merge', () => {
  const { clusters, judgements } = derivePeople([person('Sara Khan', 'a'), person('Sarah Khan', 'b')])
  expect(clusters).toHaveLength(2)
  expect(judgements).toMatchObject([{ verdict: 'UNSURE', rule: 'name-alike' }])
})
