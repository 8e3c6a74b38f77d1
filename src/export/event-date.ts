import type { TableRow } from '../domain/table.ts'

const exact = /^\d{4}(-\d{2}){0,2}$/

/**
 * When something began and ended, for formats that know years, months and days only. A date that the sources do not give as one
 * of these is left out, and no day is made up.
 */
export function eventDate({ date_edtf: edtf }: TableRow): { start: string | null; end: string | null } {
  const [first = '', second] = String(edtf ?? '').split('/')
  // «../b» and «a/..» are bounds of one unknown day, not its beginning or end.
  if (first === '..' || second === '..') return { start: null, end: null }
  const start = exact.test(first) ? first : null
  if (second === undefined) return { start, end: start }
  return { start, end: exact.test(second) ? second : null }
}
