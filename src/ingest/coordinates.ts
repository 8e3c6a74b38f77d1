import { readFileSync } from 'node:fs'
import type { CanonicalNode } from '../derive/canonical.ts'
import { iso2Of } from '../domain/country.ts'
import { foldName } from '../domain/name.ts'

/** Where a city lies, in degrees. */
interface Point {
  latitude: number
  longitude: number
}

let cities: Map<string, Point[]> | undefined

/**
 * Gives places the coordinates of their city where the gazetteer knows one city of that name in that country, or of that name at
 * all. A venue lies where its city lies; a region has no point.
 */
export function withCoordinates(nodes: readonly CanonicalNode[]): CanonicalNode[] {
  return nodes.map(node => {
    if (node.label !== 'Place' || node.properties.kind === 'REGION') return node
    const { kind, name, city, country } = node.properties
    const point = pointOf(kind === 'VENUE' ? city : name, country)
    return point ? { ...node, properties: { ...node.properties, ...point } } : node
  })
}

function pointOf(name: unknown, country: unknown): Point | null {
  if (typeof name !== 'string') return null
  cities ??= readCities()
  const iso2 = typeof country === 'string' ? iso2Of(country) : null
  const found = cities.get(iso2 ? `${iso2} ${foldName(name)}` : foldName(name)) ?? []
  return iso2 || found.length === 1 ? (found[0] ?? null) : null
}

/** The list is ordered by population, so that the first of a name in a country is the largest; a capital goes before all, and English names lead to local ones. */
function readCities(): Map<string, Point[]> {
  const read = (name: string) => readFileSync(new URL(`../../gazetteer/${name}`, import.meta.url), 'utf8')
  const text = read('cities.tsv')
  const found = new Map<string, Point[]>()
  for (const line of text.split('\n')) {
    const [name = '', iso2 = '', , latitude, longitude, capital] = line.split('\t')
    if (name === '') continue
    const point = { latitude: Number(latitude), longitude: Number(longitude) }
    for (const known of new Set([name, name.replace(/, .*/, '')])) {
      for (const key of [foldName(known), `${iso2} ${foldName(known)}`]) {
        const others = found.get(key) ?? []
        found.set(key, capital === '1' ? [point, ...others] : [...others, point])
      }
    }
  }
  const exonyms = JSON.parse(read('exonyms.json')) as Record<string, [string, string | null]>
  for (const [name, [iso2, local]] of Object.entries(exonyms)) {
    const points = local === null ? undefined : found.get(`${iso2} ${foldName(local)}`)
    for (const key of [foldName(name), `${iso2} ${foldName(name)}`]) {
      if (points) found.set(key, [...(found.get(key) ?? []), ...points])
    }
  }
  return found
}
