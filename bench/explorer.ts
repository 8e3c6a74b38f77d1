// tsx bench/explorer.ts [ROUNDS [WORDS]]: how long the explorer takes in Chromium over the graph of NEO4J_URI, which bench/explorer/graph.ts has filled; the server is the built one.
// Prints a table: for each page its first content and its answer, for each interaction the time from the key or click until the page shows that it works (a designed loading state or
// what is known already) and until the answer is painted, and how much of it the server took; medians and the slowest, in ms. The pointer is on a link or button for a tenth of a second
// before it is clicked, unless there is --without-pointer. WORDS: only what is called so (a regular expression).
import { loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { findChromium, openBrowser, openPage, screens } from '../test/support/browser.ts'
import { type Subject, subjects } from './explorer/subjects.ts'
import { type Interaction, interactions, pages } from './explorer/tasks.ts'
import { quantile } from './speed/load.ts'
import { serveOver } from './speed/serve.ts'

const rounds = Number(process.argv[2] ?? 5)
const pointing = !process.argv.includes('--without-pointer')
const wanted = ({ name }: { name: string }) => new RegExp(process.argv[3] ?? '').test(name)
const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USERNAME, NEO4J_PASSWORD } = process.env
const address = {
  uri: NEO4J_URI,
  ...(NEO4J_USERNAME && { username: NEO4J_USERNAME }),
  ...(NEO4J_PASSWORD && { password: NEO4J_PASSWORD }),
}
/** Milliseconds after which something that does not come is a fault of the page or of the task, and not slow. */
const patience = 90_000
const say = (line: string) => process.stdout.write(`${line}\n`)
const load = () =>
  loadavg()
    .map(one => one.toFixed(1))
    .join(', ')

const server = await serveOver(address, 4_740)
const browser = await openBrowser(findChromium() ?? '')
try {
  const origin = new URL(server.url).origin
  const { about, all } = await subjects(server.url)
  say(`${about}; ${rounds} rounds, each about somebody else; load average ${load()} at the beginning`)
  const paints = new Map<string, number[]>()
  const answers = new Map<string, number[]>()
  const shows = new Map<string, number[]>()
  const times = new Map<string, number[]>()
  const waits = new Map<string, number[]>()
  const note = (where: Map<string, number[]>, name: string, time: number) =>
    where.set(name, [...(where.get(name) ?? []), time])
  // The first round is for whatever is planned, compiled or read for the first time; it is not counted.
  for (let round = -1; round < rounds; round++) {
    const subject = all[(round + all.length) % all.length]
    if (!subject) break
    for (const { name, path, answered } of pages.filter(wanted)) {
      const { page, close } = await openPage(browser, origin, screens['a desk, light'])
      await page.goto(path(subject))
      const answer = await inPage(page, `answer of ${name}`, until(`document.querySelector('${answered}')`, '0'))
      const paint = await inPage(
        page,
        `paint of ${name}`,
        // The answer may be there before anything is painted.
        "new Promise(done => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').forEach(one => done(one.startTime))).observe({ type: 'paint', buffered: true }))",
      )
      if (round >= 0) note(paints, name, paint)
      if (round >= 0) note(answers, name, Math.max(answer, paint))
      await close()
    }
    for (const interaction of interactions.filter(wanted)) {
      const { page, close } = await openPage(browser, origin, screens['a desk, light'])
      await page.goto(interaction.path(subject))
      const { shown, answered, server } = await timeOf(page, interaction, subject)
      if (round >= 0) note(shows, interaction.name, shown)
      if (round >= 0) note(times, interaction.name, answered)
      if (round >= 0) note(waits, interaction.name, server)
      await close()
    }
  }
  say('\n| page | first content | slowest | answer | slowest |\n| --- | --- | --- | --- | --- |')
  for (const { name } of pages.filter(wanted))
    say(`| ${name} | ${cells(paints.get(name))} | ${cells(answers.get(name))} |`)
  say('\n| interaction | shows that it works | slowest | answer painted | slowest | of it the server |')
  say('| --- | --- | --- | --- | --- | --- |')
  for (const [name, of] of times) {
    const server = Math.round(quantile(waits.get(name) ?? [], 0.5))
    say(`| ${name} | ${cells(shows.get(name))} | ${cells(of)} | ${server} |`)
  }
  say(`\nload average ${load()} at the end`)
} finally {
  await browser.close()
  server.child.kill()
}

/** Milliseconds from a key or click to what follows it. */
interface Times {
  shown: number
  answered: number
  server: number
}

async function timeOf(page: Page, { name, ready, on, act, done }: Interaction, subject: Subject): Promise<Times> {
  for (const [i, selector] of ready.entries()) {
    await page.waitForSelector(selector, { state: 'attached', timeout: patience })
    if (i < ready.length - 1) await page.evaluate(`document.querySelector('${selector}').click()`)
  }
  await page.waitForLoadState('networkidle')
  if (on && pointing) await page.locator(on).first().hover()
  if (on && pointing) await page.waitForTimeout(100)
  const began = `(at => {
    performance.clearResourceTimings()
    window.shown = new Promise(resolve => {
      const changes = new MutationObserver(() => {
        changes.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - at)))
      })
      changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    });
    ${act(subject)};
    return at
  })(performance.now())`
  const answered = await inPage(page, name, until(done(subject), began))
  const shown = await inPage(page, `what is shown of ${name}`, 'window.shown')
  const asked =
    "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql')).map(({ responseEnd, startTime }) => responseEnd - startTime)"
  const server = await inPage(page, `questions of ${name}`, `Math.max(0, ...${asked})`)
  return { shown, answered, server }
}

/** Evaluates in the page, which may not take for ever: a task that waits for what never comes says which. */
async function inPage(page: Page, what: string, script: string): Promise<number> {
  return page.evaluate<number>(script).catch((problem: unknown) => {
    throw new Error(`${what}, at ${page.url()}: ${problem instanceof Error ? problem.message : problem}`)
  })
}

/** A promise in the page: the time, since the one that `since` gives after it has acted, at which something is so and has been painted. */
function until(condition: string, since: string): string {
  return `new Promise((resolve, reject) => {
    const at = ${since}
    const look = () => {
      if (performance.now() - at > ${patience}) return reject(new Error('it did not come'))
      if (!(${condition})) return requestAnimationFrame(look)
      // What is there before a frame is painted with it; a task that follows the frame runs after that.
      setTimeout(() => resolve(performance.now() - at))
    }
    requestAnimationFrame(look)
  })`
}

function cells(values: readonly number[] = []): string {
  return `${Math.round(quantile(values, 0.5))} | ${Math.round(Math.max(...values))}`
}
