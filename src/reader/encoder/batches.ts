/** What a run of the network costs besides its pieces, as so many pieces (measured with `bench/extract.ts`). */
const piecesARun = 40

/**
 * Groups indices of sentences of similar length in the cheapest way: a batch costs as many pieces as its longest sentence has, times its sentences,
 * and one run. No batch has more than `most` pieces, padding included, but for a sentence that is longer by itself.
 */
export function batchesByLength(lengths: readonly number[], most: number): number[][] {
  const order = lengths.map((_, index) => index).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b)
  // The cheapest way to read the first sentences, for each number of them: its cost, and where its last batch begins.
  const ways: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= order.length; end++) {
    const longest = lengths[order[end - 1] ?? 0] ?? 0
    let best = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    for (let from = end - 1; from >= 0 && (from === end - 1 || (end - from) * longest <= most); from--) {
      const cost = (ways[from]?.cost ?? 0) + (end - from) * longest + piecesARun
      if (cost < best.cost) best = { cost, from }
    }
    ways.push(best)
  }
  const batches: number[][] = []
  for (let end = order.length; end > 0; end = ways[end]?.from ?? 0) batches.unshift(order.slice(ways[end]?.from, end))
  return batches
}

/** Cuts a run of words into stretches of at most `most` pieces each, at the last comma or semicolon of a stretch where there is one. */
export function stretches(words: readonly string[], pieces: readonly number[], most: number): [number, number][] {
  const cuts: [number, number][] = []
  let start = 0
  let sum = 0
  let comma = -1
  for (let index = 0; index < words.length; index++) {
    const size = pieces[index] ?? 0
    if (sum + size > most && index > start) {
      const end = comma > start ? comma + 1 : index
      cuts.push([start, end])
      start = end
      sum = 0
      for (let kept = start; kept < index; kept++) sum += pieces[kept] ?? 0
      comma = -1
    }
    if (/^[,;:]$/.test(words[index] ?? '')) comma = index
    sum += size
  }
  if (start < words.length) cuts.push([start, words.length])
  return cuts
}
