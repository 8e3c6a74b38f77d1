import { useState } from 'preact/hooks'
import { labelPlaces } from '../label-places.ts'
import { pageOf } from '../links.ts'
import { height, mapOf, width } from '../met-map.ts'
import type { MetRow } from '../met-rows.ts'
import { counted } from '../words.ts'

/** Where the meetings were: a point for each place, larger for more meetings; countries where no more is known. */
export function MetMap({ rows }: { rows: readonly MetRow[] }) {
  const [whole, setWhole] = useState(false)
  const { lands, spots, nowhere } = mapOf(rows, whole)
  const labels = labelPlaces(spots, ['right', 'left', 'below', 'above'])
  return (
    <div class="drawing-frame">
      <svg
        class="drawing map"
        viewBox={`0 0 ${width} ${height}`}
        aria-label={`Map of ${counted(spots.length, 'place')}`}
      >
        {lands.map(({ id, name, path }) => (
          <path key={id} class="land" d={path}>
            <title>{name}</title>
          </path>
        ))}
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
