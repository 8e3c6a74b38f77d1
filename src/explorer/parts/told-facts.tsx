import { dateWords } from '../date-words.ts'
import { pageOf } from '../links.ts'
import type { Told } from '../told.ts'
import { MeetingState, PlaceWords, SanctionState } from './facts.tsx'
import { Nothing } from './states.tsx'
import { WhyMeeting, WhySanction } from './why.tsx'

/** What an article tells, numbered as in its text; each fact leads to its words, to its page, and to all that say so. */
export function ToldFacts({
  told,
  more,
  onPoint,
}: {
  told: readonly Told[]
  /** How many others there are that are not shown. */
  more: number
  onPoint(number: number | null): void
}) {
  if (told.length === 0) return <Nothing>No meeting and no sanction was read from it.</Nothing>
  return (
    <>
      <ol class="told-facts">
        {told.map(fact => (
          <li
            key={fact.node.id}
            id={`told-${fact.number}`}
            onPointerEnter={() => onPoint(fact.number)}
            onPointerLeave={() => onPoint(null)}
            onFocusIn={() => onPoint(fact.number)}
            onFocusOut={() => onPoint(null)}
          >
            <a class="told-number" href={`#said-${fact.number}`} aria-label={`The words of fact ${fact.number}`}>
              {fact.number}
            </a>
            <div>
              <a href={pageOf(fact.kind, fact.node.id)}>{fact.node.title}</a>
              <p class="fact-more">
                <State of={fact} /> {dateWords(fact.node.date)}
                {fact.kind === 'Meeting' && <PlaceWords meeting={fact.node} />}
                {speakers(fact)}
              </p>
              {fact.kind === 'Meeting' ? (
                <WhyMeeting id={fact.node.id} of={fact.node.title} />
              ) : (
                <WhySanction id={fact.node.id} of={fact.node.title} />
              )}
            </div>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="note">And {more} more, which the playground shows.</p>}
    </>
  )
}

function State({ of }: { of: Told }) {
  return of.kind === 'Meeting' ? <MeetingState status={of.node.status} /> : <SanctionState status={of.node.status} />
}

/** Who is quoted, as the end of a phrase. */
function speakers({ spans }: Told): string {
  const all = [...new Set(spans.flatMap(({ attributedTo }) => attributedTo ?? []))]
  return all.length > 0 ? `, according to ${all.join(' and ')}` : ''
}
