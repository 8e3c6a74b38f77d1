/** Chance that is the same for the same seed. */
export interface Chance {
  /** A number from 0 to 1, without 1. */
  next(): number
  /** A whole number from 0 to below `size`. */
  below(size: number): number
  /** Whether something of this probability happens. */
  hits(probability: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** A number with a long tail: small ones often, large ones seldom, below `size`. */
  skewed(size: number): number
}

/** Chance by the generator mulberry32. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (size: number) => Math.floor(next() * size)
  return {
    next,
    below,
    hits: probability => next() < probability,
    pick: list => {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new RangeError('There is nothing to pick from.')
      return picked
    },
    skewed: size => Math.floor(size * next() ** 2),
  }
}
