import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser, openPage, type Screen, screens } from '../test/support/browser.ts'

/**
 * The pictures of the README, taken from a server that runs over the sample documents: `npm start`, then
 * `npm run screenshots -- http://127.0.0.1:4000`.
 */
const pictures: { name: string; path: string; screen: Screen; wait: string; press?: string }[] = [
  { name: 'first', path: '/', screen: screens['a desk, light'], wait: '.bars' },
  {
    name: 'who-met-whom',
    path: '/met?with=Trump&mode=IN_PERSON',
    screen: screens['a desk, light'],
    wait: '.met-table',
    press: '.why',
  },
  { name: 'network', path: '/met?with=Trump&view=network', screen: screens['a desk, dark'], wait: '.dot' },
  { name: 'add', path: '/add', screen: screens['a desk, light'], wait: '.put', press: 'text=Try an example' },
  { name: 'phone', path: '/paths?from=Putin&to=Zelenskyy', screen: screens['a phone, dark'], wait: '.path' },
]

const origin = process.argv[2] ?? 'http://127.0.0.1:4000'
const folder = new URL('../docs/screenshots/', import.meta.url)
mkdirSync(folder, { recursive: true })
const browser = await openBrowser(process.env.CHROMIUM ?? '/usr/bin/chromium')
for (const { name, path, screen, wait, press } of pictures) {
  const { page, close } = await openPage(browser, origin, screen)
  await page.goto(path)
  await page.locator(wait).first().waitFor()
  if (press) await page.locator(press).first().click()
  await page.locator('.loading, progress').first().waitFor({ state: 'detached' })
  if (name === 'add') await page.locator('.draft-body').waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) })
  await close()
}
await browser.close()
