import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Address } from '../../src/graph/connect.ts'
import { post } from './load.ts'

/** The built program. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A server that answers at an address, and its process. */
export interface Serving {
  url: string
  process: number
  child: ChildProcess
}

/** Starts a process of Node over a database. */
export function startNode(
  { uri, username = '', password = '' }: Address,
  args: readonly string[],
  port: number,
): ChildProcess {
  const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  const env = { ...process.env, ...database, PARLEY_PORT: String(port) }
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Starts the API over a database and waits for its first answer. */
export async function serveOver(address: Address, port: number): Promise<Serving> {
  const child = startNode(address, [cli, 'serve'], port)
  const url = `http://127.0.0.1:${port}/graphql`
  await answers(() => post(url, JSON.stringify({ query: '{ __typename }' })))
  return { url, process: child.pid ?? 0, child }
}

/**
 * Waits until a server answers.
 * @throws Error after a minute.
 */
export async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise(done => setTimeout(done, 10))) {
    if (await ask().catch(() => null)) return
  }
  throw new Error('A server did not start within a minute.')
}
