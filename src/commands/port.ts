import { createServer } from 'node:net'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'

/** Whether the HTTP server could listen there now. */
export function isPortFree({ PARLEY_HOST: host, PARLEY_PORT: port }: Config): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') resolve(false)
      else
        reject(new AppError('BAD_CONFIG', `Cannot listen on ${host}:${port}: ${problem.message}`, { cause: problem }))
    })
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/**
 * Checks the port before anything is started.
 * @throws AppError PORT_IN_USE
 */
export async function needFreePort(config: Config): Promise<void> {
  if (await isPortFree(config)) return
  throw new AppError(
    'PORT_IN_USE',
    `Port ${config.PARLEY_PORT} of ${config.PARLEY_HOST} is in use. Set PARLEY_PORT to another one, or stop what listens there.`,
  )
}
