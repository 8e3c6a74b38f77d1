import type { MeetingStatus, Mode, PlaceKind, Presence, Role, SanctionStatus } from './extraction.ts'

/** A document as the graph keeps it. `id` follows from text, source and day; `fingerprint` from the normalised text alone. */
export interface Article {
  id: string
  documentId: string
  fingerprint: string
  /** Marks that texts which are nearly the same share; none for a short text. */
  sketch: string[]
  /** Whether the text says that artificial intelligence had a part in it. */
  disclosesAi: boolean
  text: string
  title: string | null
  url: string | null
  author: string | null
  language: string | null
  source: string | null
  publishedAt: string | null
}

/** One sentence of an article; `start` and `end` are UTF-16 offsets into the article's text. */
export interface Sentence {
  id: string
  start: number
  end: number
  text: string
}

/** Verbatim words of an article, and the sentence that they begin in. */
export interface Quote {
  sentence: string
  start: number
  end: number
  text: string
}

interface RecordBase {
  id: string
  article: string
  publishedAt: string | null
  /** Reference in the extraction; null for what a record implies (the city of a venue, the office of a person). */
  ref: string | null
  name: string
  mentions: Quote[]
}

/** What one document knows about one person. */
export interface PersonRecord extends RecordBase {
  kind: 'PERSON'
  office: string | null
  country: string | null
  /** The one of the register of office holders whom name, office and country fit on the day of publication. */
  holder?: string | null
  /** Whom else the document names in full, by how they sound. */
  companions?: string[]
}
/** What one document knows about one country; `name` is its ISO 3166-1 alpha-3 code. */
export interface CountryRecord extends RecordBase {
  kind: 'COUNTRY'
}
/** What one document knows about one organization. */
export interface OrganizationRecord extends RecordBase {
  kind: 'ORGANIZATION'
  organizationKind: string | null
}
/** What one document knows about one place. */
export interface PlaceRecord extends RecordBase {
  kind: 'PLACE'
  placeKind: PlaceKind
  city: string | null
  country: string | null
}
/** An office that a document gives a person; `name` is its title. */
export interface OfficeRecord extends RecordBase {
  kind: 'OFFICE'
  country: string | null
}
/** One document's account of one meeting. */
export interface MeetingRecord extends RecordBase {
  kind: 'MEETING'
  status: MeetingStatus
  mode: Mode
  date: string | null
  country: string | null
  headcountMin: number | null
  headcountMax: number | null
  attributedTo: string | null
}
/** One document's account of one sanction. */
export interface SanctionRecord extends RecordBase {
  kind: 'SANCTION'
  status: SanctionStatus
  measures: string[]
  sector: string | null
  program: string | null
  date: string | null
  attributedTo: string | null
}

/** What one document knows about one thing. */
export type EvidenceRecord =
  | PersonRecord
  | CountryRecord
  | OrganizationRecord
  | PlaceRecord
  | OfficeRecord
  | MeetingRecord
  | SanctionRecord

/** What a claim says of its two records; each kind becomes one kind of relationship between canonical nodes. */
export const claimKinds = [
  'STATUS', // meeting | sanction, value = status
  'TAKES_PART', // participant → meeting
  'HELD_AT', // meeting → place | country
  'OF_SERIES', // meeting → organization
  'WITHIN', // place → place | country
  'HOLDS', // person → office
  'OFFICE_OF', // office → country
  'ISSUES', // issuer → sanction
  'TARGETS', // sanction → target
  'CALLS', // caller → sanction, value = CALLED_FOR | OPPOSED
] as const
export type ClaimKind = (typeof claimKinds)[number]

/** One statement of one article about one record, or between two, with the words that say so. */
export interface Claim {
  id: string
  kind: ClaimKind
  subject: string
  object: string | null
  value: string | null
  presence: Presence | null
  role: Role | null
  mode: Mode | null
  /** Record of the country or organization spoken for. */
  representing: string | null
  attributedTo: string | null
  quotes: Quote[]
}

/** Everything one article gives: the unit that ingest writes. */
export interface ArticleEvidence {
  article: Article
  extractor: string
  sentences: Sentence[]
  records: EvidenceRecord[]
  claims: Claim[]
}
