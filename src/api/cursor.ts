import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'

/** An opaque mark of a row: it holds the row's key and a checksum over the list that it belongs to. */
export function encodeCursor(list: string, key: string): string {
  return Buffer.from(`${checksum(list, key)}${key}`, 'utf8').toString('base64url')
}

/**
 * The key in a cursor.
 * @throws AppError BAD_CURSOR for a cursor that was changed, or that belongs to another list.
 */
export function decodeCursor(list: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const key = text.slice(checksumLength)
  if (encodeCursor(list, key) !== cursor) {
    throw new AppError(
      'BAD_CURSOR',
      `The cursor «${cursor.slice(0, 60)}» was not given by ${list.split(' ')[0]} in this order.`,
    )
  }
  return key
}

const checksumLength = 12

function checksum(list: string, key: string): string {
  return createHash('sha256').update(`${list}\u0000${key}`).digest('hex').slice(0, checksumLength)
}
