import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The browser of this machine: `CHROMIUM`, or where Debian and others put it. Null where there is none and the tests of the pages
 * are left out, which they say; where `CI` is set there has to be one.
 */
export function findChromium(): string | null {
  const found = [process.env.CHROMIUM ?? '', ...usual].find(path => path !== '' && existsSync(path)) ?? null
  if (!found && process.env.CI)
    throw new Error('No Chromium: install the package chromium, or set CHROMIUM to its path.')
  if (!found) console.warn('No Chromium: the tests of the explorer are left out. Set CHROMIUM to its path to run them.')
  return found
}

/** A reader's screen and taste. */
export interface Screen {
  width: number
  height: number
  colorScheme: 'light' | 'dark'
}

/** The screens that the explorer is made for. */
export const screens = {
  'a desk, light': { width: 1280, height: 860, colorScheme: 'light' },
  'a desk, dark': { width: 1280, height: 860, colorScheme: 'dark' },
  'a phone, light': { width: 390, height: 844, colorScheme: 'light' },
  'a phone, dark': { width: 390, height: 844, colorScheme: 'dark' },
} as const satisfies Record<string, Screen>

/** Opens the browser of this machine. */
export function openBrowser(executablePath: string): Promise<Browser> {
  // In a container there is no sandbox for a browser that runs as root.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** A page on a screen; what it logs as an error and what it would load from elsewhere is noted in `faults`. */
export async function openPage(browser: Browser, origin: string, { width, height, colorScheme }: Screen) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, baseURL: origin })
  const page: Page = await context.newPage()
  // On a busy machine the first question of a kind takes long: the database plans it.
  page.setDefaultTimeout(180_000)
  const faults: string[] = []
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', error => faults.push(error.message))
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) faults.push(`asks ${request.url()}`)
  })
  return { page, faults, close: () => context.close() }
}
