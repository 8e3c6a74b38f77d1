// Made from *.graphql by `npm run codegen`; never edited.
import type { Question } from './ask.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Extraction } from '../domain/extraction.ts';
/** A text to be read; either `text` or `html` is given. */
export type DocumentInput = {
  /** Id of its own; made from the text when absent. Example: `meridian-2025-10-24-1`. */
  id?: string | null | undefined;
  /** The text. */
  text?: string | null | undefined;
  /** A web page with an article in it. */
  html?: string | null | undefined;
  /** Headline. */
  title?: string | null | undefined;
  /** Address. */
  url?: string | null | undefined;
  /** Who wrote it. */
  author?: string | null | undefined;
  /** Language. Example: `en`. */
  language?: string | null | undefined;
  /** Publisher. Example: `Kyiv Independent`. */
  source?: string | null | undefined;
  /** When it was published; without it relative dates stay open. Example: `2025-10-24`. */
  publishedAt?: string | null | undefined;
};

/** An answer to whether two things are one. */
export type Verdict =
  /** They are one. */
  | 'SAME'
  /** They are two. */
  | 'DIFFERENT'
  /** It cannot be told. */
  | 'UNSURE';

/** Names a person, organization or country: by id, by name or by ISO code. Names may be spelt in any usual way. */
export type ActorBy = {
  /** Id of the node; an id that was merged into another leads there. */
  id?: string | null | undefined;
  /** Name in any usual spelling. Of several the most mentioned one is meant. Example: `Zelenskyy`. */
  name?: string | null | undefined;
  /** ISO 3166-1 code of a country. Example: `UA`. */
  iso?: string | null | undefined;
  /** Kind that is meant, where a name alone could be several. Example: `COUNTRY`. */
  kind?: ActorKind | null | undefined;
};

/** Where something has to have happened: within a place or near one; give one of both. */
export type PlaceFilter = {
  /**
   * Name, id or ISO code of a place or country: it, or any place within it. A venue lies within its city and a city within its
   * country: Windsor Castle is within `GBR`, and not within London. Example: `London`.
   */
  within?: string | null | undefined;
  /** Not farther than so many kilometres from a place. A venue lies where its city lies; what has no known place is nowhere near. Example: `{place: "Geneva", kilometres: 50}`. */
  near?: Near | null | undefined;
};

/** Around a place. */
export type Near = {
  /** Name or id of the place; give this or latitude and longitude. Example: `Geneva`. */
  place?: string | null | undefined;
  /** Degrees north of the equator. Example: 46.2. */
  latitude?: number | null | undefined;
  /** Degrees east of Greenwich. Example: 6.15. */
  longitude?: number | null | undefined;
  /** How far at most, up to 2000. Example: 50. */
  kilometres: number;
};

/** A stretch of time, both ends included. A month or a year means all of its days. */
export type During = {
  /** First day, month or year. Example: `2025-10`. */
  from?: string | null | undefined;
  /** Last day, month or year. Example: `2025-12-08`. */
  to?: string | null | undefined;
  /** `CERTAIN`: only what lies in it whatever the true date is. Without it, what may lie in it is there too, marked `POSSIBLE`. */
  certainty?: Certainty | null | undefined;
  /** Also what has no date at all; it is marked `POSSIBLE`. */
  includeUndated?: boolean | null | undefined;
};

/** Whether something lies in the time that was asked for. */
export type Certainty =
  /** For every reading of its date. */
  | 'CERTAIN'
  /** For some reading of its date. */
  | 'POSSIBLE';

/** How a meeting stands. */
export type MeetingStatus =
  /** Announced, its day not passed. */
  | 'PLANNED'
  /** Put off to another day. */
  | 'POSTPONED'
  /** Reported as having taken place. */
  | 'HELD'
  /** Called off. */
  | 'CANCELLED'
  /** Said not to have taken place. */
  | 'DENIED'
  /** Rumoured; or planned for a day that has passed, with no report that it was held. */
  | 'UNCONFIRMED';

/** How people took part. */
export type Mode =
  /** In the same room. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO'
  /** Some in the room, some from afar. */
  | 'MIXED'
  /** The sources do not say. */
  | 'UNKNOWN';

/** Whether somebody was part of a meeting. */
export type Presence =
  /** Took part. */
  | 'ATTENDED'
  /** Is, or was, expected. */
  | 'EXPECTED'
  /** Is said not to take part. */
  | 'ABSENT';

/** What somebody was in a meeting. */
export type Role =
  /** Received the others. */
  | 'HOST'
  /** Came to the host. */
  | 'GUEST'
  /** Led the meeting. */
  | 'CHAIR'
  /** Stood between the parties. */
  | 'MEDIATOR'
  /** Took part; no more is said. */
  | 'PARTICIPANT';

/** How many sides a meeting had. */
export type MeetingFormat =
  /** Two sides. */
  | 'BILATERAL'
  /** More than two sides, or a body. */
  | 'MULTILATERAL'
  /** Two sides with somebody between them. */
  | 'MEDIATED';

/** What a place is. */
export type PlaceKind =
  /** A building or a site. Example: Windsor Castle. */
  | 'VENUE'
  /** A city, town or village. Example: London. */
  | 'CITY'
  /** A part of a country, or larger than one. Example: Florida. */
  | 'REGION';

/** Who can take part in a meeting or be part of a sanction. */
export type ActorKind =
  /** A person. */
  | 'PERSON'
  /** An organization. */
  | 'ORGANIZATION'
  /** A country, as such or by its delegation. */
  | 'COUNTRY';

/** How a sanction stands. */
export type SanctionStatus =
  /** Made by who may make it. */
  | 'IMPOSED'
  /** Made to last longer. */
  | 'EXTENDED'
  /** Made lighter. */
  | 'EASED'
  /** Ended. */
  | 'LIFTED'
  /** Held out as a threat. Not a sanction. */
  | 'THREATENED'
  /** Announced for later. Not yet a sanction. */
  | 'PLANNED'
  /** Somebody wants it. Not a sanction. */
  | 'CALLED_FOR'
  /** Somebody is against it. Not a sanction. */
  | 'OPPOSED'
  /** Allowed by a law or a body, not yet made. */
  | 'AUTHORISED'
  /** Said to be in force, without saying since when. */
  | 'IN_FORCE';

/** How somebody who does not issue a sanction stands to it. */
export type Stance =
  /** Wants it. */
  | 'CALLED_FOR'
  /** Is against it. */
  | 'OPPOSED';

/** What a date rests on. */
export type DateBasis =
  /** The sources' own words. */
  | 'TEXT'
  /** The day of publication: what was held was held by then, what was planned was not before. */
  | 'PUBLICATION'
  /** Nothing. */
  | 'NONE';

/** How exact a date is. */
export type Exactness =
  /** One day. */
  | 'DAY'
  /** A known first and last day, more than one day apart or not sure which. */
  | 'RANGE'
  /** Only a first or only a last possible day. */
  | 'OPEN'
  /** No date. */
  | 'UNKNOWN';

/** Kinds of search results. */
export type SearchKind =
  /** People, by name. */
  | 'PERSON'
  /** Organizations, by name. */
  | 'ORGANIZATION'
  /** Countries, by name. */
  | 'COUNTRY'
  /** Places, by name. */
  | 'PLACE'
  /** Meetings, by title. */
  | 'MEETING'
  /** Sanctions, by title. */
  | 'SANCTION'
  /** Sentences of articles, by their words. */
  | 'SENTENCE';

/** What happened to a list entry between two imports. */
export type ListChangeKind =
  /** It was new. */
  | 'ADDED'
  /** It came to say something else. */
  | 'CHANGED'
  /** It was on the list no more. */
  | 'REMOVED'
  /** It was on the list again. */
  | 'RETURNED';

/** What kind of subject a list entry has. */
export type ListEntryKind =
  /** A person. */
  | 'PERSON'
  /** An organization or company. */
  | 'ORGANIZATION'
  /** A ship. */
  | 'VESSEL'
  /** An aircraft. */
  | 'AIRCRAFT';

/** Whether a list entry is in force. */
export type ListEntryStatus =
  /** It is on its list. */
  | 'IN_FORCE'
  /** It has left its list. */
  | 'ENDED';

/** Stretches of the calendar. */
export type Bucket =
  /** Example: `2025-10-24`. */
  | 'DAY'
  /** Weeks of ISO 8601, from Monday. Example: `2025-W43`. */
  | 'WEEK'
  /** Example: `2025-10`. */
  | 'MONTH'
  /** Example: `2025-Q4`. */
  | 'QUARTER'
  /** Example: `2025`. */
  | 'YEAR';

/** What groups of sanctions are of. */
export type SanctionKey =
  /** What was done: imposed, widened, eased, lifted; each on its own day. */
  | 'STATUS'
  /** Each who imposed it, or would. */
  | 'ISSUER'
  /** Each whom it is aimed at. */
  | 'TARGET'
  /** The country of each whom it is aimed at, where the sources tell. */
  | 'COUNTRY'
  /** The sector. */
  | 'SECTOR'
  /** The programme or package. */
  | 'PROGRAM';

export type FirstTimelineFragment = { timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ presence: Presence, status: MeetingStatus, counterparts: Array<
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      >, meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null } }> } };

export type ActorAroundQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  person: boolean;
  country: boolean;
  organization: boolean;
}>;


export type ActorAroundQuery = { timeline: { totalCount: number }, person?: { listings: Array<{ certainty: Certainty, entry: { id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null } }> } | null, organization?: { listings: Array<{ certainty: Certainty, entry: { id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null } }> } | null, people?: { nodes: Array<{ __typename: 'Person', id: string, name: string, offices: Array<{ title: string, country: { id: string } | null }> }> }, encounters: { groupBy: Array<{ meetings: number, counterpart:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
       | null }> }, issued: { nodes: Array<{ id: string, title: string, status: SanctionStatus, sector: string | null, program: string | null, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, issuers: Array<{ imposed: boolean, actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }>, targets: Array<{ actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }> }> }, suffered: { nodes: Array<{ id: string, title: string, status: SanctionStatus, sector: string | null, program: string | null, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, issuers: Array<{ imposed: boolean, actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }>, targets: Array<{ actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }> }> }, called: { nodes: Array<{ id: string, title: string, status: SanctionStatus, sector: string | null, program: string | null, sourceCount: number, callers: Array<{ stance: Stance, actor:
          | { id: string }
          | { id: string }
          | { id: string }
         }>, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, issuers: Array<{ imposed: boolean, actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }>, targets: Array<{ actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }> }> }, articles: { totalCount: number, nodes: Array<{ id: string, title: string | null, publishedAt: string | null, source: { name: string } | null }> } };

export type TimelineRowFragment = { presence: Presence, status: MeetingStatus, counterparts: Array<
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
  >, meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null } };

export type PersonQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
}>;


export type PersonQuery = { person: { __typename: 'Person', aliases: Array<string>, id: string, name: string, offices: Array<{ title: string, country: { id: string, name: string } | null, evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }> } | null, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ presence: Presence, status: MeetingStatus, counterparts: Array<
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      >, meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null } }> } };

export type CountryQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
}>;


export type CountryQuery = { country: { __typename: 'Country', aliases: Array<string>, id: string, name: string } | null, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ presence: Presence, status: MeetingStatus, counterparts: Array<
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      >, meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null } }> } };

export type OrganizationQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
}>;


export type OrganizationQuery = { organization: { __typename: 'Organization', aliases: Array<string>, kind: string | null, id: string, name: string } | null, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ presence: Presence, status: MeetingStatus, counterparts: Array<
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      >, meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null } }> } };

export type MoreTimelineQueryVariables = Exact<{
  id: string;
  after: string;
  knownAt?: string | null | undefined;
}>;


export type MoreTimelineQuery = { timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ presence: Presence, status: MeetingStatus, counterparts: Array<
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      >, meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null } }> } };

export type ArticleQueryVariables = Exact<{
  id: string;
}>;


export type ArticleQuery = { article: { id: string, title: string | null, url: string | null, author: string | null, publishedAt: string | null, recordedAt: string | null, extractor: string | null, withdrawnAt: string | null, text: string, source: { name: string } | null, versions: Array<{ id: string, recordedAt: string | null, withdrawnAt: string | null }>, meetings: { totalCount: number, edges: Array<{ node: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null }, evidence: Array<{ start: number, end: number, attributedTo: string | null }> }> }, sanctions: { totalCount: number, edges: Array<{ node: { id: string, title: string, status: SanctionStatus, sector: string | null, program: string | null, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, issuers: Array<{ imposed: boolean, actor:
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Country', id: string, name: string }
             }>, targets: Array<{ actor:
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Country', id: string, name: string }
             }> }, evidence: Array<{ start: number, end: number, attributedTo: string | null }> }> } } | null };

export type CalendarQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CalendarQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, expected: Array<{ actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }>, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null }> } };

export type ChangeMomentsQueryVariables = Exact<{
  about?: Array<ActorBy> | ActorBy | null | undefined;
}>;


export type ChangeMomentsQuery = { changes: { nodes: Array<{ at: string }> } };

export type EventMomentsQueryVariables = Exact<{
  id: string;
}>;


export type EventMomentsQuery = { node:
    | { __typename: 'Person' }
    | { __typename: 'Organization' }
    | { __typename: 'Country' }
    | { __typename: 'Place' }
    | { __typename: 'Meeting', accounts: Array<{ article: { recordedAt: string | null } }> }
    | { __typename: 'Sanction', statusHistory: Array<{ recordedAt: string | null }> }
    | { __typename: 'Article' }
   | null };

export type MeetingEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type MeetingEvidenceQuery = { meeting: { evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> } | null };

export type SanctionEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type SanctionEvidenceQuery = { sanction: { evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> } | null };

export type ExtractQueryVariables = Exact<{
  document: DocumentInput;
}>;


export type ExtractQuery = { extract: { extraction: Extraction, document: { id: string, text: string, title: string | null, url: string | null, author: string | null, language: string | null, source: string | null, publishedAt: string | null } } };

export type TakesWritesQueryVariables = Exact<{ [key: string]: never; }>;


export type TakesWritesQuery = { meta: { takesWrites: boolean } };

export type IngestMutationVariables = Exact<{
  document: DocumentInput;
  extraction?: Extraction | null | undefined;
}>;


export type IngestMutation = { ingest: { written: boolean, known: boolean, meetings: number, sanctions: number, refused: Array<{ path: string, reason: string }>, article: { id: string } | null } };

export type FirstQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstQuery = { meta: { version: string, lastIngest: string | null, newestArticle: string | null, counts: { articles: number, people: number, organizations: number, countries: number, meetings: number, sanctions: number } }, meetings: { nodes: Array<{ id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null }> } };

export type BusiestQueryVariables = Exact<{
  during: During;
}>;


export type BusiestQuery = { meetings: { groupBy: Array<{ count: number, person: { __typename: 'Person', id: string, name: string } | null }> } };

export type QuoteFragment = { sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } };

export type WhenFragment = { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness };

type Who_Person_Fragment = { __typename: 'Person', id: string, name: string };

type Who_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type Who_Country_Fragment = { __typename: 'Country', id: string, name: string };

export type WhoFragment =
  | Who_Person_Fragment
  | Who_Organization_Fragment
  | Who_Country_Fragment
;

export type WhereFragment = { venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null };

export type MeetingRowFragment = { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null };

export type SanctionRowFragment = { id: string, title: string, status: SanctionStatus, sector: string | null, program: string | null, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, issuers: Array<{ imposed: boolean, actor:
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
     }>, targets: Array<{ actor:
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
     }> };

export type SideFragment = { record: string, name: string, office: string | null, country: string | null, node:
    | { __typename: 'Person', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Sanction', id: string }
    | { __typename: 'Article', id: string }
  , evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> };

export type OpenQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenQuestionsQuery = { openQuestions: { totalCount: number, nodes: Array<{ id: string, reason: string, score: number, left: { record: string, name: string, office: string | null, country: string | null, node:
          | { __typename: 'Person', id: string }
          | { __typename: 'Organization', id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Sanction', id: string }
          | { __typename: 'Article', id: string }
        , evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }, right: { record: string, name: string, office: string | null, country: string | null, node:
          | { __typename: 'Person', id: string }
          | { __typename: 'Organization', id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'Place', id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Sanction', id: string }
          | { __typename: 'Article', id: string }
        , evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> } }> } };

export type OpenListingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenListingsQuery = { openListings: Array<{ record: string, subject:
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
    , records: Array<{ id: string, name: string, office: string | null, country: string | null, sentence: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }>, entry: { country: string | null, id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null, nationalities: Array<string>, birthDates: Array<string>, birthPlaces: Array<string>, positions: Array<string>, addresses: Array<string>, imoNumber: string | null, flag: string | null, remarks: string | null, legalBasis: string | null, sourceUrl: string | null, aliases: Array<{ name: string, kind: string, weak: boolean }>, identifiers: Array<{ kind: string, number: string, country: string | null }> } }> };

export type JudgeMutationVariables = Exact<{
  left: string;
  right: string;
  verdict: Verdict;
  by: string;
  reason?: string | null | undefined;
}>;


export type JudgeMutation = { judge: { id: string } };

export type UndoMutationVariables = Exact<{
  id: string;
  by: string;
}>;


export type UndoMutation = { undo: { id: string } };

export type EntryRowFragment = { id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null };

export type EntrySaidFragment = { nationalities: Array<string>, birthDates: Array<string>, birthPlaces: Array<string>, positions: Array<string>, addresses: Array<string>, imoNumber: string | null, flag: string | null, remarks: string | null, legalBasis: string | null, sourceUrl: string | null, aliases: Array<{ name: string, kind: string, weak: boolean }>, identifiers: Array<{ kind: string, number: string, country: string | null }> };

export type ListEntryQueryVariables = Exact<{
  id: string;
}>;


export type ListEntryQuery = { listEntry: { country: string | null, recordedAt: string, id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null, nationalities: Array<string>, birthDates: Array<string>, birthPlaces: Array<string>, positions: Array<string>, addresses: Array<string>, imoNumber: string | null, flag: string | null, remarks: string | null, legalBasis: string | null, sourceUrl: string | null, changes: Array<{ kind: ListChangeKind, at: string, before: string | null }>, aliases: Array<{ name: string, kind: string, weak: boolean }>, identifiers: Array<{ kind: string, number: string, country: string | null }> } | null };

export type MeantByQueryVariables = Exact<{
  name: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type MeantByQuery = { search: { nodes: Array<{ result:
        | { __typename: 'Person', id: string, name: string, listings: Array<{ certainty: Certainty, entry: { id: string } }> }
        | { __typename: 'Organization', id: string, name: string, listings: Array<{ certainty: Certainty, entry: { id: string } }> }
        | { __typename: 'Country' }
        | { __typename: 'Place' }
        | { __typename: 'Meeting' }
        | { __typename: 'Sanction' }
        | { __typename: 'Sentence' }
       }> } };

export type ListEntriesQueryVariables = Exact<{
  name?: string | null | undefined;
  list?: Array<string> | string | null | undefined;
  program?: Array<string> | string | null | undefined;
  first: number;
}>;


export type ListEntriesQuery = { listEntries: { totalCount: number, nodes: Array<{ id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null }> } };

export type MeetingQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  now: boolean;
}>;


export type MeetingQuery = { meeting: { format: MeetingFormat | null, articleCount: number, id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, headcount: { min: number | null, max: number | null } | null, organization: { __typename: 'Organization', id: string, name: string } | null, participants: Array<{ presence: Presence, role: Role | null, mode: Mode, sourceCount: number, actor:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , representing:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
       | null, evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }>, listedParticipants?: Array<{ participant:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , listings: Array<{ certainty: Certainty, entry: { id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null } }> }>, statusHistory: Array<{ status: MeetingStatus, publishedAt: string | null, attributedTo: string | null, article: { id: string, title: string | null, source: { name: string } | null }, evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }>, disputed: Array<{ field: string, values: Array<{ value: string, articles: Array<{ id: string, title: string | null, source: { name: string } | null }> }> }>, accounts: Array<{ status: MeetingStatus, mode: Mode, date: string | null, attributedTo: string | null, headcount: { min: number | null, max: number | null } | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null }, places: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }>, evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }>, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null } | null };

export type WhoMetWhomQueryVariables = Exact<{
  with: ActorBy;
  place?: PlaceFilter | null | undefined;
  during?: During | null | undefined;
  mode?: Array<Mode> | Mode | null | undefined;
  counterpart?: ActorBy | null | undefined;
  kinds?: Array<ActorKind> | ActorKind | null | undefined;
  minSources?: number | null | undefined;
  includePlanned?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoMetWhomQuery = { encounters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { met: boolean, certainty: Certainty | null, subjectMode: Mode, counterpartMode: Mode, subject:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
        , counterpart:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
        , meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null } | null, city: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null } | null, country: { iso3: string, id: string, name: string } | null, region: { id: string, name: string } | null } }, evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }> } };

export type WhoMetFirstQueryVariables = Exact<{
  with: ActorBy;
  place?: PlaceFilter | null | undefined;
  during?: During | null | undefined;
  mode?: Array<Mode> | Mode | null | undefined;
  counterpart?: ActorBy | null | undefined;
  kinds?: Array<ActorKind> | ActorKind | null | undefined;
  minSources?: number | null | undefined;
  includePlanned?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoMetFirstQuery = { encounters: { nodes: Array<{ met: boolean, certainty: Certainty | null, subjectMode: Mode, counterpartMode: Mode, subject:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , counterpart:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null } | null, city: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null } | null, country: { iso3: string, id: string, name: string } | null, region: { id: string, name: string } | null } }> } };

export type MetFragment = { met: boolean, certainty: Certainty | null, subjectMode: Mode, counterpartMode: Mode, subject:
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
  , counterpart:
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
  , meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null } | null, city: { id: string, name: string, coordinates: { latitude: number, longitude: number } | null } | null, country: { iso3: string, id: string, name: string } | null, region: { id: string, name: string } | null } };

export type PointsFragment = { venue: { coordinates: { latitude: number, longitude: number } | null } | null, city: { coordinates: { latitude: number, longitude: number } | null } | null, country: { iso3: string } | null };

export type AnybodyMetQueryVariables = Exact<{
  place?: PlaceFilter | null | undefined;
  during?: During | null | undefined;
  mode?: Array<Mode> | Mode | null | undefined;
  minSources?: number | null | undefined;
  status?: Array<MeetingStatus> | MeetingStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AnybodyMetQuery = { meetings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null }> } };

export type NameOfQueryVariables = Exact<{
  id: string;
}>;


export type NameOfQuery = { node:
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Sanction', id: string }
    | { __typename: 'Article', id: string }
   | null };

export type PathsQueryVariables = Exact<{
  from: ActorBy;
  to: ActorBy;
  during?: During | null | undefined;
  inTimeOrder?: boolean | null | undefined;
  mode?: Array<Mode> | Mode | null | undefined;
}>;


export type PathsQuery = { paths: Array<{ length: number, steps: Array<{ from: { __typename: 'Person', id: string, name: string }, to: { __typename: 'Person', id: string, name: string }, meeting: { id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null }, evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }> }> };

export type PlaceQueryVariables = Exact<{
  id: string;
  within: string;
}>;


export type PlaceQuery = { place: { id: string, name: string, aliases: Array<string>, kind: PlaceKind, within: Array<{ id: string, name: string }>, country: { id: string, name: string } | null } | null, meetings: { totalCount: number, nodes: Array<{ id: string, title: string, status: MeetingStatus, mode: Mode, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, disputed: Array<{ field: string }>, venue: { id: string, name: string } | null, city: { id: string, name: string } | null, region: { id: string, name: string } | null, country: { id: string, name: string } | null }> } };

export type SanctionQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
  now: boolean;
}>;


export type SanctionQuery = { sanction: { measures: Array<string>, articleCount: number, disputed: Array<string>, id: string, title: string, status: SanctionStatus, sector: string | null, program: string | null, sourceCount: number, issuers: Array<{ imposed: boolean, actor:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }>, targets: Array<{ imposed: boolean, actor:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }>, callers: Array<{ stance: Stance, actor:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }>, listings?: Array<{ announced: string | null, inForce: string | null, gapDays: number | null, certainty: Certainty, target:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , entry: { id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null } }>, candidates?: Array<{ target:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
      , entry: { id: string, name: string, list: string, authority: string | null, kind: ListEntryKind, programs: Array<string>, status: ListEntryStatus, listingDate: string | null, endDate: string | null } }>, statusHistory: Array<{ status: SanctionStatus, publishedAt: string | null, attributedTo: string | null, article: { id: string, title: string | null, source: { name: string } | null }, evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }> }>, evidence: Array<{ sentence: string, text: string, start: number, end: number, attributedTo: string | null, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }>, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness } } | null };

export type SanctionsQueryVariables = Exact<{
  issuer?: ActorBy | null | undefined;
  target?: Array<ActorBy> | ActorBy | null | undefined;
  status?: Array<SanctionStatus> | SanctionStatus | null | undefined;
  during?: During | null | undefined;
  by: Array<SanctionKey> | SanctionKey;
  bucket?: Bucket | null | undefined;
  after?: string | null | undefined;
}>;


export type SanctionsQuery = { sanctions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: SanctionStatus, sector: string | null, program: string | null, sourceCount: number, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness }, issuers: Array<{ imposed: boolean, actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }>, targets: Array<{ actor:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
         }> }>, groupBy: Array<{ bucket: string | null, count: number, issuer:
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
       | null }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first: number;
}>;


export type SearchQuery = { search: { nodes: Array<{ result:
        | { __typename: 'Person', id: string, name: string, aliases: Array<string>, offices: Array<{ title: string }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Country', id: string, name: string, aliases: Array<string> }
        | { __typename: 'Place', id: string, name: string, aliases: Array<string>, placeKind: PlaceKind, country: { name: string } | null }
        | { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness } }
        | { __typename: 'Sanction', id: string, title: string, sanctionStatus: SanctionStatus, date: { edtf: string | null, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, basis: DateBasis, exactness: Exactness } }
        | { __typename: 'Sentence', text: string, start: number, end: number, article: { id: string, title: string | null, publishedAt: string | null, source: { name: string } | null } }
       }> } };


export const actorAroundQuestion = `query ActorAround($id: ID!, $knownAt: DateTime, $person: Boolean!, $country: Boolean!, $organization: Boolean!) {
  timeline(
    of: {id: $id}
    presence: [ATTENDED, EXPECTED, ABSENT]
    knownAt: $knownAt
  ) {
    totalCount
  }
  person(id: $id) @include(if: $person) {
    listings {
      certainty
      entry {
        ...EntryRow
      }
    }
  }
  organization(id: $id) @include(if: $organization) {
    listings {
      certainty
      entry {
        ...EntryRow
      }
    }
  }
  people(country: {id: $id}, first: 30) @include(if: $country) {
    nodes {
      ...Who
      offices {
        title
        country {
          id
        }
      }
    }
  }
  encounters(with: {id: $id}, knownAt: $knownAt) {
    groupBy(by: [COUNTERPART], measure: MEETINGS, order: LARGEST_FIRST, first: 8) {
      meetings
      counterpart {
        ...Who
      }
    }
  }
  issued: sanctions(issuer: {id: $id}, first: 20, knownAt: $knownAt) {
    nodes {
      ...SanctionRow
    }
  }
  suffered: sanctions(target: [{id: $id}], first: 20, knownAt: $knownAt) {
    nodes {
      ...SanctionRow
    }
  }
  called: sanctions(caller: {id: $id}, first: 20, knownAt: $knownAt) {
    nodes {
      ...SanctionRow
      callers {
        stance
        actor {
          id
        }
      }
    }
  }
  articles(mentions: {id: $id}, first: 10) {
    totalCount
    nodes {
      id
      title
      publishedAt
      source {
        name
      }
    }
  }
}

fragment EntryRow on ListEntry {
  id
  name
  list
  authority
  kind
  programs
  status
  listingDate
  endDate
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment SanctionRow on Sanction {
  id
  title
  status
  sector
  program
  sourceCount
  date {
    ...When
  }
  issuers {
    imposed
    actor {
      ...Who
    }
  }
  targets {
    actor {
      ...Who
    }
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}` as Question<ActorAroundQuery, ActorAroundQueryVariables>

export const personQuestion = `query Person($id: ID!, $knownAt: DateTime) {
  person(id: $id) {
    ...Who
    aliases
    offices {
      title
      country {
        id
        name
      }
      evidence(first: 3) {
        ...Quote
      }
    }
  }
  ...FirstTimeline
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment Quote on Evidence {
  sentence
  text
  start
  end
  attributedTo
  article {
    id
    title
    publishedAt
    source {
      name
    }
  }
}

fragment FirstTimeline on Query {
  timeline(
    of: {id: $id}
    order: NEWEST_FIRST
    presence: [ATTENDED, EXPECTED, ABSENT]
    first: 15
    knownAt: $knownAt
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TimelineRow
    }
  }
}

fragment TimelineRow on TimelineEntry {
  presence
  status
  counterparts {
    ...Who
  }
  meeting {
    ...MeetingRow
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}` as Question<PersonQuery, PersonQueryVariables>

export const countryQuestion = `query Country($id: ID!, $knownAt: DateTime) {
  country(id: $id) {
    ...Who
    aliases
  }
  ...FirstTimeline
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment FirstTimeline on Query {
  timeline(
    of: {id: $id}
    order: NEWEST_FIRST
    presence: [ATTENDED, EXPECTED, ABSENT]
    first: 15
    knownAt: $knownAt
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TimelineRow
    }
  }
}

fragment TimelineRow on TimelineEntry {
  presence
  status
  counterparts {
    ...Who
  }
  meeting {
    ...MeetingRow
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}` as Question<CountryQuery, CountryQueryVariables>

export const organizationQuestion = `query Organization($id: ID!, $knownAt: DateTime) {
  organization(id: $id) {
    ...Who
    aliases
    kind
  }
  ...FirstTimeline
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment FirstTimeline on Query {
  timeline(
    of: {id: $id}
    order: NEWEST_FIRST
    presence: [ATTENDED, EXPECTED, ABSENT]
    first: 15
    knownAt: $knownAt
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TimelineRow
    }
  }
}

fragment TimelineRow on TimelineEntry {
  presence
  status
  counterparts {
    ...Who
  }
  meeting {
    ...MeetingRow
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}` as Question<OrganizationQuery, OrganizationQueryVariables>

export const moreTimelineQuestion = `query MoreTimeline($id: ID!, $after: String!, $knownAt: DateTime) {
  timeline(
    of: {id: $id}
    order: NEWEST_FIRST
    presence: [ATTENDED, EXPECTED, ABSENT]
    first: 30
    after: $after
    knownAt: $knownAt
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TimelineRow
    }
  }
}

fragment TimelineRow on TimelineEntry {
  presence
  status
  counterparts {
    ...Who
  }
  meeting {
    ...MeetingRow
  }
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}` as Question<MoreTimelineQuery, MoreTimelineQueryVariables>

export const articleQuestion = `query Article($id: ID!) {
  article(id: $id, withdrawn: true) {
    id
    title
    url
    author
    publishedAt
    recordedAt
    extractor
    withdrawnAt
    text
    source {
      name
    }
    versions {
      id
      recordedAt
      withdrawnAt
    }
    meetings(first: 100) {
      totalCount
      edges {
        node {
          ...MeetingRow
        }
        evidence(first: 20) {
          start
          end
          attributedTo
        }
      }
    }
    sanctions(first: 100) {
      totalCount
      edges {
        node {
          ...SanctionRow
        }
        evidence(first: 20) {
          start
          end
          attributedTo
        }
      }
    }
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}

fragment SanctionRow on Sanction {
  id
  title
  status
  sector
  program
  sourceCount
  date {
    ...When
  }
  issuers {
    imposed
    actor {
      ...Who
    }
  }
  targets {
    actor {
      ...Who
    }
  }
}

fragment Who on Actor {
  __typename
  id
  name
}` as Question<ArticleQuery, ArticleQueryVariables>

export const calendarQuestion = `query Calendar($after: String) {
  meetings(
    status: [PLANNED, POSTPONED, UNCONFIRMED]
    order: NEWEST_FIRST
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingRow
      expected {
        actor {
          ...Who
        }
      }
    }
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}

fragment Who on Actor {
  __typename
  id
  name
}` as Question<CalendarQuery, CalendarQueryVariables>

export const changeMomentsQuestion = `query ChangeMoments($about: [ActorBy!]) {
  changes(about: $about, first: 100) {
    nodes {
      at
    }
  }
}` as Question<ChangeMomentsQuery, ChangeMomentsQueryVariables>

export const eventMomentsQuestion = `query EventMoments($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      accounts {
        article {
          recordedAt
        }
      }
    }
    ... on Sanction {
      statusHistory {
        recordedAt
      }
    }
  }
}` as Question<EventMomentsQuery, EventMomentsQueryVariables>

export const meetingEvidenceQuestion = `query MeetingEvidence($id: ID!) {
  meeting(id: $id) {
    evidence(first: 5) {
      ...Quote
    }
  }
}

fragment Quote on Evidence {
  sentence
  text
  start
  end
  attributedTo
  article {
    id
    title
    publishedAt
    source {
      name
    }
  }
}` as Question<MeetingEvidenceQuery, MeetingEvidenceQueryVariables>

export const sanctionEvidenceQuestion = `query SanctionEvidence($id: ID!) {
  sanction(id: $id) {
    evidence(first: 5) {
      ...Quote
    }
  }
}

fragment Quote on Evidence {
  sentence
  text
  start
  end
  attributedTo
  article {
    id
    title
    publishedAt
    source {
      name
    }
  }
}` as Question<SanctionEvidenceQuery, SanctionEvidenceQueryVariables>

export const extractQuestion = `query Extract($document: DocumentInput!) {
  extract(document: $document) {
    document {
      id
      text
      title
      url
      author
      language
      source
      publishedAt
    }
    extraction
  }
}` as Question<ExtractQuery, ExtractQueryVariables>

export const takesWritesQuestion = `query TakesWrites {
  meta {
    takesWrites
  }
}` as Question<TakesWritesQuery, TakesWritesQueryVariables>

export const ingestOrder = `mutation Ingest($document: DocumentInput!, $extraction: Extraction) {
  ingest(document: $document, extraction: $extraction) {
    written
    known
    meetings
    sanctions
    refused {
      path
      reason
    }
    article {
      id
    }
  }
}` as Question<IngestMutation, IngestMutationVariables>

export const firstQuestion = `query First {
  meta {
    version
    lastIngest
    newestArticle
    counts {
      articles
      people
      organizations
      countries
      meetings
      sanctions
    }
  }
  meetings(first: 6, status: [HELD]) {
    nodes {
      ...MeetingRow
    }
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}` as Question<FirstQuery, FirstQueryVariables>

export const busiestQuestion = `query Busiest($during: During!) {
  meetings(status: [HELD], during: $during) {
    groupBy(by: [PERSON], order: LARGEST_FIRST, first: 8) {
      count
      person {
        ...Who
      }
    }
  }
}

fragment Who on Actor {
  __typename
  id
  name
}` as Question<BusiestQuery, BusiestQueryVariables>

export const openQuestionsQuestion = `query OpenQuestions {
  openQuestions(first: 30) {
    totalCount
    nodes {
      id
      reason
      score
      left {
        ...Side
      }
      right {
        ...Side
      }
    }
  }
}

fragment Side on QuestionSide {
  record
  name
  office
  country
  node {
    __typename
    id
  }
  evidence(first: 2) {
    ...Quote
  }
}

fragment Quote on Evidence {
  sentence
  text
  start
  end
  attributedTo
  article {
    id
    title
    publishedAt
    source {
      name
    }
  }
}` as Question<OpenQuestionsQuery, OpenQuestionsQueryVariables>

export const openListingsQuestion = `query OpenListings($after: ID) {
  openListings(first: 20, after: $after) {
    record
    subject {
      ...Who
    }
    records {
      id
      name
      office
      country
      sentence
      article {
        id
        title
        publishedAt
        source {
          name
        }
      }
    }
    entry {
      ...EntryRow
      ...EntrySaid
      country
    }
  }
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment EntryRow on ListEntry {
  id
  name
  list
  authority
  kind
  programs
  status
  listingDate
  endDate
}

fragment EntrySaid on ListEntry {
  aliases {
    name
    kind
    weak
  }
  nationalities
  birthDates
  birthPlaces
  positions
  addresses
  identifiers {
    kind
    number
    country
  }
  imoNumber
  flag
  remarks
  legalBasis
  sourceUrl
}` as Question<OpenListingsQuery, OpenListingsQueryVariables>

export const judgeOrder = `mutation Judge($left: ID!, $right: ID!, $verdict: Verdict!, $by: String!, $reason: String) {
  judge(left: $left, right: $right, verdict: $verdict, by: $by, reason: $reason) {
    id
  }
}` as Question<JudgeMutation, JudgeMutationVariables>

export const undoOrder = `mutation Undo($id: ID!, $by: String!) {
  undo(id: $id, by: $by) {
    id
  }
}` as Question<UndoMutation, UndoMutationVariables>

export const listEntryQuestion = `query ListEntry($id: ID!) {
  listEntry(id: $id) {
    ...EntryRow
    country
    ...EntrySaid
    recordedAt
    changes {
      kind
      at
      before
    }
  }
}

fragment EntryRow on ListEntry {
  id
  name
  list
  authority
  kind
  programs
  status
  listingDate
  endDate
}

fragment EntrySaid on ListEntry {
  aliases {
    name
    kind
    weak
  }
  nationalities
  birthDates
  birthPlaces
  positions
  addresses
  identifiers {
    kind
    number
    country
  }
  imoNumber
  flag
  remarks
  legalBasis
  sourceUrl
}` as Question<ListEntryQuery, ListEntryQueryVariables>

export const meantByQuestion = `query MeantBy($name: String!, $kinds: [SearchKind!]) {
  search(text: $name, kinds: $kinds, first: 10) {
    nodes {
      result {
        __typename
        ... on Person {
          id
          name
          listings {
            certainty
            entry {
              id
            }
          }
        }
        ... on Organization {
          id
          name
          listings {
            certainty
            entry {
              id
            }
          }
        }
      }
    }
  }
}` as Question<MeantByQuery, MeantByQueryVariables>

export const listEntriesQuestion = `query ListEntries($name: String, $list: [String!], $program: [String!], $first: Int!) {
  listEntries(name: $name, list: $list, program: $program, first: $first) {
    totalCount
    nodes {
      ...EntryRow
    }
  }
}

fragment EntryRow on ListEntry {
  id
  name
  list
  authority
  kind
  programs
  status
  listingDate
  endDate
}` as Question<ListEntriesQuery, ListEntriesQueryVariables>

export const meetingQuestion = `query Meeting($id: ID!, $knownAt: DateTime, $now: Boolean!) {
  meeting(id: $id, knownAt: $knownAt) {
    ...MeetingRow
    format
    articleCount
    headcount {
      min
      max
    }
    organization {
      ...Who
    }
    participants {
      presence
      role
      mode
      sourceCount
      actor {
        ...Who
      }
      representing {
        ...Who
      }
      evidence(first: 3) {
        ...Quote
      }
    }
    listedParticipants @include(if: $now) {
      participant {
        ...Who
      }
      listings {
        certainty
        entry {
          ...EntryRow
        }
      }
    }
    statusHistory {
      status
      publishedAt
      attributedTo
      article {
        id
        title
        source {
          name
        }
      }
      evidence(first: 2) {
        ...Quote
      }
    }
    disputed {
      field
      values {
        value
        articles {
          id
          title
          source {
            name
          }
        }
      }
    }
    accounts {
      status
      mode
      date
      attributedTo
      headcount {
        min
        max
      }
      article {
        id
        title
        publishedAt
        source {
          name
        }
      }
      places {
        ... on Place {
          id
          name
        }
        ... on Country {
          id
          name
        }
      }
    }
    evidence(first: 5) {
      ...Quote
    }
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment Quote on Evidence {
  sentence
  text
  start
  end
  attributedTo
  article {
    id
    title
    publishedAt
    source {
      name
    }
  }
}

fragment EntryRow on ListEntry {
  id
  name
  list
  authority
  kind
  programs
  status
  listingDate
  endDate
}` as Question<MeetingQuery, MeetingQueryVariables>

export const whoMetWhomQuestion = `query WhoMetWhom($with: ActorBy!, $place: PlaceFilter, $during: During, $mode: [Mode!], $counterpart: ActorBy, $kinds: [ActorKind!], $minSources: Int, $includePlanned: Boolean, $first: Int, $after: String) {
  encounters(
    with: $with
    place: $place
    during: $during
    mode: $mode
    counterpart: $counterpart
    kinds: $kinds
    minSources: $minSources
    includePlanned: $includePlanned
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Met
      }
      evidence(first: 2) {
        ...Quote
      }
    }
  }
}

fragment Met on Encounter {
  met
  certainty
  subjectMode
  counterpartMode
  subject {
    ...Who
  }
  counterpart {
    ...Who
  }
  meeting {
    ...MeetingRow
    ...Points
  }
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}

fragment Points on Meeting {
  venue {
    coordinates {
      latitude
      longitude
    }
  }
  city {
    coordinates {
      latitude
      longitude
    }
  }
  country {
    iso3
  }
}

fragment Quote on Evidence {
  sentence
  text
  start
  end
  attributedTo
  article {
    id
    title
    publishedAt
    source {
      name
    }
  }
}` as Question<WhoMetWhomQuery, WhoMetWhomQueryVariables>

export const whoMetFirstQuestion = `query WhoMetFirst($with: ActorBy!, $place: PlaceFilter, $during: During, $mode: [Mode!], $counterpart: ActorBy, $kinds: [ActorKind!], $minSources: Int, $includePlanned: Boolean, $first: Int) {
  encounters(
    with: $with
    place: $place
    during: $during
    mode: $mode
    counterpart: $counterpart
    kinds: $kinds
    minSources: $minSources
    includePlanned: $includePlanned
    first: $first
  ) {
    nodes {
      ...Met
    }
  }
}

fragment Met on Encounter {
  met
  certainty
  subjectMode
  counterpartMode
  subject {
    ...Who
  }
  counterpart {
    ...Who
  }
  meeting {
    ...MeetingRow
    ...Points
  }
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}

fragment Points on Meeting {
  venue {
    coordinates {
      latitude
      longitude
    }
  }
  city {
    coordinates {
      latitude
      longitude
    }
  }
  country {
    iso3
  }
}` as Question<WhoMetFirstQuery, WhoMetFirstQueryVariables>

export const anybodyMetQuestion = `query AnybodyMet($place: PlaceFilter, $during: During, $mode: [Mode!], $minSources: Int, $status: [MeetingStatus!], $first: Int, $after: String) {
  meetings(
    place: $place
    during: $during
    mode: $mode
    minSources: $minSources
    status: $status
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeetingRow
    }
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}` as Question<AnybodyMetQuery, AnybodyMetQueryVariables>

export const nameOfQuestion = `query NameOf($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Actor {
      name
    }
    ... on Place {
      name
    }
  }
}` as Question<NameOfQuery, NameOfQueryVariables>

export const pathsQuestion = `query Paths($from: ActorBy!, $to: ActorBy!, $during: During, $inTimeOrder: Boolean, $mode: [Mode!]) {
  paths(
    from: $from
    to: $to
    during: $during
    inTimeOrder: $inTimeOrder
    mode: $mode
    first: 3
  ) {
    length
    steps {
      from {
        ...Who
      }
      to {
        ...Who
      }
      meeting {
        ...MeetingRow
      }
      evidence(first: 2) {
        ...Quote
      }
    }
  }
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}

fragment Quote on Evidence {
  sentence
  text
  start
  end
  attributedTo
  article {
    id
    title
    publishedAt
    source {
      name
    }
  }
}` as Question<PathsQuery, PathsQueryVariables>

export const placeQuestion = `query Place($id: ID!, $within: String!) {
  place(id: $id) {
    id
    name
    aliases
    kind
    within {
      id
      name
    }
    country {
      id
      name
    }
  }
  meetings(place: {within: $within}, first: 50) {
    totalCount
    nodes {
      ...MeetingRow
    }
  }
}

fragment MeetingRow on Meeting {
  id
  title
  status
  mode
  sourceCount
  date {
    ...When
  }
  ...Where
  disputed {
    field
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Where on Meeting {
  venue {
    id
    name
  }
  city {
    id
    name
  }
  region {
    id
    name
  }
  country {
    id
    name
  }
}` as Question<PlaceQuery, PlaceQueryVariables>

export const sanctionQuestion = `query Sanction($id: ID!, $knownAt: DateTime, $now: Boolean!) {
  sanction(id: $id, knownAt: $knownAt) {
    ...SanctionRow
    measures
    articleCount
    disputed
    issuers {
      imposed
      actor {
        ...Who
      }
      evidence(first: 3) {
        ...Quote
      }
    }
    targets {
      imposed
      actor {
        ...Who
      }
      evidence(first: 3) {
        ...Quote
      }
    }
    callers {
      stance
      actor {
        ...Who
      }
      evidence(first: 3) {
        ...Quote
      }
    }
    listings @include(if: $now) {
      announced
      inForce
      gapDays
      certainty
      target {
        ...Who
      }
      entry {
        ...EntryRow
      }
    }
    candidates @include(if: $now) {
      target {
        ...Who
      }
      entry {
        ...EntryRow
      }
    }
    statusHistory {
      status
      publishedAt
      attributedTo
      article {
        id
        title
        source {
          name
        }
      }
      evidence(first: 2) {
        ...Quote
      }
    }
    evidence(first: 5) {
      ...Quote
    }
  }
}

fragment SanctionRow on Sanction {
  id
  title
  status
  sector
  program
  sourceCount
  date {
    ...When
  }
  issuers {
    imposed
    actor {
      ...Who
    }
  }
  targets {
    actor {
      ...Who
    }
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Who on Actor {
  __typename
  id
  name
}

fragment Quote on Evidence {
  sentence
  text
  start
  end
  attributedTo
  article {
    id
    title
    publishedAt
    source {
      name
    }
  }
}

fragment EntryRow on ListEntry {
  id
  name
  list
  authority
  kind
  programs
  status
  listingDate
  endDate
}` as Question<SanctionQuery, SanctionQueryVariables>

export const sanctionsQuestion = `query Sanctions($issuer: ActorBy, $target: [ActorBy!], $status: [SanctionStatus!], $during: During, $by: [SanctionKey!]!, $bucket: Bucket, $after: String) {
  sanctions(
    issuer: $issuer
    target: $target
    status: $status
    during: $during
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SanctionRow
    }
    groupBy(by: $by, bucket: $bucket, fillGaps: false, first: 1000) {
      bucket
      count
      issuer {
        ...Who
      }
    }
  }
}

fragment SanctionRow on Sanction {
  id
  title
  status
  sector
  program
  sourceCount
  date {
    ...When
  }
  issuers {
    imposed
    actor {
      ...Who
    }
  }
  targets {
    actor {
      ...Who
    }
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}

fragment Who on Actor {
  __typename
  id
  name
}` as Question<SanctionsQuery, SanctionsQueryVariables>

export const searchQuestion = `query Search($text: String!, $kinds: [SearchKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    nodes {
      result {
        __typename
        ... on Person {
          id
          name
          aliases
          offices {
            title
          }
        }
        ... on Organization {
          id
          name
          aliases
        }
        ... on Country {
          id
          name
          aliases
        }
        ... on Place {
          id
          name
          aliases
          placeKind: kind
          country {
            name
          }
        }
        ... on Meeting {
          id
          title
          status
          date {
            ...When
          }
        }
        ... on Sanction {
          id
          title
          sanctionStatus: status
          date {
            ...When
          }
        }
        ... on Sentence {
          text
          start
          end
          article {
            id
            title
            publishedAt
            source {
              name
            }
          }
        }
      }
    }
  }
}

fragment When on EventDate {
  edtf
  startMin
  startMax
  endMin
  endMax
  basis
  exactness
}` as Question<SearchQuery, SearchQueryVariables>
