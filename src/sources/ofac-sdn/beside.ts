import type { ListFile, ListItem } from '../lists/list-source.ts'
import { type Row, rowsOf } from './rows.ts'

/** What another file says of the entries: other names, or addresses. */
export interface Beside<T> {
  file: ListFile
  width: number
  /** The value of a row; null if it has none. */
  value: (row: Row) => T | null
}

/** Values of another file, asked for by an entry's number. */
export interface BesideReader<T> {
  take: (id: number) => Promise<T[]>
  close: () => Promise<void>
}

/**
 * Opens a file that is read beside the entries, after a first reading that yields all that is wrong with it. Where its numbers
 * ascend, as the publisher's do, only what no entry has yet asked for is held in memory; where they do not, all of it.
 */
export async function* openBeside<T>({ file, width, value }: Beside<T>): AsyncGenerator<ListItem, BesideReader<T>> {
  let last = 0
  let ascending = true
  for await (const item of rowsOf(file, width)) {
    if ('error' in item) yield item
    else {
      const id = Number(item.row[0])
      if (id < last) ascending = false
      last = id
    }
  }
  const held = new Map<number, T[]>()
  const rows = rowsOf(file, width)
  let next = await rows.next()
  const readUpTo = async (id: number) => {
    for (; !next.done; next = await rows.next()) {
      if ('error' in next.value) continue
      const { row } = next.value
      const of = Number(row[0])
      if (of > id) return
      const one = value(row)
      if (one === null) continue
      const values = held.get(of)
      if (values) values.push(one)
      else held.set(of, [one])
    }
  }
  return {
    async take(id) {
      await readUpTo(ascending ? id : Number.POSITIVE_INFINITY)
      const values = held.get(id) ?? []
      held.delete(id)
      return values
    },
    async close() {
      await rows.return(undefined)
    },
  }
}
