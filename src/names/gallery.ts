import { matchPrepared } from './match-names.ts'
import { type NameKind, type PreparedName, prepareName } from './name-words.ts'
import { piecesOf, soundPiecesOf } from './pieces.ts'
import { createPostings, type Reach } from './postings.ts'

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

/** How far the index looks for names that share pieces of letters, and for those that share consonants. */
const byLetters: Reach = { compared: 24, enough: 2_000, share: 0.4 }
const bySounds: Reach = { compared: 40, enough: 4_000, share: 0 }

/**
 * Builds an index of names by pieces of their letters, and, for names that are written in other scripts and whoever looks for them, by
 * their consonants. The index of all names by consonants is built when the first such name is asked for.
 */
export function createGallery(
  names: readonly GalleryName[],
  kindOf: (at: number) => NameKind = () => 'PERSON',
): Gallery {
  const ready = names.map(({ name }, at) => prepareName(name, kindOf(at)))
  const letters = createPostings(ready, piecesOf, byLetters)
  const foreign = ready.some(({ script }) => script !== 'LATIN')
    ? createPostings(ready, name => (name.script === 'LATIN' ? [] : soundPiecesOf(name)), bySounds)
    : null
  let sounds: ReturnType<typeof createPostings> | null = null
  const likeliest = (wanted: PreparedName): number[] => {
    const found = letters.likeliest(piecesOf(wanted))
    if (wanted.script === 'LATIN' && foreign === null) return found
    if (wanted.script !== 'LATIN') sounds ??= createPostings(ready, soundPiecesOf, bySounds)
    const heard = (wanted.script === 'LATIN' ? foreign : sounds)?.likeliest(soundPiecesOf(wanted)) ?? []
    return [...new Set([...found, ...heard])]
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
