import { createHmac } from 'node:crypto'
import { changedFields, type EventState } from './event-state.ts'

/** A meeting or sanction as a notice tells it. */
export interface NoticedState {
  title: string
  status: string
  date: string | null
  places: string[]
  involved: { id: string; name: string; as: string }[]
}

/** What a receiver of a saved question is told of one change. */
export interface Notice {
  /** The same however often it is sent, so that a receiver can tell what it has already. */
  id: string
  question: { id: string; name: string }
  change: {
    token: string
    at: string
    kind: 'MEETING' | 'SANCTION'
    of: string
    action: 'ADDED' | 'CHANGED' | 'REMOVED'
    fields: string[]
    before: NoticedState | null
    after: NoticedState | null
  }
}

/** A change as whoever asked for it is told of it. */
export function noticeOf(
  question: { id: string; name: string },
  change: { seq: number; at: string; kind: 'MEETING' | 'SANCTION'; of: string } & Record<
    'before' | 'after',
    EventState | null
  >,
): Notice {
  const { seq, at, kind, of, before, after } = change
  return {
    id: `${question.id}-${seq}`,
    question: { id: question.id, name: question.name },
    change: {
      token: String(seq),
      ...{ at, kind, of },
      action: before ? (after ? 'CHANGED' : 'REMOVED') : 'ADDED',
      fields: changedFields(before, after),
      before: before && noticed(before),
      after: after && noticed(after),
    },
  }
}

/** Whether a change is on one of some points; what begins or ends is on all of them. */
export function isOn(fields: readonly string[], before: EventState | null, after: EventState | null): boolean {
  return fields.length === 0 || !before || !after || changedFields(before, after).some(field => fields.includes(field))
}

/**
 * The signature of a body sent at a moment, in seconds since 1970: `t=…,v1=…`, where `v1` is the HMAC-SHA256 (RFC 2104) of
 * `t`, a full stop and the body, in hexadecimal digits.
 */
export function signature(secret: string, seconds: number, body: string): string {
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${digest}`
}

function noticed({ node, parts, places }: EventState): NoticedState {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    title: text(node.title) ?? '',
    status: node.status,
    date: text(node.edtf),
    places: places.map(({ name, id }) => name ?? id),
    involved: parts.map(({ type, actor }) => ({ id: actor.id, name: actor.name ?? actor.title ?? '', as: type })),
  }
}
