import type { Config } from '../config.ts'
import type { Progress } from '../engine/engine.ts'
import type { Log } from '../log.ts'

/** What a command works with: settings, the three streams, the clock, and the signal that asks it to stop. */
export interface Context {
  config: Config
  environment: Record<string, string | undefined>
  log: Log
  /** Standard input. */
  input: AsyncIterable<Uint8Array>
  /** Writes data to standard output as it is and waits until it can take more. */
  write(chunk: string | Uint8Array): Promise<void>
  /** Writes a line of data to standard output and waits until it can take more. */
  put(line: string): Promise<void>
  /** Writes a message for people to standard error. */
  say(line: string): void
  progress: Progress
  /** Fires when the user or the system asks to stop. */
  signal: AbortSignal
  now(): Date
}

/** How a command ended: 0 all well, 1 could not work, 2 some of its input was refused. */
export type ExitStatus = 0 | 1 | 2
