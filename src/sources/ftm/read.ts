import { z } from 'zod'
import { iso3Of } from '../../domain/country.ts'
import type { ListEntryKind } from '../../domain/list-entry.ts'
import { listDay } from '../lists/dates.ts'
import { entryOf } from '../lists/entry.ts'
import type { ListFile, ListItem } from '../lists/list-source.ts'
import { readLines } from '../ndjson.ts'

const entitySchema = z.object({
  id: z.string().min(1),
  caption: z.string().optional(),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.unknown())).default({}),
  datasets: z.array(z.string()).default([]),
  target: z.boolean().optional(),
})
type FtmEntity = z.infer<typeof entitySchema>

/** Schemata of FollowTheMoney that can be a subject of sanctions, by the kind of entry that they are. */
const kinds: Readonly<Record<string, ListEntryKind>> = {
  Person: 'PERSON',
  Organization: 'ORGANIZATION',
  Company: 'ORGANIZATION',
  LegalEntity: 'ORGANIZATION',
  PublicBody: 'ORGANIZATION',
  Vessel: 'VESSEL',
  Airplane: 'AIRCRAFT',
}

type Sanction = Readonly<Record<string, readonly string[]>>

/**
 * FollowTheMoney entities as NDJSON: people, organizations, vessels and aircraft that are targets, with their sanctions, nested or
 * as entities of their own anywhere in the file.
 */
export async function* readFtm(files: readonly ListFile[]): AsyncIterable<ListItem> {
  for (const file of files) {
    const sanctions = await sanctionsOf(file)
    for await (const { line, text } of readLines(file.open())) {
      if (text.trim() === '') continue
      const read = parse(text)
      if ('error' in read) yield { file: file.name, line, error: read.error }
      else if (isSubject(read.entity))
        yield { file: file.name, line, ...entryOf(draftOf(read.entity, sanctions.get(read.entity.id))) }
    }
  }
}

/** Sanctions that stand as entities of their own, by the entity that they are on. */
async function sanctionsOf(file: ListFile): Promise<Map<string, Sanction[]>> {
  const found = new Map<string, Sanction[]>()
  for await (const { text } of readLines(file.open())) {
    if (!text.includes('"Sanction"')) continue
    const read = parse(text)
    if (!('entity' in read) || read.entity.schema !== 'Sanction') continue
    const properties = texts(read.entity)
    for (const id of properties.entity ?? []) found.set(id, [...(found.get(id) ?? []), properties])
  }
  return found
}

function parse(text: string): { entity: FtmEntity } | { error: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return { error: `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}` }
  }
  const parsed = entitySchema.safeParse(value)
  if (parsed.success) return { entity: parsed.data }
  const [issue] = parsed.error.issues
  return { error: `is no entity of FollowTheMoney: ${issue?.path.join('.')}: ${issue?.message}` }
}

function isSubject(entity: FtmEntity): boolean {
  if (!(entity.schema in kinds)) return false
  const topics = texts(entity).topics
  return entity.target ?? (topics === undefined || topics.some(topic => topic.startsWith('sanction')))
}

function draftOf(entity: FtmEntity, others: readonly Sanction[] = []) {
  const said = texts(entity)
  const nested = (entity.properties.sanctions ?? []).flatMap(one => {
    const parsed = entitySchema.safeParse(one)
    return parsed.success ? [texts(parsed.data)] : []
  })
  const sanctions = [...nested, ...others]
  const of = (field: string) => sanctions.flatMap(sanction => sanction[field] ?? [])
  const [listed] = [...of('listingDate'), ...of('startDate')].flatMap(date => listDay(date) ?? []).sort()
  const names = said.name ?? []
  const name = entity.caption ?? names[0] ?? ''
  // A person's `country` may be one of business; what else has no nationality has this.
  const homes = entity.schema === 'Person' ? [] : [...(said.jurisdiction ?? []), ...(said.country ?? [])]
  const number = (said.imoNumber ?? []).map(text => /\d{7}/.exec(text)?.[0]).find(text => text !== undefined)
  return {
    id: entity.id,
    list: entity.datasets[0] ?? 'ftm',
    authority: of('authority')[0] ?? null,
    country: iso3Of((of('country')[0] ?? '').toUpperCase()),
    kind: kinds[entity.schema] ?? ('ORGANIZATION' as const),
    name,
    aliases: [
      ...[...names.filter(one => one !== name), ...(said.alias ?? [])].map(one => ({
        name: one,
        kind: 'AKA' as const,
      })),
      ...(said.weakAlias ?? []).map(one => ({ name: one, kind: 'AKA' as const, weak: true })),
      ...(said.previousName ?? []).map(one => ({ name: one, kind: 'FKA' as const })),
    ],
    programs: [...of('program'), ...(said.program ?? [])],
    listedOn: listed ?? null,
    nationalities: [...(said.nationality ?? []), ...(said.citizenship ?? []), ...homes].map(
      code => iso3Of(code.toUpperCase()) ?? code,
    ),
    birthDates: (said.birthDate ?? []).flatMap(date => (/^\d{4}(-\d{2}){0,2}$/.test(date) ? [date] : [])),
    birthPlaces: said.birthPlace ?? [],
    positions: said.position ?? [],
    addresses: said.address ?? [],
    identifiers: [
      'passportNumber',
      'idNumber',
      'taxNumber',
      'registrationNumber',
      'innCode',
      'ogrnCode',
      'leiCode',
      'mmsi',
    ].flatMap(kind => (said[kind] ?? []).map(number => ({ kind, number, country: null }))),
    ...(number && { imo: number }),
    ...(said.flag?.[0] && { flag: said.flag[0] }),
    ...(of('sourceUrl')[0] && { sourceUrl: of('sourceUrl')[0] }),
    remarks: [...(said.notes ?? []), ...of('reason')].join(' ') || null,
  }
}

function texts({ properties }: FtmEntity): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(properties).map(
      ([name, values]) =>
        [name, values.filter(value => typeof value === 'string' && value !== '')] as [string, string[]],
    ),
  )
}
