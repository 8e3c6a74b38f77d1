import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import codes from 'i18n-iso-countries/codes.json'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { type Spot, spotsOf } from './met-places.ts'
import type { MetRow } from './met-rows.ts'

/** Width of the drawing. */
export const width = 960
/** Height of the drawing. */
export const height = 520

const world = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
const shapes = feature(world, world.objects.countries).features
const numeric = new Map((codes as string[][]).map(([, iso3 = '', number = '']) => [iso3, number]))

interface Placed extends Spot {
  point: [number, number]
}

/** A map of an answer: the countries as paths, the places where they are drawn, and how many meetings have no place. */
export interface Drawing {
  lands: { id: string; name: string; path: string }[]
  spots: (Placed & { x: number; y: number; r: number })[]
  nowhere: number
}

const drawings = new WeakMap<readonly MetRow[], Map<boolean, Drawing>>()

/** The map of an answer, closely around its places or whole, drawn once: before it is shown where there is time. */
export function mapOf(rows: readonly MetRow[], whole = false): Drawing {
  const known = drawings.get(rows) ?? new Map<boolean, Drawing>()
  const drawing = known.get(whole) ?? draw(rows, whole)
  drawings.set(rows, known.set(whole, drawing))
  return drawing
}

function draw(rows: readonly MetRow[], whole: boolean): Drawing {
  const { placed, nowhere } = placedOf(rows)
  const projection = projectionOf(placed, whole)
  const outline = geoPath(projection).digits(1)
  const lands = shapes.flatMap(shape => {
    const path = outline(shape)
    return path ? [{ id: String(shape.id ?? shape.properties?.name), name: shape.properties?.name ?? '', path }] : []
  })
  const spots = placed.map(spot => {
    const [x = 0, y = 0] = projection(spot.point) ?? []
    return { ...spot, x, y, r: 4 + 3 * Math.sqrt(spot.meetings.length) }
  })
  return { lands, spots, nowhere }
}

function placedOf(rows: readonly MetRow[]): { placed: Placed[]; nowhere: number } {
  const { spots, nowhere } = spotsOf(rows)
  const placed = spots.flatMap((spot): Placed[] => {
    const point = spot.point ?? centreOf(spot.iso3)
    return point ? [{ ...spot, point }] : []
  })
  const lost = spots.filter(spot => !placed.some(({ id }) => id === spot.id))
  return { placed, nowhere: nowhere + lost.reduce((sum, { meetings }) => sum + meetings.length, 0) }
}

function centreOf(iso3: string | null): [number, number] | null {
  const shape = shapes.find(({ id }) => id === numeric.get(iso3 ?? ''))
  return shape ? geoCentroid(shape) : null
}

/** Fits the places with room around them, never closer than a part of a continent. */
function projectionOf(placed: readonly Placed[], whole: boolean) {
  const projection = geoEqualEarth().clipExtent([
    [0, 0],
    [width, height],
  ])
  const margin = 70
  if (whole || placed.length === 0) return projection.fitSize([width, height], { type: 'Sphere' })
  const around = placed.flatMap(({ point: [east, north] }) => [
    [east - 12, Math.max(-85, north - 8)],
    [east + 12, Math.min(85, north + 8)],
  ])
  const frame: [[number, number], [number, number]] = [
    [margin, margin / 2],
    [width - margin, height - margin / 2],
  ]
  return projection.fitExtent(frame, { type: 'MultiPoint', coordinates: around })
}
