import { AppError } from '../errors.ts'

/**
 * Lets a question about the present go on; of the past only what was written down at the time can be told.
 * @throws AppError NOT_KEPT that names what is not kept, for a question about the past.
 */
export function needPresent(knownAt: string | null | undefined, what: string): void {
  if (knownAt == null) return
  throw new AppError('NOT_KEPT', `${what}: the graph does not keep what it would have said of that at ${knownAt}.`)
}
