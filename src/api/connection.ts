import { AppError } from '../errors.ts'
import type { Page } from '../graph/read/page.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { below, type Selection } from './selection.ts'

/** The arguments that every list takes. */
export interface PageArguments {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** A page as it was asked for: what to read, and what the answer needs to know of the question. */
export interface AskedPage {
  list: string
  page: Page
  size: number
  backward: boolean
  after: boolean
  before: boolean
}

/** One row of a page. */
export interface Edge<N> {
  cursor: string
  node: N
}

/** A page of an ordered list, as Relay puts it, with the nodes beside the edges. */
export interface Connection<N, E extends Edge<N> = Edge<N>> {
  edges: E[]
  nodes: N[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}

const standardSize = 20
const largestSize = 100

/**
 * Reads the arguments of a page of a list that ascends or descends by its keys. One row more than asked for is read, to know whether
 * there is more.
 * @throws AppError BAD_INPUT for sizes out of range, BAD_CURSOR for foreign cursors.
 */
export function askPage(name: string, args: PageArguments, descending: boolean, selection: Selection): AskedPage {
  if (args.first != null && args.last != null) throw new AppError('BAD_INPUT', `${name}: give first or last, not both.`)
  const size = args.first ?? args.last ?? standardSize
  if (size < 0 || size > largestSize) {
    throw new AppError(
      'BAD_INPUT',
      `${name}: a page has 0 to ${largestSize} rows, ${size} were asked for. Ask for less and go on from endCursor.`,
    )
  }
  const backward = args.last != null
  const list = `${name} ${descending ? 'descending' : 'ascending'}`
  const after = args.after == null ? undefined : decodeCursor(list, args.after)
  const before = args.before == null ? undefined : decodeCursor(list, args.before)
  const page: Page = {
    limit: size + 1,
    descending: descending !== backward,
    lower: descending ? before : after,
    upper: descending ? after : before,
    counting: below(selection, 'totalCount') !== undefined,
    keyed: below(selection, 'pageInfo') !== undefined || below(selection, 'edges', 'cursor') !== undefined,
  }
  return { list, page, size, backward, after: args.after != null, before: args.before != null }
}

/** Whether a question asks for rows of a list at all, or only for what is told of all of them. */
export function asksRows(selection: Selection): boolean {
  return ['edges', 'nodes', 'pageInfo', 'totalCount'].some(name => selection.fields.has(name))
}

/** Nothing read, for a question that asks for no rows. */
export const noRows = { rows: [], total: 0 }

/** Makes a connection of the rows that were read; `node` makes a node of a row, `more` what an edge has besides. */
export function connect<R extends { key?: string | null | undefined }, N, E extends object = object>(
  asked: AskedPage,
  { rows, total }: { rows: readonly R[]; total: number },
  node: (row: R) => N,
  more: (node: N, row: R) => E = () => ({}) as E,
): Connection<N, Edge<N> & E> {
  const { list, size, backward } = asked
  const shown = backward ? rows.slice(0, size).reverse() : rows.slice(0, size)
  const nodes = shown.map(node)
  // A cursor takes a checksum, which only those pay for who ask for it; edges are made for those alone who ask for edges.
  const cursorOf = (row: R | undefined) => (row ? encodeCursor(list, row.key ?? '') : null)
  const edge = (row: R, i: number) => {
    const made = nodes[i] as N
    return {
      get cursor() {
        return cursorOf(row) ?? ''
      },
      node: made,
      ...more(made, row),
    }
  }
  const further = rows.length > size
  return {
    get edges() {
      return shown.map(edge)
    },
    nodes,
    pageInfo: {
      hasNextPage: backward ? asked.before : further,
      hasPreviousPage: backward ? further : asked.after,
      get startCursor() {
        return cursorOf(shown[0])
      },
      get endCursor() {
        return cursorOf(shown.at(-1))
      },
    },
    totalCount: total,
  }
}

/** The first so many of a list. */
export function firstOf<T>(list: readonly T[], first: number | null | undefined): readonly T[] {
  return list.slice(0, firstWithin(first ?? 10))
}

/**
 * How many are asked for.
 * @throws AppError BAD_INPUT for more than a list gives.
 */
export function firstWithin(size: number): number {
  if (size < 0 || size > largestSize) {
    throw new AppError('BAD_INPUT', `first: 0 to ${largestSize} are given, ${size} were asked for.`)
  }
  return size
}
