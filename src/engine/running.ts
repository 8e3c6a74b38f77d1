import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import type { Engine } from './engine.ts'
import { isAlive } from './tool.ts'

const schema = z.object({
  kind: z.enum(['DOCKER', 'LOCAL']),
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  /** The process that started it and will end it. */
  owner: z.int(),
  /** The database's own process, where it is one of this machine. */
  process: z.int().nullable(),
})

/** How to reach the database that a process of this checkout runs, and which process that is. */
export type Running = z.infer<typeof schema>

const note = (data: string) => join(data, 'running.json')

/** The database of this data folder that another process runs now, or null. Closing it leaves it running. */
export async function readRunning(data: string): Promise<Engine | null> {
  const text = await readFile(note(data), 'utf8').catch(() => null)
  const running = text === null ? null : parse(text)
  // A database ends with its owner, so one whose owner is gone is about to end as well.
  if (!running || !isAlive(running.owner) || !(await answersBolt(running.uri))) return null
  const { kind, uri, username, password } = running
  const never = new Promise<Error>(() => undefined)
  return { kind, uri, username, password, borrowed: true, lost: never, close: async () => undefined }
}

/** Leaves a note, readable for this user only, with which other commands of the same checkout find the database. */
export async function rememberRunning(data: string, running: Running): Promise<void> {
  const draft = `${note(data)}.${process.pid}`
  await writeFile(draft, JSON.stringify(running), { mode: 0o600 })
  await rename(draft, note(data))
}

/** Takes the note away again. */
export async function forgetRunning(data: string): Promise<void> {
  await rm(note(data), { force: true })
}

/** Whether something that speaks Bolt answers there; a proxy that only takes the connection does not count. */
export function answersBolt(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri)
  const hello = Buffer.from('6060b01700000005000000000000000000000000', 'hex')
  return new Promise(resolve => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2000 })
    const say = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('connect', () => socket.write(hello))
    socket.on('data', () => say(true))
    for (const event of ['error', 'timeout', 'end']) socket.on(event, () => say(false))
  })
}

function parse(text: string): Running | null {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
