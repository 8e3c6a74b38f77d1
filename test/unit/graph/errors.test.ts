import { expect, test } from '@jest/globals'
import { Neo4jError } from 'neo4j-driver'
import { AppError } from '../../../src/errors.ts'
import { translate } from '../../../src/graph/errors.ts'

const translated = (code: string, message: string) =>
  translate(
    new Neo4jError(
      message,
      code,
      '22000',
      '22000',
      { OPERATION: '', OPERATION_CODE: '0', CURRENT_SCHEMA: '/' },
      undefined,
    ),
  )

test('a wrong password is told as such, not as a database to wait for', () => {
  const problem = translated('Neo.ClientError.Security.Unauthorized', 'The client is unauthorized.')
  expect(problem).toMatchObject({ code: 'DATABASE_REFUSES' })
  expect(translated('ServiceUnavailable', 'Connection refused')).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
})

test('a database whose memory other questions use is one to wait for', () => {
  expect(
    translated('Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'The memory pool limit was exceeded.'),
  ).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
})

test('what the table does not know passes unchanged', () => {
  expect(translated('Neo.ClientError.Statement.SyntaxError', 'Invalid input')).not.toBeInstanceOf(AppError)
})
