/** A question as Parley is asked it, and the statement that answers it by hand. */
export interface BenchQuestion {
  name: string
  query: string
  /** Over the graph as cypher/README.md shows it; takes the same variables. */
  cypher: string
  /** Variables for one person, out of those of the graph; `i` numbers them. */
  variables: (people: readonly Somebody[], i: number) => Record<string, unknown>
}

/** Somebody whom questions are about, and a key of the list of meetings. */
export interface Somebody {
  id: string
  name: string
  cursor: string
  key: string
}

const of = (people: readonly Somebody[], i: number) => people[i % people.length] as Somebody

/** What is asked: one person, whom they met and what says so, their timeline, a page of meetings, how many there were by month, names. */
export const benchQuestions: readonly BenchQuestion[] = [
  {
    name: 'one person',
    query: 'query ($id: ID!) { person(id: $id) { id name aliases } }',
    cypher: 'MATCH (p:Entity {id: $id}) RETURN p.id AS id, p.name AS name, p.aliases AS aliases',
    variables: (people, i) => ({ id: of(people, i).id }),
  },
  {
    name: 'whom somebody met, with a sentence',
    query: `query ($id: ID!) {
      encounters(with: {id: $id, kind: PERSON}, kinds: [PERSON], first: 20) {
        edges { node { counterpart { id name } meeting { id date { startMin } } } evidence(first: 1) { sentence } }
      }
    }`,
    cypher: `MATCH (x:Person {id: $id})-[:ATTENDED]->(m:Meeting {status: 'HELD'})<-[:ATTENDED]-(y:Person)
      WITH m, y ORDER BY m.sortKey DESC, y.id DESC LIMIT 20
      CALL (m, y) {
        MATCH (m)<-[:RESOLVED_TO]-(:Record)<-[:OBJECT]-(c:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(y)
        MATCH (c)-[:QUOTES]->(s:Sentence)
        RETURN s.text AS sentence LIMIT 1
      }
      RETURN y.id AS id, y.name AS name, m.id AS meeting, m.startMin AS day, sentence`,
    variables: (people, i) => ({ id: of(people, i).id }),
  },
  {
    name: 'timeline with all participants',
    query: `query ($id: ID!) {
      timeline(of: {id: $id, kind: PERSON}, presence: [ATTENDED], order: NEWEST_FIRST, first: 20) {
        nodes { meeting { id title date { startMin } attended { actor { id name } } } }
      }
    }`,
    cypher: `MATCH (:Person {id: $id})-[:ATTENDED]->(m:Meeting)
      WITH m ORDER BY m.sortKey DESC LIMIT 20
      CALL (m) { MATCH (m)<-[:ATTENDED]-(p:Entity) RETURN collect({id: p.id, name: p.name}) AS participants }
      RETURN m.id AS id, m.title AS title, m.startMin AS day, participants`,
    variables: (people, i) => ({ id: of(people, i).id }),
  },
  {
    name: 'a page of meetings',
    query: 'query ($cursor: String) { meetings(first: 50, after: $cursor) { nodes { id title date { startMin } } } }',
    cypher: `MATCH (m:Meeting) WHERE m.sortKey < $key
      RETURN m.id AS id, m.title AS title, m.startMin AS day ORDER BY m.sortKey DESC LIMIT 50`,
    variables: (people, i) => ({ cursor: of(people, i).cursor, key: of(people, i).key }),
  },
  {
    name: 'meetings of a month by status',
    query: `query ($from: String!) {
      meetings(during: {from: $from, to: $from}) { groupBy(by: [STATUS]) { status count } }
    }`,
    cypher: `MATCH (m:Meeting) WHERE m.sortKey >= $from AND m.sortKey < $from + '~' RETURN m.status AS status, count(*) AS count`,
    variables: (_, i) => ({ from: `2025-${String((i % 11) + 1).padStart(2, '0')}` }),
  },
  {
    name: 'names that begin so',
    query: 'query ($begin: String!) { people(startsWith: $begin, first: 10) { nodes { id name } } }',
    cypher: `MATCH (p:Person) WHERE p.searchKey STARTS WITH toLower($begin)
      RETURN p.id AS id, p.name AS name ORDER BY p.searchKey, p.id LIMIT 10`,
    variables: (people, i) => ({ begin: of(people, i).name.slice(0, 3) }),
  },
]

/** The hundred people of most names, and as many places in the list of meetings. */
export async function somebodies(
  url: string,
  post: (url: string, body: string) => Promise<string>,
): Promise<Somebody[]> {
  const query =
    '{ people(first: 100) { nodes { id name } } meetings(first: 100) { edges { cursor node { id date { startMin } } } } }'
  const { data } = JSON.parse(await post(url, JSON.stringify({ query })))
  const edges: { cursor: string; node: { id: string; date: { startMin: string } } }[] = data.meetings.edges
  const people: { id: string; name: string }[] = data.people.nodes
  return people.map((person, i) => {
    const edge = edges[i % edges.length]
    return { ...person, cursor: edge?.cursor ?? '', key: `${edge?.node.date.startMin ?? '0000'}|${edge?.node.id}` }
  })
}
