import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'
import {
  entitiesForm,
  extensionForm,
  manifestForm,
  propertiesForm,
  proposalForm,
  resultsForm,
  typesForm,
} from '../support/reconciliation-protocol.ts'
import { ingestSamples } from '../support/sample-world.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2026-01-15T12:00:00Z')
const log = pino({ level: 'silent' })
const server = createServer({ graph, log, clock: now, version: '1.2.3' })

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestSamples(graph, now)
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const at = (path: string, init?: RequestInit) => server.fetch(`http://graph.example${path}`, init)
const form = (fields: Record<string, unknown>) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)])).toString(),
})
const reconcile = async (queries: Record<string, object>) => {
  const response = await at('/reconcile', form({ queries }))
  expect(response.status).toBe(200)
  return resultsForm.parse(await response.json())
}
const best = async (query: object) => (await reconcile({ q: query })).q?.result[0]
const idOf = async (query: string, type: string) => (await best({ query, type }))?.id ?? ''

test('the manifest tells all services, with addresses that answer', async () => {
  const response = await at('/reconcile')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const manifest = manifestForm.parse(await response.json())
  expect(manifest).toMatchObject({ serviceVersion: '1.2.3', identifierSpace: 'http://graph.example/reconcile/view/' })
  const { entity, type, property } = manifest.suggest
  for (const { service_url, service_path } of [entity, type, property]) {
    expect((await server.fetch(`${service_url}${service_path}?prefix=p`)).status).toBe(200)
  }
  const { service_url, service_path } = manifest.extend.propose_properties
  expect((await server.fetch(`${service_url}${service_path}?type=Person`)).status).toBe(200)
})

test('behind another address the manifest tells that one', async () => {
  const behind = createServer({ graph, log, clock: now, publicUrl: 'https://parley.example' })
  const manifest = manifestForm.parse(await (await behind.fetch('http://127.0.0.1:4000/reconcile')).json())
  expect(manifest.view.url).toBe('https://parley.example/reconcile/view/{{id}}')
  await behind.close()
})

test('a column of people in several spellings and scripts is reconciled in one batch', async () => {
  const names = ['Volodimir Selenskyj', 'Владимир Путин', 'ERDOGAN, Recep Tayyip', 'Lula da Silva', 'Nobody Whosoever']
  const results = await reconcile(Object.fromEntries(names.map((query, i) => [`q${i}`, { query, type: 'Person' }])))
  const first = names.map((_, i) => results[`q${i}`]?.result[0])
  expect(first.slice(0, 4).map(one => one?.name)).toEqual([
    'Volodymyr Zelenskyy',
    'Vladimir Putin',
    'Recep Tayyip Erdoğan',
    'Luiz Inácio Lula da Silva',
  ])
  expect(first.slice(0, 3).map(one => one?.match)).toEqual([true, true, true])
  expect(first[4]?.match ?? false).toBe(false)
})

test('the same batch by GET is answered alike', async () => {
  const queries = { a: { query: 'Keir Starmer', limit: 2 } }
  const got = await at(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`)
  expect(await got.json()).toEqual(await reconcile(queries))
})

test('namesakes are left to whoever asks: a surname alone is no match, a country and office tell them apart', async () => {
  const { alone, told } = await reconcile({
    alone: { query: 'Wang', type: 'Person' },
    told: { query: 'Wang Yi', type: 'Person', properties: [{ pid: 'country', v: 'China' }] },
  })
  const wangs = alone?.result.filter(({ name }) => name.startsWith('Wang')) ?? []
  expect(wangs.length).toBeGreaterThan(1)
  expect(alone?.result.some(({ match }) => match)).toBe(false)
  expect(told?.result[0]).toMatchObject({ name: 'Wang Yi', match: true })
})

test('a property that disagrees lowers the score and forbids the match; its feature says so', async () => {
  const [right, wrong] = await Promise.all(
    ['France', 'JP'].map(v => best({ query: 'Emmanuel Macron', properties: [{ pid: 'country', v }] })),
  )
  expect(right).toMatchObject({ name: 'Emmanuel Macron', match: true, score: 100 })
  expect(right?.features).toEqual([
    { id: 'name', value: 1 },
    { id: 'country', value: true },
  ])
  expect(wrong).toMatchObject({ name: 'Emmanuel Macron', match: false, score: 50 })
  expect(wrong?.features).toContainEqual({ id: 'country', value: false })
})

test('an id is found by itself, and a country by its code, its name or its demonym', async () => {
  const id = await idOf('Rosneft', 'Organization')
  expect(await best({ query: id })).toMatchObject({ id, name: 'Rosneft', score: 100, match: true })
  for (const query of ['GB', 'gbr', 'United Kingdom', 'British'])
    expect(await best({ query, type: 'Country' })).toMatchObject({ id: 'GBR', match: true })
})

test('properties alone bring what has them, and nothing of it is a match', async () => {
  const { people, places } = await reconcile({
    people: {
      type: 'Person',
      limit: 25,
      properties: [
        { pid: 'country', v: { id: 'UKR' } },
        { pid: 'office', v: 'President of Ukraine' },
      ],
    },
    places: { type: 'Place', limit: 25, properties: [{ pid: 'within', v: 'Istanbul' }] },
  })
  expect(people?.result[0]).toMatchObject({ name: 'Volodymyr Zelenskyy', match: false })
  expect(places?.result.map(({ name }) => name)).toContain('Dolmabahçe Palace')
  expect(places?.result.map(({ name }) => name)).not.toContain('Budapest')
})

test('types, properties and entities are suggested as they are typed, and more of them from a cursor on', async () => {
  const types = typesForm.parse(await (await at('/reconcile/suggest/type?prefix=per')).json())
  expect(types.result).toEqual([{ id: 'Person', name: 'Person' }])
  const properties = propertiesForm.parse(await (await at('/reconcile/suggest/property?prefix=off')).json())
  expect(properties.result.map(({ id }) => id)).toEqual(['office'])
  const entities = entitiesForm.parse(await (await at('/reconcile/suggest/entity?prefix=volodymyr%20zel')).json())
  expect(entities.result[0]).toMatchObject({ name: 'Volodymyr Zelenskyy', notable: [{ id: 'Person' }] })
  const all = entitiesForm.parse(await (await at('/reconcile/suggest/entity?prefix=president')).json())
  const more = entitiesForm.parse(await (await at('/reconcile/suggest/entity?prefix=united&cursor=1')).json())
  const from = entitiesForm.parse(await (await at('/reconcile/suggest/entity?prefix=united')).json())
  expect(all.result.length).toBeLessThanOrEqual(10)
  expect(more.result[0]).toEqual(from.result[1])
  const countries = entitiesForm.parse(await (await at('/reconcile/suggest/entity?prefix=united&type=Country')).json())
  expect(new Set(countries.result.map(({ notable }) => notable[0]?.id))).toEqual(new Set(['Country']))
})

test('columns are added from the graph: who is met, how often, since when, under whose sanctions, in which words', async () => {
  const proposal = proposalForm.parse(await (await at('/reconcile/properties?type=Person&limit=20')).json())
  expect(proposal.properties.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['office', 'meetings', 'met', 'sentences']),
  )
  const [zelenskyy, rosneft] = [await idOf('Zelenskyy', 'Person'), await idOf('Rosneft', 'Organization')]
  const properties = [
    ...['office', 'country', 'meetings', 'first_meeting', 'sanctioned_by'].map(id => ({ id })),
    ...[
      { id: 'met', settings: { limit: 2 } },
      { id: 'sentences', settings: { limit: '1' } },
    ],
  ]
  const response = await at('/reconcile', form({ extend: { ids: [zelenskyy, rosneft, 'nothing'], properties } }))
  const { meta, rows } = extensionForm.parse(await response.json())
  expect(meta.find(({ id }) => id === 'met')?.type).toEqual({ id: 'Person', name: 'Person' })
  expect(rows[zelenskyy]).toMatchObject({ country: [{ id: 'UKR', name: 'Ukraine' }], sanctioned_by: [] })
  expect(rows[zelenskyy]?.office).toContainEqual({ str: 'President of Ukraine' })
  expect(rows[zelenskyy]?.met).toHaveLength(2)
  expect(rows[zelenskyy]?.sentences).toHaveLength(1)
  expect(rows[zelenskyy]?.meetings).toEqual([{ int: expect.any(Number) }])
  expect(rows[rosneft]).toMatchObject({ office: [], met: [] })
  expect(rows[rosneft]?.sanctioned_by?.map(issuer => 'name' in issuer && issuer.name)).toEqual(
    expect.arrayContaining(['United Kingdom', 'United States']),
  )
  expect(Object.values(rows.nothing ?? {}).flat()).toEqual([])
})

test('a preview is a small page without scripts, and a view leads to the page of the thing', async () => {
  const id = await idOf('Keir Starmer', 'Person')
  const preview = await at(`/reconcile/preview?id=${id}`)
  const html = await preview.text()
  expect(preview.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(html).toContain('Keir Starmer')
  expect(html).toContain('<blockquote>')
  expect(html).not.toContain('<script')
  const view = await server.fetch(new Request(`http://graph.example/reconcile/view/${id}`, { redirect: 'manual' }))
  expect([view.status, view.headers.get('location')]).toEqual([302, `/people/${id}`])
  for (const path of ['/reconcile/preview?id=nobody', '/reconcile/view/nobody', '/reconcile/view/%E0%A4%A'])
    expect([400, 404]).toContain((await at(path)).status)
})

test('whatever a cell holds, a batch is answered', async () => {
  const odd = ['"', '+-&&||!(){}[]^~*?:\\/', '🤝', '\u0000', 'a'.repeat(5_000), '( ) AND OR NOT', '王毅', '   .']
  await reconcile(Object.fromEntries(odd.map((query, i) => [`q${i}`, { query }])))
  for (const prefix of odd)
    expect((await at(`/reconcile/suggest/entity?prefix=${encodeURIComponent(prefix)}`)).status).toBe(200)
})

const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`q${i}`, { query: 'x' }]))
const get = (parameter: string, value: unknown) =>
  `/reconcile?${parameter}=${encodeURIComponent(JSON.stringify(value))}`
test.each([
  ['a batch that is too large', get('queries', many), 413, '51 queries; one batch may have 50'],
  ['no JSON', '/reconcile?queries=%7B', 400, 'this is no JSON'],
  ['a query of nothing', get('queries', { q0: {} }), 400, 'queries.q0: needs a query or properties'],
  [
    'an unknown type',
    get('queries', { q0: { query: 'x', type: 'Vessel' } }),
    400,
    'there is no type Vessel; the types are Person',
  ],
  [
    'an unknown property',
    get('queries', { q0: { query: 'x', properties: [{ pid: 'age', v: 1 }] } }),
    400,
    'there is no property age',
  ],
  [
    'a property that cannot be compared',
    get('queries', { q0: { query: 'x', properties: [{ pid: 'met', v: 1 }] } }),
    400,
    'met can be fetched, but not compared',
  ],
  ['an unknown column', get('extend', { ids: [], properties: [{ id: 'age' }] }), 400, 'there is no property age'],
  ['too many rows', get('extend', { ids: Array(201).fill('x'), properties: [{ id: 'met' }] }), 400, 'at most 200 ids'],
  ['a cursor of words', '/reconcile/suggest/type?prefix=p&cursor=two', 400, 'cursor: two is no whole number'],
  ['another address', '/reconcile/flyout', 404, 'nothing at /reconcile/flyout'],
])('%s is refused, with what is wrong, to pages of any origin', async (_, path, status, message) => {
  const response = await at(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect((await response.json()).errors[0]).toMatchObject({
    message: expect.stringContaining(message),
    extensions: { code: 'BAD_INPUT' },
  })
})

test('a body of another type, or of a megabyte, is refused; a browser may ask beforehand', async () => {
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  expect((await at('/reconcile', json)).status).toBe(415)
  const large = {
    ...form({ queries: {} }),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '2000000' },
  }
  expect((await at('/reconcile', large)).status).toBe(413)
  const before = await at('/reconcile', { method: 'OPTIONS' })
  expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST, OPTIONS'])
  expect((await at('/reconcile', { method: 'DELETE' })).status).toBe(405)
})

test('without a database the answer is 503, and when to ask again', async () => {
  const away = connect({ uri: 'bolt://127.0.0.1:9' }, { acquire: 200, retry: 200 })
  const alone = createServer({ graph: away, log, clock: now })
  const response = await alone.fetch('http://graph.example/reconcile', form({ queries: { q: { query: 'Putin' } } }))
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  expect((await response.json()).errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE')
  await alone.close()
  await away.close()
})
