import { type ListEntriesQuery, listEntriesQuestion } from '../generated.ts'
import { go, type Here } from '../location.ts'
import { EntryFact, listWords } from '../parts/listings.tsx'
import { Answered, Nothing } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'

/** Entries of the sanctions lists themselves: what the law says, beside what the news tell. */
export function ListsPage({ here }: { here: Here }) {
  useTitle('Sanctions lists')
  const asked = (key: string) => here.query.get(key) ?? ''
  const [name, list, program] = [asked('name'), asked('list'), asked('program')]
  const set = (part: Record<string, string>) => {
    const query = new URLSearchParams({ name, list, program, ...part })
    for (const [key, value] of [...query]) if (value === '') query.delete(key)
    go(query.size > 0 ? `/lists?${query}` : '/lists', { replace: 'name' in part })
  }
  const answer = useAnswer(listEntriesQuestion, {
    ...(name.trim() && { name: name.trim() }),
    ...(list && { list: [list] }),
    ...(program && { program: [program] }),
    first: 50,
  })
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 class="unseen">Sanctions lists</h1>
      <form class="sentence" aria-label="Entries of sanctions lists" onSubmit={event => event.preventDefault()}>
        Entries of {list ? `the ${listWords(list)}` : 'all sanctions lists'}{' '}
        {list && <AnyButton what="list" onPress={() => set({ list: '' })} />}{' '}
        {program && (
          <>
            under {program} <AnyButton what="programme" onPress={() => set({ program: '' })} />{' '}
          </>
        )}
        named{' '}
        <input
          class="blank"
          type="search"
          aria-label="Words of the name"
          placeholder="anything"
          size={Math.max(10, name.length)}
          value={name}
          onInput={event => set({ name: event.currentTarget.value })}
        />
        .
      </form>
      <Answered answer={answer} lines={12}>
        {({ listEntries }) => <Found entries={listEntries} />}
      </Answered>
    </main>
  )
}

function AnyButton({ what, onPress }: { what: string; onPress(): void }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      any {what}
    </button>
  )
}

function Found({ entries: { nodes, totalCount } }: { entries: ListEntriesQuery['listEntries'] }) {
  if (nodes.length === 0) {
    return (
      <Nothing>
        No entry fits. Whole words of a name are found; lists are brought in with{' '}
        <code>npx parley ingest --format</code>.
      </Nothing>
    )
  }
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{counted(totalCount, 'entry', 'entries')}</h2>
      <ul class="facts">
        {nodes.map(entry => (
          <EntryFact key={entry.id} entry={entry} />
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="note">The first {nodes.length} by name are shown; give words of the name to see others.</p>
      )}
    </section>
  )
}
