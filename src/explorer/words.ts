import type { MeetingStatus, Mode, Role, SanctionStatus } from './generated.ts'

/** A meeting's status in words. */
export const meetingStatusWords: Record<MeetingStatus, string> = {
  PLANNED: 'planned',
  POSTPONED: 'postponed',
  HELD: 'held',
  CANCELLED: 'cancelled',
  DENIED: 'denied',
  UNCONFIRMED: 'not confirmed',
}

/** A sanction's status in words that never make a wish a sanction. */
export const sanctionStatusWords: Record<SanctionStatus, string> = {
  IMPOSED: 'imposed',
  EXTENDED: 'extended',
  EASED: 'eased',
  LIFTED: 'lifted',
  THREATENED: 'only threatened',
  PLANNED: 'only planned',
  CALLED_FOR: 'only called for',
  OPPOSED: 'opposed',
  AUTHORISED: 'allowed, not yet made',
  IN_FORCE: 'in force',
}

/** How a meeting was held. */
export const modeWords: Record<Mode, string> = {
  IN_PERSON: 'in person',
  PHONE: 'by telephone',
  VIDEO: 'by video',
  MIXED: 'some in the room, some from afar',
  UNKNOWN: 'way not told',
}

/** What somebody was in a meeting. */
export const roleWords: Record<Role, string> = {
  HOST: 'host',
  GUEST: 'guest',
  CHAIR: 'chair',
  MEDIATOR: 'mediator',
  PARTICIPANT: '',
}

/** A number with its noun: «1 source», «3 sources». */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** A name as the API writes constants, in small words: `ASSET_FREEZE` is «asset freeze». */
export function plain(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ')
}
