/** A stretch of bytes, the end exclusive. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * The bytes of a file of some size that a Range header asks for (RFC 9110, section 14): null for the whole, as for several stretches or
 * another unit, `none` when there are no such bytes.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'none' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!asked) return null
  const [, first = '', last = ''] = asked
  if (first === '' && last === '') return null
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size }
  if (last !== '' && Number(last) < Number(first)) return null
  return Number(first) >= size
    ? 'none'
    : { start: Number(first), end: last === '' ? size : Math.min(size, Number(last) + 1) }
}
