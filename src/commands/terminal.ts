import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Progress, Step } from '../engine/engine.ts'

/** A stream that may be a terminal. */
export type Stream = Writable & { isTTY?: boolean }

/** Messages and progress on one stream, so that neither writes into the other's line. */
export interface Terminal {
  say(line: string): void
  progress: Progress
}

/** On a terminal progress rewrites its line; elsewhere each step is a line of its own, counts only at their ends. */
export function createTerminal(stream: Stream): Terminal {
  const state = { open: false, last: '' }
  const say = (line: string) => {
    if (state.open) stream.write('\r\x1b[K')
    state.open = false
    stream.write(`${line}\n`)
  }
  const progress = (step: Step) => {
    if (!stream.isTTY) {
      if (step.text !== state.last) say(step.text)
      state.last = step.text
      return
    }
    state.open = true
    stream.write(`\r\x1b[K${describe(step)} …`)
  }
  return { say, progress }
}

/** Writes pieces of data and waits whenever the reader is slower. */
export function chunkWriter(stream: Writable): (chunk: string | Uint8Array) => Promise<void> {
  return async chunk => {
    if (!stream.write(chunk)) await once(stream, 'drain')
  }
}

function describe({ text, done, total }: Step): string {
  if (done === undefined) return text
  return total === undefined ? `${text}: ${done}` : `${text}: ${done} of ${total}`
}
