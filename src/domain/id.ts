import { createHash } from 'node:crypto'

/** A stable id from content: the same parts give the same id on every machine. 80 bits of SHA-256 behind a readable prefix. */
export function contentId(prefix: string, ...parts: readonly (string | number | null | undefined)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part == null ? '\u0000-' : `\u0000+${part}`)
  return `${prefix}-${hash.digest('hex').slice(0, 20)}`
}
