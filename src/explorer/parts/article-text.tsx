import { useEffect, useRef } from 'preact/hooks'
import { type Marked, segmentsOf } from '../segments.ts'
import type { Told } from '../told.ts'

const opened = 'opened'

/** The text of an article: what it tells is marked and followed by the number of the fact; opened at the words that a link points to. */
export function ArticleText({
  text,
  at: [start, end],
  told,
  pointed,
}: {
  text: string
  at: readonly [start: number, end: number]
  told: readonly Told[]
  /** The number of the fact that is pointed at. */
  pointed: number | null
}) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' })
  }, [start, end])
  const marks: Marked[] = [
    { start, end, name: opened },
    ...told.flatMap(({ number, spans }) => spans.map(span => ({ ...span, name: String(number) }))),
  ]
  return (
    <div class="article-text">
      {segmentsOf(text, marks).map(({ start: from, text: piece, names }) => {
        const to = from + piece.length
        const isOpened = names.includes(opened)
        const isPointed = pointed !== null && names.includes(String(pointed))
        return [
          names.length === 0 ? (
            piece
          ) : (
            <mark
              key={from}
              ref={isOpened && from === start ? mark : null}
              class={isOpened ? opened : isPointed ? 'told told-pointed' : 'told'}
            >
              {piece}
            </mark>
          ),
          ...told.filter(fact => fact.end === to).map(fact => <Note key={`note ${fact.number}`} of={fact} />),
        ]
      })}
    </div>
  )
}

/** The number of a fact behind its words, which leads to it. */
function Note({ of: { number, node } }: { of: Told }) {
  return (
    <sup class="note-number" id={`said-${number}`}>
      <a href={`#told-${number}`} aria-label={`Fact ${number}: ${node.title}`}>
        {number}
      </a>
    </sup>
  )
}
