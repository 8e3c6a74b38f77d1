import { useState } from 'preact/hooks'
import type { WhoFragment } from '../generated.ts'
import { labelPlaces } from '../label-places.ts'
import { pageOf } from '../links.ts'
import { networkOf } from '../met-network.ts'
import type { MetRow } from '../met-rows.ts'
import { counted } from '../words.ts'

const width = 960
const height = 600

const drawings = new WeakMap<readonly MetRow[], ReturnType<typeof networkOf>>()

/** The network of an answer, laid out once: before it is shown where there is time. */
export function drawnNetwork(subject: WhoFragment, rows: readonly MetRow[]): ReturnType<typeof networkOf> {
  const drawing = drawings.get(rows) ?? networkOf(subject, rows, width, height)
  drawings.set(rows, drawing)
  return drawing
}

/** Everybody in the answer as a network: a line for each pair who were in a meeting together, thicker for more. */
export function MetNetwork({ subject, rows }: { subject: WhoFragment; rows: readonly MetRow[] }) {
  const { dots, ties } = drawnNetwork(subject, rows)
  const [near, setNear] = useState<string | null>(null)
  const most = Math.max(1, ...dots.map(({ meetings }) => meetings))
  const named = dots.map(dot => ({ ...dot, r: 5 + 9 * Math.sqrt(dot.meetings / most), name: dot.who.name }))
  const labels = labelPlaces(named, ['above', 'below', 'right', 'left'])
  const isNear = (id: string) =>
    near === null ||
    id === near ||
    ties.some(
      ({ from, to }) => [from, to].some(end => end.who.id === near) && [from, to].some(end => end.who.id === id),
    )
  return (
    <div class="drawing-frame">
      <svg
        class="drawing"
        viewBox={`0 0 ${width} ${height}`}
        aria-label={`Network of ${counted(dots.length, 'participant')}`}
      >
        {ties.map(({ from, to, meetings, weight }) => (
          <line
            key={`${from.who.id} ${to.who.id}`}
            class={near === null || [from.who.id, to.who.id].includes(near) ? 'tie' : 'tie tie-far'}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={0.8 + Math.min(5, 1.4 * weight)}
          >
            <title>{`${from.who.name} and ${to.who.name}: ${counted(meetings, 'meeting')}`}</title>
          </line>
        ))}
        {named.map(({ who, meetings, x, y, r }, i) => (
          <a
            key={who.id}
            class={isNear(who.id) ? 'dot' : 'dot dot-far'}
            href={pageOf(who.__typename, who.id)}
            aria-label={`${who.name}, in ${counted(meetings, 'meeting')}`}
            onMouseEnter={() => setNear(who.id)}
            onMouseLeave={() => setNear(null)}
            onFocus={() => setNear(who.id)}
            onBlur={() => setNear(null)}
          >
            <circle class={who.id === subject.id ? 'moment moment-centre' : 'moment'} cx={x} cy={y} r={r} />
            {(labels[i] || near === who.id) && (
              <text
                class="dot-name"
                x={labels[i]?.x ?? x}
                y={labels[i]?.y ?? y - r - 4}
                text-anchor={labels[i]?.anchor ?? 'middle'}
              >
                {who.name}
              </text>
            )}
          </a>
        ))}
      </svg>
      <p class="note">
        A line joins two who were in a meeting together; it is thicker for more meetings, and large gatherings count
        little. Names that would hide others are shown when a point is pointed at.
      </p>
    </div>
  )
}
