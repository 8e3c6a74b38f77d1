// npx tsx bench/extract.ts [ARTICLES]: how fast the built reader reads articles of about 350 words, by one thread and by two side by side,
// in rounds by turns on this machine; prints a table. Where others work on the machine as well, only processor time tells (it counts loading, too).
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { memoryOf } from './speed/load.ts'

const articles = Number(process.argv[2] ?? 60)
const [words, rounds] = [350, 3]
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
if (!existsSync(cli)) throw new Error('There is no build: npm run build.')
const samples = readFileSync(new URL('../samples/documents.ndjson', import.meta.url), 'utf8')
const texts = samples
  .trim()
  .split('\n')
  .map(line => JSON.parse(line).text as string)

/** Articles of some length, put together from the bundled documents. */
function* made(): Iterable<string> {
  for (let id = 0, next = 0; id < articles; id++) {
    let text = ''
    while (text.split(/\s+/).length < words) text += `${texts[next++ % texts.length]}\n\n`
    yield JSON.stringify({ id: `article ${id}`, text, publishedAt: '2025-06-01' })
  }
}

interface Run {
  seconds: number
  first: number
  /** Seconds of processor time, of all threads together. */
  processor: number
  memory: number
  answer: string
}

/** Reads documents by so many threads: seconds in all and to the first answer, the most resident memory in MB, and what was answered. */
async function run(workers: number, input: string): Promise<Run> {
  const began = performance.now()
  const passed = () => (performance.now() - began) / 1000
  const child = spawn(process.execPath, [cli, 'extract'], {
    env: { ...process.env, PARLEY_WORKERS: String(workers) },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const result: Run = { seconds: 0, first: 0, processor: 0, memory: 0, answer: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    result.first ||= passed()
    result.answer += text
  })
  child.stdin.end(input)
  const watch = setInterval(() => look(child, result), 200)
  await once(child, 'close')
  clearInterval(watch)
  return { ...result, seconds: passed() }
}

function look(child: ChildProcess, result: Run): void {
  const { pid = 0, exitCode } = child
  if (exitCode !== null) return
  result.memory = Math.max(result.memory, memoryOf(pid) || 0)
  result.processor = Math.max(result.processor, processorOf(pid))
}

/** Seconds of processor time that a process has taken. */
function processorOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

const input = [...made()].join('\n')
const counts = [1, 2]
const runs = new Map<number, Run[]>(counts.map(workers => [workers, []]))
for (let round = 0; round < rounds; round++) {
  for (const workers of counts) runs.get(workers)?.push(await run(workers, input))
}
const best = (workers: number, of: 'seconds' | 'first' | 'processor') =>
  Math.min(...(runs.get(workers) ?? []).map(one => one[of]))
console.log(`${articles} articles of ${words} words, best of ${rounds} rounds`)
console.log(
  '| threads | articles/s | words/s | articles a processor second | seconds to the first answer | resident MB |\n| --- | --- | --- | --- | --- | --- |',
)
for (const workers of counts) {
  // The first answer needs the networks: what is counted is the reading behind it.
  const rate = (articles - 1) / (best(workers, 'seconds') - best(workers, 'first'))
  const memory = Math.max(...(runs.get(workers) ?? []).map(one => one.memory))
  const columns = [
    workers,
    rate.toFixed(1),
    Math.round(rate * words),
    (articles / best(workers, 'processor')).toFixed(1),
    best(workers, 'first').toFixed(1),
    memory,
  ]
  console.log(`| ${columns.join(' | ')} |`)
}
const answers = new Set([...runs.values()].flat().map(one => one.answer))
console.log(answers.size === 1 ? 'All runs answered the same, to the letter.' : 'THE RUNS ANSWERED DIFFERENTLY.')
if (answers.size > 1) process.exitCode = 1
