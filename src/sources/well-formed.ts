/** Text without lone surrogates: each becomes U+FFFD, so that all offsets stay. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** An ISO 8601 date or date-time of whatever way a page or feed writes it; null if it is no date. */
export function isoTime(written: string | null | undefined): string | null {
  const text = written?.trim()
  if (!text) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
