import { countryNamed } from '../../domain/country-name.ts'
import { type ListAlias, type ListEntry, listEntrySchema } from '../../domain/list-entry.ts'

/** What a format has read of an entry; lists may still have empty and repeated values. */
export interface EntryDraft extends Omit<Partial<ListEntry>, 'nationalities' | 'aliases' | 'name'> {
  id: string
  name: string
  aliases: ListAlias[]
  nationalities: string[]
}

/** An entry without empty, repeated or unknown values; nationalities as codes. @returns what is missing, when something is */
export function entryOf(draft: EntryDraft): { entry: ListEntry } | { error: string } {
  const { name } = draft
  const seen = new Set([`AKA ${name}`])
  const aliases = draft.aliases.filter(alias => {
    const key = `${alias.kind} ${alias.name}`
    if (alias.name === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
  const optional = Object.fromEntries(
    (['birthPlaces', 'positions', 'addresses', 'identifiers', 'imo', 'flag', 'legalBasis', 'sourceUrl'] as const)
      .map(field => [field, distinct(draft[field])] as const)
      .filter(([, value]) => value !== undefined && value.length > 0),
  )
  const parsed = listEntrySchema.safeParse({
    id: draft.id,
    list: draft.list,
    authority: draft.authority ?? null,
    country: draft.country ?? null,
    kind: draft.kind,
    name,
    aliases,
    programs: [...new Set(draft.programs ?? [])],
    listedOn: draft.listedOn ?? null,
    nationalities: [
      ...new Set(draft.nationalities.filter(text => text !== '').map(text => countryNamed(text) ?? text)),
    ],
    birthDates: [...new Set(draft.birthDates ?? [])],
    ...optional,
    remarks: draft.remarks ?? null,
  })
  if (parsed.success) return { entry: parsed.data }
  const [issue] = parsed.error.issues
  return { error: `is no list entry: ${issue?.path.join('.')}: ${issue?.message}` }
}

function distinct<T>(value: T): T {
  if (!Array.isArray(value)) return value
  const seen = new Map(value.map(one => [JSON.stringify(one), one]))
  return [...seen.values()].filter(one => one !== '') as T
}
