import { spawn } from 'node:child_process'

/** What a tool said and how it ended; `status` is null when it could not be started or was stopped for taking too long. */
export interface ToolResult {
  status: number | null
  stdout: string
  stderr: string
}

/** How a tool is run: with which environment, for how long at most, and who hears each line of its output. */
export interface ToolOptions {
  environment: Record<string, string | undefined>
  timeout?: number
  onLine?: (line: string) => void
  /** Ends the program early. */
  signal?: AbortSignal | undefined
}

/** Runs a program to its end and never throws: a missing program is a result with status null. */
export function runTool(command: string, args: string[], options: ToolOptions): Promise<ToolResult> {
  const { environment, timeout, onLine, signal } = options
  return new Promise(resolve => {
    const child = spawn(command, args, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in the terminal reaches us alone; we end what must end, in order.
      detached: true,
      ...(signal ? { signal } : {}),
      ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    })
    let stdout = ''
    let stderr = ''
    let unfinished = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      const lines = (unfinished + text).split('\n')
      unfinished = lines.pop() ?? ''
      for (const line of lines) onLine?.(line)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', problem => resolve({ status: null, stdout, stderr: String(problem.message) }))
    child.on('close', status => resolve({ status, stdout, stderr }))
  })
}

/** The major version that `java -version` tells of, 0 where it tells none; the old `1.8` is version 1 and too old anyway. */
export function javaVersion(text: string): number {
  return Number(/version "(\d+)/.exec(text)?.[1] ?? 0)
}

/** Whether a process of that number runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
}
