import type { ListEntry, ListEntryKind } from './list-entry.ts'
import { foldName, plainWord } from './name.ts'
import { organizationKey } from './organization-name.ts'

/**
 * The key under which a name of a list is found again; null for a name that says too little. People have the spellings of their
 * words in alphabetical order, since lists put the family name first and news last; a single word names nobody for certain.
 */
export function listKey(kind: ListEntryKind, name: string): string | null {
  if (kind === 'PERSON') {
    const words = foldName(name).split(' ').map(plainWord)
    const known = words.filter(word => word !== '').sort()
    return known.length < 2 ? null : `PERSON ${known.join(' ')}`
  }
  const key = kind === 'ORGANIZATION' ? organizationKey(name) : foldName(name)
  return key === '' ? null : `${kind} ${key}`
}

/** The keys of all names of an entry but its weak ones, which are too common to tell anybody by. */
export function listKeys({ kind, name, aliases }: ListEntry): string[] {
  const names = [name, ...aliases.filter(alias => alias.weak !== true).map(alias => alias.name)]
  return [...new Set(names.flatMap(one => listKey(kind, one) ?? []))]
}
