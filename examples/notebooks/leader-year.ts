// A leader's year, the story of leader-year.ipynb, as cells that depend on each other: `npx tsx examples/notebooks/leader-year.ts "Donald Trump" 2025`.
// Each cell is one constant; in Observable the constants can be pasted as they are, a cell each, with `display` in place of `console.log`.
import { connect, type Question } from '../clients/typescript/ask.ts'

interface Entry {
  status: string
  date: { edtf: string | null; startMin: string | null; startMax: string | null }
  counterparts: { name: string }[]
  meeting: { mode: string; evidence: { sentence: string }[] }
}
interface Page {
  timeline: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Entry[] }
}

const ask = connect(process.env.PARLEY_URL ?? 'http://127.0.0.1:4000')

const leader = process.argv[2] ?? 'Donald Trump'

const year = process.argv[3] ?? '2025'

const question = `query ($leader: String!, $year: String!, $after: String) {
  timeline(of: { name: $leader }, during: { from: $year, to: $year }, first: 5, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { status date { edtf startMin startMax } counterparts { name } meeting { mode evidence(first: 1) { sentence } } }
  }
}` as Question<Page, { leader: string; year: string; after: string | null }>

const entries = await (async () => {
  const all: Entry[] = []
  for (let after: string | null = null; ; ) {
    const { timeline }: Page = await ask(question, { leader, year, after })
    all.push(...timeline.nodes)
    if (!timeline.pageInfo.hasNextPage) return all
    after = timeline.pageInfo.endCursor
  }
})()

const held = entries.filter(entry => entry.status === 'HELD')

const open = entries.filter(entry => entry.status !== 'HELD')

const names = ({ counterparts }: Entry) => counterparts.map(({ name }) => name).join(', ') || 'nobody named'

const marks: Record<string, string> = { IN_PERSON: '●', MIXED: '●', VIDEO: '◐', PHONE: '○' }

/** A line a meeting: when, how, with whom. A bound stays a bound. */
const line = (entry: Entry) =>
  `${(entry.date.edtf ?? 'undated').padEnd(14)} ${entry.status === 'HELD' ? (marks[entry.meeting.mode] ?? '?') : '✕'} ${names(entry)}`

console.log(`${leader} ${year}: ${held.length} meetings held; ${open.length} plans without a report`)
console.log('● in the room  ◐ by video  ○ by telephone  ? not told  ✕ not known to be held\n')
console.log(entries.map(line).join('\n'))

const counts = held
  .flatMap(({ counterparts }) => counterparts)
  .reduce((sum, { name }) => sum.set(name, (sum.get(name) ?? 0) + 1), new Map<string, number>())

const often = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))

console.log('\nWith whom how often')
console.log(often.map(([name, count]) => `${'█'.repeat(count * 4)} ${count}  ${name}`).join('\n'))

const [plan] = open

if (plan) console.log(`\nA plan without a report: «${plan.meeting.evidence[0]?.sentence ?? ''}»`)
