import type { MetRow } from './met-rows.ts'

/** A point of the map and the meetings there. */
export interface Spot {
  id: string
  kind: 'Place' | 'Country'
  name: string
  /** Degrees east and north; null for a country, which its shape places. */
  point: [number, number] | null
  iso3: string | null
  meetings: { id: string; title: string }[]
}

/** Where the meetings of an answer were, the most exact place that has coordinates; each meeting once. */
export function spotsOf(rows: readonly MetRow[]): { spots: Spot[]; nowhere: number } {
  const spots = new Map<string, Spot>()
  const seen = new Set<string>()
  let nowhere = 0
  for (const { meeting } of rows.map(({ node }) => node)) {
    if (seen.has(meeting.id)) continue
    seen.add(meeting.id)
    const spot = spotOf(meeting)
    if (!spot) nowhere++
    else {
      const there = spots.get(spot.id) ?? spot
      there.meetings.push({ id: meeting.id, title: meeting.title })
      spots.set(spot.id, there)
    }
  }
  return { spots: [...spots.values()].sort((a, b) => b.meetings.length - a.meetings.length), nowhere }
}

function spotOf({ venue, city, country }: MetRow['node']['meeting']): Spot | null {
  const placed = [venue, city].find(place => place?.coordinates)
  if (placed?.coordinates) {
    const { latitude, longitude } = placed.coordinates
    return { id: placed.id, kind: 'Place', name: placed.name, point: [longitude, latitude], iso3: null, meetings: [] }
  }
  return country
    ? { id: country.id, kind: 'Country', name: country.name, point: null, iso3: country.iso3, meetings: [] }
    : null
}
