import { sanctionStatuses } from '../../domain/extraction.ts'

/** What the trigger head says of a word, in the order of its output: nothing, a meeting (M) or a sanction (S) with its status. */
export const triggerClasses = [
  'O',
  ...['HELD', 'PLANNED', 'CANCELLED', 'POSTPONED', 'DENIED', 'UNCONFIRMED'].map(status => `M-${status}`),
  ...sanctionStatuses.map(status => `S-${status}`),
]

/** What a word is to the event at a marked trigger, in the order of the role head's output. */
export const roleClasses = [
  'NONE',
  'PARTICIPANT',
  'HOST',
  'ABSENT',
  'MEDIATOR',
  'PLACE',
  'ISSUER',
  'TARGET',
  'CALLER',
] as const
