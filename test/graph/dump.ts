import type { Driver } from 'neo4j-driver'

/** Everything in a graph as sorted lines, without when it was written down, how it stood before and who ruled on it; two graphs are equal when their dumps are. */
export async function dump(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:Lock AND NOT n:Version AND NOT n:Known AND NOT n:Counter AND NOT n:Ruling
     RETURN labels(n) AS labels, n {.*, recordedAt: null, at: null} AS properties`,
  )
  const edges = await driver.executeQuery(
    `MATCH (a)-[r]->(b) WHERE NOT a:Version AND NOT a:Ruling
     RETURN coalesce(a.id, a.name, a.key) AS from, type(r) AS type, coalesce(b.id, b.name, b.key) AS to, properties(r) AS properties`,
  )
  const lines = [
    ...nodes.records.map(node => `${[...node.get('labels')].sort().join(':')} ${plain(node.get('properties'))}`),
    ...edges.records.map(edge => {
      const ends = [edge.get('from'), edge.get('type'), edge.get('to')].join(' ')
      return `${ends} ${plain(edge.get('properties'))}`
    }),
  ]
  return lines.sort()
}

/** Properties in the order of their names. */
function plain(properties: Record<string, unknown>): string {
  const told = Object.entries(properties).filter(([, value]) => value !== null)
  return JSON.stringify(Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** The derived layer of a graph alone, as sorted lines. */
export async function canonical(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties')
  const edges = await driver.executeQuery(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
  )
  return [
    ...nodes.records.map(node => `${[...node.get('labels')].sort().join(':')} ${plain(node.get('properties'))}`),
    ...edges.records.map(
      edge => `${edge.get('from')} ${edge.get('type')} ${edge.get('to')} ${plain(edge.get('properties'))}`,
    ),
  ].sort()
}
