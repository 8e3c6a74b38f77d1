import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { forgetRunning, readRunning, rememberRunning } from '../../../src/engine/running.ts'

let folder = ''
const server = createServer(socket => socket.once('data', () => socket.end(Buffer.from([0, 0, 4, 5]))))
const known = { kind: 'LOCAL', username: 'neo4j', password: 'secret', process: null } as const

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-data-'))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
})
afterEach(async () => {
  await new Promise(done => server.close(done))
  await rm(folder, { recursive: true, force: true })
})

const address = () => `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`

test('another command of the same checkout finds the database that runs, and leaves it running', async () => {
  await rememberRunning(folder, { ...known, uri: address(), owner: process.pid })
  expect(await readRunning(folder)).toMatchObject({ kind: 'LOCAL', password: 'secret', uri: address(), borrowed: true })
  await forgetRunning(folder)
  expect(await readRunning(folder)).toBeNull()
})

test('a note whose writer is gone, or where nothing answers, does not count', async () => {
  await rememberRunning(folder, { ...known, uri: address(), owner: 999_999_999 })
  expect(await readRunning(folder)).toBeNull()
  await rememberRunning(folder, { ...known, uri: 'bolt://127.0.0.1:1', owner: process.pid })
  expect(await readRunning(folder)).toBeNull()
})
