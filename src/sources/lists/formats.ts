import { readEuFsf } from '../eu-fsf/read.ts'
import { readFtm } from '../ftm/read.ts'
import { readOfacSdn } from '../ofac-sdn/read.ts'
import { readUkHmt } from '../uk-hmt/read.ts'
import { readUnConsolidated } from '../un-consolidated/read.ts'
import type { ListReader } from './list-source.ts'

/** The readers of sanctions lists by the names that the command line gives them. */
export const listFormats = {
  'ofac-sdn': readOfacSdn,
  'un-consolidated': readUnConsolidated,
  'eu-fsf': readEuFsf,
  'uk-hmt': readUkHmt,
  ftm: readFtm,
} as const satisfies Record<string, ListReader>

/** The name of a list's format. */
export type ListFormat = keyof typeof listFormats

/** Whether a format is one of lists. */
export function isListFormat(format: string): format is ListFormat {
  return format in listFormats
}
