import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/connect.ts'
import { releaseLock, takeLock } from '../graph/lock-store.ts'

/** After this many milliseconds without a renewal a right to write is taken for abandoned. */
const patience = 20_000
const renewal = 5_000

/**
 * Runs work that writes, with nobody else writing at the same time.
 * @throws AppError BUSY when another process is at it; one that was killed is forgotten after twenty seconds.
 */
export async function withIngestLock<T>(graph: Graph, now: () => Date, work: () => Promise<T>): Promise<T> {
  const owner = `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`
  await acquire(graph, now, owner)
  let renewed: Promise<unknown> = Promise.resolve()
  const renew = () => takeLock(graph, owner, now(), patience).catch(() => {})
  const timer = setInterval(() => {
    renewed = renewed.then(renew)
  }, renewal)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    // A renewal that is still under way would take the right again after it was given back.
    await renewed
    await releaseLock(graph, owner).catch(() => {})
  }
}

/** Waits for a killed owner's right to lapse; an owner that renews it meanwhile is alive. */
async function acquire(graph: Graph, now: () => Date, owner: string): Promise<void> {
  const first = await takeLock(graph, owner, now(), patience)
  const end = Date.now() + patience + renewal
  for (let holder = first; holder.owner !== owner; ) {
    if (holder.at !== first.at || Date.now() > end) {
      throw new AppError('BUSY', `Another process (${holder.owner}) is writing to this graph.`)
    }
    const abandoned = isDead(holder.owner)
    if (!abandoned) await new Promise(resolve => setTimeout(resolve, 500))
    holder = await takeLock(graph, owner, now(), abandoned ? -1 : patience)
  }
}

/** Whether an owner was a process of this machine that is no more. */
function isDead(owner: string): boolean {
  const [host, pid] = owner.split(' ')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
