import { independentSources, type MeetingAccount, type PlaceStep } from './account.ts'

const exactness: readonly PlaceStep['kind'][] = ['COUNTRY', 'REGION', 'CITY', 'VENUE']

/**
 * The most exact place that the sources agree on: a place stands when more independent sources name it, or a place in it, than
 * name another of its kind; any other makes it disputed. Phone and video calls have no place.
 */
export function placeConsensus(accounts: readonly MeetingAccount[]): { place: PlaceStep | null; disputed: boolean } {
  let disputed = false
  for (const kind of [...exactness].reverse()) {
    const naming = accounts.filter(account => account.places.some(place => place.kind === kind))
    const steps = new Map(
      naming
        .flatMap(account => account.places)
        .filter(place => place.kind === kind)
        .map(place => [place.id, place]),
    )
    const ranked = [...steps.values()]
      .map(place => ({ place, votes: independentSources(naming.filter(account => names(account, place))) }))
      .sort((a, b) => b.votes - a.votes || (a.place.id < b.place.id ? -1 : 1))
    const [best, second] = ranked
    if (!best) continue
    if (second) disputed = true
    if (!second || best.votes > second.votes) return { place: best.place, disputed }
  }
  return { place: null, disputed }
}

function names(account: MeetingAccount, place: PlaceStep): boolean {
  return account.places.some(step => step.id === place.id)
}
