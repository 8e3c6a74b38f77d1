import { useId, useState } from 'preact/hooks'
import { meetingEvidenceQuestion, type QuoteFragment, sanctionEvidenceQuestion } from '../generated.ts'
import { askAhead, useAnswer } from '../use-answer.ts'
import { Quotes } from './quotes.tsx'
import { Failure, Loading } from './states.tsx'

/** A button that opens the sentences behind a fact, just below it; they may still be on their way. `of` names the fact for those who cannot see where it stands. */
export function Why({ quotes, of }: { quotes: readonly QuoteFragment[] | undefined; of: string }) {
  return <Opened of={of}>{() => (quotes ? <Quotes quotes={quotes} /> : <Loading lines={2} />)}</Opened>
}

/** The same for a meeting whose sentences are fetched when they are asked for. */
export function WhyMeeting({ id, of }: { id: string; of: string }) {
  return (
    <Opened of={of} soon={() => askAhead(...meetingAsks(id))}>
      {() => <MeetingQuotes id={id} />}
    </Opened>
  )
}

/** The same for a sanction. */
export function WhySanction({ id, of }: { id: string; of: string }) {
  return (
    <Opened of={of} soon={() => askAhead(...sanctionAsks(id))}>
      {() => <SanctionQuotes id={id} />}
    </Opened>
  )
}

const meetingAsks = (id: string) => [meetingEvidenceQuestion, { id }] as const
const sanctionAsks = (id: string) => [sanctionEvidenceQuestion, { id }] as const

/** `soon` is called when a reader is about to open it. */
function Opened({ of, soon, children }: { of: string; soon?: () => void; children: () => preact.ComponentChildren }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      {' '}
      <button
        type="button"
        class="why"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`Why? ${of}`}
        onPointerEnter={soon}
        onFocus={soon}
        onClick={() => setOpen(!open)}
      >
        why?
      </button>
      <div id={id} class="why-panel" hidden={!open}>
        {open && children()}
      </div>
    </>
  )
}

function MeetingQuotes({ id }: { id: string }) {
  const answer = useAnswer(...meetingAsks(id))
  return <Fetched answer={answer} quotes={answer.data?.meeting?.evidence} />
}

function SanctionQuotes({ id }: { id: string }) {
  const answer = useAnswer(...sanctionAsks(id))
  return <Fetched answer={answer} quotes={answer.data?.sanction?.evidence} />
}

function Fetched({
  answer,
  quotes,
}: {
  answer: ReturnType<typeof useAnswer>
  quotes: readonly QuoteFragment[] | undefined
}) {
  if (answer.problem) return <Failure answer={answer} />
  return answer.waiting ? <Loading lines={2} /> : <Quotes quotes={quotes ?? []} />
}
