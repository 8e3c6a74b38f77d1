import { expect, test } from '@jest/globals'
import { deriveSanctions } from '../../../src/derive/sanctions.ts'
import { clustersOf, edgeTexts, sanction } from './world.ts'

const rosneft = { issuers: ['USA'], targets: ['Rosneft', 'Lukoil'] }

test('T10: two articles on one decision are one sanction with its targets', () => {
  const { nodes, edges } = deriveSanctions([
    sanction({ article: 'a', published: '2025-10-23', status: 'IMPOSED', date: '2025-10-22', ...rosneft }),
    sanction({ article: 'b', published: '2025-10-25', status: 'IMPOSED', ...rosneft }),
  ])
  expect(nodes).toHaveLength(1)
  expect(nodes[0]?.properties).toMatchObject({
    status: 'IMPOSED',
    edtf: '2025-10-22',
    articles: 2,
    title: 'United States sanctions on Lukoil, Rosneft',
  })
  expect(edgeTexts(edges)).toEqual(['USA IMPOSED san-a-1', 'san-a-1 TARGETS Lukoil', 'san-a-1 TARGETS Rosneft'])
})

test('T11: a call for sanctions is no sanction, however the same targets are sanctioned by others', () => {
  const { nodes, edges } = deriveSanctions([
    sanction({ article: 'a', published: '2025-10-23', status: 'IMPOSED', ...rosneft }),
    sanction({ article: 'b', published: '2025-10-25', status: 'CALLED_FOR', ...rosneft, callers: ['Zelenskyy'] }),
  ])
  expect(nodes.map(({ properties }) => properties.status).sort()).toEqual(['CALLED_FOR', 'IMPOSED'])
  expect(edgeTexts(edges)).toContain('Zelenskyy CALLED_FOR san-b-1')
  expect(edgeTexts(edges)).toContain('USA ASKED_FOR san-b-1')
  expect(edgeTexts(edges)).toContain('san-b-1 WOULD_TARGET Rosneft')
})

test('whoever asks for a measure and whoever opposes it speak of one proposal', () => {
  const { nodes, edges } = deriveSanctions([
    sanction({
      article: 'a',
      published: '2025-10-23',
      status: 'CALLED_FOR',
      issuers: ['GBR'],
      targets: ['Gazprom'],
      callers: ['Zelenskyy'],
    }),
    sanction({
      article: 'b',
      published: '2025-10-25',
      status: 'OPPOSED',
      issuers: ['GBR'],
      targets: ['Gazprom'],
      callers: ['Orbán'],
    }),
  ])
  expect(nodes).toHaveLength(1)
  expect(edgeTexts(edges)).toEqual(expect.arrayContaining(['Zelenskyy CALLED_FOR san-a-1', 'Orbán OPPOSED san-a-1']))
})

test('imposed, extended and lifted is one sanction with a history', () => {
  const one = { issuers: ['USA'], targets: ['Gazprom'] }
  const { nodes } = deriveSanctions([
    sanction({ article: 'a', published: '2024-01-10', status: 'IMPOSED', date: '2024-01-10', ...one }),
    sanction({ article: 'b', published: '2024-07-10', status: 'EXTENDED', date: '2024-07-10', ...one }),
    sanction({ article: 'c', published: '2025-03-01', status: 'LIFTED', date: '2025-03-01', ...one }),
  ])
  expect(nodes).toHaveLength(1)
  expect(nodes[0]?.properties).toMatchObject({ status: 'LIFTED', edtf: '2024-01-10', articles: 3 })
})

test('a second package a year later is another sanction, and «in force» fits neither of two for sure', () => {
  const one = { issuers: ['USA'], targets: ['RUS'] }
  const { clusters, judgements } = deriveSanctions([
    sanction({ article: 'a', status: 'IMPOSED', date: '2024-02-20', ...one }),
    sanction({ article: 'b', status: 'IMPOSED', date: '2025-02-24', ...one }),
    sanction({ article: 'c', status: 'IN_FORCE', published: '2025-10-24', ...one }),
  ])
  expect(clusters).toHaveLength(3)
  expect(judgements.some(({ verdict }) => verdict === 'UNSURE')).toBe(true)
})

test('«in force», said in passing, joins the only decision there is', () => {
  const accounts = [
    sanction({ article: 'a', published: '2025-10-23', status: 'IMPOSED', ...rosneft }),
    sanction({ article: 'b', status: 'IN_FORCE', issuers: ['USA'], targets: ['Rosneft'] }),
  ]
  expect(clustersOf(deriveSanctions(accounts))).toHaveLength(1)
})

test('a threat stays a threat', () => {
  const { nodes, edges } = deriveSanctions([
    sanction({ article: 'a', published: '2025-10-01', status: 'THREATENED', ...rosneft }),
    sanction({ article: 'b', published: '2025-10-23', status: 'IMPOSED', ...rosneft }),
  ])
  expect(nodes).toHaveLength(2)
  expect(edgeTexts(edges)).toContain('USA THREATENED san-a-1')
})

test('what was planned and then imposed on the same targets is one sanction', () => {
  const { nodes, edges } = deriveSanctions([
    sanction({ article: 'a', published: '2025-10-10', status: 'PLANNED', ...rosneft }),
    sanction({ article: 'b', published: '2025-10-23', status: 'IMPOSED', ...rosneft }),
  ])
  expect(nodes).toHaveLength(1)
  expect(nodes[0]?.properties.status).toBe('IMPOSED')
  expect(edges.map(({ type }) => type)).not.toContain('PLANNED')
})

test('decisions of two programmes or two issuers stay apart', () => {
  const targets = ['Rosneft']
  const day = { status: 'IMPOSED' as const, date: '2025-10-22' }
  expect(
    deriveSanctions([
      sanction({ article: 'a', issuers: ['USA'], targets, ...day }),
      sanction({ article: 'b', issuers: ['GBR'], targets, ...day }),
    ]).clusters,
  ).toHaveLength(2)
  const programs = ['A', 'B'].map(program => sanction({ article: program, issuers: ['USA'], targets, program, ...day }))
  expect(deriveSanctions(programs).clusters).toHaveLength(2)
})

test('a package against a whole country is not what some plan had meant, unless both name the programme', () => {
  const aimed = { issuers: ['EUU'], targets: ['RUS'] }
  const told = (program: string | null) =>
    deriveSanctions([
      sanction({ article: 'a', published: '2025-10-10', status: 'PLANNED', program, ...aimed }),
      sanction({ article: 'b', published: '2025-10-23', status: 'IMPOSED', program, ...aimed }),
    ]).clusters
  expect(told(null)).toHaveLength(2)
  expect(told('19th package')).toHaveLength(1)
})

test('a company that is sanctioned once by one issuer is so in two articles without any date', () => {
  const accounts = ['a', 'b'].map(article => sanction({ article, status: 'IMPOSED', ...rosneft }))
  expect(deriveSanctions(accounts).clusters).toHaveLength(1)
})
