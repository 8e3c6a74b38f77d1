/** Paths go through meetings that so many people attended at most, unless one asks otherwise; the graph has a label for them. */
export const smallMeeting = 12

/** Two people who met, and where; `first` and `last` are the first and last day on which the meeting may have begun. */
export interface Step {
  from: string
  to: string
  meeting: string
  size: number
  first: string | null
  last: string | null
}

/** What paths are looked for. */
export interface PathSearch {
  from: string
  to: string
  wanted: number
  maxSteps: number
  inTimeOrder: boolean
  /** Whom these people met. */
  steps(people: readonly string[]): Promise<readonly Step[]>
}

/** So many ways of one length are looked at; among more, the best that were found count. */
const mostWays = 50_000

/**
 * The best paths: fewest steps first, then smallest meetings, then the earliest. The search goes from both ends, always from the end with
 * fewer people, and stops at the length at which there are enough.
 */
export async function findPaths(search: PathSearch): Promise<Step[][]> {
  const { from, to, wanted, maxSteps } = search
  if (from === to) return []
  const ahead = new Set([from])
  const behind = new Set([to])
  const asked = new Set<string>()
  const steps = new Map<string, Step[]>()
  const known = new Set<string>()
  const found: Step[][] = []
  let [front, back] = [[from], [to]]
  for (let length = 1; length <= maxSteps && found.length < wanted; length++) {
    const forward = front.length <= back.length
    const people = (forward ? front : back).filter(id => !asked.has(id))
    for (const id of people) asked.add(id)
    const reached = new Set<string>()
    for (const step of await search.steps(people)) {
      addStep(steps, known, step)
      addStep(steps, known, { ...step, from: step.to, to: step.from })
      if (!(forward ? ahead : behind).has(step.to)) reached.add(step.to)
    }
    for (const id of reached) (forward ? ahead : behind).add(id)
    if (forward) front = [...reached]
    else back = [...reached]
    found.push(...pathsOfLength(steps, search, length))
  }
  return found.slice(0, wanted)
}

function addStep(steps: Map<string, Step[]>, known: Set<string>, step: Step): void {
  const key = `${step.from} ${step.to} ${step.meeting}`
  if (known.has(key)) return
  known.add(key)
  const there = steps.get(step.from)
  if (there) there.push(step)
  else steps.set(step.from, [step])
}

/** Paths of just so many steps, one for each row of people, the best first. */
function pathsOfLength(steps: Map<string, Step[]>, { from, to, inTimeOrder }: PathSearch, length: number): Step[][] {
  const left = distances(steps, to)
  const best = new Map<string, Step[]>()
  let ways = 0
  const go = (at: string, path: Step[], people: string[]): void => {
    if (ways >= mostWays) return
    if (path.length === length) {
      ways++
      if (at !== to) return
      const key = people.join()
      const other = best.get(key)
      if (!other || compare(path, other) < 0) best.set(key, path)
      return
    }
    for (const step of steps.get(at) ?? []) {
      const rest = left.get(step.to)
      if (rest === undefined || path.length + 1 + rest > length || people.includes(step.to)) continue
      if (step.to === to && path.length + 1 < length) continue
      const before = path.at(-1)
      if (before && before.meeting === step.meeting) continue
      if (inTimeOrder && before && !(before.last !== null && step.first !== null && before.last <= step.first)) continue
      go(step.to, [...path, step], [...people, step.to])
    }
  }
  go(from, [], [from])
  return [...best.values()].sort(compare)
}

/** How many steps it takes at least from each person to the end. */
function distances(steps: Map<string, Step[]>, to: string): Map<string, number> {
  const left = new Map([[to, 0]])
  for (let front = [to]; front.length > 0; ) {
    const next: string[] = []
    for (const id of front) {
      for (const step of steps.get(id) ?? []) {
        if (left.has(step.to)) continue
        left.set(step.to, (left.get(id) ?? 0) + 1)
        next.push(step.to)
      }
    }
    front = next
  }
  return left
}

/** Smaller meetings first, then earlier ones, then by ids, so that the order is the same every time. */
function compare(a: readonly Step[], b: readonly Step[]): number {
  const size = (path: readonly Step[]) => path.reduce((sum, step) => sum + step.size, 0)
  const key = (path: readonly Step[]) =>
    path.map(({ first, meeting, to }) => `${first ?? '9999'}|${to}|${meeting}`).join()
  return size(a) - size(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}
