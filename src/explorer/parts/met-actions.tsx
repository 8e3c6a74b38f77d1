import { useState } from 'preact/hooks'
import { ask } from '../ask.ts'
import { whoMetWhomQuestion } from '../generated.ts'
import { type Asked, asCurl, asGraphql, asPython } from '../met-copies.ts'
import { type MetFilter, variablesOf } from '../met-filter.ts'
import { csvOf, type MetRow } from '../met-rows.ts'

/** Takes the question elsewhere: as GraphQL, as a shell command, as Python; or the whole answer as a table. */
export function MetActions({ filter, subject, rows }: { filter: MetFilter; subject: string; rows: readonly MetRow[] }) {
  const [said, setSaid] = useState('')
  const asked: Asked = { question: whoMetWhomQuestion, variables: variablesOf(filter, 100), origin: location.origin }
  const copy = async (name: string, text: string) => {
    await navigator.clipboard.writeText(text).then(
      () => setSaid(`Copied as ${name}`),
      () => setSaid('The browser does not allow copying here'),
    )
  }
  const download = async () => {
    setSaid('Fetching all rows…')
    try {
      const all = await allRows(filter, count => setSaid(`Fetching all rows: ${count} so far…`))
      save(`met-${subject.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-') || 'all'}.csv`, csvOf(subject, all))
      setSaid(`Saved ${all.length} rows`)
    } catch (problem) {
      setSaid(problem instanceof Error ? problem.message : String(problem))
    }
  }
  return (
    <div class="actions">
      <span role="status" class="actions-said">
        {said}
      </span>
      <span>Copy as</span>
      <button type="button" class="button" onClick={() => copy('GraphQL', asGraphql(asked))}>
        GraphQL
      </button>
      <button type="button" class="button" onClick={() => copy('curl', asCurl(asked))}>
        curl
      </button>
      <button type="button" class="button" onClick={() => copy('Python', asPython(asked))}>
        Python
      </button>
      <button type="button" class="button" onClick={download} disabled={rows.length === 0}>
        Download CSV
      </button>
    </div>
  )
}

async function allRows(filter: MetFilter, progress: (count: number) => void): Promise<MetRow[]> {
  const all: MetRow[] = []
  let after: string | undefined
  do {
    const { encounters } = await ask(whoMetWhomQuestion, variablesOf(filter, 100, after))
    all.push(...encounters.edges)
    progress(all.length)
    after = encounters.pageInfo.hasNextPage ? (encounters.pageInfo.endCursor ?? undefined) : undefined
  } while (after !== undefined)
  return all
}

function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
