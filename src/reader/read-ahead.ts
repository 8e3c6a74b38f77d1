/**
 * Works on items of a stream, at most `atOnce` at a time, and gives the results in the order of the items, whichever is done first; a result
 * never waits for an item that has not come yet. A failure is thrown where its result would stand.
 */
export async function* readAhead<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  const source = each(items)
  const begun: Promise<Result>[] = []
  let next: ReturnType<typeof source.next> | null = source.next()
  while (next !== null || begun.length > 0) {
    const [first] = begun
    if (next !== null && begun.length < atOnce) {
      const come: IteratorResult<Item> | null = await (first ? Promise.race([next, settled(first)]) : next)
      if (come !== null) {
        next = come.done ? null : source.next()
        if (!come.done) begun.push(work(come.value))
        continue
      }
    }
    begun.shift()
    if (first) yield await first
  }
}

async function* each<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

function settled(result: Promise<unknown>): Promise<null> {
  return result.then(
    () => null,
    () => null,
  )
}
