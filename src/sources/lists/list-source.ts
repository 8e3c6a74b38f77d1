import type { ListEntry } from '../../domain/list-entry.ts'

/** A file that can be read more than once. */
export interface ListFile {
  name: string
  open(): AsyncIterable<Uint8Array>
}

/** One entry of a list, or what is wrong at a place of a file; an error never ends the list. */
export type ListItem = { file: string; line: number; entry: ListEntry } | { file: string; line: number; error: string }

/** Reads one format: all files of one list, in any order, an entry at a time. */
export type ListReader = (files: readonly ListFile[]) => AsyncIterable<ListItem>
