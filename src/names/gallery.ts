import { plainWord } from '../domain/name.ts'
import { matchPrepared } from './match-names.ts'
import { type NameKind, type PreparedName, prepareName } from './name-words.ts'

/** One who may be looked for. */
export interface GalleryName {
  id: string
  name: string
}

/** One who was found. */
export interface Candidate extends GalleryName {
  score: number
  same: boolean
  reasons: string[]
}

/** Names that can be searched by a name, in milliseconds. */
export interface Gallery {
  /** The likest names, the best first; ties by name. */
  search(name: string, kind: NameKind, limit?: number): Candidate[]
  /** Positions of the names that are compared at all, the likest by shared pieces first: for measuring what the index loses. */
  candidates(name: string, kind: NameKind): number[]
}

/** How many names are compared word by word. */
const compared = 40
/** Pieces are looked up from the rarest on, until they have brought so many names. */
const enough = 4_000
const atLeast = 8

/**
 * Builds an index of names: by three-letter pieces of each word, spelt plainly, and by two-letter pieces of its consonants, so that
 * misspelt, joined, turned-round and transliterated names still share pieces.
 */
export function createGallery(
  names: readonly GalleryName[],
  kindOf: (at: number) => NameKind = () => 'PERSON',
): Gallery {
  const lists = new Map<string, number[]>()
  const sizes = new Uint16Array(names.length)
  const ready = names.map(({ name }, at) => prepareName(name, kindOf(at)))
  for (const [at, name] of ready.entries()) {
    const pieces = piecesOf(name)
    sizes[at] = pieces.size
    for (const piece of pieces) {
      const list = lists.get(piece)
      if (list) list.push(at)
      else lists.set(piece, [at])
    }
  }
  const postings = new Map([...lists].map(([piece, list]) => [piece, Uint32Array.from(list)] as const))
  const counts = new Float32Array(names.length)
  const likeliest = (wanted: PreparedName): number[] => {
    const pieces = piecesOf(wanted)
    const found = [...pieces].flatMap(piece => postings.get(piece) ?? []).sort((a, b) => a.length - b.length)
    const touched: number[] = []
    let seen = 0
    for (const [number, list] of found.entries()) {
      seen += list.length
      if (number >= atLeast && seen > enough) break
      // Pieces that many names have say little.
      const worth = Math.log(1 + names.length / list.length)
      for (const at of list) {
        if (counts[at] === 0) touched.push(at)
        counts[at] = (counts[at] ?? 0) + worth
      }
    }
    for (const at of touched) counts[at] = (counts[at] ?? 0) / Math.sqrt((sizes[at] ?? 1) + pieces.size)
    const best = topOf(touched, counts)
    for (const at of touched) counts[at] = 0
    return best
  }
  return {
    candidates: (name, kind) => likeliest(prepareName(name, kind)),
    search: (name, kind, limit = 5) => {
      const wanted = prepareName(name, kind)
      const found = likeliest(wanted).flatMap(at => {
        const [one, other] = [names[at], ready[at]]
        return one && other ? [{ ...one, ...matchPrepared(wanted, other) }] : []
      })
      return found.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, limit)
    },
  }
}

/** The positions with the greatest counts; a floor that rises spares most of the sorting. */
function topOf(touched: readonly number[], counts: Float32Array): number[] {
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

function piecesOf(name: PreparedName): Set<string> {
  const pieces = new Set<string>()
  for (const word of name.words) {
    const plain = `^${word.plain}$`
    for (let at = 0; at + 3 <= plain.length; at++) pieces.add(plain.slice(at, at + 3))
    const heard = word.heard.replace(/^a/, '').replaceAll('r', 'l')
    if (heard.length > 1) for (let at = 0; at + 2 <= heard.length; at++) pieces.add(`~${heard.slice(at, at + 2)}`)
    else if (heard !== '') pieces.add(`~${heard}`)
  }
  // Across the gaps of words that are joined or split.
  const whole = plainWord(name.joined)
  for (let at = 0; at + 4 <= whole.length; at++) pieces.add(`=${whole.slice(at, at + 4)}`)
  return pieces
}
