import { dateWords } from '../date-words.ts'
import { pageOf } from '../links.ts'
import type { MetRow } from '../met-rows.ts'
import { counted } from '../words.ts'

const day = 86_400_000
const lane = 26
const names = 190
const width = 920

/** Each counterpart on a line of time: a dot for a day, a bar for all days that it may have been. */
export function MetTimeline({ rows }: { rows: readonly MetRow[] }) {
  const dated = rows.flatMap(row => {
    const { startMin, startMax, endMin, endMax } = row.node.meeting.date
    const from = startMin ?? endMin
    const to = endMax ?? startMax
    return from && to ? [{ row, from: Date.parse(from), to: Date.parse(to) }] : []
  })
  if (dated.length === 0)
    return <p class="nothing">None of these meetings has a date with both bounds; the table shows them.</p>
  const first = Math.min(...dated.map(({ from }) => from))
  const last = Math.max(...dated.map(({ to }) => to))
  const span = Math.max(last - first, 14 * day)
  const x = (time: number) => names + 12 + ((time - first) / span) * (width - names - 30)
  const lanes = [...Map.groupBy(dated, ({ row }) => row.node.counterpart.id).values()].sort(
    (a, b) => b.length - a.length,
  )
  const height = lanes.length * lane + 40
  return (
    <div class="drawing-frame">
      <svg class="drawing" viewBox={`0 0 ${width} ${height}`} aria-label="Meetings in time">
        {ticks(first, first + span).map(({ time, label }) => (
          <g key={time} class="tick">
            <line x1={x(time)} x2={x(time)} y1={24} y2={height} />
            <text x={x(time)} y={14}>
              {label}
            </text>
          </g>
        ))}
        {lanes.map((ofOne, i) => {
          const y = 24 + i * lane + lane / 2
          const who = ofOne[0]?.row.node.counterpart
          return (
            <g key={who?.id}>
              <line class="lane" x1={names} x2={width} y1={y} y2={y} />
              {who && (
                <a href={pageOf(who.__typename, who.id)}>
                  <text class="lane-name" x={names - 8} y={y + 4}>
                    {shortened(who.name)}
                  </text>
                </a>
              )}
              {ofOne.map(({ row, from, to }) => (
                <a
                  key={row.node.meeting.id}
                  href={pageOf('Meeting', row.node.meeting.id)}
                  aria-label={`${row.node.meeting.title}, ${dateWords(row.node.meeting.date)}`}
                >
                  <title>{`${row.node.meeting.title}, ${dateWords(row.node.meeting.date)}`}</title>
                  {to - from > 3 * day ? (
                    <rect class="moment" x={x(from)} y={y - 4} width={x(to) - x(from)} height={8} rx={4} />
                  ) : (
                    <circle
                      class={row.node.met ? 'moment' : 'moment moment-planned'}
                      cx={x((from + to) / 2)}
                      cy={y}
                      r={5.5}
                    />
                  )}
                </a>
              ))}
            </g>
          )
        })}
      </svg>
      {dated.length < rows.length && (
        <p class="note">
          {counted(rows.length - dated.length, 'encounter')} without both bounds of a date: in the table only.
        </p>
      )}
    </div>
  )
}

function shortened(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25)}…` : name
}

/** Years, or months where there is room for them. */
function ticks(from: number, to: number): { time: number; label: string }[] {
  const years = (to - from) / (365 * day)
  const step = years > 12 ? 24 : years > 3 ? 12 : years > 1 ? 3 : 1
  const start = new Date(from)
  const found: { time: number; label: string }[] = []
  for (let month = step >= 12 ? 0 : start.getUTCMonth(); ; month += step) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1)
    if (time > to) return found
    const at = new Date(time)
    const label = at.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' })
    const year = at.getUTCFullYear()
    if (time >= from) found.push({ time, label: step >= 12 ? String(year) : `${label} ${year}` })
  }
}
