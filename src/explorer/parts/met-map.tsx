import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import codes from 'i18n-iso-countries/codes.json'
import { useMemo, useState } from 'preact/hooks'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { labelPlaces } from '../label-places.ts'
import { pageOf } from '../links.ts'
import { type Spot, spotsOf } from '../met-places.ts'
import type { MetRow } from '../met-rows.ts'
import { counted } from '../words.ts'

const width = 960
const height = 520

const world = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
const shapes = feature(world, world.objects.countries).features
const numeric = new Map((codes as string[][]).map(([, iso3 = '', number = '']) => [iso3, number]))

interface Placed extends Spot {
  point: [number, number]
}

/** Where the meetings were: a point for each place, larger for more meetings; countries where no more is known. */
export function MetMap({ rows }: { rows: readonly MetRow[] }) {
  const { placed, nowhere } = useMemo(() => placedOf(rows), [rows])
  const [whole, setWhole] = useState(false)
  const projection = useMemo(() => projectionOf(placed, whole), [placed, whole])
  const outline = geoPath(projection).digits(1)
  const lands = useMemo(() => shapes.map(shape => outline(shape)), [projection])
  const spots = placed.map(spot => {
    const [x = 0, y = 0] = projection(spot.point) ?? []
    return { ...spot, x, y, r: 4 + 3 * Math.sqrt(spot.meetings.length) }
  })
  const labels = labelPlaces(spots, ['right', 'left', 'below', 'above'])
  return (
    <div class="drawing-frame">
      <svg
        class="drawing map"
        viewBox={`0 0 ${width} ${height}`}
        aria-label={`Map of ${counted(placed.length, 'place')}`}
      >
        {shapes.map(
          (shape, i) =>
            lands[i] && (
              <path key={shape.id} class="land" d={lands[i] ?? ''}>
                <title>{shape.properties?.name}</title>
              </path>
            ),
        )}
        {spots.map((spot, i) => {
          const label = labels[i]
          return (
            <a
              key={spot.id}
              href={pageOf(spot.kind, spot.id)}
              aria-label={`${spot.name}: ${counted(spot.meetings.length, 'meeting')}`}
            >
              <title>{[spot.name, ...spot.meetings.map(({ title }) => title)].join('\n')}</title>
              <circle
                class={spot.kind === 'Country' ? 'moment moment-planned' : 'moment'}
                cx={spot.x}
                cy={spot.y}
                r={spot.r}
              />
              {label && (
                <text class="spot-name" x={label.x} y={label.y} text-anchor={label.anchor}>
                  {spot.name}
                </text>
              )}
            </a>
          )
        })}
      </svg>
      <p class="note">
        <button type="button" class="button" onClick={() => setWhole(!whole)}>
          {whole ? 'Show the places closer' : 'Show the whole world'}
        </button>{' '}
        A hollow point is a country of which no place is known.
        {nowhere > 0 && ` ${counted(nowhere, 'meeting')} without a known place: in the table only.`}
      </p>
    </div>
  )
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
