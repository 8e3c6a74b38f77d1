/** What callers have left to spend; each budget fills up again in a minute. */
export interface Budgets {
  /** Takes a cost from a budget. @returns 0, or in how many seconds it will be there */
  take(name: string, perMinute: number, cost: number, now: number): number
}

const minute = 60_000

/** Budgets that begin full. An answer that costs more than a whole budget takes a full one. */
export function createBudgets(): Budgets {
  const budgets = new Map<string, { left: number; at: number }>()
  return {
    take: (name, perMinute, cost, now) => {
      const { left, at } = budgets.get(name) ?? { left: perMinute, at: now }
      const there = Math.min(perMinute, left + (perMinute * Math.max(0, now - at)) / minute)
      const needed = Math.min(cost, perMinute)
      if (there < needed) {
        budgets.set(name, { left: there, at: now })
        return Math.max(1, Math.ceil(((needed - there) * 60) / perMinute))
      }
      budgets.set(name, { left: there - needed, at: now })
      return 0
    },
  }
}
