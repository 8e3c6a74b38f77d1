import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Engine, EngineOptions, Progress } from './engine.ts'
import { answersBolt, forgetRunning, rememberRunning } from './running.ts'
import { runTool, type ToolResult } from './tool.ts'

const username = 'neo4j'
const patience = 180_000
const identity = z.object({ name: z.string(), password: z.string() })

/** Whether a Docker engine answers: a client without an engine is no Docker. */
export async function dockerRuns(environment: Record<string, string | undefined>): Promise<boolean> {
  const info = await runTool('docker', ['info', '--format', '{{.ServerVersion}}'], { environment, timeout: 10_000 })
  return info.status === 0 && info.stdout.trim() !== ''
}

/**
 * Runs Neo4j in a container that is removed on closing; its volume, one a data folder, keeps the data. A container that
 * outlived its owner is taken over.
 * @throws AppError ENGINE_FAILED
 */
export async function startDocker(options: EngineOptions, progress: Progress): Promise<Engine> {
  const data = resolve(options.data)
  const { name, password } = await identify(data)
  const docker = (...args: string[]) => runTool('docker', args, { environment: options.environment })
  if ((await portOf(docker, name)) === null) {
    await docker('rm', '--force', name)
    await fetchImage(options, docker, progress)
    progress({ text: `Starting ${options.image} in Docker` })
    mustWork(await docker('run', ...runArguments(name, password, options)), 'Docker could not start Neo4j')
  }
  const port = await portOf(docker, name)
  const uri = `bolt://127.0.0.1:${port}`
  await waitUntilReady(docker, name, uri, options.signal)
  const state = { closing: false, stopped: Promise.resolve() }
  const lost = new Promise<Error>(resolve => {
    void docker('wait', name).then(() => {
      if (!state.closing) resolve(new AppError('ENGINE_FAILED', `Neo4j's container ${name} ended by itself.`))
    })
  })
  await rememberRunning(data, { kind: 'DOCKER', uri, username, password, owner: process.pid, process: null })
  const stop = async () => {
    await forgetRunning(data)
    await docker('stop', '--time', '20', name)
  }
  const close = () => {
    if (!state.closing) {
      state.closing = true
      state.stopped = stop()
    }
    return state.stopped
  }
  return { kind: 'DOCKER', uri, username, password, borrowed: false, lost, close }
}

function runArguments(name: string, password: string, { image, memory }: EngineOptions): string[] {
  const settings = [`AUTH=${username}/${password}`, `server_memory_heap_max__size=${memory}`]
  const environment = settings.flatMap(setting => ['--env', `NEO4J_${setting}`])
  return [
    '--detach',
    '--rm',
    '--name',
    name,
    '--volume',
    `${name}:/data`,
    '--publish',
    '127.0.0.1::7687',
    ...environment,
    image,
  ]
}

/** The container's name and password belong to the volume: Neo4j sets the password when the volume is new. */
async function identify(data: string): Promise<z.infer<typeof identity>> {
  const file = join(data, 'docker.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text !== null) return identity.parse(JSON.parse(text))
  const made = { name: `parley-${randomBytes(5).toString('hex')}`, password: randomBytes(18).toString('base64url') }
  await mkdir(data, { recursive: true, mode: 0o700 })
  await writeFile(file, JSON.stringify(made), { mode: 0o600 })
  return made
}

type Docker = (...args: string[]) => Promise<ToolResult>

async function portOf(docker: Docker, name: string): Promise<number | null> {
  const { status, stdout } = await docker('port', name, '7687/tcp')
  const port = /127\.0\.0\.1:(\d+)/.exec(stdout)?.[1]
  return status === 0 && port ? Number(port) : null
}

async function fetchImage(options: EngineOptions, docker: Docker, progress: Progress): Promise<void> {
  const { image, environment, signal } = options
  if ((await docker('image', 'inspect', image)).status === 0) return
  const layers = { total: 0, done: 0 }
  const text = `Fetching the image ${image} (once)`
  progress({ text })
  const onLine = (line: string) => {
    if (line.includes('Pulling fs layer')) layers.total++
    if (!/Pull complete|Already exists/.test(line)) return
    layers.done++
    progress({ text, done: layers.done, total: Math.max(layers.total, layers.done) })
  }
  const pulled = await runTool('docker', ['pull', image], { environment, onLine, signal })
  signal?.throwIfAborted()
  mustWork(pulled, `Docker could not fetch the image ${image} (PARLEY_NEO4J_IMAGE names another)`)
}

async function waitUntilReady(docker: Docker, name: string, uri: string, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await answersBolt(uri))) {
    const running = await docker('inspect', '--format', '{{.State.Running}}', name)
    if (running.stdout.trim() === 'true' && Date.now() < deadline && !signal?.aborted) {
      await sleep(250)
      continue
    }
    const { stdout, stderr } = await docker('logs', '--tail', '20', name)
    await docker('rm', '--force', name)
    signal?.throwIfAborted()
    throw new AppError('ENGINE_FAILED', `Neo4j's container was not ready. Its last words:\n${stdout}${stderr}`)
  }
}

function mustWork({ status, stderr, stdout }: ToolResult, what: string): void {
  if (status !== 0) throw new AppError('ENGINE_FAILED', `${what}: ${(stderr || stdout).trim()}`)
}
