import neo4j, { type Driver } from 'neo4j-driver'
import { connect, type Graph } from '../../src/graph/connect.ts'

/** How to reach a database that the tests of one worker share. */
export interface Scratch {
  uri: string
  username: string
  password: string
  /** The database as the program uses it, with more patience: on a busy machine a statement takes long, and no test is about that. */
  graph: Graph
  /** A driver of the test's own. */
  driver: Driver
  /**
   * Removes all nodes, relationships, constraints and indexes, so that migrations begin at the beginning. The database forgets the
   * plans of all statements over it: for tests of the migrations alone, which leave it so.
   */
  empty(): Promise<void>
  /** Removes all nodes and relationships and leaves the schema, and what records which migrations ran, as it is. */
  emptyData(): Promise<void>
  /** Ends both connections. */
  close(): Promise<void>
}

const patience = { acquire: 120_000, retry: 120_000, read: 600_000 }

/** The scratch database of this worker. Its files run one after the other, so each may empty it when it begins. */
export function scratch(): Scratch {
  const { SCRATCH_NEO4J_URI: uri, SCRATCH_NEO4J_USERNAME: username, SCRATCH_NEO4J_PASSWORD: password } = process.env
  if (!uri) throw new Error('No scratch database: this test belongs into the project `graph` of jest.config.js.')
  return connectScratch({ uri, username: username ?? 'neo4j', password: password ?? '' })
}

/** A database that may be emptied. */
export function connectScratch({ uri, username, password }: Pick<Scratch, 'uri' | 'username' | 'password'>): Scratch {
  const graph = connect({ uri, username, password }, patience)
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
  async function close(): Promise<void> {
    await graph.close()
    await driver.close()
  }
  return { uri, username, password, graph, driver, empty, emptyData, close }
}

/** `IN TRANSACTIONS` is refused inside a transaction of the driver's. */
async function session(driver: Driver, statement: string): Promise<void> {
  const own = driver.session()
  await own.run(statement).finally(() => own.close())
}

async function drop(driver: Driver, what: 'CONSTRAINT' | 'INDEX', name: string): Promise<void> {
  await driver.executeQuery(`DROP ${what} \`${name}\` IF EXISTS`)
}
