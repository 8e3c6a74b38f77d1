/** The tables that a graph can be had as. */
export const tableNames = [
  'people',
  'countries',
  'organizations',
  'places',
  'meetings',
  'attendances',
  'encounters',
  'sanctions',
  'articles',
  'evidence',
] as const
export type TableName = (typeof tableNames)[number]

/** What a table holds at one place: a text, a number, yes or no, a list; null is unknown. */
export type Cell = string | number | boolean | readonly string[] | null

/** One row of a table, by the names of its columns. */
export type TableRow = Readonly<Record<string, Cell>>

/** Which rows are wanted: days, an ISO 3166-1 alpha-3 code, statuses; null for any. `today` decides which plans have passed. */
export interface TableFilter {
  from: string | null
  to: string | null
  country: string | null
  statuses: readonly string[] | null
  today: string
}

/** The filter that leaves every row. */
export function unfiltered({ today }: TableFilter): TableFilter {
  return { from: null, to: null, country: null, statuses: null, today }
}
