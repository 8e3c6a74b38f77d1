import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { AppError } from '../errors.ts'

const unavailable = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'])
const timedOut = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
])

/** What all questions together may use of the database's memory is in use. */
const full = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'

/** The driver's errors in our own words; anything else passes unchanged. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (timedOut.has(error.code)) {
    return new AppError('QUERY_TIMEOUT', 'The database stopped the question because it took too long.', {
      cause: error,
    })
  }
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new AppError('DATABASE_REFUSES', `The database refuses the user: ${error.message}`, { cause: error })
  }
  if (error.code === full) {
    return new AppError(
      'DATABASE_UNAVAILABLE',
      'The database has no memory left beside the questions that it is answering.',
      {
        cause: error,
      },
    )
  }
  if (unavailable.has(error.code) || /acquisition timed out|connection/i.test(error.message)) {
    return new AppError('DATABASE_UNAVAILABLE', `The database does not answer: ${error.message}`, { cause: error })
  }
  return error
}

/** Whether a statement failed only because another ran at the same time, so that it may succeed when it is run again. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false
  return isRetryableError(error) || /^Neo\.ClientError\.Schema\..*AlreadyExists$/.test(error.code)
}
