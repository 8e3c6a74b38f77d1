import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { readExamples } from '../../src/api/examples.ts'
import { findChromium, screens } from '../support/browser.ts'
import { openWorld } from './explorer-world.ts'

const chromium = findChromium()
let world: Awaited<ReturnType<typeof openWorld>>

;(chromium ? describe : describe.skip)('the playground', () => {
  beforeAll(async () => {
    world = await openWorld(chromium ?? '')
  })
  afterAll(() => world.close())

  const tab = (page: Page, name: string) =>
    page.locator('.graphiql-tab-button').filter({ hasText: new RegExp(`^${name}$`) })
  const answer = (page: Page) => page.locator('.result-window')
  /** Presses the button; GraphiQL takes a moment to see which operation a new tab holds, so a person who is too quick presses again. */
  const run = async (page: Page) => {
    const answered = answer(page).filter({ hasText: '"data"' })
    for (let presses = 0; presses < 10 && !(await answered.isVisible()); presses++) {
      await page.getByRole('button', { name: /Execute query/ }).click()
      await answered.waitFor({ timeout: 6_000 }).catch(() => undefined)
    }
    await answered.waitFor()
  }

  test('has a tab for each example, which opens with its variables filled in and is answered, and asks nobody else', async () => {
    const { page, faults, close } = await world.open(screens['a desk, light'])
    const examples = readExamples()
    await page.goto('/graphql')
    await tab(page, examples[0]?.name ?? '').waitFor()
    expect(await page.locator('.graphiql-tab-button').allInnerTexts()).toEqual(examples.map(({ name }) => name))
    for (const { name, variables } of examples.slice(0, 4)) {
      await tab(page, name).click()
      await page
        .locator('.graphiql-editor-tool')
        .filter({ hasText: String(Object.values(variables)[0]) })
        .waitFor()
      await run(page)
      expect(await answer(page).innerText()).not.toContain('"errors"')
    }
    expect(faults).toEqual([])
    await close()
  })
})
