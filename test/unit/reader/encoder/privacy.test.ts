import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const encoder = new URL('../../../../src/reader/encoder/encoder.ts', import.meta.url).href
const root = fileURLToPath(new URL('../../../../', import.meta.url))

test('reading leaves no identifier of the machine behind, as a library that reports on its users would', () => {
  const home = mkdtempSync(join(tmpdir(), 'parley-home-'))
  const { PATH } = process.env
  const script = `const { close } = await (await import('${encoder}')).loadEncoder(); await close()`
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type', 'module', '--eval', script], {
    cwd: root,
    env: { PATH, HOME: home, XDG_CACHE_HOME: join(home, 'cache') },
    encoding: 'utf8',
  })
  const left = readdirSync(home, { recursive: true, encoding: 'utf8' })
  rmSync(home, { recursive: true })
  expect([run.status, run.stderr, left]).toEqual([0, '', []])
})
