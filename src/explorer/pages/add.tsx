import { useRef, useState } from 'preact/hooks'
import { DraftView } from '../add/draft-view.tsx'
import { useDrafts } from '../add/drafts.ts'
import { exampleDocument } from '../add/example.ts'
import { documentOfText, openFile } from '../add/open-files.ts'
import { type DocumentInput, takesWritesQuestion } from '../generated.ts'
import { isDate } from '../met-filter.ts'
import { useKey } from '../parts/use-key.ts'
import { useTitle } from '../parts/use-title.ts'
import { useAnswer } from '../use-answer.ts'

/** Add documents: put in a text, watch what is read from it, accept or reject each fact, write the rest with a key. */
export function AddPage() {
  useTitle('Add documents')
  const { drafts, add, toggle, remove, write } = useDrafts()
  const [key, setKey] = useKey()
  const takesWrites = useAnswer(takesWritesQuestion, {}).data?.meta.takesWrites
  const waiting = drafts.filter(({ state }) => state === 'waiting' || state === 'reading').length
  const addFiles = async (files: Iterable<File>) => {
    for (const file of files) await add(await openFile(file))
  }
  return (
    <main
      id="main"
      class="page page-wide"
      tabIndex={-1}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        addFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <header class="page-head">
        <h1>Add documents</h1>
        <p class="lead">
          Paste a text or drop files on this page. You see what is read from it, with the words that say so, before
          anything is written.
        </p>
      </header>
      <Put onText={(name, document) => add([{ name, document }])} onFiles={addFiles} busy={waiting > 0} />
      <p class="unseen" role="status">
        {waiting > 0 ? `${waiting} documents are still to be read` : drafts.length > 0 ? 'All documents are read' : ''}
      </p>
      {drafts.map(draft => (
        <DraftView
          key={draft.key}
          draft={draft}
          takesWrites={takesWrites}
          writeKey={key}
          onKey={setKey}
          onToggle={ref => toggle(draft, ref)}
          onWrite={() => write(draft, key)}
          onRemove={() => remove(draft)}
        />
      ))}
    </main>
  )
}

function Put({
  onText,
  onFiles,
  busy,
}: {
  onText(name: string, document: DocumentInput): void
  onFiles(files: Iterable<File>): void
  busy: boolean
}) {
  const [text, setText] = useState('')
  const [source, setSource] = useState('')
  const [published, setPublished] = useState('')
  const files = useRef<HTMLInputElement>(null)
  const read = () => {
    const about = {
      ...(source && { source }),
      ...(isDate(published) && published.length === 10 && { publishedAt: published }),
    }
    onText(text.trim().split('\n')[0]?.slice(0, 80) ?? 'Pasted text', { ...documentOfText(text), ...about })
  }
  const example = () => {
    setText(exampleDocument.text ?? '')
    setSource(exampleDocument.source ?? '')
    setPublished(exampleDocument.publishedAt ?? '')
    onText('An example', exampleDocument)
  }
  return (
    <form
      class="put"
      aria-label="A document"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim()) read()
      }}
    >
      <label class="put-text">
        <span>Text or HTML</span>
        <textarea
          rows={7}
          placeholder="Paste a press release, an article, the minutes of a meeting …"
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <div class="put-row">
        <label>
          <span>Published by</span>
          <input value={source} onInput={event => setSource(event.currentTarget.value)} />
        </label>
        <label>
          <span>Published on</span>
          <input type="date" value={published} onInput={event => setPublished(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button button-main" disabled={text.trim() === '' || busy}>
          {busy ? 'Reading…' : 'Read it'}
        </button>
        <button type="button" class="button" onClick={() => files.current?.click()}>
          Choose files
        </button>
        <button type="button" class="button" onClick={example} disabled={busy}>
          Try an example
        </button>
        <input
          ref={files}
          hidden
          type="file"
          multiple
          aria-label="Files: text, HTML, PDF or NDJSON"
          accept=".txt,.html,.htm,.pdf,.ndjson,.jsonl,text/plain,text/html,application/pdf"
          onChange={event => {
            onFiles([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p class="note">
        Text, HTML, PDF, or NDJSON with one document a line. Without the day of publication «on Friday» stays open.
      </p>
    </form>
  )
}
