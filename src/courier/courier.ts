import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isOn, noticeOf, signature } from '../domain/notice.ts'
import type { Graph } from '../graph/connect.ts'
import { type EventChange, readChanges, readLastChange } from '../graph/read/changes.ts'
import { claimQuestion, type LentQuestion, type Settlement, settleQuestion } from '../graph/saved-question-store.ts'
import type { Log } from '../log.ts'
import { send } from './send.ts'

/** What a courier is made of. */
export interface CourierParts {
  graph: Graph
  log: Log
  clock: () => Date
  /** Whether notices may go to addresses of private networks. */
  privateToo: boolean
  /** Milliseconds between two looks for changes. */
  pause?: number
  /** Milliseconds within which a receiver has to answer. */
  patience?: number
  /** Milliseconds to wait after a notice was sent in vain so many times. */
  backOff?: (attempts: number) => number
  /** After so many attempts a notice is laid aside, and the next one is sent. */
  mostAttempts?: number
}

/** Tells the receivers of saved questions what changes. */
export interface Courier {
  /** Stops after the notice that is on its way; what was not answered is sent again by the next courier. */
  close(): Promise<void>
}

const pageSize = 100
/** So many pauses without anything new before questions are looked at all the same: one may have been saved, or be due again. */
const rest = 5

/** One second, two, four …, an hour at most. */
const doubling = (attempts: number) => Math.min(3_600_000, 1_000 * 2 ** (attempts - 1))

/**
 * Starts a courier. Each saved question is told its changes one after the other, in their order; how far it has come is written in
 * the graph after each answer, so that neither a restart nor a second courier loses a change. A notice that was taken but whose answer
 * was lost comes again, under the same id.
 */
export function startCourier(parts: CourierParts): Courier {
  const { graph, log, clock, pause = 1_000 } = parts
  const end = new AbortController()
  const holder = randomUUID()
  const run = async () => {
    let idle = { last: -1, until: 0 }
    while (!end.signal.aborted) {
      try {
        const last = await readLastChange(graph, end.signal)
        const looked = last === idle.last && clock().getTime() < idle.until
        if (!looked && (await deliverOne({ ...parts, holder, last }))) continue
        if (!looked) idle = { last, until: clock().getTime() + rest * pause }
      } catch (error) {
        if (!end.signal.aborted) log.warn({ err: error }, 'The courier could not reach the graph and tries again.')
      }
      await sleep(pause, undefined, { signal: end.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    close: async () => {
      end.abort()
      await running
    },
  }
}

type Errand = CourierParts & { holder: string; last: number }

/** Deals with the next change of one question that is due. @returns whether there was one */
async function deliverOne(errand: Errand): Promise<boolean> {
  const { graph, clock, holder, last, log, patience = 10_000 } = errand
  const now = clock()
  const until = new Date(now.getTime() + 3 * patience).toISOString()
  const question = await claimQuestion(graph, { now: now.toISOString(), until, holder, last })
  if (!question) return false
  const { slots, kinds, fields } = question.filter
  const filter = { slots, kinds, since: '0000', at: '9999', beyond: question.beyond }
  const { rows } = await readChanges(graph, filter, { limit: pageSize, descending: false })
  const change = rows.find(({ before, after }) => isOn(fields, before, after))
  const nothing = { delivered: 0, attempts: 0, nextAt: now.toISOString(), error: null, letters: [] }
  if (!change) {
    const beyond = rows.at(-1)?.seq ?? question.beyond
    const looked = rows.length < pageSize ? last : -1
    await settleQuestion(graph, question.id, holder, { ...nothing, beyond, looked })
    return true
  }
  const how = await deliver(question, change, errand)
  if (how.error)
    log.info({ question: question.id, attempts: how.attempts, error: how.error }, 'A notice was not taken.')
  await settleQuestion(graph, question.id, holder, how)
  return true
}

/** Sends one notice, and says what is to be written down: it was taken, it is to be sent again, or it is laid aside. */
async function deliver(question: LentQuestion, change: EventChange, errand: Errand): Promise<Settlement> {
  const { clock, privateToo, patience = 10_000, backOff = doubling, mostAttempts = 12 } = errand
  const notice = noticeOf(question, change)
  const body = JSON.stringify(notice)
  const error = await attempt(question, notice.id, body, { privateToo, patience }, clock)
  const now = clock()
  const done = { beyond: change.seq, looked: -1, attempts: 0, nextAt: now.toISOString() }
  if (error === null) return { ...done, delivered: 1, error: null, letters: [] }
  const attempts = question.attempts + 1
  if (attempts >= mostAttempts) {
    return { ...done, delivered: 0, error, letters: [{ id: notice.id, at: now.toISOString(), error, body }] }
  }
  const nextAt = new Date(now.getTime() + backOff(attempts)).toISOString()
  return { beyond: question.beyond, looked: -1, delivered: 0, attempts, nextAt, error, letters: [] }
}

/** Sends a body once. @returns why it was not taken; null when it was */
async function attempt(
  { url, secret }: LentQuestion,
  id: string,
  body: string,
  how: Parameters<typeof send>[3],
  clock: () => Date,
): Promise<string | null> {
  const seconds = Math.floor(clock().getTime() / 1_000)
  const headers = { 'x-parley-delivery': id, 'x-parley-signature': signature(secret, seconds, body) }
  try {
    const status = await send(url, body, headers, how)
    return status >= 200 && status < 300 ? null : `the receiver answered ${status}`
  } catch (problem) {
    return (problem as Error).message.slice(0, 500)
  }
}
