// tsx bench/explorer.ts ORIGIN [ROUNDS]: how long the explorer of a running server takes in Chromium, over whatever graph it serves. Prints a table: for each page
// its first content and its answer, for each interaction the time from the key or click until what it asks for is painted; medians and the slowest, in milliseconds.
import { loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { findChromium, openBrowser, openPage, screens } from '../test/support/browser.ts'
import { type Interaction, interactions, pages, type Subject, subjects } from './explorer/tasks.ts'
import { quantile } from './speed/load.ts'

const [origin = 'http://127.0.0.1:4000', rounds = '5'] = process.argv.slice(2)
const browser = await openBrowser(findChromium() ?? '')
const say = (line: string) => process.stdout.write(`${line}\n`)
const { about, all } = await subjects(origin)
say(
  `${about}; load average ${loadavg()
    .map(load => load.toFixed(1))
    .join(', ')} at the beginning`,
)

const paints = new Map<string, number[]>()
const answers = new Map<string, number[]>()
const times = new Map<string, number[]>()
const note = (where: Map<string, number[]>, name: string, time: number) =>
  where.set(name, [...(where.get(name) ?? []), time])

// The first round is for whatever is planned, compiled or read for the first time; it is not counted.
for (let round = -1; round < Number(rounds); round++) {
  const subject = all[(round + all.length) % all.length] as Subject
  for (const { name, path, answered } of pages) {
    const { page, close } = await openPage(browser, origin, screens['a desk, light'])
    await page.goto(path(subject))
    const answer = await page.evaluate<number>(until(`${seen(answered)}`, '0'))
    const paint = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    if (round >= 0) note(paints, name, paint)
    if (round >= 0) note(answers, name, Math.max(answer, paint))
    await close()
  }
  for (const interaction of interactions) {
    const { page, close } = await openPage(browser, origin, screens['a desk, light'])
    const time = await timeOf(page, interaction, subject)
    if (round >= 0) note(times, interaction.name, time)
    await close()
  }
}
await browser.close()

say('| page | first content | answer | slowest answer |')
say('| --- | --- | --- | --- |')
for (const { name } of pages) {
  const of = answers.get(name) ?? []
  say(`| ${name} | ${middle(paints.get(name) ?? [])} | ${middle(of)} | ${Math.round(Math.max(...of))} |`)
}
say('\n| interaction | until it is painted | slowest |')
say('| --- | --- | --- |')
for (const [name, of] of times) say(`| ${name} | ${middle(of)} | ${Math.round(Math.max(...of))} |`)
say(`load average ${loadavg()[0]?.toFixed(1)} at the end`)

async function timeOf(page: Page, { path, ready, act, done }: Interaction, subject: Subject): Promise<number> {
  await page.goto(path(subject))
  await page.evaluate(until(seen(ready), '0'))
  await page.waitForLoadState('networkidle')
  return page.evaluate<number>(until(done(subject), `(${act(subject)}, performance.now())`))
}

/** Runs in the page: the time, since the one that `since` gives after it has acted, at which something is so and has been painted. */
function until(condition: string, since: string): string {
  return `new Promise(resolve => {
    const at = ${since}
    const look = () => {
      if (!(${condition})) return requestAnimationFrame(look)
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - at)))
    }
    look()
  })`
}

function seen(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)})`
}

function middle(values: readonly number[]): number {
  return Math.round(quantile(values, 0.5))
}
