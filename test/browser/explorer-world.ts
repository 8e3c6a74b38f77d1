import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { createServer } from '../../src/api/server.ts'
import { createJudge } from '../../src/commands/create-judge.ts'
import { createIntake } from '../../src/commands/intake.ts'
import { ingestSampleLists } from '../../src/commands/samples.ts'
import type { ListEntry } from '../../src/domain/list-entry.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { story } from '../graph/stories.ts'
import { tell } from '../graph/told.ts'
import { openBrowser, openPage, type Screen } from '../support/browser.ts'
import { scratch } from '../support/graph.ts'
import { ingestEntries } from '../support/made-up-world.ts'
import { ingestSamples } from '../support/sample-world.ts'

/** Key that may write to the server under test. */
export const writeKey = 'open-sesame-open-sesame'

/** A company of which nothing is told but the name, which is on a list as well. */
const dockWorkers = story('dock', 'Fjord Post', '2025-03-04', 'Dock workers of Quarry Line went home.', {
  organizations: { o1: ['Quarry Line'] },
})
const quarryLine: ListEntry = {
  ...{
    id: 'made-up-1',
    list: 'made_up',
    authority: null,
    country: null,
    kind: 'ORGANIZATION',
    name: 'QUARRY LINE LTD.',
  },
  ...{ aliases: [], programs: [], listedOn: '2025-01-10', nationalities: [], birthDates: [], remarks: null },
  addresses: ['1 Quay, Lima'],
}

/** A server over the sample documents, with a reader and a key, and a browser before it. */
export async function openWorld(executablePath: string) {
  const database = scratch()
  const { graph } = database
  const now = () => new Date('2026-01-15T12:00:00Z')
  await database.emptyData()
  await migrate(graph, now)
  await ingestSampleLists(graph, {
    now,
    progress: () => undefined,
    say: () => undefined,
    signal: new AbortController().signal,
  })
  await ingestSamples(graph, now)
  await tell(graph, [dockWorkers], now)
  await ingestEntries(graph, [quarryLine], now)
  let hour = 12
  // Each writing is an hour after the one before: what was known when can be told apart.
  const later = () => new Date(Date.UTC(2026, 0, 15, ++hour))
  const intake = createIntake(graph, { threads: 1, now: later })
  const log = pino({ level: 'silent' })
  const server = createServer({ graph, log, clock: now, intake, judge: createJudge(graph, now), writeKey })
  const origin = await server.listen({ host: '127.0.0.1', port: 0 })
  const browser: Browser = await openBrowser(executablePath)
  return {
    open: (screen: Screen) => openPage(browser, origin, screen),
    close: async () => {
      await browser.close()
      await server.close()
      await intake.close()
      await database.close()
    },
  }
}
