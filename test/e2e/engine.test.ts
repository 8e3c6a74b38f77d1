import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parley, type Running, start } from '../support/command-line.ts'
import { type Checkout, ownCheckout } from '../support/own-database.ts'

interface Place {
  checkout: Checkout
  server: Running
}
let here: Place
let there: Place
const ready = 'Parley is ready at http://127.0.0.1:'

beforeAll(async () => {
  const [one, other] = [await ownCheckout(), await ownCheckout()]
  here = { checkout: one, server: start(['serve'], one.settings) }
  there = { checkout: other, server: start(['serve'], other.settings) }
  await Promise.all([here.server.says(ready), there.server.says(ready)])
})

afterAll(async () => {
  for (const { server, checkout } of [here, there]) {
    server.child.kill('SIGTERM')
    await server.ended
    await checkout.remove()
  }
})

test('two checkouts that start at once have a database each', async () => {
  const [one, other] = [await here.checkout.running(), await there.checkout.running()]
  expect(one.uri).not.toBe(other.uri)
  expect(one.password).not.toBe(other.password)
})

test('another command of the same checkout uses the database that runs, and leaves it running', async () => {
  const { status, stderr } = await parley(['migrate'], here.checkout.settings)
  expect(status).toBe(0)
  expect(stderr).toContain('The schema is up to date.')
  expect(here.server.child.exitCode).toBeNull()
})

test('a second start in the same checkout is told that one runs already', async () => {
  const { status, stderr } = await parley(['start'], here.checkout.settings)
  expect(status).toBe(1)
  expect(stderr).toContain(`ALREADY_RUNNING: Parley already runs with the data in ${here.checkout.data}`)
})

test('when the server is killed its database ends or is taken over, and the next start goes on with its data', async () => {
  const { kind, uri } = await there.checkout.running()
  there.server.child.kill('SIGKILL')
  await there.server.ended
  if (kind === 'LOCAL') await there.checkout.gone(uri)
  there.server = start(['serve'], there.checkout.settings)
  await there.server.says(ready)
})

test('a lost database is told with where to look, and ends the server', async () => {
  await there.checkout.killDatabase()
  const { status, stderr } = await there.server.ended
  expect(status).toBe(1)
  expect(stderr).toMatch(/ENGINE_FAILED: Neo4j's (process|container .*) ended by itself/)
})

test('Ctrl-C stops the database too, also when it is pressed twice', async () => {
  const { uri } = await here.checkout.running()
  here.server.child.kill('SIGINT')
  here.server.child.kill('SIGINT')
  expect(await here.server.ended).toMatchObject({ status: 0, stderr: expect.stringContaining('Stopping') })
  await here.checkout.gone(uri)
})
