/** How a gold event and a predicted one stand to each other, for telling why they are no pair. */
export interface Fitting<G, P> {
  gold: readonly G[]
  predicted: readonly P[]
  /** Whether the two are one event, whatever their status. */
  fits(gold: G, predicted: P): boolean
  /** The same with the day left aside. */
  fitsButDay(gold: G, predicted: P): boolean
  /** Whether the two rest on the same words. */
  quotes(gold: G, predicted: P): boolean
}

/** Why a gold event that is not found with its status was missed. */
export function kindOfMiss<G, P>(one: G, { predicted, ...how }: Fitting<G, P>, wrongStatus: boolean): string {
  if (wrongStatus) return 'missed: found with another status'
  if (predicted.some(two => how.fits(one, two))) return 'missed: put together with another event'
  if (predicted.some(two => how.fitsButDay(one, two))) return 'missed: found on another day'
  if (predicted.some(two => how.quotes(one, two))) return 'missed: its words are read, with other parties'
  return 'missed: nothing is read in its words'
}

/** Why a predicted event that is no gold one came out. */
export function kindOfFalse<G, P>(two: P, { gold, ...how }: Fitting<G, P>, wrongStatus: boolean): string {
  if (wrongStatus) return 'false: another status'
  if (gold.some(one => how.fits(one, two))) return 'false: told a second time'
  if (gold.some(one => how.fitsButDay(one, two))) return 'false: another day'
  if (gold.some(one => how.quotes(one, two))) return 'false: other parties in the words of an event'
  return gold.length === 0 ? 'false: the text has no such event' : 'false: no event in these words'
}

/** The rule that founded an event, with how real it took its word to be, from the reader's trace: «MEET FACT». Null without a trace. */
export function ruleOf(event: object): string | null {
  const [pattern, status] = /^(\S+) «.*?» (\S+)/.exec(firstTrace(event))?.slice(1) ?? []
  return pattern && status ? `${pattern} ${status}` : null
}

/** How sure the heads were of the word that founded an event, in three steps; null where they were not asked. */
export function surenessOf(event: object): string | null {
  const odds = /(\d\.\d+)$/.exec(firstTrace(event))?.[1]
  if (odds === undefined) return null
  return Number(odds) >= 0.9 ? 'heads from .90 on' : Number(odds) >= 0.5 ? 'heads from .50 on' : 'heads below .50'
}

function firstTrace(event: object): string {
  const trace = 'trace' in event && Array.isArray(event.trace) ? event.trace : []
  return String(trace[0] ?? '')
}
