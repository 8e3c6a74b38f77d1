import type { ListAlias, ListEntry } from '../../domain/list-entry.ts'
import { listDate } from '../lists/dates.ts'

/** What the remarks of an entry say in the list's own shorthand. */
export interface Remarks {
  aliases: ListAlias[]
  birthDates: string[]
  birthPlaces: string[]
  nationalities: string[]
  identifiers: NonNullable<ListEntry['identifiers']>
  imo: string | undefined
}

/** «Passport 92/664 (Egypt)», «C.U.R.P. PASE700914HMNLLN09 (Mexico)», «alt. Cedula No. 3002003»: words, then a number. */
const document =
  /^(?:alt\. )?([A-Z][\w.#'/-]*(?: (?:[A-Z][\w.#'/-]*|No\.|#|of))*?) (?:IMO )?((?=[^ ]*\d)[A-Z0-9][\w./-]*)(?: \(([^)]+)\))?(?: (?:issued|expires)\b.*)?$/

/** Reads remarks such as «DOB 09 Feb 1951; POB Gaza, Egypt; nationality Kuwait; a.k.a. 'CHEPE'.»; what it does not know it leaves. */
export function readRemarks(text: string | null): Remarks {
  const read: Remarks = {
    aliases: [],
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    identifiers: [],
    imo: undefined,
  }
  for (const part of (text ?? '').replace(/\.\s*$/, '').split(/;\s+/)) readPart(part.trim(), read)
  return read
}

function readPart(part: string, read: Remarks): void {
  const born = /^(?:alt\. )?DOB (.+)$/.exec(part)?.[1]
  const place = /^(?:alt\. )?POB (.+)$/.exec(part)?.[1]
  const state = /^(?:alt\. )?(?:nationality|citizen) (.+)$/.exec(part)?.[1]
  const alias = /^(?:alt\. )?([afn])\.k\.a\. [‘'"](.+)[’'"]$/.exec(part)
  const imo = /\bIMO (\d{7})\b/.exec(part)?.[1]
  const number = document.exec(part)
  if (born) read.birthDates.push(...[listDate(born) ?? []].flat())
  else if (place) read.birthPlaces.push(place)
  else if (state) read.nationalities.push(state)
  else if (alias?.[1] && alias[2]) read.aliases.push({ name: alias[2], kind: aliasKind(`${alias[1]}ka`), weak: true })
  else if (imo) read.imo = imo
  else if (number?.[1] && number[2])
    read.identifiers.push({ kind: number[1], number: number[2], country: number[3] ?? null })
}

/** «aka», «a.k.a.», «fka» and «nka» as kinds of alias. */
export function aliasKind(text: string): ListAlias['kind'] {
  const plain = text.replace(/\./g, '').toUpperCase()
  return plain === 'FKA' || plain === 'NKA' ? plain : 'AKA'
}
