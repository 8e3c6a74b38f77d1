import { useEffect, useRef } from 'preact/hooks'
import type { Extraction } from '../../domain/extraction.ts'
import type { Fact } from '../extraction-words.ts'
import { type Marked, segmentsOf } from '../segments.ts'

/** A text with everything marked that was read from it: names by their kind, and the words behind each fact that is accepted. */
export function MarkedText({
  text,
  extraction,
  facts,
  rejected,
  pointed,
}: {
  text: string
  extraction: Extraction
  facts: readonly Fact[]
  rejected: ReadonlySet<string>
  /** The fact that is pointed at. */
  pointed: string | null
}) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const found = box.current?.querySelector<HTMLElement>('.said-pointed')
    if (!found || !box.current) return
    const { top, bottom } = found.getBoundingClientRect()
    const frame = box.current.getBoundingClientRect()
    if (top < frame.top || bottom > frame.bottom) box.current.scrollTop += top - frame.top - 40
  }, [pointed])
  const marks = [...namesOf(extraction), ...factMarks(facts, rejected, pointed)]
  return (
    <section
      class="article-text marked-text"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
      tabIndex={0}
      aria-label="The text, with what was read from it"
    >
      {segmentsOf(text, marks).map(({ start, text: piece, names }) =>
        names.length === 0 ? (
          piece
        ) : (
          <span key={start} class={names.join(' ')}>
            {piece}
          </span>
        ),
      )}
    </section>
  )
}

function namesOf({ people, countries, organizations, places }: Extraction): Marked[] {
  const kinds = { person: people, country: countries, organization: organizations, place: places }
  return Object.entries(kinds).flatMap(([kind, things]) =>
    things.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, name: `name name-${kind}` }))),
  )
}

function factMarks(facts: readonly Fact[], rejected: ReadonlySet<string>, pointed: string | null): Marked[] {
  return facts.flatMap(({ ref, spans }) =>
    rejected.has(ref)
      ? []
      : spans.map(({ start, end }) => ({ start, end, name: ref === pointed ? 'said said-pointed' : 'said' })),
  )
}
