// tsx bench/growth.ts SMALL LARGE: what questions take over a graph beside the same over one ten times as small, both loaded by bench/peers/load.ts, as URIs of their databases.
// Prints the ratios of time and of processor time a request, and what page 1,000 takes beside page 1; rounds of both are interleaved. What is asked concerns one person or one page, so 1 is what it should be.
import { type Asked, post, quantile, type Slice, slice } from './speed/load.ts'
import { deepPage } from './speed/pages.ts'
import { benchQuestions, type Somebody, somebodies } from './speed/questions.ts'
import { type Serving, serveOver } from './speed/serve.ts'

const [small = '', large = ''] = process.argv.slice(2)
const [rounds, seconds, concurrency, port] = [5, 2, 4, 4_730]
const about = [
  'one person',
  'whom somebody met, with a sentence',
  'timeline with all participants',
  'a page of meetings',
]
const servers: Serving[] = []

try {
  for (const [i, uri] of [small, large].entries()) servers.push(await serveOver({ uri }, port + i))
  const people: Somebody[][] = []
  for (const { url } of servers) people.push(await somebodies(url, post))
  process.stdout.write('| question | small: p50 ms | CPU ms | large: p50 ms | CPU ms | ratio of p50 | ratio of CPU |\n')
  process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n')
  for (const question of benchQuestions.filter(({ name }) => about.includes(name))) {
    const asked = servers.map(
      (server, i): Asked => ({
        ...server,
        body: n => JSON.stringify({ query: question.query, variables: question.variables(people[i] ?? [], n) }),
      }),
    )
    for (const one of asked) await slice(one, 2, concurrency)
    const taken: Slice[][] = []
    for (let round = 0; round < rounds; round++) {
      const slices: Slice[] = []
      for (const one of asked) slices.push(await slice(one, seconds, concurrency))
      taken.push(slices)
    }
    const middle = (value: (pair: Slice[]) => number) => quantile(taken.map(value), 0.5)
    const p50 = (of: Slice | undefined) => quantile(of?.times ?? [], 0.5)
    const cells = [
      middle(([one]) => p50(one)).toFixed(1),
      middle(([one]) => one?.cpu ?? 0).toFixed(2),
      middle(([, other]) => p50(other)).toFixed(1),
      middle(([, other]) => other?.cpu ?? 0).toFixed(2),
      middle(([one, other]) => p50(other) / p50(one)).toFixed(2),
      middle(([one, other]) => (other?.cpu ?? 0) / (one?.cpu ?? 0)).toFixed(2),
    ]
    const failed = taken.flat().reduce((sum, one) => sum + one.failed, 0)
    process.stdout.write(`| ${question.name}${failed > 0 ? ` (${failed} FAILED)` : ''} | ${cells.join(' | ')} |\n`)
  }
  const [, last] = servers
  if (last) process.stdout.write(`over the large graph, ${await deepPage(last, 10)}\n`)
} finally {
  for (const { child } of servers) child.kill()
}
