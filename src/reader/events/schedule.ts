import type { Document } from '../../domain/document.ts'

const heading = /^\s*(?:(?:public|daily|weekly|official|press|media) )?(?:schedule|diary|appointments)\b/i

/** Whether a document is somebody's schedule, which tells in the present what is to come: «Public Schedule – June 25: Secretary Blinken meets with …». */
export function isSchedule({ title, text }: Document): boolean {
  return heading.test(title ?? '') || heading.test(text)
}
