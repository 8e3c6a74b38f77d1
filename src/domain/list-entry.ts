import { z } from 'zod'

const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?~?(\/\d{4}(-\d{2}(-\d{2})?)?~?)?$/, 'is no EDTF date')
const iso3 = z.string().regex(/^[A-Z]{3}$/)

/** What a list calls its subjects, in the terms of FollowTheMoney. */
export const listEntryKinds = ['PERSON', 'ORGANIZATION', 'VESSEL', 'AIRCRAFT'] as const

/** AKA is also known as, FKA formerly, NKA now; ORIGINAL_SCRIPT is the name as written at home. */
export const aliasKinds = ['AKA', 'FKA', 'NKA', 'ORIGINAL_SCRIPT'] as const

/**
 * One entry of a legal sanctions list, as the list gives it. Dates are EDTF («1951-02», «1958~» for about 1958,
 * «1960/1965» for between), nationalities ISO 3166-1 alpha-3 where the list's words name a state, else those words.
 */
export const listEntrySchema = z.object({
  /** `ofac-36`, `un-QDi.001`, `eu-5295`, `uk-9053`; an entity of FollowTheMoney keeps its own. */
  id: z.string().min(1),
  list: z.string().min(1),
  authority: z.string().nullable(),
  country: iso3.nullable(),
  kind: z.enum(listEntryKinds),
  name: z.string().min(1),
  aliases: z.array(z.object({ name: z.string().min(1), kind: z.enum(aliasKinds), weak: z.boolean().optional() })),
  programs: z.array(z.string().min(1)),
  listedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  nationalities: z.array(z.string().min(1)),
  birthDates: z.array(partialDate),
  birthPlaces: z.array(z.string().min(1)).optional(),
  positions: z.array(z.string().min(1)).optional(),
  addresses: z.array(z.string().min(1)).optional(),
  identifiers: z
    .array(z.object({ kind: z.string().min(1), number: z.string().min(1), country: z.string().nullable() }))
    .optional(),
  /** Number of a ship at the International Maritime Organization, seven digits. */
  imo: z
    .string()
    .regex(/^\d{7}$/)
    .optional(),
  flag: z.string().optional(),
  remarks: z.string().nullable(),
  /** The act that put the entry on the list, and where it is published. */
  legalBasis: z.string().optional(),
  sourceUrl: z.string().optional(),
})

/** One entry of a legal sanctions list. */
export type ListEntry = z.infer<typeof listEntrySchema>

/** What kind of subject an entry has. */
export type ListEntryKind = (typeof listEntryKinds)[number]

/** Another name of an entry's subject; a weak one is too common to find anybody by. */
export type ListAlias = ListEntry['aliases'][number]
