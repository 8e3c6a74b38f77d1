import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '../errors.ts'

/** Whether an `Authorization` header holds the key that may write; how long the comparison takes tells nothing of the key. */
export function holdsKey(header: string | null | undefined, key: string | undefined): boolean {
  const given = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
  return key !== undefined && given !== undefined && timingSafeEqual(digest(given), digest(key))
}

/**
 * Lets only those go on who may write.
 * @throws AppError FORBIDDEN for all others.
 */
export function requireWriter({ mayWrite, writeKey }: { mayWrite: boolean; writeKey?: string | undefined }): void {
  if (mayWrite) return
  throw new AppError('FORBIDDEN', writeKey ? 'This needs the key that may write.' : 'This server takes no writes.')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
