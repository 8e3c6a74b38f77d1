const shingle = 4
const bands = 6
const rows = 10
/** Texts with fewer words are too short to be told apart by their wording. */
const fewest = 25

/**
 * Marks of a text for finding near copies: MinHash over runs of four words (A. Broder 1997), the smallest hashes taken together in six
 * bands of ten (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4). Two texts that share nine in ten of their runs share a
 * mark with a probability of 0.92, those that share six in ten with one of 0.04.
 */
export function sketchOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < fewest) return []
  const smallest = new Uint32Array(bands * rows).fill(0xffffffff)
  for (let at = 0; at + shingle <= words.length; at++) {
    const hash = hashOf(words.slice(at, at + shingle).join(' '))
    for (let i = 0; i < smallest.length; i++) {
      const value = mix(hash ^ Math.imul(i + 1, 0x9e3779b1))
      if (value < (smallest[i] ?? 0)) smallest[i] = value
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const part = smallest.slice(band * rows, (band + 1) * rows)
    return `${band}-${part.reduce((sum, value) => mix(sum ^ value), 0).toString(36)}`
  })
}

/** FNV-1a in 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The finalizer of MurmurHash3. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
