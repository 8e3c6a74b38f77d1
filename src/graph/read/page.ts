/** Which rows of an ordered list are wanted: those between two keys, from one end, so many. */
export interface Page {
  limit: number
  descending: boolean
  /** Keys that the page lies between, exclusive. */
  lower?: string | undefined
  upper?: string | undefined
  /** Whether all rows have to be counted. */
  counting?: boolean | undefined
  /** Whether the keys of rows are told, which only cursors need; they are unless this is false. */
  keyed?: boolean | undefined
}

/** The rows of a page, in the order of the scan, and how many there are in all when that was asked for. */
export interface Rows<R> {
  rows: R[]
  total: number
}

const everything = 1_000_000_000

/** The parameters that every statement with pages takes. */
export function pageParameters({ limit, descending, lower, upper, counting = false, keyed = true }: Page) {
  return {
    limit,
    descending,
    lower: lower ?? '',
    upper: upper ?? '\uffff',
    above: lower !== undefined,
    under: upper !== undefined,
    counting,
    keyed,
    scan: counting ? everything : limit,
  }
}

/** The page that holds all of so many known ids, which need no keys. */
export function pageOf(ids: readonly string[]): Page {
  return { limit: ids.length, descending: false, keyed: false }
}

/** Rows of a statement that gives a row of nulls for an empty page, so that the total is never lost. */
export function rowsOf<R extends { total?: number | undefined }, K extends keyof R>(found: readonly R[], thing: K) {
  const rows = found.filter((row): row is R & { [P in K]: NonNullable<R[P]> } => row[thing] !== null)
  return { rows, total: found[0]?.total ?? 0 }
}
