import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

/** How a command ended and what it wrote. */
export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** A command that runs as a process of its own. */
export interface Running {
  child: ChildProcess
  /** Resolves when the text appears on standard output or standard error; fails when the command ends before. */
  says(text: string | RegExp): Promise<void>
  /** What it wrote so far. */
  written(): { stdout: string; stderr: string }
  ended: Promise<Ended>
}

/** Settings of a command under test; nothing of the surrounding settings reaches it. */
export type Settings = Record<string, string>

/** Starts `parley` from its sources. */
export function start(args: string[], settings: Settings = {}, input = ''): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { cwd: root, env: environment(settings) })
  const written = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
      for (const listener of listeners) listener()
    })
  }
  // A command that ends without reading its input is no fault of the test.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = once(child, 'close').then(([status]) => ({ ...written, status }))
  const says = (text: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        const all = written.stdout + written.stderr
        if (typeof text === 'string' ? all.includes(text) : text.test(all)) resolve()
      }
      listeners.add(look)
      look()
      void ended.then(({ status, stdout, stderr }) =>
        reject(new Error(`It ended with status ${status} and never said ${text}:\n${stdout}${stderr}`)),
      )
    })
  return { child, says, written: () => ({ ...written }), ended }
}

/** Runs `parley` to its end. */
export function parley(args: string[], settings: Settings = {}, input = ''): Promise<Ended> {
  return start(args, settings, input).ended
}

/** Settings with which a command uses the database that the tests share. */
export function scratchSettings(): Settings {
  const { SCRATCH_NEO4J_URI, SCRATCH_NEO4J_USERNAME, SCRATCH_NEO4J_PASSWORD } = process.env
  return {
    NEO4J_URI: SCRATCH_NEO4J_URI ?? '',
    NEO4J_USERNAME: SCRATCH_NEO4J_USERNAME ?? '',
    NEO4J_PASSWORD: SCRATCH_NEO4J_PASSWORD ?? '',
  }
}

function environment(settings: Settings): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|SCRATCH_|PARLEY_)/.test(name) || /^PARLEY_(CACHE|NEO4J_IMAGE)$/.test(name),
  )
  return { ...Object.fromEntries(kept), NODE_OPTIONS: '', ...settings }
}
