import type { PreparedName } from './name-words.ts'

const atLeast = 8
/** So many are found however little they share. */
const surely = 8

/** How far an index looks. */
export interface Reach {
  /** How many names are found at most. */
  compared: number
  /** Pieces are looked up from the rarest on, until they have brought so many names. */
  enough: number
  /** Names that share less than this part of what the likest shares are not found, but for the first few. */
  share: number
}

/** Which names have a piece. */
export interface Postings {
  /** Positions of the names that share most with these pieces, the likest first. */
  likeliest(pieces: Iterable<string>): number[]
}

/** Writes down for each piece the names that have it. */
export function createPostings(
  names: readonly PreparedName[],
  piecesOf: (name: PreparedName) => Iterable<string>,
  { compared, enough, share }: Reach,
): Postings {
  const byPiece = new Map<string, number[]>()
  const sizes = new Uint16Array(names.length)
  for (const [at, name] of names.entries()) {
    let size = 0
    for (const piece of piecesOf(name)) {
      size++
      const list = byPiece.get(piece)
      if (list) list.push(at)
      else byPiece.set(piece, [at])
    }
    sizes[at] = size
  }
  const postings = new Map([...byPiece].map(([piece, list]) => [piece, Uint32Array.from(list)] as const))
  const counts = new Float32Array(names.length)
  return {
    likeliest: pieces => {
      const asked = [...pieces]
      const lists = asked.flatMap(piece => postings.get(piece) ?? []).sort((a, b) => a.length - b.length)
      const touched: number[] = []
      let seen = 0
      for (const [number, list] of lists.entries()) {
        seen += list.length
        if (number >= atLeast && seen > enough) break
        // Pieces that many names have say little.
        const worth = Math.log(1 + names.length / list.length)
        for (const at of list) {
          if (counts[at] === 0) touched.push(at)
          counts[at] = (counts[at] ?? 0) + worth
        }
      }
      for (const at of touched) counts[at] = (counts[at] ?? 0) / Math.sqrt((sizes[at] ?? 1) + asked.length)
      const best = topOf(touched, counts, compared)
      const floor = share * (counts[best[0] ?? 0] ?? 0)
      const found = best.filter((at, rank) => rank < surely || (counts[at] ?? 0) >= floor)
      for (const at of touched) counts[at] = 0
      return found
    },
  }
}

/** The positions with the greatest counts; a floor that rises spares most of the sorting. */
function topOf(touched: readonly number[], counts: Float32Array, compared: number): number[] {
  const order = (a: number, b: number) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b
  let best: number[] = []
  let floor = 0
  for (const at of touched) {
    if ((counts[at] ?? 0) <= floor) continue
    best.push(at)
    if (best.length < compared * 4) continue
    best = best.sort(order).slice(0, compared)
    floor = counts[best[compared - 1] ?? 0] ?? 0
  }
  return best.sort(order).slice(0, compared)
}
