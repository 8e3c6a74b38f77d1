import type { WhoFragment } from '../generated.ts'
import { Actor } from './facts.tsx'

/** Names with a bar for each count, the longest for the largest. */
export function Bars({
  rows,
  href,
}: {
  rows: readonly { who: WhoFragment; count: number }[]
  href?: (who: WhoFragment) => string
}) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul class="bars">
      {rows.map(({ who, count }) => (
        <li key={who.id}>
          <Actor who={who} />
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${(100 * count) / most}%` }} />
          </span>
          {href ? (
            <a class="bar-count" href={href(who)} aria-label={`${count} meetings with ${who.name}`}>
              {count}
            </a>
          ) : (
            <span class="bar-count">{count}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
