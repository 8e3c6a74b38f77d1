import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/** A JSON log on standard error; passwords and keys never appear in it. */
export function createLog(config: Config): Log {
  return pino(
    { level: config.PARLEY_LOG, redact: ['password', '*.password', 'authorization', '*.authorization'] },
    pino.destination({ dest: 2, sync: true }),
  )
}
