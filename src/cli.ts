#!/usr/bin/env node
import { constants } from 'node:os'
import { CommanderError } from 'commander'
import type { Context } from './commands/context.ts'
import { createProgram } from './commands/program.ts'
import { chunkWriter, createTerminal } from './commands/terminal.ts'
import { readConfig } from './config.ts'
import { AppError, errorTable } from './errors.ts'
import { createLog } from './log.ts'

// The libraries look for their users' mistakes unless they are told that nobody develops here.
process.env.NODE_ENV ??= 'production'

const terminal = createTerminal(process.stderr)
const stop = new AbortController()
const received: { signal: 'SIGINT' | 'SIGTERM' | null } = { signal: null }

// A second Ctrl-C changes nothing: what was started is being stopped already.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    terminal.say(received.signal === null ? 'Stopping …' : 'Still stopping …')
    received.signal ??= signal
    stop.abort(new Error(`Stopped by ${signal}.`))
  })
}
// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem
  stop.abort(problem)
})

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    return await createProgram(makeContext).run(process.argv.slice(2))
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 1
    if (received.signal !== null) return 128 + constants.signals[received.signal]
    if (stop.signal.aborted) return 0
    return report(problem)
  }
}

function makeContext(): Context {
  const config = readConfig(process.env)
  const write = chunkWriter(process.stdout)
  return {
    config,
    environment: process.env,
    log: createLog(config),
    input: process.stdin,
    write,
    put: line => write(`${line}\n`),
    say: terminal.say,
    progress: terminal.progress,
    signal: stop.signal,
    now: () => new Date(),
  }
}

function report(problem: unknown): number {
  if (problem instanceof AppError) {
    terminal.say(`${problem.code}: ${problem.message}\n${errorTable[problem.code].mend}`)
    return errorTable[problem.code].exit
  }
  terminal.say(`INTERNAL: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`)
  return errorTable.INTERNAL.exit
}
