import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import type { Step } from '../../src/engine/engine.ts'
import { brokenFiles, engineFiles, engineFolder } from '../../src/engine/jars.ts'
import { runTool } from '../../src/engine/tool.ts'
import { parley, scratchSettings } from '../support/command-line.ts'
import { scratch } from '../support/graph.ts'

const database = scratch()
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-refusals-'))
})
afterAll(async () => {
  await database.empty()
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

test('a port in use is told before any database is started', async () => {
  const taken = createServer()
  await new Promise<void>(done => taken.listen(0, '127.0.0.1', done))
  const { port } = taken.address() as AddressInfo
  const data = join(folder, 'data')
  const { status, stderr } = await parley(['start'], { PARLEY_PORT: String(port), PARLEY_DATA: data })
  taken.close()
  expect(status).toBe(1)
  expect(stderr).toContain(`PORT_IN_USE: Port ${port} of 127.0.0.1 is in use.`)
  expect(await readdir(folder)).toEqual([])
})

test('without Docker, Java and Maven one message names the three ways out', async () => {
  const { status, stderr } = await parley(['start'], { PATH: folder, PARLEY_PORT: '0', PARLEY_DATA: folder })
  expect(status).toBe(1)
  expect(stderr).toMatch(/NO_ENGINE: .*no Docker engine answers, Java was not found/)
  expect(stderr).toMatch(/NEO4J_URI[\s\S]*Docker engine[\s\S]*Java 17 and Maven/)
})

test('a database of a newer version is left alone', async () => {
  await database.empty()
  await database.driver.executeQuery("CREATE (:Migration {version: 999, checksum: 'of the future'})")
  const { status, stderr } = await parley(['start'], { ...scratchSettings(), PARLEY_PORT: '0' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/DATABASE_NEWER: The database has schema 999/)
  const { records } = await database.driver.executeQuery('MATCH (n) RETURN count(n) AS nodes')
  expect(records[0]?.get('nodes')).toBe(1)
})

test('a database that does not answer is told', async () => {
  const { status, stderr } = await parley(['migrate'], { NEO4J_URI: 'bolt://127.0.0.1:1' })
  expect(status).toBe(1)
  expect(stderr).toContain('DATABASE_UNAVAILABLE')
})

test('a damaged cache folder is told, and fetched anew where Maven can', async () => {
  const environment = process.env
  const canFetch = (await runTool('mvn', ['--version'], { environment })).status === 0
  const damaged = await engineFolder(folder)
  const whole = await engineFolder(readConfig({ PARLEY_CACHE: process.env.PARLEY_CACHE }).PARLEY_CACHE)
  if ((await brokenFiles(whole)).length === 0) await cp(whole, damaged, { recursive: true })
  else await mkdir(damaged)
  const jar = 'neo4j-bolt-5.26.17.jar'
  await writeFile(join(damaged, jar), 'half of a jar')
  expect(await brokenFiles(damaged)).toContain(jar)
  const steps: Step[] = []
  const options = { image: '', cache: folder, data: '', memory: '512m', environment }
  const fetching = engineFiles(options, step => steps.push(step))
  if (canFetch) expect(await brokenFiles(await fetching)).toEqual([])
  else await expect(fetching).rejects.toMatchObject({ code: 'CACHE_BROKEN' })
  expect(steps[0]?.text).toContain(`${damaged} is damaged`)
  expect((await readdir(folder)).filter(name => name.startsWith('fetching'))).toEqual([])
})
