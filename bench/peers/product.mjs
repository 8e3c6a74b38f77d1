// The questions of the peers' benchmark as Parley is asked them, for its `--endpoint`. The graph is loaded by load.ts.
import countries from 'i18n-iso-countries'

const codes = Object.keys(countries.getAlpha3Codes()).sort()
const iso = code => codes[Number(code.slice(1))]
const codeOf = iso3 => `C${String(codes.indexOf(iso3)).padStart(3, '0')}`
/** People are loaded with descending numbers. */
const person = id => `p${9_999_999 - Number(id.slice(1))}`
const personOf = id => `p${String(9_999_999 - Number(id.slice(1))).padStart(7, '0')}`
const byId = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)
const distinct = rows => [...new Map(rows.map(row => [row[0], row])).values()].sort(byId)
const dayBefore = day => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const q = (query, variables, extract) => ({ query, variables, extract })

let cursors
/** The cursor after each so many meetings, found by walking through all pages once. */
async function cursorsOf(post) {
  const query = 'query ($after: String) { meetings(first: 50, after: $after) { pageInfo { endCursor hasNextPage } } }'
  const found = []
  for (let after = null, more = true; more; ) {
    const { pageInfo } = (await post(query, { after })).meetings
    found.push(pageInfo.endCursor)
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  return found
}

const questions = {
  Q1: q(
    `query ($x: ID!, $city: String!, $from: String!, $to: String!) {
      encounters(with: {id: $x, kind: PERSON}, kinds: [PERSON], mode: [IN_PERSON], place: {within: $city}, during: {from: $from, to: $to}, first: 20) {
        edges { node { counterpart { id name } meeting { id date { startMin } venue { name } city { name } } } evidence(first: 1) { sentence article { title } } }
      }
    }`,
    ({ x, ...p }) => ({ ...p, x: person(x) }),
    ({ encounters: { edges } }) =>
      edges.map(({ node: { counterpart, meeting }, evidence: [said] }) => [
        personOf(counterpart.id),
        counterpart.name,
        meeting.id,
        meeting.date.startMin,
        meeting.venue?.name ?? null,
        meeting.city?.name ?? null,
        said.sentence,
        said.article.title,
      ]),
  ),
  Q2: q(
    `query ($x: ID!) {
      timeline(of: {id: $x, kind: PERSON}, presence: [ATTENDED], order: NEWEST_FIRST, first: 20) {
        nodes { meeting { id date { startMin } title venue { name } city { name } attended { actor { id name } representing { id } } } }
      }
    }`,
    ({ x }) => ({ x: person(x) }),
    ({ timeline: { nodes } }) =>
      nodes.map(({ meeting: m }) => [
        m.id,
        m.date.startMin,
        m.title,
        m.venue?.name ?? m.city.name,
        m.attended
          .map(({ actor, representing }) => [personOf(actor.id), actor.name, codeOf(representing.id)])
          .sort(byId),
      ]),
  ),
  Q3: q(
    `query ($a: String!, $b: String!, $from: String!, $to: String!) {
      meetings(with: [{iso: $a}, {iso: $b}], presence: [ATTENDED], status: [HELD], during: {from: $from, to: $to}) { groupBy(by: [], bucket: MONTH) { bucket count } }
    }`,
    ({ a, b, ...p }) => ({ ...p, a: iso(a), b: iso(b) }),
    ({ meetings: { groupBy } }) => groupBy.map(({ bucket, count }) => [bucket, count]),
  ),
  Q4: q(
    'query ($a: ID!, $b: ID!) { paths(from: {id: $a}, to: {id: $b}, first: 1, maxSteps: 4, maxMeetingSize: 12, order: ANY) { length steps { to { id name } meeting { id title } } } }',
    ({ a, b }) => ({ a: person(a), b: person(b) }),
    ({ paths }) => paths.map(({ length }) => [length]),
  ),
  Q5: {
    query: 'query ($after: String!) { meetings(first: 50, after: $after) { nodes { id title date { startMin } } } }',
    prepare: async (post, { page }) => {
      cursors ??= await cursorsOf(post)
      return { after: cursors[page - 2] }
    },
    extract: ({ meetings: { nodes } }) => nodes.map(({ id, title, date }) => [id, date.startMin, title]),
  },
  Q6: q(
    `query ($from: String!, $to: String!) {
      meetings(during: {from: $from, to: $to}, status: [HELD], sanctioned: COUNTRY, presence: [ATTENDED], first: 50) {
        nodes { id date { startMin } sanctionedParticipants(by: COUNTRY, presence: [ATTENDED]) { participant { id name } } }
      }
    }`,
    p => p,
    ({ meetings: { nodes } }) =>
      nodes.map(({ id, date, sanctionedParticipants: some }) => [
        id,
        date.startMin,
        distinct(some.map(({ participant }) => [personOf(participant.id), participant.name])),
      ]),
  ),
  Q7: q(
    `query ($from: String!, $to: String!) {
      encounters(kinds: [PERSON], during: {from: $from, to: $to}) {
        groupBy(by: [SUBJECT], measure: COUNTERPARTS, order: LARGEST_FIRST, first: 30) { subject { id name } counterparts }
      }
    }`,
    ({ from, to }) => ({ from, to: dayBefore(to) }),
    ({ encounters: { groupBy } }) =>
      groupBy
        .map(({ subject, counterparts }) => [personOf(subject.id), subject.name, counterparts])
        .sort((a, b) => b[2] - a[2] || byId(a, b))
        .slice(0, 20),
  ),
  Q8: q(
    'query ($id: ID!) { person(id: $id) { id name aliases } }',
    ({ id }) => ({ id: person(id) }),
    ({ person: { id, name, aliases } }) => [[personOf(id), name, Number(aliases[0])]],
  ),
  Q9: q(
    'query ($prefix: String!) { people(startsWith: $prefix, first: 12) { nodes { id name } } }',
    p => p,
    ({ people: { nodes } }) =>
      nodes
        .map(({ id, name }) => [personOf(id), name])
        .sort(([a, one], [b, other]) => (one < other ? -1 : one > other ? 1 : a < b ? -1 : 1))
        .slice(0, 10),
  ),
}
questions.Q7.note = '30 groups are asked for, since ties are told by name and not by id; the extractor keeps 20'
questions.Q8.note = 'the year of birth is read from the aliases, for the schema has no field for it'

questions.Q9.note = 'two more are asked for, since people of one name go by descending numbers; the extractor keeps 10'

/** PARLEY_DATABASE_PID: the process whose processor time is charged, where the graph has a database of its own. */
const databasePid = Number(process.env.PARLEY_DATABASE_PID) || undefined

export default { name: 'parley', database: 'neo4j', databasePid, questions }
