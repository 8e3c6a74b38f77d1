const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A date as lists write it, as EDTF to the exactness that it has: «09 Feb 1951», «Feb 1951», «1951», «circa 1958» and «circa-1958» (1958~),
 * «1960 to 1965» (1960/1965), «28/09/1955», «00/09/1962» and «00/00/1936», «1955-09-28», «04/22/2020» only where `american`.
 * Null for anything else: nothing is guessed.
 */
export function listDate(text: string, american = false): string | null {
  const plain = text
    .trim()
    .replace(/T\d{2}:.*$/, '')
    .replace(/\.$/, '')
  const range = /^(?:between\s+)?(.+?)\s+(?:to|and|-)\s+(.+)$/i.exec(plain)
  if (range?.[1] && range[2] && !/^\d{4}-\d/.test(plain)) {
    const [from, to] = [listDate(range[1], american), listDate(range[2], american)]
    return from !== null && to !== null ? `${from}/${to}` : null
  }
  const about = /^(?:circa|c\.|approximately|approx\.?|about)[\s-]*(.+)$/i.exec(plain)
  if (about?.[1]) {
    const date = listDate(about[1], american)
    return date === null ? null : `${date}~`
  }
  const worded = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(plain)
  if (worded) return joined(worded[3], months.indexOf((worded[2] ?? '').slice(0, 3).toLowerCase()) + 1, worded[1])
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain)
  if (slashed) {
    const [, first, second, year] = slashed
    return american ? joined(year, Number(first), second) : joined(year, Number(second), first)
  }
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?Z?$/.exec(plain)
  return iso ? joined(iso[1], Number(iso[2] ?? 0), iso[3]) : null
}

/** A whole day as ISO 8601, or null when the text gives none. */
export function listDay(text: string | undefined, american = false): string | null {
  const date = text === undefined ? null : listDate(text, american)
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null
}

function joined(year: string | undefined, month: number, day: string | undefined): string | null {
  if (year === undefined || year === '0000' || month < 0 || month > 12) return null
  // «10/00/1983»: without the month the day says nothing.
  if (month === 0) return year
  const date = Number(day ?? 0)
  const begin = `${year}-${String(month).padStart(2, '0')}`
  if (date === 0) return begin
  const known = new Date(Date.UTC(Number(year), month - 1, date))
  return known.getUTCMonth() === month - 1 ? `${begin}-${String(date).padStart(2, '0')}` : null
}
