import { z } from 'zod'

/** Statuses of a meeting as one document puts it. */
export const meetingStatuses = ['PLANNED', 'HELD', 'CANCELLED', 'POSTPONED', 'DENIED', 'UNCONFIRMED'] as const
/** How people took part. */
export const modes = ['IN_PERSON', 'PHONE', 'VIDEO', 'MIXED', 'UNKNOWN'] as const
/** Whether a participant took part, is expected, or is said to stay away. */
export const presences = ['ATTENDED', 'EXPECTED', 'ABSENT'] as const
/** What a participant was in a meeting. */
export const roles = ['HOST', 'GUEST', 'CHAIR', 'MEDIATOR', 'PARTICIPANT'] as const
/** Kinds of places; a country is not a place but a country. */
export const placeKinds = ['VENUE', 'CITY', 'REGION'] as const
/** Statuses of a sanction as one document puts it. */
export const sanctionStatuses = [
  'IMPOSED',
  'EXTENDED',
  'EASED',
  'LIFTED',
  'THREATENED',
  'PLANNED',
  'CALLED_FOR',
  'OPPOSED',
  'AUTHORISED',
  'IN_FORCE',
] as const

const ref = z.string().regex(/^[a-z]+[0-9]+$/, 'is no reference such as p1')
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'is no ISO 3166-1 alpha-3 code')
const edtf = z.string().nullish()
const span = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
const mention = span.extend({ metonym: z.boolean().optional() })
const spans = z.array(span)
const mentions = z.array(mention)

const personSchema = z.object({
  ref,
  name: z.string(),
  office: z.string().nullish(),
  country: iso3.nullish(),
  mentions,
})
const countrySchema = z.object({ ref, iso3, mentions })
const organizationSchema = z.object({ ref, name: z.string(), kind: z.string().nullish(), mentions })
const placeSchema = z.object({
  ref,
  name: z.string(),
  kind: z.enum(placeKinds),
  city: z.string().nullish(),
  country: iso3.nullish(),
  mentions,
})
const participantSchema = z.object({
  ref,
  presence: z.enum(presences),
  role: z.enum(roles).optional(),
  mode: z.enum(modes).optional(),
  representing: ref.nullish(),
  evidence: spans.optional(),
})
const count = z.int().min(0).nullish()
const meetingSchema = z.object({
  ref,
  status: z.enum(meetingStatuses),
  mode: z.enum(modes),
  date: edtf,
  place: ref.nullish(),
  country: iso3.nullish(),
  series: ref.nullish(),
  headcount: z.object({ min: count, max: count }).nullish(),
  participants: z.array(participantSchema),
  attributedTo: z.string().nullish(),
  evidence: spans.min(1),
})
const sanctionSchema = z.object({
  ref,
  status: z.enum(sanctionStatuses),
  issuers: z.array(ref),
  targets: z.array(ref),
  measures: z.array(z.string()).optional(),
  sector: z.string().nullish(),
  program: z.string().nullish(),
  date: edtf,
  callers: z.array(ref).optional(),
  attributedTo: z.string().nullish(),
  evidence: spans.min(1),
})

/** What one document says, as any extractor may write it (one NDJSON line a document). Unknown further fields are ignored. */
export const extractionSchema = z.object({
  documentId: z.string().min(1),
  extractor: z.object({ name: z.string(), version: z.string() }).optional(),
  people: z.array(personSchema),
  countries: z.array(countrySchema),
  organizations: z.array(organizationSchema),
  places: z.array(placeSchema),
  meetings: z.array(meetingSchema),
  sanctions: z.array(sanctionSchema),
})

export type Extraction = z.infer<typeof extractionSchema>
export type ExtractedPerson = z.infer<typeof personSchema>
export type ExtractedCountry = z.infer<typeof countrySchema>
export type ExtractedOrganization = z.infer<typeof organizationSchema>
export type ExtractedPlace = z.infer<typeof placeSchema>
export type ExtractedMeeting = z.infer<typeof meetingSchema>
export type ExtractedSanction = z.infer<typeof sanctionSchema>
export type Participant = z.infer<typeof participantSchema>
export type Mention = z.infer<typeof mention>
export type MeetingStatus = (typeof meetingStatuses)[number]
export type SanctionStatus = (typeof sanctionStatuses)[number]
export type Mode = (typeof modes)[number]
export type Presence = (typeof presences)[number]
export type Role = (typeof roles)[number]
export type PlaceKind = (typeof placeKinds)[number]
