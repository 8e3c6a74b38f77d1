import neo4j, { type Driver } from 'neo4j-driver'

/** How to reach the database that the tests of this project share. */
export interface Scratch {
  uri: string
  username: string
  password: string
  /** A driver of the test's own; `close` ends it. */
  driver: Driver
  /** Removes all nodes, relationships, constraints and indexes, so that migrations begin at the beginning. */
  empty(): Promise<void>
  /** Removes all nodes and relationships and leaves the schema, and what records which migrations ran, as it is. */
  emptyData(): Promise<void>
  close(): Promise<void>
}

/** The shared scratch database. Files of the project run one after the other, so each may empty it when it begins. */
export function scratch(): Scratch {
  const uri = process.env.SCRATCH_NEO4J_URI
  if (!uri) throw new Error('No scratch database: this test belongs into the project `graph` of jest.config.js.')
  const username = process.env.SCRATCH_NEO4J_USERNAME ?? 'neo4j'
  const password = process.env.SCRATCH_NEO4J_PASSWORD ?? ''
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })

  async function emptyData(): Promise<void> {
    await session(driver, 'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  }
  async function empty(): Promise<void> {
    await session(driver, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name')
    for (const row of constraints.records) await drop(driver, 'CONSTRAINT', row.get('name'))
    const indexes = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
    for (const row of indexes.records) await drop(driver, 'INDEX', row.get('name'))
  }
  return { uri, username, password, driver, empty, emptyData, close: () => driver.close() }
}

/** `IN TRANSACTIONS` is refused inside a transaction of the driver's. */
async function session(driver: Driver, statement: string): Promise<void> {
  const own = driver.session()
  await own.run(statement).finally(() => own.close())
}

async function drop(driver: Driver, what: 'CONSTRAINT' | 'INDEX', name: string): Promise<void> {
  await driver.executeQuery(`DROP ${what} \`${name}\` IF EXISTS`)
}
