import neo4j, {
  type Driver,
  type ManagedTransaction,
  type ProfiledPlan,
  type QueryConfig,
  type Record as Row,
  type Session,
} from 'neo4j-driver'
import { translate } from './errors.ts'
import { boltParameters } from './parameters.ts'

/** Where a database is and who asks. An empty password means a database without authentication. */
export interface Address {
  uri: string
  username?: string | undefined
  password?: string | undefined
  database?: string | undefined
}

/** Limits of waiting, in milliseconds. */
export interface Patience {
  acquire: number
  retry: number
  read: number
}

/** A write transaction that several statements share. */
export type Transaction = ManagedTransaction

/** Rows of a statement, and how many nodes, relationships and properties the database looked at for them. */
export interface Profiled {
  rows: Record<string, unknown>[]
  hits: number
}

/** A Neo4j database that statements run against. */
export interface Graph {
  /**
   * Runs work in one write transaction; the driver runs it again after a passing fault, so it must start from nothing. The database
   * itself ends a transaction that takes longer than `patience` milliseconds.
   */
  write<T>(work: (tx: Transaction) => Promise<T>, patience?: number): Promise<T>
  /** Runs one read statement; the signal stops it in the database as well. */
  read(text: string, parameters: Record<string, unknown>, signal?: AbortSignal): Promise<Record<string, unknown>[]>
  /** Runs one read statement and counts what the database looked at for it. */
  profile(text: string, parameters: Record<string, unknown>, signal?: AbortSignal): Promise<Profiled>
  /** Runs one statement outside a managed transaction, as schema changes need it. */
  run(text: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>
  /** Names the state of the database: the same text as long as nothing is written, another one afterwards. */
  bookmark(): Promise<string>
  /** Throws DATABASE_UNAVAILABLE unless the database answers. */
  verify(): Promise<void>
  close(): Promise<void>
}

const standardPatience: Patience = { acquire: 5_000, retry: 5_000, read: 30_000 }

/** Connects to a database; nothing is sent before the first statement. */
export function connect(address: Address, patience: Partial<Patience> = {}): Graph {
  const limits = { ...standardPatience, ...patience }
  const auth = address.password ? neo4j.auth.basic(address.username ?? 'neo4j', address.password) : undefined
  const driver = neo4j.driver(address.uri, auth, {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: limits.acquire,
    connectionTimeout: limits.acquire,
    maxTransactionRetryTime: limits.retry,
    userAgent: 'parley',
    // Nobody reads the database's hints on statements, but each answer would carry them.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const database = address.database ? { database: address.database } : {}
  const withSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session(database)
    try {
      return await work(session)
    } catch (error) {
      throw translate(error)
    } finally {
      await session.close()
    }
  }
  const runRead = (text: string, parameters: Record<string, unknown>, signal?: AbortSignal) =>
    withSession(async session => {
      const stop = () => void session.close()
      signal?.throwIfAborted()
      signal?.addEventListener('abort', stop, { once: true })
      try {
        return await withoutStack(() => session.run(text, boltParameters(parameters), { timeout: limits.read }))
      } finally {
        signal?.removeEventListener('abort', stop)
      }
    })
  return {
    write: (work, most) => withSession(session => session.executeWrite(work, most ? { timeout: most } : {})),
    read: async (text, parameters, signal) => (await runRead(text, parameters, signal)).records.map(columnsOf),
    profile: async (text, parameters, signal) => {
      const { records, summary } = await runRead(`PROFILE ${text}`, parameters, signal)
      return { rows: records.map(columnsOf), hits: summary.profile ? hitsOf(summary.profile) : 0 }
    },
    run: (text, parameters = {}) =>
      withSession(async session => (await session.run(text, boltParameters(parameters))).records.map(columnsOf)),
    bookmark: () =>
      withSession(async session => {
        await (await session.beginTransaction()).commit()
        return session.lastBookmarks().join(' ')
      }),
    verify: () => verify(driver, database),
    close: () => driver.close(),
  }
}

/** The driver notes for each statement from where it was sent, which costs more than sending it and tells nothing of ours. */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** A row as a map, made without the iterators of the driver's own `toObject`, which cost more than the map. */
function columnsOf(record: Row): Record<string, unknown> {
  const columns: Record<string, unknown> = {}
  for (let at = 0; at < record.length; at++) columns[record.keys[at] as string] = record.get(at)
  return columns
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits))
}

async function verify(driver: Driver, database: Pick<QueryConfig, 'database'>): Promise<void> {
  try {
    await driver.verifyConnectivity(database.database ? { database: database.database } : undefined)
  } catch (error) {
    throw translate(error)
  }
}
