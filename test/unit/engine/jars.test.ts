import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Step } from '../../../src/engine/engine.ts'
import { engineFiles, engineFolder } from '../../../src/engine/jars.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-cache-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const without = { image: '', data: '', memory: '512m', environment: { PATH: '/nowhere' } }

test('a damaged cache folder that cannot be fetched anew is named, with a file that is wrong', async () => {
  const damaged = await engineFolder(folder)
  await mkdir(damaged, { recursive: true })
  await writeFile(join(damaged, 'antlr4-4.13.2.jar'), 'half of a jar')
  const steps: Step[] = []
  const fetching = engineFiles({ ...without, cache: folder }, step => steps.push(step))
  await expect(fetching).rejects.toMatchObject({
    code: 'CACHE_BROKEN',
    message: expect.stringContaining(`${damaged} is damaged`),
  })
  expect(steps[0]?.text).toContain('is damaged')
})

test('a cache folder that is a file is named', async () => {
  const cache = join(folder, 'file')
  await writeFile(cache, '')
  await expect(engineFiles({ ...without, cache }, () => undefined)).rejects.toMatchObject({
    code: 'CACHE_BROKEN',
    message: expect.stringContaining(cache),
  })
})

test('a download that fails leaves nothing behind, and takes away what a killed one left', async () => {
  await mkdir(join(folder, 'fetching-999999999-aa'))
  await expect(engineFiles({ ...without, cache: folder }, () => undefined)).rejects.toMatchObject({
    code: 'ENGINE_FAILED',
    message: expect.stringContaining('Maven could not fetch Neo4j'),
  })
  expect(await readdir(folder)).toEqual([])
})
