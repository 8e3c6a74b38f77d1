import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { AppError } from '../errors.ts'
import type { Engine, EngineOptions, Progress } from './engine.ts'
import { engineFiles } from './jars.ts'
import { forgetRunning, readRunning, rememberRunning } from './running.ts'

const username = 'neo4j'
const patience = 300_000
const waitForNeighbour = 60_000

/** What became of a process that was started: it serves on a port, or its data folder is somebody else's. */
type Launch = { port: number } | { locked: true }

/**
 * Gives the database of this checkout's data folder: the one that another process of the same checkout runs already, or a
 * process of our own, which ends with us even when we are killed.
 * @throws AppError ENGINE_FAILED, CACHE_BROKEN
 */
export async function startLocal(options: EngineOptions, progress: Progress): Promise<Engine> {
  const data = resolve(options.data)
  await mkdir(data, { recursive: true, mode: 0o700 }).catch(cause => {
    throw new AppError('ENGINE_FAILED', `The data folder ${data} cannot be made: ${String(cause)}`, { cause })
  })
  const neighbour = await readRunning(data)
  if (neighbour) return neighbour
  const files = await engineFiles(options, progress)
  const deadline = Date.now() + waitForNeighbour
  for (;;) {
    progress({ text: 'Starting Neo4j' })
    const password = randomBytes(18).toString('base64url')
    const child = launch(files, data, password, options)
    const launched = await outcome(child, data, options.signal)
    if ('port' in launched) return ownEngine(child, data, launched.port, password)
    const other = await readRunning(data)
    if (other) return other
    if (Date.now() > deadline) throw new AppError('ENGINE_FAILED', `Another process holds the database in ${data}.`)
    await new Promise(done => setTimeout(done, 500))
  }
}

function launch(files: string, data: string, password: string, options: EngineOptions): ChildProcessWithoutNullStreams {
  const classPath = [files, join(files, '*')].join(delimiter)
  const flags = [`-Xmx${options.memory}`, '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError', '-cp', classPath]
  // A group of its own: Ctrl-C in the terminal must reach us alone, and we then end the database in order.
  const child = spawn('java', [...flags, 'Launcher', data], { env: options.environment, detached: true })
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${password}\n`)
  return child
}

function outcome(
  child: ChildProcessWithoutNullStreams,
  data: string,
  signal: AbortSignal | undefined,
): Promise<Launch> {
  const log = join(data, 'logs', 'debug.log')
  return new Promise((resolve, reject) => {
    let complaints = ''
    const give = (error: unknown) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(error)
    }
    const fail = (reason: string) =>
      give(new AppError('ENGINE_FAILED', `Neo4j could not be started: ${reason}. Its log: ${log}`))
    signal?.addEventListener('abort', () => give(signal.reason), { once: true })
    const timer = setTimeout(() => fail(`it was not ready within ${patience / 1000} s`), patience)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints = (complaints + text).slice(-2000)
    })
    child.on('error', problem => fail(problem.message))
    child.on('exit', status => fail(complaints.trim() || `its process ended with status ${status}`))
    createInterface({ input: child.stdout }).on('line', line => {
      const [word, ...rest] = line.split(' ')
      if (word !== 'READY' && word !== 'FAILED') return
      clearTimeout(timer)
      child.removeAllListeners('exit')
      if (word === 'READY') resolve({ port: Number(rest[0]) })
      else if (line.includes('FileLockException')) resolve({ locked: true })
      else fail(rest.join(' '))
    })
  })
}

async function ownEngine(
  child: ChildProcessWithoutNullStreams,
  data: string,
  port: number,
  password: string,
): Promise<Engine> {
  const uri = `bolt://127.0.0.1:${port}`
  const state = { closing: false }
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const lost = new Promise<Error>(resolve => {
    child.once('exit', status => {
      const message = `Neo4j's process ended by itself (status ${status}); its log: ${join(data, 'logs', 'debug.log')}`
      if (!state.closing) resolve(new AppError('ENGINE_FAILED', message))
    })
  })
  await rememberRunning(data, {
    kind: 'LOCAL',
    uri,
    username,
    password,
    owner: process.pid,
    process: child.pid ?? null,
  })
  const close = async () => {
    if (!state.closing) {
      state.closing = true
      await forgetRunning(data)
      child.stdin.end()
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
    if (child.exitCode === null && child.signalCode === null) await ended
    clearTimeout(timer)
  }
  return { kind: 'LOCAL', uri, username, password, borrowed: false, lost, close }
}
