import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answersBolt, type Running } from '../../src/engine/running.ts'
import type { Settings } from './command-line.ts'

/** The data folder of a checkout that exists for one test, and the database that a command runs with it. */
export interface Checkout {
  settings: Settings
  data: string
  /** How to reach the database that runs now. */
  running(): Promise<Running>
  /** Ends the database's process or container as a fault of the system would. */
  killDatabase(): Promise<void>
  /** Resolves when nothing answers at that address any more. */
  gone(uri: string): Promise<void>
  remove(): Promise<void>
}

/** A checkout whose commands find an engine by themselves and serve on a free port. */
export async function ownCheckout(): Promise<Checkout> {
  const data = await mkdtemp(join(tmpdir(), 'parley-checkout-'))
  const running = async (): Promise<Running> => JSON.parse(await readFile(join(data, 'running.json'), 'utf8'))
  const container = async (): Promise<string | null> => {
    const text = await readFile(join(data, 'docker.json'), 'utf8').catch(() => null)
    return text === null ? null : JSON.parse(text).name
  }
  return {
    data,
    settings: { PARLEY_DATA: data, PARLEY_PORT: '0', PARLEY_MEMORY: '512m' },
    running,
    killDatabase: async () => {
      const name = await container()
      const pid = (await running()).process
      if (name !== null) execFileSync('docker', ['kill', name])
      else if (pid !== null) process.kill(pid, 'SIGKILL')
    },
    gone: async uri => {
      for (const end = Date.now() + 30_000; Date.now() < end; ) {
        if (!(await answersBolt(uri))) return
        await new Promise(done => setTimeout(done, 200))
      }
      throw new Error(`${uri} still answers`)
    },
    remove: async () => {
      const name = await container()
      if (name !== null) {
        execFileSync('docker', ['rm', '--force', name], { stdio: 'ignore' })
        execFileSync('docker', ['volume', 'rm', '--force', name], { stdio: 'ignore' })
      }
      await rm(data, { recursive: true, force: true })
    },
  }
}
