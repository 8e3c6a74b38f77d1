import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { dayWords } from '../date-words.ts'
import { type Fact, factsOf } from '../extraction-words.ts'
import { pageOf } from '../links.ts'
import { KeyField } from '../parts/key-field.tsx'
import { counted, plain } from '../words.ts'
import type { Draft } from './drafts.ts'
import { MarkedText } from './marked-text.tsx'

/** A document that was read: its text with everything marked, and its facts to accept or reject. */
export function DraftView({
  draft,
  takesWrites,
  writeKey,
  onKey,
  onToggle,
  onWrite,
  onRemove,
}: {
  draft: Draft
  /** Undefined until the server has said. */
  takesWrites: boolean | undefined
  writeKey: string
  onKey(key: string): void
  onToggle(ref: string): void
  onWrite(): void
  onRemove(): void
}) {
  const { document, extraction, rejected, state } = draft
  const facts = useMemo(() => (extraction ? factsOf(extraction) : []), [extraction])
  const [pointed, setPointed] = useState<string | null>(null)
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (state === 'read') frame.current?.scrollIntoView({ block: 'start' })
  }, [state])
  if (!document || !extraction) return <Unread draft={draft} onRemove={onRemove} />
  const accepted = facts.filter(({ ref }) => !rejected.has(ref)).length
  return (
    <article class="draft" aria-label={draft.name} ref={frame}>
      <header class="draft-head">
        <h2>{document.title ?? draft.name}</h2>
        <p class="note">
          {[
            document.source,
            document.publishedAt ? dayWords(document.publishedAt) : 'no date of publication: relative days stay open',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <div class="draft-body">
        <MarkedText text={document.text} extraction={extraction} facts={facts} rejected={rejected} pointed={pointed} />
        <div class="draft-facts">
          <h3>{facts.length === 0 ? 'No meeting and no sanction' : counted(facts.length, 'fact')}</h3>
          {facts.length === 0 && (
            <p class="note">Speeches, letters, interviews and wishes are not meetings; this text tells of none.</p>
          )}
          <ul>
            {facts.map(fact => (
              <FactChoice
                key={fact.ref}
                fact={fact}
                accepted={!rejected.has(fact.ref)}
                disabled={state !== 'read'}
                onToggle={() => onToggle(fact.ref)}
                onPoint={setPointed}
              />
            ))}
          </ul>
          <Legend />
          <div class="draft-actions">
            {state === 'written' ? (
              <p role="status">
                <strong>Written.</strong>{' '}
                {draft.article && <a href={pageOf('Article', draft.article)}>The article and its facts in the graph</a>}
              </p>
            ) : (
              <>
                {takesWrites !== undefined && <KeyField takesWrites={takesWrites} value={writeKey} onChange={onKey} />}
                <button
                  type="button"
                  class="button button-main"
                  disabled={!takesWrites || writeKey === '' || state === 'writing'}
                  onClick={onWrite}
                >
                  {state === 'writing' ? 'Writing…' : `Write ${counted(accepted, 'fact')} to the graph`}
                </button>{' '}
                <button type="button" class="button" onClick={onRemove}>
                  Drop it
                </button>
              </>
            )}
            {draft.problem && <p role="alert">{draft.problem}</p>}
          </div>
        </div>
      </div>
    </article>
  )
}

function FactChoice({
  fact: { ref, kind, status, sentence, more },
  accepted,
  disabled,
  onToggle,
  onPoint,
}: {
  fact: Fact
  accepted: boolean
  disabled: boolean
  onToggle(): void
  onPoint(ref: string | null): void
}) {
  return (
    <li>
      <label
        class={accepted ? 'fact-choice' : 'fact-choice fact-rejected'}
        onMouseEnter={() => onPoint(ref)}
        onMouseLeave={() => onPoint(null)}
      >
        <input
          type="checkbox"
          checked={accepted}
          disabled={disabled}
          onChange={onToggle}
          onFocus={() => onPoint(ref)}
          onBlur={() => onPoint(null)}
        />
        <span>
          <span class="fact-sentence">{sentence}</span>{' '}
          <span class={`state state-${status.toLowerCase()}`}>
            {kind}, {plain(status)}
          </span>
          {more.length > 0 && <small class="says">{more.join(' · ')}</small>}
        </span>
      </label>
    </li>
  )
}

function Legend() {
  return (
    <p class="legend note">
      Marked: <span class="name name-person">people</span>, <span class="name name-country">countries</span>,{' '}
      <span class="name name-organization">organisations</span>, <span class="name name-place">places</span>,{' '}
      <span class="said">words behind a fact</span>
    </p>
  )
}

function Unread({ draft, onRemove }: { draft: Draft; onRemove(): void }) {
  return (
    <article class="draft" aria-label={draft.name}>
      <p role={draft.state === 'failed' ? 'alert' : 'status'}>
        <strong>{draft.name}</strong>{' '}
        {draft.state === 'failed' ? draft.problem : draft.state === 'reading' ? 'is being read…' : 'waits its turn'}{' '}
        {draft.state === 'failed' && (
          <button type="button" class="button" onClick={onRemove}>
            Drop it
          </button>
        )}
      </p>
      {draft.state === 'reading' && <progress class="progress" aria-label={`Reading ${draft.name}`} />}
    </article>
  )
}
