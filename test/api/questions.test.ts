import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { readExamples } from '../../src/api/examples.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'
import { ingestSamples } from '../support/sample-world.ts'
import { createAsking } from './asking.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2026-01-15T12:00:00Z')
const { ask, count, close } = createAsking(graph, now)

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestSamples(graph, now)
})
afterAll(async () => {
  await close()
  await database.close()
})

const roots = (query: string) =>
  parse(query).definitions.flatMap(one => (one.kind === 'OperationDefinition' ? one.selectionSet.selections : []))

/** What takes further statements: as many as it has steps, kinds or parts, never as many as it has rows. */
const further =
  /\b(paths|network|sanctionPairs|diff|sentences)\(|\b(near|counterpartMet|sanctionedParticipants|listings)\b/

/** Groups of all who met are made only after a look at how many meetings there are. */
const isMeasured = (query: string) => /\bencounters\(/.test(query) && /\bgroupBy\(/.test(query)

test.each(readExamples().map(example => [example.question, example] as const))(
  '%s: answered, with one statement for each root field, or a few more where its parts need them',
  async (_, { query, variables }) => {
    count()
    const { data, errors } = await ask(query, variables)
    expect(errors).toBeUndefined()
    const beyond = count() - roots(query).length
    expect(beyond).toBeLessThanOrEqual(further.test(query) ? 8 : isMeasured(query) ? 1 : 0)
    expect(JSON.stringify(data)).toMatch(/"(nodes|edges|groupBy|paths|sanctionPairs)":\[\{/)
  },
)

test('statements do not grow with the rows of an answer', async () => {
  const query = `query ($first: Int) { people(first: $first) { nodes { name offices { title country { name } } evidence(first: 1) { sentence } } }
    meetings(first: $first) { nodes { participants { actor { ... on Person { offices { title } } } } venue { within { evidence(first: 1) { text } } } } } }`
  const counts: number[] = []
  for (const first of [2, 100]) {
    count()
    expect((await ask(query, { first })).errors).toBeUndefined()
    counts.push(count())
  }
  expect(counts[1]).toBeLessThanOrEqual((counts[0] ?? 0) + 1)
})

test('the first question of the guide runs as printed', async () => {
  const { data, errors } =
    await ask(`{ encounters(with: {name: "Zelenskyy"}, place: {within: "London"}, during: {from: "2025-10", to: "2025-12"}, mode: IN_PERSON) {
        edges { node { counterpart { name } meeting { id status date { edtf } venue { name } } }
                evidence(first: 1) { sentence article { title publishedAt source { name } } } } } }`)
  expect(errors).toBeUndefined()
  expect(data.encounters.edges).toEqual([])
})

test('whoever was met has the same sentences of their own, whether they are reached by an encounter or by their id', async () => {
  const own = 'counterpart { ... on Person { id evidence(first: 3) { text sentence } } }'
  const { data, errors } = await ask(`{
    plain: encounters(with: {name: "Trump"}, kinds: [PERSON], first: 5) { nodes { ${own} } }
    said: encounters(with: {name: "Trump"}, kinds: [PERSON], first: 5) { nodes { ${own} evidence(first: 1) { sentence } } } }`)
  expect(errors).toBeUndefined()
  expect(data.plain.nodes).toHaveLength(5)
  for (const { counterpart } of [...data.plain.nodes, ...data.said.nodes]) {
    const { data: direct } = await ask(
      'query ($id: ID!) { person(id: $id) { id evidence(first: 3) { text sentence } } }',
      { id: counterpart.id },
    )
    expect(counterpart.evidence.length).toBeGreaterThan(0)
    expect(counterpart).toEqual(direct.person)
  }
})

test('every sentence is verbatim, at the offsets that are given', async () => {
  const evidence = 'evidence(first: 40) { text start end sentence article { id } }'
  const few = 'evidence(first: 5) { text start end sentence article { id } }'
  const { data, errors: why } = await ask(
    `{ articles(first: 100) { nodes { id text } } people(first: 20) { nodes { ${evidence} offices { ${few} } } } }`,
  )
  const { data: events, errors: whyNot } = await ask(`{
    meetings(first: 100) { nodes { ${evidence} statusHistory { ${few} } participants { ${few} } } }
    encounters(with: {name: "Trump"}, first: 50) { nodes { ${evidence} } }
    sanctions(first: 50) { nodes { ${evidence} issuers { ${few} } targets { ${few} } } } }`)
  expect([why, whyNot]).toEqual([undefined, undefined])
  const texts = new Map(data.articles.nodes.map(({ id, text }: { id: string; text: string }) => [id, text]))
  let found = 0
  JSON.stringify([data, events], (_, value) => {
    if (value && typeof value.start === 'number') {
      found++
      expect(String(texts.get(value.article.id)).slice(value.start, value.end)).toBe(value.text)
      expect(String(texts.get(value.article.id))).toContain(value.sentence)
    }
    return value
  })
  expect(found).toBeGreaterThan(300)
})

test('everything that is held, imposed or attended has a sentence', async () => {
  const one = 'evidence(first: 1) { sentence }'
  const { data } =
    await ask(`{ meetings(first: 100) { nodes { title ${one} statusHistory { ${one} } participants { ${one} } } }
    sanctions(first: 100) { nodes { title ${one} issuers { ${one} } targets { ${one} } callers { ${one} } } } }`)
  const bare: string[] = []
  const visit = (value: unknown, title: string): void => {
    if (Array.isArray(value)) for (const inner of value) visit(inner, title)
    else if (value && typeof value === 'object') {
      const name = 'title' in value ? String(value.title) : title
      if ('evidence' in value && Array.isArray(value.evidence) && value.evidence.length === 0) bare.push(name)
      for (const inner of Object.values(value)) visit(inner, name)
    }
  }
  visit(data, '')
  expect(bare).toEqual([])
})

test('a name is found in any usual spelling, and nobody is found by a name that nobody has', async () => {
  const ids = new Set<string>()
  for (const name of ['Volodymyr Zelenskyy', 'Zelensky', 'zelenskiy', 'ZELENSKYY', 'Volodimir Zelensky', 'Zelenskyj']) {
    const { data, errors } = await ask('query ($name: String) { person(name: $name) { id name } }', { name })
    expect(errors).toBeUndefined()
    ids.add(data.person?.id ?? `nobody called ${name}`)
  }
  expect(ids.size).toBe(1)
  for (const name of ['Xu', 'Ludwig Wittgenstein', 'Vladimir', '?', '::']) {
    const { data, errors } = await ask('query ($name: String) { person(name: $name) { name } }', { name })
    expect(errors).toBeUndefined()
    if (name !== 'Vladimir') expect([name, data.person]).toEqual([name, null])
  }
})

test('a country is found by name, alias and code', async () => {
  const { data } =
    await ask(`{ a: country(iso: "GB") { id } b: country(iso: "gbr") { id } c: country(name: "Britain") { id } d: country(id: "GBR") { id }
    e: country(name: "Atlantis") { id } f: country(iso: "ZZ") { id } }`)
  expect(data).toEqual({ a: { id: 'GBR' }, b: { id: 'GBR' }, c: { id: 'GBR' }, d: { id: 'GBR' }, e: null, f: null })
})

test('whoever is not known met nobody, and an unknown place is nowhere', async () => {
  const { data, errors } = await ask(`{
    encounters(with: {name: "Nobody Whatsoever"}) { nodes { met } totalCount }
    meetings(person: {id: "per-unknown"}) { totalCount }
    visits(place: {within: "Atlantis"}) { totalCount }
    timeline(of: {iso: "ZZ"}) { totalCount }
    sanctions(target: [{name: "Nobody Whatsoever"}]) { totalCount }
    claims(about: "nothing") { totalCount }
    articles(mentions: {name: "Nobody Whatsoever"}) { totalCount }
    search(text: "qqqqqq") { totalCount } }`)
  expect(errors).toBeUndefined()
  expect(data.encounters.nodes).toEqual([])
  for (const list of Object.values(data)) expect((list as { totalCount: number }).totalCount).toBe(0)
})

const attacks = [
  "') MATCH (n) DETACH DELETE n //",
  '"}) RETURN 1 UNION MATCH (n) DETACH DELETE n //',
  '`) DETACH DELETE (n',
  '\u0000\\u0027}) DETACH DELETE n',
  '*:*',
  '+-&&||!(){}[]^"~*?:\\/',
  'name:(a OR b) AND id:*',
  '$references',
  'a'.repeat(5000),
]

test.each(attacks)('a name like «%.40s» is only a name', async attack => {
  const nodes = async () => (await database.driver.executeQuery('MATCH (n) RETURN count(n) AS n')).records[0]?.get('n')
  const before = await nodes()
  const { data, errors } = await ask(
    `query ($x: String!, $id: ID!) {
      person(name: $x) { id } people(name: $x) { totalCount } place(name: $x) { id } organization(id: $id) { id } node(id: $id) { id }
      encounters(with: {name: $x}, place: {within: $x}) { totalCount } meetings(place: {within: $x}) { totalCount }
      visits(person: {id: $id}) { totalCount } timeline(of: {name: $x}) { totalCount } sanctions(sector: $x, program: $x) { totalCount }
      articles(source: $x) { totalCount } claims(about: $id, attributedTo: $x) { totalCount } search(text: $x) { pageInfo { hasNextPage } } }`,
    { x: attack, id: attack },
  )
  expect(errors).toBeUndefined()
  expect(data.node).toBeNull()
  expect(data.meetings.totalCount).toBe(0)
  expect(await nodes()).toEqual(before)
})

test('an id that was merged into another node leads there', async () => {
  const { records } = await database.driver.executeQuery(
    'MATCH (r:Record)-[:RESOLVED_TO]->(n:Person|Meeting) WHERE r.id <> n.id RETURN labels(n) AS labels, r.id AS old, n.id AS id',
  )
  for (const label of ['Person', 'Meeting']) {
    const record = records.find(one => one.get('labels').includes(label))
    const { data } = await ask(
      `query ($id: ID!) { node(id: $id) { __typename id } ${label.toLowerCase()}(id: $id) { id } }`,
      { id: record?.get('old') },
    )
    expect(data).toEqual({
      node: { __typename: label, id: record?.get('id') },
      [label.toLowerCase()]: { id: record?.get('id') },
    })
  }
})

test('a plan is planned until its day has passed, then unconfirmed', async () => {
  const query =
    'query ($day: Date) { meetings(with: [{name: "Araghchi"}, {name: "Witkoff"}], status: [PLANNED, UNCONFIRMED], validAt: $day) { nodes { status } } }'
  const before = await ask(query, { day: '2025-04-19' })
  const after = await ask(query, { day: '2025-04-20' })
  expect([before.data.meetings.nodes, after.data.meetings.nodes]).toEqual([
    [{ status: 'PLANNED' }],
    [{ status: 'UNCONFIRMED' }],
  ])
})

test('search finds names, meetings, sanctions and sentences, and nothing else than the kinds asked for', async () => {
  const { data } = await ask(`{ all: search(text: "Rosneft", first: 100) { nodes { score result { __typename } } }
    some: search(text: "Rosneft", kinds: [SENTENCE]) { nodes { result { __typename ... on Sentence { text article { title } } } } } }`)
  const kinds = new Set(data.all.nodes.map(({ result }: { result: { __typename: string } }) => result.__typename))
  expect(kinds).toEqual(new Set(['Organization', 'Sanction', 'Sentence']))
  expect(data.some.nodes.length).toBeGreaterThan(0)
  for (const { result } of data.some.nodes) expect(result.text).toContain('Rosneft')
})

test('claims tell what articles say of one thing and between two', async () => {
  const { data } = await ask(
    '{ meetings(with: [{name: "Trump"}, {name: "Putin"}], place: {within: "Budapest"}) { nodes { id attended { actor { id } } expected { actor { id name } } } } }',
  )
  const [meeting] = data.meetings.nodes
  const other = meeting.expected[0]?.actor.id ?? ''
  const { data: told } = await ask(
    `query ($about: ID!, $and: ID) { claims(about: $about, and: $and) { nodes { kind subject { id } object { id __typename } presence evidence(first: 1) { text } } }
      statuses: claims(about: $about, kind: STATUS) { nodes { value attributedTo article { publishedAt } } } }`,
    { about: meeting.id, and: other || null },
  )
  expect(told.claims.nodes.length).toBeGreaterThan(0)
  if (other)
    for (const claim of told.claims.nodes)
      expect(claim).toMatchObject({ kind: 'TAKES_PART', subject: { id: other }, object: { id: meeting.id } })
  expect(told.statuses.nodes.map(({ value }: { value: string }) => value)).toEqual(
    expect.arrayContaining(['PLANNED', 'CANCELLED']),
  )
})

test('meta tells how much there is and since when', async () => {
  const { data } = await ask(
    '{ meta { counts { articles meetings } lastIngest newestArticle schemaVersion statusPolicy } meetings { totalCount } articles { totalCount } }',
  )
  expect(data.meta).toMatchObject({
    counts: { articles: data.articles.totalCount, meetings: data.meetings.totalCount },
    lastIngest: now().toISOString(),
    statusPolicy: 'latest-explicit-claim',
  })
})

test('the meetings of two countries are counted in groups as they are listed, those as well of which nobody says how long they lasted', async () => {
  const countries = ['USA', 'UKR', 'RUS', 'GBR', 'FRA', 'DEU', 'TUR', 'SAU']
  const pairs = countries.flatMap((one, at) => countries.slice(at + 1).map(other => [one, other] as const))
  const query = `query ($one: String!, $other: String!) { meetings(with: [{ iso: $one }, { iso: $other }], presence: [ATTENDED], during: { from: "2020", to: "2026" }) {
    totalCount byStatus: groupBy(by: [STATUS]) { count } byMonth: groupBy(by: [], bucket: MONTH) { count } } }`
  let listed = 0
  for (const [one, other] of pairs) {
    for (const variables of [
      { one, other },
      { one: other, other: one },
    ]) {
      const { data } = await ask(query, variables)
      const { totalCount, byStatus, byMonth } = JSON.parse(JSON.stringify(data)).meetings
      const sum = (groups: { count: number }[]) => groups.reduce((all, { count: some }) => all + some, 0)
      expect({ ...variables, byStatus: sum(byStatus), byMonth: sum(byMonth) }).toEqual({
        ...variables,
        byStatus: totalCount,
        byMonth: totalCount,
      })
      listed += totalCount
    }
  }
  expect(listed).toBeGreaterThan(10)
})
