/** Right and all of a count. */
export interface Ratio {
  right: number
  all: number
}

/** Adds one case to a count. */
export function add(ratio: Ratio, right: boolean): void {
  ratio.all++
  if (right) ratio.right++
}

/** Wilson's 95 % interval of a ratio. */
export function wilson({ right, all }: Ratio): [number, number] {
  if (all === 0) return [0, 1]
  const z = 1.96
  const share = right / all
  const middle = share + (z * z) / (2 * all)
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const scale = 1 + (z * z) / all
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)]
}
