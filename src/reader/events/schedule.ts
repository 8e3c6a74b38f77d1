import type { Document } from '../../domain/document.ts'

const heading = /^\s*(?:(?:public|daily|weekly|official|press|media) )?(?:schedule|diary|appointments)\b/i

const clock = /^\s*(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\b|hrs\b|h\b|local\b|GMT\b|UTC\b)/i

/**
 * Whether a sentence stands in somebody's schedule, which tells in the present what is to come: in «Public Schedule – June 25: Secretary Blinken meets
 * with …», or behind an hour of its own («10:30 a.m. Secretary Blinken meets with …»).
 */
export function isSchedule({ title, text }: Document, sentence: string): boolean {
  return heading.test(title ?? '') || heading.test(text) || clock.test(sentence)
}
