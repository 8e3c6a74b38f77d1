import { createHash, timingSafeEqual } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { AppError } from '../errors.ts'
import { createBudgets } from './budget.ts'

/** What a key allows: to ask, also to write, or everything. */
export const scopes = ['read', 'write', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** A key as the server knows it: not itself, but its SHA-256 in hexadecimal digits. */
export interface Key {
  name: string
  sha256: string
  scope: Scope
  /** Objects that one answer may have; the server's own limit when absent. */
  cost?: number | undefined
  /** Objects that its answers of a minute may have together; no limit when absent. */
  costPerMinute?: number | undefined
}

/** Whoever asks; `scope` is null for those who may not even ask. */
export interface Caller {
  name: string
  scope: Scope | null
  cost?: number | undefined
  costPerMinute?: number | undefined
}

/** What the server knows of keys. */
export interface KeyRules {
  /** A key that allows everything. */
  writeKey?: string | undefined
  keys?: readonly Key[] | undefined
  /** Whether questions need a key. */
  keyNeeded?: boolean | undefined
  /** Objects that the answers of a minute to all who have no key may have together. */
  costPerMinute?: number | undefined
}

/** Tells callers by their `Authorization` header; how long that takes tells nothing of a key. */
export function createCallers({ writeKey, keys = [], keyNeeded = false, costPerMinute }: KeyRules) {
  const known =
    writeKey === undefined ? keys : [...keys, { name: 'write key', sha256: hex(writeKey), scope: 'admin' as const }]
  const nobody: Caller = { name: 'without a key', scope: keyNeeded ? null : 'read', costPerMinute }
  return (header: string | null | undefined): Caller => {
    const given = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
    if (given === undefined) return nobody
    const digest = Buffer.from(hex(given), 'hex')
    return known.filter(({ sha256 }) => timingSafeEqual(digest, Buffer.from(sha256, 'hex')))[0] ?? nobody
  }
}

/** Refuses answers to those who may not ask, and those that a key has no budget for, with how many seconds to wait. */
export function createCharge(clock: () => Date) {
  const budgets = createBudgets()
  return ({ name, scope, cost: most, costPerMinute }: Caller, cost: number): GraphQLError | null => {
    if (scope === null) {
      const message = 'This server answers only those who send a key, as «Authorization: Bearer …».'
      return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } })
    }
    if (most !== undefined && cost > most) {
      const message = `The answer could have ${cost} objects; ${most} are allowed with this key. Ask for less with first, or for fewer lists.`
      return new GraphQLError(message, { extensions: { code: 'BAD_INPUT', http: { status: 400, spec: true } } })
    }
    const wait = costPerMinute === undefined ? 0 : budgets.take(name, costPerMinute, cost, clock().getTime())
    if (wait === 0) return null
    const message = `${costPerMinute} objects a minute are allowed, and this answer could have ${cost} more. Ask again in ${wait} seconds, or ask for less.`
    const headers = { 'retry-after': String(wait) }
    return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', http: { status: 429, headers } } })
  }
}

/**
 * Lets only those go on whose key allows as much.
 * @throws AppError FORBIDDEN for all others.
 */
export function requireScope({ caller, takesKeys }: { caller: Caller; takesKeys: boolean }, scope: Scope): void {
  if (caller.scope !== null && scopes.indexOf(caller.scope) >= scopes.indexOf(scope)) return
  const message = scope === 'admin' ? 'This needs a key that may do everything.' : 'This needs the key that may write.'
  throw new AppError('FORBIDDEN', takesKeys ? message : 'This server takes no writes.')
}

function hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
