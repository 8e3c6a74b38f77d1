/** Everything that can go wrong for a user: what it is called, how a server and a shell report it, and what to do. */
export const errorTable = {
  BAD_INPUT: { http: 400, exit: 2, visible: true, mend: 'Correct the input at the place the message names.' },
  BAD_CONFIG: {
    http: 500,
    exit: 1,
    visible: false,
    mend: 'Set the PARLEY_ or NEO4J_ variables that the message lists.',
  },
  BAD_CURSOR: { http: 400, exit: 1, visible: true, mend: 'Use a cursor from pageInfo of the same query, unchanged.' },
  NOT_KEPT: {
    http: 400,
    exit: 1,
    visible: true,
    mend: 'Leave out knownAt, or what the message names.',
  },
  NOTHING_TO_DO: {
    http: 404,
    exit: 1,
    visible: true,
    mend: 'Check the id, and how it stands, with the query article.',
  },
  FORBIDDEN: {
    http: 403,
    exit: 1,
    visible: true,
    mend: 'Send a key that may do this as «Authorization: Bearer …»; the server has them in PARLEY_WRITE_KEY and PARLEY_KEYS.',
  },
  FILE_NOT_FOUND: { http: 404, exit: 1, visible: true, mend: 'Check the path; - reads standard input.' },
  NO_ENGINE: {
    http: 503,
    exit: 1,
    visible: false,
    mend: 'Set NEO4J_URI to a database, or start a Docker engine, or install Java 17 and Maven.',
  },
  ENGINE_FAILED: {
    http: 503,
    exit: 1,
    visible: false,
    mend: 'Mend what the message names; where it names a log file, the reason is at its end.',
  },
  CACHE_BROKEN: {
    http: 500,
    exit: 1,
    visible: false,
    mend: 'Delete the folder that the message names and start again.',
  },
  PORT_IN_USE: {
    http: 500,
    exit: 1,
    visible: false,
    mend: 'Set PARLEY_PORT to a free port, or stop the other program.',
  },
  ALREADY_RUNNING: {
    http: 500,
    exit: 1,
    visible: false,
    mend: 'Use the one that runs or stop it; with other PARLEY_DATA and PARLEY_PORT a second one can run beside it.',
  },
  DATABASE_UNAVAILABLE: { http: 503, exit: 1, visible: true, mend: 'Wait for the database and ask again.' },
  DATABASE_REFUSES: {
    http: 503,
    exit: 1,
    visible: false,
    mend: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to a user whom the database knows; an empty password means no authentication.',
  },
  DATABASE_NEWER: {
    http: 500,
    exit: 1,
    visible: false,
    mend: 'Use the version of Parley that wrote this database, or a newer one.',
  },
  MIGRATION_CHANGED: {
    http: 500,
    exit: 1,
    visible: false,
    mend: 'Restore the migration file as released; a change goes into a new file.',
  },
  RATE_LIMITED: {
    http: 429,
    exit: 1,
    visible: true,
    mend: 'Wait as many seconds as Retry-After tells, or ask for less.',
  },
  BUSY: { http: 503, exit: 1, visible: true, mend: 'Wait until the other process has finished, or stop it.' },
  LIST_SHRANK: {
    http: 500,
    exit: 1,
    visible: false,
    mend: 'Look whether the file is whole. If the list has really become shorter, add --allow-shrink.',
  },
  QUERY_TIMEOUT: { http: 504, exit: 1, visible: true, mend: 'Ask for less: a shorter time, fewer rows, one place.' },
  INTERNAL: { http: 500, exit: 1, visible: false, mend: 'Report the request id together with the log.' },
} as const

/** The closed list of error codes. */
export type ErrorCode = keyof typeof errorTable

/** The one error class: a code of the table, a message that says what and where, and what caused it. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, unknown>

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.details = options.details ?? {}
  }
}
