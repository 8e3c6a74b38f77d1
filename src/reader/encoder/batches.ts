/** Groups indices of sentences of similar length, so that little is padded: at most `most` pieces in a batch, padding included. */
export function batchesByLength(lengths: readonly number[], most: number): number[][] {
  const order = lengths.map((_, index) => index).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b)
  const batches: number[][] = []
  let batch: number[] = []
  for (const index of order) {
    if (batch.length && (batch.length + 1) * (lengths[index] ?? 0) > most) {
      batches.push(batch)
      batch = []
    }
    batch.push(index)
  }
  if (batch.length) batches.push(batch)
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
