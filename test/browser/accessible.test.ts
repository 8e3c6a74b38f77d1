import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findChromium, screens } from '../support/browser.ts'
import { openWorld } from './explorer-world.ts'

const chromium = findChromium()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const paths = [
  '/',
  '/search?q=London',
  '/met',
  '/met?place=London',
  '/met?with=Trump',
  '/met?with=Trump&view=timeline',
  '/met?with=Trump&view=network',
  '/met?with=Trump&view=map',
  '/paths?from=Putin&to=Zelenskyy',
  '/calendar',
  '/sanctions',
  '/identities',
  '/identities?about=lists',
  '/lists',
  '/lists/uk-900001',
  '/add',
  '/countries/UKR',
  '/nothing-here',
]

let world: Awaited<ReturnType<typeof openWorld>>

;(chromium ? describe : describe.skip)('every page', () => {
  beforeAll(async () => {
    world = await openWorld(chromium ?? '')
  })
  afterAll(() => world.close())

  test.each([
    ['a desk, light', screens['a desk, light']],
    ['a phone, dark', screens['a phone, dark']],
  ])('is accessible and fits on %s', async (_, screen) => {
    const { page, close } = await world.open(screen)
    // The check is no part of the page: it may come from elsewhere than the page's policy allows.
    const found: string[] = []
    const look = async (what: string) => {
      await page.waitForLoadState('networkidle')
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
      await page.evaluate(axe)
      found.push(...(await page.evaluate<string[]>(violations)).map(one => `${what}: ${one}`))
      const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
      if (wide) found.push(`${what}: is wider than the screen`)
    }
    for (const path of paths) {
      await page.goto(path)
      await look(path)
    }
    await page.goto('/met?with=Zelenskyy')
    await page
      .getByRole('button', { name: /^Why\?/ })
      .first()
      .click()
    await look('an open why')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await look('a page of somebody')
    await page.goto('/sanctions')
    await page.locator('.facts a').first().click()
    await look('a sanction')
    await page.goto('/calendar')
    await page.locator('.facts a').first().click()
    await look('a meeting')
    await page.locator('aside a').first().click()
    await look('an article')
    await page.goto('/')
    await page.getByRole('combobox').fill('London')
    await page.getByRole('option').first().waitFor()
    await look('an open search')
    await page.goto('/add')
    await page.getByRole('button', { name: 'Try an example' }).click()
    await page.locator('.draft-body').waitFor()
    await look('a text that was read')
    expect(found).toEqual([])
    await close()
  })
})

/** Runs in the page: what axe finds against WCAG 2.2 AA and good practice. */
const violations = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html.slice(0, 160) + ' ' + (failureSummary || '').slice(0, 300))))`
