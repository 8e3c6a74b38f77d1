import { allCountries, iso2Of } from '../domain/country.ts'
import { type Bounds, parseEdtf } from '../domain/date.ts'
import type { TableFilter } from '../domain/table.ts'
import { AppError } from '../errors.ts'
import type { About } from './tables.ts'

/** A filter as somebody writes it down; what is not given is any. */
export interface GivenFilter {
  from?: string | undefined
  to?: string | undefined
  country?: string | undefined
  status?: string | undefined
}

/**
 * Reads a filter for something that can be exported.
 * @throws AppError BAD_INPUT for a filter that it does not have, and for one that cannot be read; the message has those allowed.
 */
export function filterOf(name: string, about: About, given: GivenFilter, today: string): TableFilter {
  const allowed = filtersOf(about)
  for (const [filter, value] of Object.entries(given)) {
    if (value === undefined || allowed.includes(filter)) continue
    throw new AppError('BAD_INPUT', `«${name}» has no filter «${filter}»; it has ${inWords(allowed)}.`)
  }
  const from = boundsOf('from', given.from)?.startMin ?? null
  const to = boundsOf('to', given.to)?.endMax ?? null
  if (from !== null && to !== null && from > to) {
    throw new AppError('BAD_INPUT', `to: «${given.to}» is before «${given.from}».`)
  }
  return {
    from,
    to,
    country: countryOf(given.country),
    statuses: statusesOf(given.status, about.statuses ?? []),
    today,
  }
}

/** The names of the filters that something has. */
export function filtersOf({ days, country, statuses }: About): string[] {
  return [...(days ? ['from', 'to'] : []), ...(country ? ['country'] : []), ...(statuses ? ['status'] : [])]
}

/** Names as a message lists them. */
export function inWords(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'none'
}

function boundsOf(field: string, text: string | undefined): Bounds | null {
  try {
    const bounds = parseEdtf(text)
    if (text === undefined || bounds) return bounds
  } catch {}
  throw new AppError('BAD_INPUT', `${field}: «${text}» is no date. Write 2025, 2025-10 or 2025-10-24.`)
}

function countryOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const code = text.toUpperCase()
  const found = allCountries().find(iso3 => iso3 === code || iso2Of(iso3) === code)
  if (!found) throw new AppError('BAD_INPUT', `country: «${text}» is no country. Write an ISO 3166-1 code such as UKR.`)
  return found
}

function statusesOf(text: string | undefined, allowed: readonly string[]): string[] | null {
  if (text === undefined) return null
  const statuses = text.split(',').map(status => status.trim().toUpperCase())
  const wrong = statuses.find(status => !allowed.includes(status))
  if (wrong !== undefined)
    throw new AppError('BAD_INPUT', `status: there is no «${wrong}»; there are ${inWords(allowed)}.`)
  return statuses
}
