// Made from schema.graphql by `npm run codegen`; never edited.
import type { Extraction } from '../domain/extraction.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityView, NodeView, OfficeView, MeetingView, ParticipationView, AccountView, AccountParticipantView, DateView, StatusClaimView, EncounterView, VisitView, TimelineView, SanctionView, SanctionPartView, ArticleView, EvidenceView, SentenceView, ClaimView, MeetingConnectionView, EncounterConnectionView, SanctionConnectionView, SearchHitView, SearchResultView } from './view.ts';
import type { SavedQuestionView } from './saved-question.ts';
import type { FoundSentenceView } from './sentence.ts';
import type { ListEntryView } from './list-entry.ts';
import type { SanctionCandidateView } from './sanction-candidate.ts';
import type { SanctionListingView } from './sanction-listing.ts';
import type { SanctionPairView } from './sanction-pair.ts';
import type { SanctionedView } from './sanctioned.ts';
import type { OpenListingView } from './open-listing.ts';
import type { OpenQuestionView, QuestionSideView, RecordView } from './ruling.ts';
import type { ChangeView, EventView } from './change.ts';
import type { PathStepView } from './path.ts';
import type { NetworkNodeView, NetworkEdgeView } from './network.ts';
import type { ArticleMeetingEdgeView, ArticleSanctionEdgeView } from './article-events.ts';
import type { MeetingGroupView, EncounterGroupView, SanctionGroupView } from './group.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * What one document says: people, countries, organizations, places, meetings and sanctions with the offsets of their words, as JSON in the
   * form that `parley extract` writes. Example: `{"documentId": "d1", "people": [], "countries": [], "organizations": [], "places": [], "meetings": [], "sanctions": []}`.
   */
  Extraction: { input: Extraction; output: Extraction; }
  /** A day of the calendar as text. Example: `2025-10-24`. */
  Date: { input: string; output: string; }
  /** A date, or a date with a time, as the source gives it. Example: `2025-10-24T18:00:00Z`. */
  DateTime: { input: string; output: string; }
};

/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type Query = {
  /** What this server holds, and since when. */
  readonly meta: Meta;
  /** Whatever carries an id of this graph; ids that were merged into another node lead there. Example id: `GBR`. */
  readonly node?: Maybe<Node>;
  /** Names, titles and sentences that contain the words of a text, best match first. */
  readonly search: SearchConnection;
  /**
   * Sentences that have all of these words and are evidence for a meeting or a sanction, in the order of publication, with who says so. Example:
   * `sentences(text: "Tomahawk", of: [{iso: "UA"}, {iso: "US"}], kinds: MEETING) { nodes { text speakers events { ... on Meeting { id title } } } }`.
   */
  readonly sentences: SentenceConnection;
  /** One person. Of several of that name the one that the sources mention most; `search` shows all. */
  readonly person?: Maybe<Person>;
  /** People in the order of their names. */
  readonly people: PersonConnection;
  /** One country. */
  readonly country?: Maybe<Country>;
  /** Countries in the order of their names. */
  readonly countries: CountryConnection;
  /** One organization. Of several of that name the one that the sources mention most. */
  readonly organization?: Maybe<Organization>;
  /** One entry of a legal sanctions list. */
  readonly listEntry?: Maybe<ListEntry>;
  /** Entries of the legal sanctions lists that were imported, in the order of their names. */
  readonly listEntries: ListEntryConnection;
  /** Organizations in the order of their names. */
  readonly organizations: OrganizationConnection;
  /** One place: a venue, a city or a region. Of several of that name the one that the sources mention most. */
  readonly place?: Maybe<Place>;
  /** Places in the order of their names. */
  readonly places: PlaceConnection;
  /** One meeting. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings, held or not, that fit all that is asked. */
  readonly meetings: MeetingConnection;
  /** Who met somebody: pairs who both took part in one meeting that was held. */
  readonly encounters: EncounterConnection;
  /** Who was where: a person who took part, not from afar, in a meeting at a known place. */
  readonly visits: VisitConnection;
  /** The meetings of a person, organization or country in the order of time, held or only planned, with how exact each date is. */
  readonly timeline: TimelineConnection;
  /**
   * How two people are connected by meetings: the best paths, the shortest first and of equal length that through the smallest meetings, unless any will do. No two go through the
   * same people in the same order. Example: `paths(from: {name: "Dmitriev"}, to: {name: "Starmer"}) { steps { to { name } } }`.
   */
  readonly paths: ReadonlyArray<MeetingPath>;
  /** Who took part in the same meetings: a network of people, with how central each is. Example: `network(office: [HEAD_OF_STATE], during: {from: "2025-10"}) { nodes { degree } }`. */
  readonly network: Network;
  /**
   * What the graph came to say otherwise of meetings and sanctions, in the order in which it learned it: each change with both states. Example:
   * `changes(about: [{name: "Putin"}, {name: "Trump"}], from: "2025-10-23") { nodes { fields } }`.
   */
  readonly changes: ChangeConnection;
  /**
   * What the graph told otherwise at one moment than at another: each meeting and sanction once, with both states. Example:
   * `diff(from: "2025-10-23T18:00:00Z", to: "2025-10-30") { fields before { ... on Meeting { status } } after { ... on Meeting { status } } }`.
   */
  readonly diff: ReadonlyArray<Change>;
  /** One sanction. */
  readonly sanction?: Maybe<Sanction>;
  /** Sanctions, and what was only threatened, planned or called for: the status tells them apart. */
  readonly sanctions: SanctionConnection;
  /**
   * Pairs of sanctions by different issuers on the same target within some days, the earlier one first. Example:
   * `sanctionPairs(within: 14) { first { title } second { title } meetings(daysBefore: 30) { title } }`.
   */
  readonly sanctionPairs: ReadonlyArray<SanctionPair>;
  /** One article. */
  readonly article?: Maybe<Article>;
  /**
   * What would disappear or change if an article were withdrawn; nothing is changed. It needs a key that may do everything, for nobody can write
   * meanwhile, and thirty seconds at most. Example:
   * `withdrawal(article: "art-1f0c…") { changes { action fields before { ... on Meeting { title } } } }`.
   */
  readonly withdrawal: Withdrawal;
  /** Articles, those published last first, those without a date at the end. */
  readonly articles: ArticleConnection;
  /** What articles say, statement by statement, of one thing or between two, in the order of publication. */
  readonly claims: ClaimConnection;
  /** What a document says, as the reader of this server takes it. Nothing is written. A text may have 20,000 characters, with a key that may write 200,000. */
  readonly extract: Reading;
  /**
   * Pairs of people, organizations, meetings or sanctions that the rules could not tell to be one or two, and that nobody has answered yet: the
   * surest first. Example: `openQuestions(kinds: [PERSON]) { nodes { reason left { name evidence(first: 1) { sentence } } right { name } } }`.
   */
  readonly openQuestions: OpenQuestionConnection;
  /**
   * Entries of legal lists in force that have the name of a person or organization while nothing tells whether they mean them, and about which nobody has
   * answered yet: `judge` takes the ids of `record` and `entry`. Example: `openListings(first: 5) { record subject { name } entry { id name list } records { sentence } }`.
   */
  readonly openListings: ReadonlyArray<OpenListing>;
  /** What people answered to such questions, the latest first. */
  readonly rulings: RulingConnection;
  /** Questions that were saved, in the order in which they were. It needs a key that may do everything. */
  readonly savedQuestions: ReadonlyArray<SavedQuestion>;
  /** What documents say under their own names of one person, organization, meeting or sanction: the records that were taken for it, in the order of publication. */
  readonly recordsOf: ReadonlyArray<SourceRecord>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QuerySentencesArgs = {
  text: Scalars['String']['input'];
  of?: InputMaybe<ReadonlyArray<ActorBy>>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  anyway?: InputMaybe<Scalars['Boolean']['input']>;
  published?: InputMaybe<During>;
  source?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryPeopleArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<CountryBy>;
  office?: InputMaybe<ReadonlyArray<OfficeLevel>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryCountryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  iso?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryCountriesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryListEntryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryListEntriesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  list?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  kind?: InputMaybe<ReadonlyArray<ListEntryKind>>;
  program?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ListEntryStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryOrganizationsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryPlacesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ReadonlyArray<PlaceKind>>;
  place?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
  validAt?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryMeetingsArgs = {
  person?: InputMaybe<ActorBy>;
  country?: InputMaybe<CountryBy>;
  organization?: InputMaybe<ActorBy>;
  with?: InputMaybe<ReadonlyArray<ActorBy>>;
  place?: InputMaybe<PlaceFilter>;
  during?: InputMaybe<During>;
  status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  mode?: InputMaybe<ReadonlyArray<Mode>>;
  format?: InputMaybe<ReadonlyArray<MeetingFormat>>;
  presence?: InputMaybe<ReadonlyArray<Presence>>;
  sanctioned?: InputMaybe<SanctionedBy>;
  withoutLeaders?: InputMaybe<Scalars['Boolean']['input']>;
  restsOn?: InputMaybe<ReadonlyArray<Ground>>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  validAt?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryEncountersArgs = {
  with?: InputMaybe<ActorBy>;
  office?: InputMaybe<ReadonlyArray<OfficeLevel>>;
  counterpartOffice?: InputMaybe<ReadonlyArray<OfficeLevel>>;
  counterpart?: InputMaybe<ActorBy>;
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  place?: InputMaybe<PlaceFilter>;
  during?: InputMaybe<During>;
  mode?: InputMaybe<ReadonlyArray<Mode>>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  validAt?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryVisitsArgs = {
  person?: InputMaybe<ActorBy>;
  place?: InputMaybe<PlaceFilter>;
  during?: InputMaybe<During>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  validAt?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryTimelineArgs = {
  of: ActorBy;
  during?: InputMaybe<During>;
  status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  presence?: InputMaybe<ReadonlyArray<Presence>>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  validAt?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryPathsArgs = {
  from: ActorBy;
  to: ActorBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  maxMeetingSize?: InputMaybe<Scalars['Int']['input']>;
  inTimeOrder?: InputMaybe<Scalars['Boolean']['input']>;
  during?: InputMaybe<During>;
  mode?: InputMaybe<ReadonlyArray<Mode>>;
  avoid?: InputMaybe<ReadonlyArray<ActorBy>>;
  avoidMeetings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PathOrder>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryNetworkArgs = {
  during?: InputMaybe<During>;
  place?: InputMaybe<PlaceFilter>;
  countries?: InputMaybe<ReadonlyArray<CountryBy>>;
  office?: InputMaybe<ReadonlyArray<OfficeLevel>>;
  mode?: InputMaybe<ReadonlyArray<Mode>>;
  maxMeetingSize?: InputMaybe<Scalars['Int']['input']>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  maxPeople?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryChangesArgs = {
  about?: InputMaybe<ReadonlyArray<ActorBy>>;
  place?: InputMaybe<PlaceFilter>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryDiffArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  about?: InputMaybe<ReadonlyArray<ActorBy>>;
  place?: InputMaybe<PlaceFilter>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QuerySanctionArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QuerySanctionsArgs = {
  target?: InputMaybe<ReadonlyArray<ActorBy>>;
  issuer?: InputMaybe<ActorBy>;
  caller?: InputMaybe<ActorBy>;
  status?: InputMaybe<ReadonlyArray<SanctionStatus>>;
  sector?: InputMaybe<Scalars['String']['input']>;
  program?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<During>;
  restsOn?: InputMaybe<ReadonlyArray<Ground>>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QuerySanctionPairsArgs = {
  within?: InputMaybe<Scalars['Int']['input']>;
  during?: InputMaybe<During>;
  target?: InputMaybe<ReadonlyArray<ActorBy>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  documentId?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryWithdrawalArgs = {
  article: Scalars['ID']['input'];
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryArticlesArgs = {
  mentions?: InputMaybe<ActorBy>;
  source?: InputMaybe<Scalars['String']['input']>;
  published?: InputMaybe<During>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryClaimsArgs = {
  about: Scalars['ID']['input'];
  and?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ReadonlyArray<ClaimKind>>;
  attributedTo?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryExtractArgs = {
  document: DocumentInput;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryOpenQuestionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<RuledKind>>;
  about?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryOpenListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryRulingsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  includeUndone?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, where and when, and who sanctioned whom, each fact with the sentences that say so.
 * A lookup that finds nothing gives null or an empty list, never an error.
 */
export type QueryRecordsOfArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What changes the graph. All of it needs a key, as `Authorization: Bearer …`: one that may write for `ingest`, `judge` and `undo`, one that may do everything for the rest. */
export type Mutation = {
  /** Writes a document and what it says; people, meetings and sanctions are derived anew from all that is known. */
  readonly ingest: IngestSummary;
  /**
   * Answers whether two records are one thing. SAME makes one of the two that they were taken for, DIFFERENT parts them, UNSURE puts the question aside.
   * An answer holds through everything that is learned later, until `undo` takes it back. The same answer again changes nothing.
   */
  readonly judge: Ruling;
  /** Takes an answer back: the graph is again what it was without it. */
  readonly undo: Ruling;
  /** Withdraws an article: the graph is as if it had never been read, and remembers who withdrew it, when and why. `withdrawal` tells before what follows. */
  readonly withdraw: Withdrawal;
  /**
   * Saves a question: each change that it asks for is sent to an address, signed, once and in order, for as long as it is not deleted. `docs/guides/saved-questions.md`
   * shows what arrives. Example: `saveQuestion(name: "Plans", url: "https://example.org/parley", secret: "at-least-sixteen-characters", by: "Ines Holm", fields: ["status"]) { id }`.
   */
  readonly saveQuestion: SavedQuestion;
  /** Forgets a saved question. Tells whether there was one. */
  readonly deleteQuestion: Scalars['Boolean']['output'];
  /** Takes back the withdrawal of an article: what it says holds again. */
  readonly restore: Withdrawal;
};


/** What changes the graph. All of it needs a key, as `Authorization: Bearer …`: one that may write for `ingest`, `judge` and `undo`, one that may do everything for the rest. */
export type MutationIngestArgs = {
  document: DocumentInput;
  extraction?: InputMaybe<Scalars['Extraction']['input']>;
};


/** What changes the graph. All of it needs a key, as `Authorization: Bearer …`: one that may write for `ingest`, `judge` and `undo`, one that may do everything for the rest. */
export type MutationJudgeArgs = {
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
  verdict: Verdict;
  by: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the graph. All of it needs a key, as `Authorization: Bearer …`: one that may write for `ingest`, `judge` and `undo`, one that may do everything for the rest. */
export type MutationUndoArgs = {
  id: Scalars['ID']['input'];
  by: Scalars['String']['input'];
};


/** What changes the graph. All of it needs a key, as `Authorization: Bearer …`: one that may write for `ingest`, `judge` and `undo`, one that may do everything for the rest. */
export type MutationWithdrawArgs = {
  article: Scalars['ID']['input'];
  by: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** What changes the graph. All of it needs a key, as `Authorization: Bearer …`: one that may write for `ingest`, `judge` and `undo`, one that may do everything for the rest. */
export type MutationSaveQuestionArgs = {
  name: Scalars['String']['input'];
  url: Scalars['String']['input'];
  secret: Scalars['String']['input'];
  by: Scalars['String']['input'];
  about?: InputMaybe<ReadonlyArray<ActorBy>>;
  place?: InputMaybe<PlaceFilter>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the graph. All of it needs a key, as `Authorization: Bearer …`: one that may write for `ingest`, `judge` and `undo`, one that may do everything for the rest. */
export type MutationDeleteQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the graph. All of it needs a key, as `Authorization: Bearer …`: one that may write for `ingest`, `judge` and `undo`, one that may do everything for the rest. */
export type MutationRestoreArgs = {
  article: Scalars['ID']['input'];
  by: Scalars['String']['input'];
};

/** A text to be read; either `text` or `html` is given. */
export type DocumentInput = {
  /** Id of its own; made from the text when absent. Example: `meridian-2025-10-24-1`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** A web page with an article in it. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** Headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Who wrote it. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Language. Example: `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Publisher. Example: `Kyiv Independent`. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** When it was published; without it relative dates stay open. Example: `2025-10-24`. */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A document as it was read, and what it says. */
export type Reading = {
  /** The document. */
  readonly document: ReadDocument;
  /** What it says; offsets count in the document's text. */
  readonly extraction: Scalars['Extraction']['output'];
};

/** A document as it was read. */
export type ReadDocument = {
  /** Id of the document. Example: `meridian-2025-10-24-1`. */
  readonly id: Scalars['ID']['output'];
  /** The text, in which offsets count. */
  readonly text: Scalars['String']['output'];
  /** Headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Language. Example: `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Publisher. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an ingest did. */
export type IngestSummary = {
  /** Whether something was written. */
  readonly written: Scalars['Boolean']['output'];
  /** Whether all of it was known already. */
  readonly known: Scalars['Boolean']['output'];
  /** How many meetings the document tells of. Example: 2. */
  readonly meetings: Scalars['Int']['output'];
  /** How many sanctions, or calls for some, it tells of. Example: 1. */
  readonly sanctions: Scalars['Int']['output'];
  /** What was refused, and why. */
  readonly refused: ReadonlyArray<Refusal>;
  /** The article in the graph. */
  readonly article?: Maybe<Article>;
};

/** A statement that was not taken. */
export type Refusal = {
  /** Where it stands in the extraction. Example: `meetings[0].participants[2]`. */
  readonly path: Scalars['String']['output'];
  /** Why. Example: `is not verbatim`. */
  readonly reason: Scalars['String']['output'];
};

/** A question that somebody saved, and how far it has been answered. */
export type SavedQuestion = {
  /** Id of the question. Example: `que-12`. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Where changes are sent. */
  readonly url: Scalars['String']['output'];
  /** Who saved it. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The last change that was dealt with. */
  readonly token: Scalars['String']['output'];
  /** How many notices were taken. Example: 12. */
  readonly delivered: Scalars['Int']['output'];
  /** How often the next notice was sent in vain. Example: 3. */
  readonly attempts: Scalars['Int']['output'];
  /** Why it was not taken. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** When it is sent again. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  /** Notices that nobody took and that were laid aside, the latest in front; at most 20. */
  readonly deadLetters: ReadonlyArray<DeadLetter>;
};

/** A notice that nobody took. */
export type DeadLetter = {
  /** Id of the notice. Example: `que-12-482`. */
  readonly id: Scalars['ID']['output'];
  /** When it was laid aside. */
  readonly at: Scalars['DateTime']['output'];
  /** What went wrong last. */
  readonly error: Scalars['String']['output'];
  /** The notice, as it was sent. */
  readonly body: Scalars['String']['output'];
};

/** What the server tells as it comes, over server-sent events: ask with `Accept: text/event-stream`. */
export type Subscription = {
  /**
   * What the graph comes to say otherwise of meetings and sanctions, each change once and in order. Whoever was cut off goes on with the `token` of the last change
   * that arrived: nothing is lost and nothing comes twice. Example: `changes(fields: ["status"], kinds: MEETING) { token fields after { ... on Meeting { title status } } }`.
   */
  readonly changes: Change;
};


/** What the server tells as it comes, over server-sent events: ask with `Accept: text/event-stream`. */
export type SubscriptionChangesArgs = {
  about?: InputMaybe<ReadonlyArray<ActorBy>>;
  place?: InputMaybe<PlaceFilter>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to whether two things are one. */
export type Verdict =
  /** They are one. */
  | 'SAME'
  /** They are two. */
  | 'DIFFERENT'
  /** It cannot be told. */
  | 'UNSURE';

/** What people can rule on. */
export type RuledKind =
  /** People. */
  | 'PERSON'
  /** Organizations. */
  | 'ORGANIZATION'
  /** Meetings. */
  | 'MEETING'
  /** Sanctions. */
  | 'SANCTION';

/** A question that nobody has answered: are these two one? */
export type OpenQuestion = {
  /** Id of the question; it goes when the question is answered. */
  readonly id: Scalars['ID']['output'];
  /** The rule that could not tell. Example: `country`. */
  readonly rule: Scalars['String']['output'];
  /** Why it could not, in words. Example: `the names agree, the countries do not`. */
  readonly reason: Scalars['String']['output'];
  /** How sure the rule is that they are one, 0 to 1. Example: 0.8. */
  readonly score: Scalars['Float']['output'];
  /** One side. */
  readonly left: QuestionSide;
  /** The other side. */
  readonly right: QuestionSide;
};

/** A question that nobody has answered: does an entry of a legal list mean this person or organization? */
export type OpenListing = {
  /** Id of the record, for `judge`. */
  readonly record: Scalars['ID']['output'];
  /** The person or organization. */
  readonly subject: Actor;
  /** The entry with the name; its id is the other one for `judge`. */
  readonly entry: ListEntry;
  /** What documents say under this name: the first three, each with a sentence. */
  readonly records: ReadonlyArray<SourceRecord>;
};

/** One side of an open question: a record, and what it is taken for now. */
export type QuestionSide = {
  /** Id of the record, for `judge`. Example: `per-1f0c…`. */
  readonly record: Scalars['ID']['output'];
  /** The name in its document, or the title of a meeting or sanction. Example: `Karim Haddad`. */
  readonly name: Scalars['String']['output'];
  /** Office that its document gives. Example: `Oil Minister`. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Country that its document gives, as ISO 3166-1 alpha-3 code. Example: `IRQ`. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** What the record is taken for now. */
  readonly node: Node;
  /** Sentences of its document that mention it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One side of an open question: a record, and what it is taken for now. */
export type QuestionSideEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one document says of one thing, under its own name for it. */
export type SourceRecord = {
  /** Id of the record, for `judge`. Example: `per-1f0c…`. */
  readonly id: Scalars['ID']['output'];
  /** The name in its document. */
  readonly name: Scalars['String']['output'];
  /** Office that its document gives. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Country that its document gives, as ISO 3166-1 alpha-3 code. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly article: Article;
  /** The first sentence that mentions it. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
};

/** Somebody's answer. */
export type Ruling = {
  /** Id of the ruling. Example: `rul-12`. */
  readonly id: Scalars['ID']['output'];
  /** The answer. */
  readonly verdict: Verdict;
  /** Id of one record. */
  readonly left: Scalars['ID']['output'];
  /** Id of the other record. */
  readonly right: Scalars['ID']['output'];
  /** Who answered. Example: `Ines Holm`. */
  readonly by: Scalars['String']['output'];
  /** Why, in their own words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When. Example: `2025-10-24T18:00:00.000Z`. */
  readonly at: Scalars['DateTime']['output'];
  /** When it was taken back; null while it counts. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
};

/** Names a person, organization or country: by id, by name or by ISO code. Names may be spelt in any usual way. */
export type ActorBy = {
  /** Id of the node; an id that was merged into another leads there. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Name in any usual spelling. Of several the most mentioned one is meant. Example: `Zelenskyy`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 code of a country. Example: `UA`. */
  readonly iso?: InputMaybe<Scalars['String']['input']>;
  /** Kind that is meant, where a name alone could be several. Example: `COUNTRY`. */
  readonly kind?: InputMaybe<ActorKind>;
};

/** Names a country: by ISO code, name or id. */
export type CountryBy = {
  /** Its id, the ISO 3166-1 alpha-3 code. Example: `UKR`. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Name in any usual spelling. Example: `Ukraine`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 code of two or three letters. Example: `UA`. */
  readonly iso?: InputMaybe<Scalars['String']['input']>;
};

/** Where something has to have happened: within a place or near one; give one of both. */
export type PlaceFilter = {
  /**
   * Name, id or ISO code of a place or country: it, or any place within it. A venue lies within its city and a city within its
   * country: Windsor Castle is within `GBR`, and not within London. Example: `London`.
   */
  readonly within?: InputMaybe<Scalars['String']['input']>;
  /** Not farther than so many kilometres from a place. A venue lies where its city lies; what has no known place is nowhere near. Example: `{place: "Geneva", kilometres: 50}`. */
  readonly near?: InputMaybe<Near>;
};

/** Around a place. */
export type Near = {
  /** Name or id of the place; give this or latitude and longitude. Example: `Geneva`. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north of the equator. Example: 46.2. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east of Greenwich. Example: 6.15. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** How far at most, up to 2000. Example: 50. */
  readonly kilometres: Scalars['Float']['input'];
};

/** A stretch of time, both ends included. A month or a year means all of its days. */
export type During = {
  /** First day, month or year. Example: `2025-10`. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Last day, month or year. Example: `2025-12-08`. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** `CERTAIN`: only what lies in it whatever the true date is. Without it, what may lie in it is there too, marked `POSSIBLE`. */
  readonly certainty?: InputMaybe<Certainty>;
  /** Also what has no date at all; it is marked `POSSIBLE`. */
  readonly includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of events by their first possible day. */
export type EventOrder =
  /** The latest first. */
  | 'NEWEST_FIRST'
  /** The earliest first. */
  | 'OLDEST_FIRST';

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

/** By whom a participant of a meeting is under sanctions. */
export type SanctionedBy =
  /** By a country, or body, that another participant stands for. */
  | 'PARTICIPANT'
  /** By a country. */
  | 'COUNTRY'
  /** By anybody. */
  | 'ANYBODY';

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

/** What an office is for. */
export type OfficeLevel =
  /** Example: President of Ukraine, King. */
  | 'HEAD_OF_STATE'
  /** Example: Prime Minister. */
  | 'HEAD_OF_GOVERNMENT'
  /** Example: Secretary of State. */
  | 'FOREIGN_MINISTER'
  /** Example: Defence Secretary. */
  | 'DEFENCE_MINISTER'
  /** Example: Treasury Secretary. */
  | 'FINANCE_MINISTER'
  /** A minister of anything else. */
  | 'MINISTER'
  /** Example: NATO Secretary General. */
  | 'ORGANIZATION_HEAD'
  /** Example: Ambassador to the UN. */
  | 'AMBASSADOR'
  /** Example: Special envoy. */
  | 'ENVOY'
  /** Example: National security adviser. */
  | 'ADVISER'
  /** Example: Kremlin spokesman. */
  | 'SPOKESPERSON'
  /** Anything else. */
  | 'OTHER';

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

/** What a claim says of its subject and object. */
export type ClaimKind =
  /** How a meeting or a sanction stands. */
  | 'STATUS'
  /** Somebody takes part in a meeting. */
  | 'TAKES_PART'
  /** A meeting is at a place. */
  | 'HELD_AT'
  /** A meeting is one of a body. */
  | 'OF_SERIES'
  /** A place lies in another. */
  | 'WITHIN'
  /** A person holds an office. */
  | 'HOLDS'
  /** An office is one of a country. */
  | 'OFFICE_OF'
  /** Somebody issues a sanction. */
  | 'ISSUES'
  /** A sanction is aimed at somebody. */
  | 'TARGETS'
  /** Somebody calls for a sanction, or opposes it. */
  | 'CALLS';

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

/** Whatever has an id. */
export type Node = {
  /** Opaque id that stays valid. Example: `per-1f0c…`. */
  readonly id: Scalars['ID']['output'];
};

/** A person, an organization or a country: whoever can take part in a meeting or be part of a sanction. */
export type Actor = {
  /** Opaque id that stays valid. */
  readonly id: Scalars['ID']['output'];
  /** The name that most sources use. Example: `Volodymyr Zelenskyy`. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings in the sources. Example: `Volodymyr Zelensky`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Sentences that mention this one, those published first in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A person, an organization or a country: whoever can take part in a meeting or be part of a sanction. */
export type ActorEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person. */
export type Person = Actor & Node & {
  /** Opaque id that stays valid. */
  readonly id: Scalars['ID']['output'];
  /** The name that most sources use. Example: `Volodymyr Zelenskyy`. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings in the sources. Example: `Volodymyr Zelensky`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Offices that the sources give this person. Example: President of Ukraine. */
  readonly offices: ReadonlyArray<Office>;
  /** Countries of these offices. */
  readonly countries: ReadonlyArray<Country>;
  /** Sanctions that news tell were imposed on this person, the latest in front; at most 100. */
  readonly sanctions: ReadonlyArray<Sanction>;
  /** Entries of legal sanctions lists with this name, or that people ruled to mean this person; an entry of another nationality is none. */
  readonly listings: ReadonlyArray<Listing>;
  /** Sentences that mention this person, those published first in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A person. */
export type PersonEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An organization: a body, a ministry, a coalition, a company. */
export type Organization = Actor & Node & {
  /** Opaque id that stays valid. */
  readonly id: Scalars['ID']['output'];
  /** The name that most sources use. Example: `Coalition of the Willing`. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings in the sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, where the sources tell. Example: `IGO`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** How many members the sources give it, each with its sentence, as far as it is told beside its name. Example: `26 nations`. */
  readonly memberCounts: ReadonlyArray<MemberCount>;
  /** Sanctions that news tell were imposed on this organization, the latest in front; at most 100. */
  readonly sanctions: ReadonlyArray<Sanction>;
  /** Entries of legal sanctions lists with this name, or that people ruled to mean this organization. */
  readonly listings: ReadonlyArray<Listing>;
  /** Sentences that mention this organization, those published first in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** An organization: a body, a ministry, a coalition, a company. */
export type OrganizationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A country. */
export type Country = Actor & Node & {
  /** ISO 3166-1 alpha-3 code. Example: `GBR`. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3 code. Example: `GBR`. */
  readonly iso3: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2 code. Example: `GB`. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** English name. Example: `United Kingdom`. */
  readonly name: Scalars['String']['output'];
  /** Other names. Example: `Britain`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Sentences that mention this country, those published first in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A country. */
export type CountryEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A venue, a city or a region. */
export type Place = Node & {
  /** Opaque id that stays valid. */
  readonly id: Scalars['ID']['output'];
  /** The name that most sources use. Example: `Windsor Castle`. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings in the sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: PlaceKind;
  /** Places that it lies in, the smallest first. Example: Windsor for Windsor Castle. */
  readonly within: ReadonlyArray<Place>;
  /** The country that it lies in, if known. */
  readonly country?: Maybe<Country>;
  /** Where it lies on the globe; a venue has those of its city. */
  readonly coordinates?: Maybe<Coordinates>;
  /** Sentences that mention this place, those published first in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A venue, a city or a region. */
export type PlaceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A point on the globe. */
export type Coordinates = {
  /** Degrees north of the equator. Example: 51.48. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich. Example: -0.6. */
  readonly longitude: Scalars['Float']['output'];
};

/** An office that a person holds. */
export type Office = {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Title as most sources put it. Example: `Prime Minister`. */
  readonly title: Scalars['String']['output'];
  /** What the office is for. */
  readonly level: OfficeLevel;
  /** The country of the office, if it is one of a country. */
  readonly country?: Maybe<Country>;
  /** Sentences that give the person this office, those published first in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** An office that a person holds. */
export type OfficeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One real meeting, however many articles tell of it. */
export type Meeting = Node & {
  /** Opaque id that stays valid. */
  readonly id: Scalars['ID']['output'];
  /** What it was, in short. Example: `Zelenskyy and King Charles III at Windsor Castle`. */
  readonly title: Scalars['String']['output'];
  /** How it stands on the day asked for (`validAt`), by the policy that `statusPolicy` names. */
  readonly status: MeetingStatus;
  /** Name of the policy that the status follows. */
  readonly statusPolicy: Scalars['String']['output'];
  /** Every statement about its status, in the order of publication, undated ones last. */
  readonly statusHistory: ReadonlyArray<StatusClaim>;
  /** When it was, or is to be. */
  readonly date: EventDate;
  /** Whether it lies in the time asked for; null when no time was asked for. */
  readonly certainty?: Maybe<Certainty>;
  /** How it was held as a whole; each participant has a mode of their own. */
  readonly mode: Mode;
  /** How many sides it had, if known. */
  readonly format?: Maybe<MeetingFormat>;
  /** The building or site. Example: Windsor Castle. */
  readonly venue?: Maybe<Place>;
  /** The city. Example: London. */
  readonly city?: Maybe<Place>;
  /** The part of a country, if the sources tell no city. Example: Florida. */
  readonly region?: Maybe<Place>;
  /** The country where it took place. */
  readonly country?: Maybe<Country>;
  /** The body that met. Example: European Council. */
  readonly organization?: Maybe<Organization>;
  /** Everybody who took part, was expected or is said to stay away. */
  readonly participants: ReadonlyArray<Participation>;
  /** Who took part. */
  readonly attended: ReadonlyArray<Participation>;
  /** Who is, or was, expected; no source says that they took part. */
  readonly expected: ReadonlyArray<Participation>;
  /** Who is said not to take part. */
  readonly absent: ReadonlyArray<Participation>;
  /** Participants whom legal sanctions lists name. */
  readonly listedParticipants: ReadonlyArray<ListedParticipant>;
  /** Participants under sanctions, as news tell, on the day asked for. */
  readonly sanctionedParticipants: ReadonlyArray<SanctionedParticipant>;
  /** How many took part, over all sources. */
  readonly headcount?: Maybe<Headcount>;
  /** What each article says of the meeting, in the order of publication. */
  readonly accounts: ReadonlyArray<Account>;
  /** On what the sources disagree, with every value. */
  readonly disputed: ReadonlyArray<Dispute>;
  /** On what weak ground alone it rests, if on any. */
  readonly restsOn: ReadonlyArray<Ground>;
  /** How many articles tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many independent sources tell of it: copies of one text and one publisher's repetitions count once. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Sentences that tell of it, those that say how it stands in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One real meeting, however many articles tell of it. */
export type MeetingParticipantsArgs = {
  presence?: InputMaybe<ReadonlyArray<Presence>>;
};


/** One real meeting, however many articles tell of it. */
export type MeetingAttendedArgs = {
  mode?: InputMaybe<ReadonlyArray<Mode>>;
};


/** One real meeting, however many articles tell of it. */
export type MeetingSanctionedParticipantsArgs = {
  by?: InputMaybe<SanctionedBy>;
  presence?: InputMaybe<ReadonlyArray<Presence>>;
};


/** One real meeting, however many articles tell of it. */
export type MeetingEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How somebody was part of a meeting. */
export type Participation = {
  /** Who. */
  readonly actor: Actor;
  /** Whether they took part. */
  readonly presence: Presence;
  /** What they were in it. */
  readonly role?: Maybe<Role>;
  /** How they took part themselves. */
  readonly mode: Mode;
  /** The country or organization that they spoke for. */
  readonly representing?: Maybe<Actor>;
  /** How many articles say so. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many independent sources say so. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** How somebody was part of a meeting. */
export type ParticipationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A participant of a meeting who is under sanctions. */
export type SanctionedParticipant = {
  /** Who. */
  readonly participant: Actor;
  /** Who imposed the sanction. */
  readonly issuer: Actor;
  /** Whether that is one that another participant stands for. */
  readonly byParticipant: Scalars['Boolean']['output'];
  /** The sanction. */
  readonly sanction: Sanction;
};

/** A number of people, as a range. */
export type Headcount = {
  /** At least so many; null if not said. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** At most so many; null if not said. */
  readonly max?: Maybe<Scalars['Int']['output']>;
};

/** When something was: bounds, never a point that the text does not give. */
export type EventDate = {
  /** As EDTF. Example: `2025-10-24`, `2025-10`, `../2025-10-24`. */
  readonly edtf?: Maybe<Scalars['String']['output']>;
  /** First day on which it may have begun. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may have begun. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** First day on which it may have ended. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may have ended. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
  /** What the date rests on. */
  readonly basis: DateBasis;
  /** How exact it is. */
  readonly exactness: Exactness;
};

/** What one article says of how a meeting stands. */
export type StatusClaim = {
  /** Status as that article puts it. */
  readonly status: MeetingStatus;
  /** Day of publication of the article. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who says so, where the text names a speaker or source. Example: `White House`. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** The article. */
  readonly article: Article;
  /** When the graph learned it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** What one article says of how a meeting stands. */
export type StatusClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one article says of a meeting. */
export type Account = {
  /** The article. */
  readonly article: Article;
  /** Status as that article puts it. */
  readonly status: MeetingStatus;
  /** How it was held, as that article puts it. */
  readonly mode: Mode;
  /** Date as that article gives it, as EDTF. Example: `2025-10-24`. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Places that the article gives. Example: Windsor Castle. */
  readonly places: ReadonlyArray<Location>;
  /** Head-count as that article gives it. */
  readonly headcount?: Maybe<Headcount>;
  /** Who says so, where the text names a speaker or source. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** Who says so, from the outside inwards: the publisher, the medium that it quotes, and whoever that one quotes. Example: BBC, AP, two officials. */
  readonly saidBy: ReadonlyArray<Attribution>;
  /** Who takes part, is expected or stays away, as that article puts it. */
  readonly participants: ReadonlyArray<AccountParticipant>;
  /** Sentences of that article about the meeting. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** What one article says of a meeting. */
export type AccountEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place or a country, where something was. */
export type Location = Place | Country;

/** A participant as one article puts it. */
export type AccountParticipant = {
  /** Who. */
  readonly actor: Actor;
  /** Whether they took part, as that article puts it. */
  readonly presence: Presence;
};

/** A point on which sources disagree. */
export type Dispute = {
  /** What is disputed: date, headcount, mode, participants, place or status. */
  readonly field: Scalars['String']['output'];
  /** Every value, with the articles that give it. */
  readonly values: ReadonlyArray<DisputedValue>;
};

/** One of the values that sources give. */
export type DisputedValue = {
  /** The value as text. Example: `HELD`, `2025-10-24`, `at least 24`. */
  readonly value: Scalars['String']['output'];
  /** The articles that give it. */
  readonly articles: ReadonlyArray<Article>;
};

/** Two who took part in one meeting, seen from one of them. */
export type Encounter = {
  /** The one that was asked for. */
  readonly subject: Actor;
  /** The other one. */
  readonly counterpart: Actor;
  /** Where they met. */
  readonly meeting: Meeting;
  /** Whether they met: both took part in a meeting that was held. Always true unless planned ones are asked for. */
  readonly met: Scalars['Boolean']['output'];
  /** How the one that was asked for took part. */
  readonly subjectMode: Mode;
  /** How the other one took part. */
  readonly counterpartMode: Mode;
  /**
   * Whom the other one met in the days before or after this meeting, the earliest first; that day itself does not count. Only where both days are known.
   * Example: `counterpartMet(daysBefore: 7) { counterpart { name } }`.
   */
  readonly counterpartMet: ReadonlyArray<Encounter>;
  /** Whether it lies in the time asked for; null when no time was asked for. */
  readonly certainty?: Maybe<Certainty>;
  /** Sentences that say so; those that name both in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Two who took part in one meeting, seen from one of them. */
export type EncounterCounterpartMetArgs = {
  daysBefore?: InputMaybe<Scalars['Int']['input']>;
  daysAfter?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two who took part in one meeting, seen from one of them. */
export type EncounterEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person at a place. */
export type Visit = {
  /** Who. */
  readonly person: Person;
  /** The most exact place that the sources agree on; null where only the country is known. */
  readonly place?: Maybe<Place>;
  /** The city. */
  readonly city?: Maybe<Place>;
  /** The country. */
  readonly country?: Maybe<Country>;
  /** What they did there. */
  readonly meeting: Meeting;
  /** Whether they were there: they took part in a meeting that was held. Always true unless planned ones are asked for. */
  readonly made: Scalars['Boolean']['output'];
  /** How they took part; unknown where the sources do not say. */
  readonly mode: Mode;
  /** What they were in the meeting. Example: `MEDIATOR`. */
  readonly role?: Maybe<Role>;
  /** The office that they held then, as the sources of the meeting put it. Example: `Special Envoy`. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** The level of that office. */
  readonly level?: Maybe<OfficeLevel>;
  /** The country that they stood for. */
  readonly delegation?: Maybe<Country>;
  /** Whether it lies in the time asked for; null when no time was asked for. */
  readonly certainty?: Maybe<Certainty>;
  /** Sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A person at a place. */
export type VisitEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A meeting in somebody's timeline. */
export type TimelineEntry = {
  /** When it was, and how exact that is. */
  readonly date: EventDate;
  /** How it stands on the day asked for. */
  readonly status: MeetingStatus;
  /** How the one asked for was part of it, themselves or by somebody who spoke for them. */
  readonly presence: Presence;
  /** Everybody else who took part or is expected. */
  readonly counterparts: ReadonlyArray<Actor>;
  /** The meeting. */
  readonly meeting: Meeting;
  /** Whether it lies in the time asked for; null when no time was asked for. */
  readonly certainty?: Maybe<Certainty>;
};

/** Which of several paths of the same length comes first. */
export type PathOrder =
  /** Those through the smallest meetings, then the earliest: they say most about who knows whom. */
  | 'SMALLEST_MEETINGS'
  /** Whichever are found first: quicker, and another one may come when the graph has changed. */
  | 'ANY';

/** A path of meetings from one person to another. */
export type MeetingPath = {
  /** How many meetings. Example: 2. */
  readonly length: Scalars['Int']['output'];
  /** Its meetings in the order of the path. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** A step of a path: two people who took part in one meeting. */
export type PathStep = {
  /** Who was met already. */
  readonly from: Person;
  /** Whom they met. */
  readonly to: Person;
  /** Where they met. */
  readonly meeting: Meeting;
  /** Sentences that say so; those that name both in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A step of a path: two people who took part in one meeting. */
export type PathStepEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People and the meetings that they had in common. */
export type Network = {
  /** The people, the most connected first. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** Pairs who had a meeting in common, the closest first. */
  readonly edges: ReadonlyArray<NetworkEdge>;
};

/** A person in a network. */
export type NetworkNode = {
  /** Who. */
  readonly person: Person;
  /** With how many they had a meeting in common. Example: 7. */
  readonly degree: Scalars['Int']['output'];
  /** Sum of the weights of these. Example: 3.5. */
  readonly strength: Scalars['Float']['output'];
  /** Weighted PageRank with damping 0.85 (Brin and Page 1998); all of a network sum up to 1. */
  readonly pageRank: Scalars['Float']['output'];
  /** Share of shortest ways between others that lead through this one, without weights (Freeman 1977), from 0 to 1. */
  readonly betweenness: Scalars['Float']['output'];
};

/** Two people of a network who had meetings in common. */
export type NetworkEdge = {
  /** The one whose id comes first. */
  readonly from: Person;
  /** The other one. */
  readonly to: Person;
  /** How many meetings. Example: 3. */
  readonly meetings: Scalars['Int']['output'];
  /** Sum over these of 1 / (people of the meeting − 1), so that large gatherings count little (Newman 2001). Example: 1.25. */
  readonly weight: Scalars['Float']['output'];
  /** First possible day of the first of them. */
  readonly first?: Maybe<Scalars['Date']['output']>;
  /** Last possible day of the last of them. */
  readonly last?: Maybe<Scalars['Date']['output']>;
  /** Sentences that say so, of the latest meeting. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Two people of a network who had meetings in common. */
export type NetworkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A measure against somebody, or what was said about making one: `status` tells which. */
export type Sanction = Node & {
  /** Opaque id that stays valid. */
  readonly id: Scalars['ID']['output'];
  /** What it is, in short. Example: `United States sanctions on Rosneft and Lukoil`. */
  readonly title: Scalars['String']['output'];
  /** How it stands. */
  readonly status: SanctionStatus;
  /** Every statement about its status, in the order of publication, undated ones last. */
  readonly statusHistory: ReadonlyArray<SanctionStatusClaim>;
  /** When it was imposed, announced or called for. */
  readonly date: EventDate;
  /** Whether it lies in the time asked for; null when no time was asked for. */
  readonly certainty?: Maybe<Certainty>;
  /** Measures. Example: `ASSET_FREEZE`. */
  readonly measures: ReadonlyArray<Scalars['String']['output']>;
  /** Sector. Example: `oil`. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Programme, as its issuer calls it. Example: `CUBA`. */
  readonly program?: Maybe<Scalars['String']['output']>;
  /** Who imposed it, or would. */
  readonly issuers: ReadonlyArray<SanctionIssuer>;
  /** Whom it is aimed at, or would be. */
  readonly targets: ReadonlyArray<SanctionTarget>;
  /** Who called for it or opposed it, without being able to impose it. */
  readonly callers: ReadonlyArray<SanctionCaller>;
  /** Entries of its issuers' legal lists that put it into force: target, programme, and how long after the announcement. */
  readonly listings: ReadonlyArray<SanctionListing>;
  /** Entries that may be whom a target without a name means («Russia's two largest oil companies»): of its issuers' lists, listed about its day, of that kind and country. They are never merged with it. */
  readonly candidates: ReadonlyArray<SanctionCandidate>;
  /** Fields on which the sources disagree. Example: `date`. */
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  /** On what weak ground alone it rests, if on any. */
  readonly restsOn: ReadonlyArray<Ground>;
  /** How many articles tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many independent sources tell of it. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Sentences that tell of it. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A measure against somebody, or what was said about making one: `status` tells which. */
export type SanctionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * An entry of a legal sanctions list, as the list gives it: the law's own record, with no sentence behind it but itself. Names of fields follow
 * FollowTheMoney.
 */
export type ListEntry = {
  /** Id: the list's own number behind the name of the list. Examples: `ofac-36`, `un-QDi.001`, `eu-5295`, `uk-9053`; an entity of FollowTheMoney keeps its own. */
  readonly id: Scalars['ID']['output'];
  /** The list. Example: `US-OFAC-SDN`. */
  readonly list: Scalars['String']['output'];
  /** Who keeps the list. Example: `Office of Foreign Assets Control`. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code of the country whose list it is; null for the lists of bodies. Example: `USA`. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** What kind of subject it is. */
  readonly kind: ListEntryKind;
  /** The name that the list puts first. Example: `AEROCARIBBEAN AIRLINES`. */
  readonly name: Scalars['String']['output'];
  /** Further names. */
  readonly aliases: ReadonlyArray<ListAlias>;
  /** Programmes that it is listed under. Example: `CUBA`. */
  readonly programs: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is in force: ENDED when it has left the list since it was first imported. */
  readonly status: ListEntryStatus;
  /** Day on which it was listed, where the list tells. Example: `2025-10-22`. */
  readonly listingDate?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was found to have left the list. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** ISO 3166-1 alpha-3 codes, or the list's own words where they name no state. */
  readonly nationalities: ReadonlyArray<Scalars['String']['output']>;
  /** Dates of birth as EDTF, as exact as the list gives them. Example: `1951-02`. */
  readonly birthDates: ReadonlyArray<Scalars['String']['output']>;
  /** Places of birth. */
  readonly birthPlaces: ReadonlyArray<Scalars['String']['output']>;
  /** Positions. */
  readonly positions: ReadonlyArray<Scalars['String']['output']>;
  /** Addresses. */
  readonly addresses: ReadonlyArray<Scalars['String']['output']>;
  /** Passports, registrations and other numbers. */
  readonly identifiers: ReadonlyArray<ListIdentifier>;
  /** Number of a ship at the International Maritime Organization. Example: `9187629`. */
  readonly imoNumber?: Maybe<Scalars['String']['output']>;
  /** Flag of a ship. */
  readonly flag?: Maybe<Scalars['String']['output']>;
  /** What the list remarks, in its words. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** The act that put it on the list. Example: `2014/145/CFSP`. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Where that act is published. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** When the graph learned it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How it has changed from one import of its list to the next, the earliest in front. */
  readonly changes: ReadonlyArray<ListChange>;
};

/** A further name of a list entry. */
export type ListAlias = {
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** AKA (also known as), FKA (formerly), NKA (now) or ORIGINAL_SCRIPT. Example: `AKA`. */
  readonly kind: Scalars['String']['output'];
  /** Whether it is too common to find anybody by. */
  readonly weak: Scalars['Boolean']['output'];
};

/** A number of the subject of a list entry. */
export type ListIdentifier = {
  /** What it is. Example: `Passport`. */
  readonly kind: Scalars['String']['output'];
  /** The number. */
  readonly number: Scalars['String']['output'];
  /** Who issued it, in the list's words. */
  readonly country?: Maybe<Scalars['String']['output']>;
};

/** A change of a list entry. */
export type ListChange = {
  /** What happened. */
  readonly kind: ListChangeKind;
  /** When it was imported. */
  readonly at: Scalars['DateTime']['output'];
  /** What the entry said until then, as JSON. */
  readonly before?: Maybe<Scalars['String']['output']>;
};

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

/** An entry of a list and how sure it is that it means the one who is asked about. */
export type Listing = {
  /** The entry. */
  readonly entry: ListEntry;
  /** CERTAIN: somebody ruled so; a person of the same name and nationality; an organization of the same normal name that the list gives a country which the news do, or whose sanction its keeper announced at that time. POSSIBLE: the name is the same, and nothing else is known to tell: an open question. */
  readonly certainty: Certainty;
};

/** Whom a description of a sanction's targets may mean. */
export type SanctionCandidate = {
  /** The target, as news describe it. */
  readonly target: Actor;
  /** An entry that fits the description, the issuer and the day. */
  readonly entry: ListEntry;
};

/** A target of a sanction, and the entry of its issuer's list that means it: what the news told beside what the law says. */
export type SanctionListing = {
  /** The target as the news name it. */
  readonly target: Actor;
  /** The entry. */
  readonly entry: ListEntry;
  /** First possible day of the announcement, as the news tell. */
  readonly announced?: Maybe<Scalars['Date']['output']>;
  /** Day of the listing; null where the list tells none. */
  readonly inForce?: Maybe<Scalars['Date']['output']>;
  /** Days from the announcement to the listing, where both are known to the day. Example: 0. */
  readonly gapDays?: Maybe<Scalars['Int']['output']>;
  /** CERTAIN where issuer, target and time agree; POSSIBLE where one of the days is unknown, or the nationality of a person, unless somebody ruled. */
  readonly certainty: Certainty;
};

/** A participant of a meeting whom legal lists name. */
export type ListedParticipant = {
  /** Who. */
  readonly participant: Actor;
  /** Where they are listed. */
  readonly listings: ReadonlyArray<Listing>;
};

/** Two sanctions by different issuers on the same target. */
export type SanctionPair = {
  /** The earlier one. */
  readonly first: Sanction;
  /** The later one. */
  readonly second: Sanction;
  /** Who imposed the earlier one. */
  readonly issuer: Actor;
  /** Who imposed the later one. */
  readonly otherIssuer: Actor;
  /** Whom both are aimed at. */
  readonly target: Actor;
  /** Days between them. Example: 3. */
  readonly daysApart: Scalars['Int']['output'];
  /** Meetings held before the earlier one at which officials of both issuers took part, the earliest first. */
  readonly meetings: ReadonlyArray<Meeting>;
};


/** Two sanctions by different issuers on the same target. */
export type SanctionPairMeetingsArgs = {
  daysBefore?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who imposed a sanction, or would. */
export type SanctionIssuer = {
  /** Who. */
  readonly actor: Actor;
  /** Whether they imposed it, for certain: false for a threat, a plan or a wish. */
  readonly imposed: Scalars['Boolean']['output'];
  /** Sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Who imposed a sanction, or would. */
export type SanctionIssuerEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whom a sanction is aimed at. */
export type SanctionTarget = {
  /** Who. */
  readonly actor: Actor;
  /** Whether a sanction was imposed on them: false for a threat, a plan or a wish. */
  readonly imposed: Scalars['Boolean']['output'];
  /** Sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Whom a sanction is aimed at. */
export type SanctionTargetEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who called for a sanction or opposed it. */
export type SanctionCaller = {
  /** Who. */
  readonly actor: Actor;
  /** For or against. */
  readonly stance: Stance;
  /** Sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Who called for a sanction or opposed it. */
export type SanctionCallerEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What one article says of how a sanction stands. */
export type SanctionStatusClaim = {
  /** Status as that article puts it. */
  readonly status: SanctionStatus;
  /** Day of publication of the article. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who says so, where the text names a speaker or source. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** The article. */
  readonly article: Article;
  /** When the graph learned it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** What one article says of how a sanction stands. */
export type SanctionStatusClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A publisher. */
export type Source = {
  /** Name or domain. Example: `Kyiv Independent`. */
  readonly name: Scalars['String']['output'];
};

/** A document that the graph has read. */
export type Article = Node & {
  /** Opaque id that stays valid. */
  readonly id: Scalars['ID']['output'];
  /** Id that the document had when it was ingested. */
  readonly documentId: Scalars['String']['output'];
  /** Headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Language. Example: `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** When it was published; null when the document does not say. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it says of itself that artificial intelligence had a part in it. */
  readonly disclosesAi: Scalars['Boolean']['output'];
  /** Publisher. */
  readonly source?: Maybe<Source>;
  /** When the graph learned it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What read it. Example: `parley 0.1.0`. */
  readonly extractor?: Maybe<Scalars['String']['output']>;
  /** The whole text; offsets of evidence count in it. */
  readonly text: Scalars['String']['output'];
  /** When it was withdrawn, so that nothing rests on it any more; null for what counts. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** The texts that its document has had, this one among them, each of them an article; those learned last first, 20 at most. */
  readonly versions: ReadonlyArray<Article>;
  /**
   * Meetings that it tells of, in the order of its text, as the graph tells them now; of a withdrawn article none.
   * Example: `meetings { edges { node { title status } evidence(first: 1) { sentence } } }`.
   */
  readonly meetings: ArticleMeetingConnection;
  /**
   * Sanctions that it tells of, in the order of its text, called for and opposed ones among them, as the graph tells them now; of a withdrawn
   * article none. Example: `sanctions { edges { node { title status } evidence(first: 1) { sentence } } }`.
   */
  readonly sanctions: ArticleSanctionConnection;
};


/** A document that the graph has read. */
export type ArticleMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A document that the graph has read. */
export type ArticleSanctionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What follows when an article is withdrawn. */
export type Withdrawal = {
  /** The article. */
  readonly article: Article;
  /** Meetings and sanctions that would be told otherwise, or no more. */
  readonly changes: ReadonlyArray<Change>;
  /** People, organizations, countries and places that no other article tells of. */
  readonly gone: ReadonlyArray<Node>;
};

/** Verbatim words of an article that say something. */
export type Evidence = {
  /** The sentence in which the words stand. */
  readonly sentence: Scalars['String']['output'];
  /** The words themselves, exactly as in the article's text from `start` to `end`. */
  readonly text: Scalars['String']['output'];
  /** Where the words begin, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where the words end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The article. */
  readonly article: Article;
  /** Who says so, where the text names a speaker or source. Example: `AP`. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** What read the article. Example: `parley 0.1.0`. */
  readonly extractor?: Maybe<Scalars['String']['output']>;
  /** When the graph learned it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A sentence of an article, found by its words. */
export type Sentence = {
  /** The sentence. */
  readonly text: Scalars['String']['output'];
  /** Where it begins in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The article. */
  readonly article: Article;
};

/** One statement of one article. */
export type Claim = {
  /** Opaque id that stays valid. */
  readonly id: Scalars['ID']['output'];
  /** What it says of subject and object. */
  readonly kind: ClaimKind;
  /** What it is about, as the graph resolved it. */
  readonly subject?: Maybe<Node>;
  /** The other thing that it is about, if any. */
  readonly object?: Maybe<Node>;
  /** Value of a status or a call. Example: `HELD`. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** For taking part: whether. */
  readonly presence?: Maybe<Presence>;
  /** For taking part: as what. */
  readonly role?: Maybe<Role>;
  /** For taking part: how. */
  readonly mode?: Maybe<Mode>;
  /** Who says so, where the text names a speaker or source. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** Who says so, from the outside inwards: the publisher, the medium that it quotes, and whoever that one quotes. Example: BBC, AP, two officials. */
  readonly saidBy: ReadonlyArray<Attribution>;
  /** When the graph learned it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The article that says so. */
  readonly article: Article;
  /** The words that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** One statement of one article. */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One link of «who says so». */
export type Attribution = {
  /** Who. Example: `AP`. */
  readonly name: Scalars['String']['output'];
  /** What they are in it. */
  readonly kind: AttributionKind;
};

/** What somebody is in «who says so». */
export type AttributionKind =
  /** Passes on what others say. Example: BBC. */
  | 'MEDIUM'
  /** Says it. Example: White House. */
  | 'SPEAKER'
  /** Says it and has no name. Example: two officials. */
  | 'UNNAMED';

/** A number of members, as one source puts it. */
export type MemberCount = {
  /** At least so many; null if not said. Example: 26. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** At most so many; null if not said. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** The words that say it. Example: `26 nations`. */
  readonly text: Scalars['String']['output'];
  /** The sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The article. */
  readonly article: Article;
};

/** What a search can find. */
export type SearchResult = Person | Organization | Country | Place | Meeting | Sanction | Sentence;

/** One search result. */
export type SearchHit = {
  /** What was found. */
  readonly result: SearchResult;
  /** How well it fits; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** What this server holds. */
export type Meta = {
  /** Whether this server takes writes from those who have its key. */
  readonly takesWrites: Scalars['Boolean']['output'];
  /** Version of the program. Example: `0.1.0`. */
  readonly version: Scalars['String']['output'];
  /** Version of the database's schema. Example: `4`. */
  readonly schemaVersion?: Maybe<Scalars['Int']['output']>;
  /** Name of the policy that the status of meetings follows. */
  readonly statusPolicy: Scalars['String']['output'];
  /** When the graph learned something last. */
  readonly lastIngest?: Maybe<Scalars['DateTime']['output']>;
  /** When its newest article was published. */
  readonly newestArticle?: Maybe<Scalars['DateTime']['output']>;
  /** How much there is. */
  readonly counts: Counts;
};

/** Numbers of nodes. */
export type Counts = {
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** People. */
  readonly people: Scalars['Int']['output'];
  /** Organizations. */
  readonly organizations: Scalars['Int']['output'];
  /** Countries. */
  readonly countries: Scalars['Int']['output'];
  /** Places. */
  readonly places: Scalars['Int']['output'];
  /** Meetings. */
  readonly meetings: Scalars['Int']['output'];
  /** Sanctions, and what is only called for or threatened. */
  readonly sanctions: Scalars['Int']['output'];
  /** Statements of articles. */
  readonly claims: Scalars['Int']['output'];
};

/** Ground on which alone something may rest. */
export type Ground =
  /** One article tells of it. */
  | 'ONE_ARTICLE'
  /** Nobody who says so has a name. Example: two unnamed officials. */
  | 'UNNAMED_SOURCES'
  /** Every article that tells of it says that artificial intelligence had a part in it. */
  | 'AI_ARTICLES';

/** What changes tell of. */
export type EventKind =
  /** A meeting. */
  | 'MEETING'
  /** A sanction, or what was said about making one. */
  | 'SANCTION';

/** What happened to what the graph says of an event. */
export type ChangeAction =
  /** It was not told before. */
  | 'ADDED'
  /** It is told otherwise. */
  | 'CHANGED'
  /** Nothing tells of it any more, or it became part of another. */
  | 'REMOVED';

/** A meeting or a sanction. */
export type Event = Meeting | Sanction;

/** A meeting or sanction that the graph came to tell otherwise. */
export type Change = {
  /** When the graph learned it. Example: `2025-10-23T18:00:00.000Z`. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened to it. */
  readonly action: ChangeAction;
  /** Id of the meeting or sanction; it stays valid if it became part of another. */
  readonly id: Scalars['ID']['output'];
  /** On which points the states differ; none for what was added or removed. Example: `status`, `date`, `participants`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** How it was told before; null if it was not. */
  readonly before?: Maybe<Event>;
  /** How it was told from then on; null if it is no more. */
  readonly after?: Maybe<Event>;
  /** Number of the change: the next one is larger, whatever it is of. A subscription goes on after it. */
  readonly token: Scalars['String']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of changes. */
export type ChangeEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Change;
};

/** A sentence with what it is evidence for. */
export type FoundSentence = {
  /** The sentence. */
  readonly text: Scalars['String']['output'];
  /** Where it begins in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The article. */
  readonly article: Article;
  /** Who says so, where the text names a speaker or source. Example: `a government spokesman`. */
  readonly speakers: ReadonlyArray<Scalars['String']['output']>;
  /** What it is evidence for. */
  readonly events: ReadonlyArray<Event>;
};

/** A page of sentences. */
export type SentenceConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<FoundSentence>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of sentences. */
export type SentenceEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: FoundSentence;
};

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

/** Order of groups. */
export type GroupOrder =
  /** By what they are of, buckets first. */
  | 'BY_KEY'
  /** The largest first. */
  | 'LARGEST_FIRST'
  /** The smallest first. */
  | 'SMALLEST_FIRST'
  /** Those that grew most on the bucket before first. */
  | 'GROWTH_FIRST';

/** A range of counts, both ends included. */
export type CountRange = {
  /** At least so many. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
};

/** What groups of meetings are of. */
export type MeetingKey =
  /** How they stand. */
  | 'STATUS'
  /** How they were held. */
  | 'MODE'
  /** How many sides they had. */
  | 'FORMAT'
  /** The country where they were held. */
  | 'COUNTRY'
  /** Each person who took part or is expected. */
  | 'PERSON'
  /** Each pair of countries for which somebody was there. */
  | 'COUNTRIES'
  /** The level of both sides of a pair of countries; without pairs, of anybody there. */
  | 'LEVEL';

/** On which level meetings are held. */
export type MeetingLevel =
  /** Heads of state and of government. */
  | 'LEADER'
  /** Foreign ministers. */
  | 'FOREIGN_MINISTER'
  /** Defence ministers. */
  | 'DEFENCE_MINISTER'
  /** Finance ministers. */
  | 'FINANCE_MINISTER'
  /** Anybody else, and whose office the sources do not tell. */
  | 'OTHER';

/** What groups of encounters are of. */
export type EncounterKey =
  /** The one who met somebody. */
  | 'SUBJECT'
  /** The one who was met. */
  | 'COUNTERPART'
  /** The country where they met. */
  | 'COUNTRY';

/** What is counted of encounters. */
export type EncounterMeasure =
  /** Pairs in a meeting. */
  | 'ENCOUNTERS'
  /** Meetings, each once. */
  | 'MEETINGS'
  /** Counterparts, each once. */
  | 'COUNTERPARTS';

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

/** Meetings that have something in common, counted. */
export type MeetingGroup = {
  /** The stretch of the calendar. Example: `2025-10`. */
  readonly bucket?: Maybe<Scalars['String']['output']>;
  /** How they stand. */
  readonly status?: Maybe<MeetingStatus>;
  /** How they were held. */
  readonly mode?: Maybe<Mode>;
  /** How many sides they had. */
  readonly format?: Maybe<MeetingFormat>;
  /** The country where they were held. */
  readonly country?: Maybe<Country>;
  /** Who took part. */
  readonly person?: Maybe<Person>;
  /** The pair of countries, by their codes in order. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** The level. */
  readonly level?: Maybe<MeetingLevel>;
  /** How many meetings. Example: 3. */
  readonly count: Scalars['Int']['output'];
  /** How many more than in the bucket before; null without buckets. */
  readonly change?: Maybe<Scalars['Int']['output']>;
};

/** Encounters that have something in common, counted. */
export type EncounterGroup = {
  /** The stretch of the calendar. Example: `2025-Q4`. */
  readonly bucket?: Maybe<Scalars['String']['output']>;
  /** The one who met somebody. */
  readonly subject?: Maybe<Actor>;
  /** The one who was met. */
  readonly counterpart?: Maybe<Actor>;
  /** The country where they met. */
  readonly country?: Maybe<Country>;
  /** How many pairs in meetings. Example: 12. */
  readonly encounters: Scalars['Int']['output'];
  /** How many meetings. Example: 7. */
  readonly meetings: Scalars['Int']['output'];
  /** How many different counterparts. Example: 9. */
  readonly counterparts: Scalars['Int']['output'];
  /** How much more of `measure` than in the bucket before; null without buckets. */
  readonly change?: Maybe<Scalars['Int']['output']>;
};

/** Sanctions that have something in common, counted. */
export type SanctionGroup = {
  /** The stretch of the calendar. Example: `2025-10`. */
  readonly bucket?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly status?: Maybe<SanctionStatus>;
  /** Who imposed them, or would. */
  readonly issuer?: Maybe<Actor>;
  /** Whom they are aimed at. */
  readonly target?: Maybe<Actor>;
  /** The country of whom they are aimed at. */
  readonly country?: Maybe<Country>;
  /** The sector. Example: `oil`. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** The programme or package. */
  readonly program?: Maybe<Scalars['String']['output']>;
  /** How many sanctions. Example: 4. */
  readonly count: Scalars['Int']['output'];
  /** Programmes and packages that they belong to. */
  readonly programs: ReadonlyArray<Scalars['String']['output']>;
  /** How many more than in the bucket before; null without buckets. */
  readonly change?: Maybe<Scalars['Int']['output']>;
};

/** Where a page begins and ends. */
export type PageInfo = {
  /** Whether there is more after the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of people. */
export type PersonConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of people. */
export type PersonEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Person;
};

/** A page of countries. */
export type CountryConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of countries. */
export type CountryEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Country;
};

/** A page of list entries. */
export type ListEntryConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ListEntryEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<ListEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of list entries. */
export type ListEntryEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ListEntry;
};

/** A page of organizations. */
export type OrganizationConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of organizations. */
export type OrganizationEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Organization;
};

/** A page of places. */
export type PlaceConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of places. */
export type PlaceEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Place;
};

/** A page of meetings. */
export type MeetingConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * All rows that fit, of all pages, counted in groups; each group tells what it is of in the fields that were asked for in `by`.
   * Example: `groupBy(by: [STATUS], bucket: MONTH, fillGaps: true) { bucket count }`.
   */
  readonly groupBy: ReadonlyArray<MeetingGroup>;
};


/** A page of meetings. */
export type MeetingConnectionGroupByArgs = {
  by: ReadonlyArray<MeetingKey>;
  bucket?: InputMaybe<Bucket>;
  fillGaps?: InputMaybe<Scalars['Boolean']['input']>;
  countries?: InputMaybe<ReadonlyArray<CountryBy>>;
  levels?: InputMaybe<ReadonlyArray<MeetingLevel>>;
  having?: InputMaybe<CountRange>;
  order?: InputMaybe<GroupOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of a page of meetings. */
export type MeetingEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Meeting;
};

/** A page of encounters. */
export type EncounterConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<EncounterEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Encounter>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * All rows that fit, of all pages, counted in groups; each group tells what it is of in the fields that were asked for in `by`.
   * Example: `groupBy(by: [SUBJECT], bucket: MONTH, fillGaps: true) { bucket count }`.
   */
  readonly groupBy: ReadonlyArray<EncounterGroup>;
};


/** A page of encounters. */
export type EncounterConnectionGroupByArgs = {
  by: ReadonlyArray<EncounterKey>;
  bucket?: InputMaybe<Bucket>;
  fillGaps?: InputMaybe<Scalars['Boolean']['input']>;
  measure?: InputMaybe<EncounterMeasure>;
  having?: InputMaybe<CountRange>;
  order?: InputMaybe<GroupOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of a page of encounters. */
export type EncounterEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Encounter;
  /** Sentences that say so; those that name both in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A row of a page of encounters. */
export type EncounterEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of visits. */
export type VisitConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Visit>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of visits. */
export type VisitEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Visit;
  /** Sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A row of a page of visits. */
export type VisitEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings of the timeline. */
export type TimelineConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of meetings of the timeline. */
export type TimelineEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TimelineEntry;
};

/** A page of sanctions. */
export type SanctionConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<SanctionEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Sanction>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * All rows that fit, of all pages, counted in groups; each group tells what it is of in the fields that were asked for in `by`.
   * Example: `groupBy(by: [ISSUER], bucket: MONTH, fillGaps: true) { bucket count }`.
   */
  readonly groupBy: ReadonlyArray<SanctionGroup>;
};


/** A page of sanctions. */
export type SanctionConnectionGroupByArgs = {
  by: ReadonlyArray<SanctionKey>;
  bucket?: InputMaybe<Bucket>;
  fillGaps?: InputMaybe<Scalars['Boolean']['input']>;
  having?: InputMaybe<CountRange>;
  order?: InputMaybe<GroupOrder>;
  top?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of a page of sanctions. */
export type SanctionEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Sanction;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of articles. */
export type ArticleEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Article;
};

/** A page of meetings that an article tells of. */
export type ArticleMeetingConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ArticleMeetingEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of meetings that an article tells of. */
export type ArticleMeetingEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Meeting;
  /** Sentences of the article that say so; those that tell how it stands in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A row of a page of meetings that an article tells of. */
export type ArticleMeetingEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sanctions that an article tells of. */
export type ArticleSanctionConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ArticleSanctionEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Sanction>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of sanctions that an article tells of. */
export type ArticleSanctionEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Sanction;
  /** Sentences of the article that say so; those that tell how it stands in front. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** A row of a page of sanctions that an article tells of. */
export type ArticleSanctionEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statements. */
export type ClaimConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of statements. */
export type ClaimEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Claim;
};

/** A page of search results. */
export type SearchConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of search results. */
export type SearchEdge = {
  /** Cursor of this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: SearchHit;
};

/** A page of open questions. */
export type OpenQuestionConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<OpenQuestionEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<OpenQuestion>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of open questions. */
export type OpenQuestionEdge = {
  /** Where the row stands, to go on from there. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: OpenQuestion;
};

/** A page of rulings. */
export type RulingConnection = {
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<RulingEdge>;
  /** The rows of the page alone. */
  readonly nodes: ReadonlyArray<Ruling>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of rulings. */
export type RulingEdge = {
  /** Where the row stands, to go on from there. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Ruling;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Extraction: ResolverTypeWrapper<Scalars['Extraction']['output']>;
  DocumentInput: DocumentInput;
  Reading: ResolverTypeWrapper<Reading>;
  ReadDocument: ResolverTypeWrapper<ReadDocument>;
  IngestSummary: ResolverTypeWrapper<Omit<IngestSummary, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  Refusal: ResolverTypeWrapper<Refusal>;
  SavedQuestion: ResolverTypeWrapper<SavedQuestionView>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Verdict: Verdict;
  RuledKind: RuledKind;
  OpenQuestion: ResolverTypeWrapper<OpenQuestionView>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OpenListing: ResolverTypeWrapper<OpenListingView>;
  QuestionSide: ResolverTypeWrapper<QuestionSideView>;
  SourceRecord: ResolverTypeWrapper<RecordView>;
  Ruling: ResolverTypeWrapper<Ruling>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ActorBy: ActorBy;
  CountryBy: CountryBy;
  PlaceFilter: PlaceFilter;
  Near: Near;
  During: During;
  EventOrder: EventOrder;
  Certainty: Certainty;
  MeetingStatus: MeetingStatus;
  Mode: Mode;
  Presence: Presence;
  Role: Role;
  SanctionedBy: SanctionedBy;
  MeetingFormat: MeetingFormat;
  PlaceKind: PlaceKind;
  ActorKind: ActorKind;
  OfficeLevel: OfficeLevel;
  SanctionStatus: SanctionStatus;
  Stance: Stance;
  DateBasis: DateBasis;
  Exactness: Exactness;
  ClaimKind: ClaimKind;
  SearchKind: SearchKind;
  Node: ResolverTypeWrapper<NodeView>;
  Actor: ResolverTypeWrapper<EntityView>;
  Person: ResolverTypeWrapper<EntityView>;
  Organization: ResolverTypeWrapper<EntityView>;
  Country: ResolverTypeWrapper<EntityView>;
  Place: ResolverTypeWrapper<EntityView>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Office: ResolverTypeWrapper<OfficeView>;
  Meeting: ResolverTypeWrapper<MeetingView>;
  Participation: ResolverTypeWrapper<ParticipationView>;
  SanctionedParticipant: ResolverTypeWrapper<SanctionedView>;
  Headcount: ResolverTypeWrapper<Headcount>;
  EventDate: ResolverTypeWrapper<DateView>;
  StatusClaim: ResolverTypeWrapper<StatusClaimView>;
  Account: ResolverTypeWrapper<AccountView>;
  Location: ResolverTypeWrapper<EntityView>;
  AccountParticipant: ResolverTypeWrapper<AccountParticipantView>;
  Dispute: ResolverTypeWrapper<Omit<Dispute, 'values'> & { values: ReadonlyArray<ResolversTypes['DisputedValue']> }>;
  DisputedValue: ResolverTypeWrapper<Omit<DisputedValue, 'articles'> & { articles: ReadonlyArray<ResolversTypes['Article']> }>;
  Encounter: ResolverTypeWrapper<EncounterView>;
  Visit: ResolverTypeWrapper<VisitView>;
  TimelineEntry: ResolverTypeWrapper<TimelineView>;
  PathOrder: PathOrder;
  MeetingPath: ResolverTypeWrapper<Omit<MeetingPath, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<PathStepView>;
  Network: ResolverTypeWrapper<Omit<Network, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['NetworkNode']>, edges: ReadonlyArray<ResolversTypes['NetworkEdge']> }>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeView>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeView>;
  Sanction: ResolverTypeWrapper<SanctionView>;
  ListEntry: ResolverTypeWrapper<ListEntryView>;
  ListAlias: ResolverTypeWrapper<ListAlias>;
  ListIdentifier: ResolverTypeWrapper<ListIdentifier>;
  ListChange: ResolverTypeWrapper<ListChange>;
  ListChangeKind: ListChangeKind;
  ListEntryKind: ListEntryKind;
  ListEntryStatus: ListEntryStatus;
  Listing: ResolverTypeWrapper<Omit<Listing, 'entry'> & { entry: ResolversTypes['ListEntry'] }>;
  SanctionCandidate: ResolverTypeWrapper<SanctionCandidateView>;
  SanctionListing: ResolverTypeWrapper<SanctionListingView>;
  ListedParticipant: ResolverTypeWrapper<Omit<ListedParticipant, 'participant' | 'listings'> & { participant: ResolversTypes['Actor'], listings: ReadonlyArray<ResolversTypes['Listing']> }>;
  SanctionPair: ResolverTypeWrapper<SanctionPairView>;
  SanctionIssuer: ResolverTypeWrapper<SanctionPartView>;
  SanctionTarget: ResolverTypeWrapper<SanctionPartView>;
  SanctionCaller: ResolverTypeWrapper<SanctionPartView>;
  SanctionStatusClaim: ResolverTypeWrapper<StatusClaimView>;
  Source: ResolverTypeWrapper<Source>;
  Article: ResolverTypeWrapper<ArticleView>;
  Withdrawal: ResolverTypeWrapper<Omit<Withdrawal, 'article' | 'changes' | 'gone'> & { article: ResolversTypes['Article'], changes: ReadonlyArray<ResolversTypes['Change']>, gone: ReadonlyArray<ResolversTypes['Node']> }>;
  Evidence: ResolverTypeWrapper<EvidenceView>;
  Sentence: ResolverTypeWrapper<SentenceView>;
  Claim: ResolverTypeWrapper<ClaimView>;
  Attribution: ResolverTypeWrapper<Attribution>;
  AttributionKind: AttributionKind;
  MemberCount: ResolverTypeWrapper<Omit<MemberCount, 'article'> & { article: ResolversTypes['Article'] }>;
  SearchResult: ResolverTypeWrapper<SearchResultView>;
  SearchHit: ResolverTypeWrapper<SearchHitView>;
  Meta: ResolverTypeWrapper<Meta>;
  Counts: ResolverTypeWrapper<Counts>;
  Ground: Ground;
  EventKind: EventKind;
  ChangeAction: ChangeAction;
  Event: ResolverTypeWrapper<EventView>;
  Change: ResolverTypeWrapper<ChangeView>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  FoundSentence: ResolverTypeWrapper<FoundSentenceView>;
  SentenceConnection: ResolverTypeWrapper<Omit<SentenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SentenceEdge']>, nodes: ReadonlyArray<ResolversTypes['FoundSentence']> }>;
  SentenceEdge: ResolverTypeWrapper<Omit<SentenceEdge, 'node'> & { node: ResolversTypes['FoundSentence'] }>;
  Bucket: Bucket;
  GroupOrder: GroupOrder;
  CountRange: CountRange;
  MeetingKey: MeetingKey;
  MeetingLevel: MeetingLevel;
  EncounterKey: EncounterKey;
  EncounterMeasure: EncounterMeasure;
  SanctionKey: SanctionKey;
  MeetingGroup: ResolverTypeWrapper<MeetingGroupView>;
  EncounterGroup: ResolverTypeWrapper<EncounterGroupView>;
  SanctionGroup: ResolverTypeWrapper<SanctionGroupView>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  ListEntryConnection: ResolverTypeWrapper<Omit<ListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ListEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['ListEntry']> }>;
  ListEntryEdge: ResolverTypeWrapper<Omit<ListEntryEdge, 'node'> & { node: ResolversTypes['ListEntry'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  MeetingConnection: ResolverTypeWrapper<MeetingConnectionView>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  EncounterConnection: ResolverTypeWrapper<EncounterConnectionView>;
  EncounterEdge: ResolverTypeWrapper<Omit<EncounterEdge, 'node' | 'evidence'> & { node: ResolversTypes['Encounter'], evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VisitEdge']>, nodes: ReadonlyArray<ResolversTypes['Visit']> }>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node' | 'evidence'> & { node: ResolversTypes['Visit'], evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  SanctionConnection: ResolverTypeWrapper<SanctionConnectionView>;
  SanctionEdge: ResolverTypeWrapper<Omit<SanctionEdge, 'node'> & { node: ResolversTypes['Sanction'] }>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleMeetingConnection: ResolverTypeWrapper<Omit<ArticleMeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleMeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  ArticleMeetingEdge: ResolverTypeWrapper<ArticleMeetingEdgeView>;
  ArticleSanctionConnection: ResolverTypeWrapper<Omit<ArticleSanctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleSanctionEdge']>, nodes: ReadonlyArray<ResolversTypes['Sanction']> }>;
  ArticleSanctionEdge: ResolverTypeWrapper<ArticleSanctionEdgeView>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  OpenQuestionConnection: ResolverTypeWrapper<Omit<OpenQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OpenQuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['OpenQuestion']> }>;
  OpenQuestionEdge: ResolverTypeWrapper<Omit<OpenQuestionEdge, 'node'> & { node: ResolversTypes['OpenQuestion'] }>;
  RulingConnection: ResolverTypeWrapper<RulingConnection>;
  RulingEdge: ResolverTypeWrapper<RulingEdge>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Extraction: Scalars['Extraction']['output'];
  DocumentInput: DocumentInput;
  Reading: Reading;
  ReadDocument: ReadDocument;
  IngestSummary: Omit<IngestSummary, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  Refusal: Refusal;
  SavedQuestion: SavedQuestionView;
  DeadLetter: DeadLetter;
  Subscription: Record<PropertyKey, never>;
  OpenQuestion: OpenQuestionView;
  Float: Scalars['Float']['output'];
  OpenListing: OpenListingView;
  QuestionSide: QuestionSideView;
  SourceRecord: RecordView;
  Ruling: Ruling;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  ActorBy: ActorBy;
  CountryBy: CountryBy;
  PlaceFilter: PlaceFilter;
  Near: Near;
  During: During;
  Node: NodeView;
  Actor: EntityView;
  Person: EntityView;
  Organization: EntityView;
  Country: EntityView;
  Place: EntityView;
  Coordinates: Coordinates;
  Office: OfficeView;
  Meeting: MeetingView;
  Participation: ParticipationView;
  SanctionedParticipant: SanctionedView;
  Headcount: Headcount;
  EventDate: DateView;
  StatusClaim: StatusClaimView;
  Account: AccountView;
  Location: EntityView;
  AccountParticipant: AccountParticipantView;
  Dispute: Omit<Dispute, 'values'> & { values: ReadonlyArray<ResolversParentTypes['DisputedValue']> };
  DisputedValue: Omit<DisputedValue, 'articles'> & { articles: ReadonlyArray<ResolversParentTypes['Article']> };
  Encounter: EncounterView;
  Visit: VisitView;
  TimelineEntry: TimelineView;
  MeetingPath: Omit<MeetingPath, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: PathStepView;
  Network: Omit<Network, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['NetworkNode']>, edges: ReadonlyArray<ResolversParentTypes['NetworkEdge']> };
  NetworkNode: NetworkNodeView;
  NetworkEdge: NetworkEdgeView;
  Sanction: SanctionView;
  ListEntry: ListEntryView;
  ListAlias: ListAlias;
  ListIdentifier: ListIdentifier;
  ListChange: ListChange;
  Listing: Omit<Listing, 'entry'> & { entry: ResolversParentTypes['ListEntry'] };
  SanctionCandidate: SanctionCandidateView;
  SanctionListing: SanctionListingView;
  ListedParticipant: Omit<ListedParticipant, 'participant' | 'listings'> & { participant: ResolversParentTypes['Actor'], listings: ReadonlyArray<ResolversParentTypes['Listing']> };
  SanctionPair: SanctionPairView;
  SanctionIssuer: SanctionPartView;
  SanctionTarget: SanctionPartView;
  SanctionCaller: SanctionPartView;
  SanctionStatusClaim: StatusClaimView;
  Source: Source;
  Article: ArticleView;
  Withdrawal: Omit<Withdrawal, 'article' | 'changes' | 'gone'> & { article: ResolversParentTypes['Article'], changes: ReadonlyArray<ResolversParentTypes['Change']>, gone: ReadonlyArray<ResolversParentTypes['Node']> };
  Evidence: EvidenceView;
  Sentence: SentenceView;
  Claim: ClaimView;
  Attribution: Attribution;
  MemberCount: Omit<MemberCount, 'article'> & { article: ResolversParentTypes['Article'] };
  SearchResult: SearchResultView;
  SearchHit: SearchHitView;
  Meta: Meta;
  Counts: Counts;
  Event: EventView;
  Change: ChangeView;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  FoundSentence: FoundSentenceView;
  SentenceConnection: Omit<SentenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SentenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FoundSentence']> };
  SentenceEdge: Omit<SentenceEdge, 'node'> & { node: ResolversParentTypes['FoundSentence'] };
  CountRange: CountRange;
  MeetingGroup: MeetingGroupView;
  EncounterGroup: EncounterGroupView;
  SanctionGroup: SanctionGroupView;
  PageInfo: PageInfo;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  ListEntryConnection: Omit<ListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ListEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ListEntry']> };
  ListEntryEdge: Omit<ListEntryEdge, 'node'> & { node: ResolversParentTypes['ListEntry'] };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  MeetingConnection: MeetingConnectionView;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  EncounterConnection: EncounterConnectionView;
  EncounterEdge: Omit<EncounterEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Encounter'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  VisitConnection: Omit<VisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Visit']> };
  VisitEdge: Omit<VisitEdge, 'node' | 'evidence'> & { node: ResolversParentTypes['Visit'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  SanctionConnection: SanctionConnectionView;
  SanctionEdge: Omit<SanctionEdge, 'node'> & { node: ResolversParentTypes['Sanction'] };
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleMeetingConnection: Omit<ArticleMeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleMeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  ArticleMeetingEdge: ArticleMeetingEdgeView;
  ArticleSanctionConnection: Omit<ArticleSanctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleSanctionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Sanction']> };
  ArticleSanctionEdge: ArticleSanctionEdgeView;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  OpenQuestionConnection: Omit<OpenQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OpenQuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OpenQuestion']> };
  OpenQuestionEdge: Omit<OpenQuestionEdge, 'node'> & { node: ResolversParentTypes['OpenQuestion'] };
  RulingConnection: RulingConnection;
  RulingEdge: RulingEdge;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, RequireFields<QuerySentencesArgs, 'text' | 'anyway' | 'order'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  listEntry?: Resolver<Maybe<ResolversTypes['ListEntry']>, ParentType, ContextType, RequireFields<QueryListEntryArgs, 'id'>>;
  listEntries?: Resolver<ResolversTypes['ListEntryConnection'], ParentType, ContextType, Partial<QueryListEntriesArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'presence' | 'withoutLeaders' | 'minSources' | 'order'>>;
  encounters?: Resolver<ResolversTypes['EncounterConnection'], ParentType, ContextType, RequireFields<QueryEncountersArgs, 'minSources' | 'includePlanned' | 'order'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'minSources' | 'includePlanned' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'of' | 'presence' | 'minSources' | 'order'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['MeetingPath']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'first' | 'maxSteps' | 'maxMeetingSize' | 'inTimeOrder' | 'minSources' | 'order'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'maxMeetingSize' | 'minSources' | 'maxPeople'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'order'>>;
  diff?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryDiffArgs, 'from' | 'to' | 'first'>>;
  sanction?: Resolver<Maybe<ResolversTypes['Sanction']>, ParentType, ContextType, RequireFields<QuerySanctionArgs, 'id'>>;
  sanctions?: Resolver<ResolversTypes['SanctionConnection'], ParentType, ContextType, RequireFields<QuerySanctionsArgs, 'minSources' | 'order'>>;
  sanctionPairs?: Resolver<ReadonlyArray<ResolversTypes['SanctionPair']>, ParentType, ContextType, RequireFields<QuerySanctionPairsArgs, 'within' | 'first'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'withdrawn'>>;
  withdrawal?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType, RequireFields<QueryWithdrawalArgs, 'article'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'about'>>;
  extract?: Resolver<ResolversTypes['Reading'], ParentType, ContextType, RequireFields<QueryExtractArgs, 'document'>>;
  openQuestions?: Resolver<ResolversTypes['OpenQuestionConnection'], ParentType, ContextType, Partial<QueryOpenQuestionsArgs>>;
  openListings?: Resolver<ReadonlyArray<ResolversTypes['OpenListing']>, ParentType, ContextType, RequireFields<QueryOpenListingsArgs, 'first'>>;
  rulings?: Resolver<ResolversTypes['RulingConnection'], ParentType, ContextType, RequireFields<QueryRulingsArgs, 'includeUndone'>>;
  savedQuestions?: Resolver<ReadonlyArray<ResolversTypes['SavedQuestion']>, ParentType, ContextType>;
  recordsOf?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType, RequireFields<QueryRecordsOfArgs, 'id' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingest?: Resolver<ResolversTypes['IngestSummary'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'document'>>;
  judge?: Resolver<ResolversTypes['Ruling'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'left' | 'right' | 'verdict' | 'by'>>;
  undo?: Resolver<ResolversTypes['Ruling'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'id' | 'by'>>;
  withdraw?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'article' | 'by' | 'reason'>>;
  saveQuestion?: Resolver<ResolversTypes['SavedQuestion'], ParentType, ContextType, RequireFields<MutationSaveQuestionArgs, 'name' | 'url' | 'secret' | 'by'>>;
  deleteQuestion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteQuestionArgs, 'id'>>;
  restore?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType, RequireFields<MutationRestoreArgs, 'article' | 'by'>>;
};

export interface ExtractionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Extraction'], any> {
  name: 'Extraction';
}

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  document?: Resolver<ResolversTypes['ReadDocument'], ParentType, ContextType>;
  extraction?: Resolver<ResolversTypes['Extraction'], ParentType, ContextType>;
};

export type ReadDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadDocument'] = ResolversParentTypes['ReadDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IngestSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestSummary'] = ResolversParentTypes['IngestSummary']> = {
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sanctions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuestion'] = ResolversParentTypes['SavedQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadLetters?: Resolver<ReadonlyArray<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type OpenQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestion'] = ResolversParentTypes['OpenQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['QuestionSide'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['QuestionSide'], ParentType, ContextType>;
};

export type OpenListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenListing'] = ResolversParentTypes['OpenListing']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type QuestionSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionSide'] = ResolversParentTypes['QuestionSide']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QuestionSideEvidenceArgs, 'first'>>;
};

export type SourceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ruling'] = ResolversParentTypes['Ruling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country' | 'Place' | 'Meeting' | 'Sanction' | 'Article', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sanctions?: Resolver<ReadonlyArray<ResolversTypes['Sanction']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberCounts?: Resolver<ReadonlyArray<ResolversTypes['MemberCount']>, ParentType, ContextType>;
  sanctions?: Resolver<ReadonlyArray<ResolversTypes['Sanction']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CountryEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PlaceEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OfficeLevel'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficeEvidenceArgs, 'first'>>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  statusPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusClaim']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['EventDate'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType, Partial<MeetingParticipantsArgs>>;
  attended?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType, Partial<MeetingAttendedArgs>>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  absent?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  listedParticipants?: Resolver<ReadonlyArray<ResolversTypes['ListedParticipant']>, ParentType, ContextType>;
  sanctionedParticipants?: Resolver<ReadonlyArray<ResolversTypes['SanctionedParticipant']>, ParentType, ContextType, RequireFields<MeetingSanctionedParticipantsArgs, 'by' | 'presence'>>;
  headcount?: Resolver<Maybe<ResolversTypes['Headcount']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['Ground']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  representing?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParticipationEvidenceArgs, 'first'>>;
};

export type SanctionedParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionedParticipant'] = ResolversParentTypes['SanctionedParticipant']> = {
  participant?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  byParticipant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sanction?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
};

export type HeadcountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Headcount'] = ResolversParentTypes['Headcount']> = {
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDate'] = ResolversParentTypes['EventDate']> = {
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  exactness?: Resolver<ResolversTypes['Exactness'], ParentType, ContextType>;
};

export type StatusClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusClaim'] = ResolversParentTypes['StatusClaim']> = {
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StatusClaimEvidenceArgs, 'first'>>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Headcount']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidBy?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['AccountParticipant']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AccountEvidenceArgs, 'first'>>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  __resolveType: TypeResolveFn<'Place' | 'Country', ParentType, ContextType>;
};

export type AccountParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountParticipant'] = ResolversParentTypes['AccountParticipant']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DisputedValue']>, ParentType, ContextType>;
};

export type DisputedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedValue'] = ResolversParentTypes['DisputedValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
};

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  counterpart?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subjectMode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  counterpartMode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  counterpartMet?: Resolver<ReadonlyArray<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<EncounterCounterpartMetArgs, 'daysBefore' | 'daysAfter' | 'first'>>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EncounterEvidenceArgs, 'first'>>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  made?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['OfficeLevel']>, ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitEvidenceArgs, 'first'>>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  date?: Resolver<ResolversTypes['EventDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
};

export type MeetingPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPath'] = ResolversParentTypes['MeetingPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PathStepEvidenceArgs, 'first'>>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<NetworkEdgeEvidenceArgs, 'first'>>;
};

export type SanctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sanction'] = ResolversParentTypes['Sanction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SanctionStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['SanctionStatusClaim']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['EventDate'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['SanctionIssuer']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['SanctionTarget']>, ParentType, ContextType>;
  callers?: Resolver<ReadonlyArray<ResolversTypes['SanctionCaller']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['SanctionListing']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['SanctionCandidate']>, ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['Ground']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SanctionEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEntry'] = ResolversParentTypes['ListEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListEntryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['ListAlias']>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListEntryStatus'], ParentType, ContextType>;
  listingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nationalities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  birthDates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  birthPlaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['ListIdentifier']>, ParentType, ContextType>;
  imoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ListChange']>, ParentType, ContextType>;
};

export type ListAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListAlias'] = ResolversParentTypes['ListAlias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListIdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListIdentifier'] = ResolversParentTypes['ListIdentifier']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListChange'] = ResolversParentTypes['ListChange']> = {
  kind?: Resolver<ResolversTypes['ListChangeKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  entry?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
};

export type SanctionCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionCandidate'] = ResolversParentTypes['SanctionCandidate']> = {
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
};

export type SanctionListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionListing'] = ResolversParentTypes['SanctionListing']> = {
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gapDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
};

export type ListedParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedParticipant'] = ResolversParentTypes['ListedParticipant']> = {
  participant?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
};

export type SanctionPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionPair'] = ResolversParentTypes['SanctionPair']> = {
  first?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  otherIssuer?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  daysApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<SanctionPairMeetingsArgs, 'daysBefore' | 'first'>>;
};

export type SanctionIssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionIssuer'] = ResolversParentTypes['SanctionIssuer']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  imposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SanctionIssuerEvidenceArgs, 'first'>>;
};

export type SanctionTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionTarget'] = ResolversParentTypes['SanctionTarget']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  imposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SanctionTargetEvidenceArgs, 'first'>>;
};

export type SanctionCallerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionCaller'] = ResolversParentTypes['SanctionCaller']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SanctionCallerEvidenceArgs, 'first'>>;
};

export type SanctionStatusClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionStatusClaim'] = ResolversParentTypes['SanctionStatusClaim']> = {
  status?: Resolver<ResolversTypes['SanctionStatus'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SanctionStatusClaimEvidenceArgs, 'first'>>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disclosesAi?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['ArticleMeetingConnection'], ParentType, ContextType, Partial<ArticleMeetingsArgs>>;
  sanctions?: Resolver<ResolversTypes['ArticleSanctionConnection'], ParentType, ContextType, Partial<ArticleSanctionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidBy?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'first'>>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttributionKind'], ParentType, ContextType>;
};

export type MemberCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberCount'] = ResolversParentTypes['MemberCount']> = {
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Country' | 'Place' | 'Meeting' | 'Sanction' | 'Sentence', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  result?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  takesWrites?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemaVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statusPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastIngest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newestArticle?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sanctions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Sanction', ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type FoundSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundSentence'] = ResolversParentTypes['FoundSentence']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type SentenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceConnection'] = ResolversParentTypes['SentenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FoundSentence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceEdge'] = ResolversParentTypes['SentenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoundSentence'], ParentType, ContextType>;
};

export type MeetingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingGroup'] = ResolversParentTypes['MeetingGroup']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MeetingStatus']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['MeetingFormat']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['MeetingLevel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EncounterGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterGroup'] = ResolversParentTypes['EncounterGroup']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  encounters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SanctionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionGroup'] = ResolversParentTypes['SanctionGroup']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SanctionStatus']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type ListEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEntryConnection'] = ResolversParentTypes['ListEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEntryEdge'] = ResolversParentTypes['ListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['MeetingGroup']>, ParentType, ContextType, RequireFields<MeetingConnectionGroupByArgs, 'by' | 'fillGaps' | 'order'>>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type EncounterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterConnection'] = ResolversParentTypes['EncounterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EncounterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Encounter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['EncounterGroup']>, ParentType, ContextType, RequireFields<EncounterConnectionGroupByArgs, 'by' | 'fillGaps' | 'measure' | 'order'>>;
};

export type EncounterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterEdge'] = ResolversParentTypes['EncounterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Encounter'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EncounterEdgeEvidenceArgs, 'first'>>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitEdgeEvidenceArgs, 'first'>>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type SanctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionConnection'] = ResolversParentTypes['SanctionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SanctionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sanction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['SanctionGroup']>, ParentType, ContextType, RequireFields<SanctionConnectionGroupByArgs, 'by' | 'fillGaps' | 'order'>>;
};

export type SanctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionEdge'] = ResolversParentTypes['SanctionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleMeetingConnection'] = ResolversParentTypes['ArticleMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleMeetingEdge'] = ResolversParentTypes['ArticleMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ArticleMeetingEdgeEvidenceArgs, 'first'>>;
};

export type ArticleSanctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSanctionConnection'] = ResolversParentTypes['ArticleSanctionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleSanctionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sanction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleSanctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSanctionEdge'] = ResolversParentTypes['ArticleSanctionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ArticleSanctionEdgeEvidenceArgs, 'first'>>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type OpenQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestionConnection'] = ResolversParentTypes['OpenQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OpenQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenQuestionEdge'] = ResolversParentTypes['OpenQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenQuestion'], ParentType, ContextType>;
};

export type RulingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulingConnection'] = ResolversParentTypes['RulingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RulingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ruling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RulingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulingEdge'] = ResolversParentTypes['RulingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ruling'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Extraction?: GraphQLScalarType;
  Reading?: ReadingResolvers<ContextType>;
  ReadDocument?: ReadDocumentResolvers<ContextType>;
  IngestSummary?: IngestSummaryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  SavedQuestion?: SavedQuestionResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  OpenQuestion?: OpenQuestionResolvers<ContextType>;
  OpenListing?: OpenListingResolvers<ContextType>;
  QuestionSide?: QuestionSideResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Ruling?: RulingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  SanctionedParticipant?: SanctionedParticipantResolvers<ContextType>;
  Headcount?: HeadcountResolvers<ContextType>;
  EventDate?: EventDateResolvers<ContextType>;
  StatusClaim?: StatusClaimResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  AccountParticipant?: AccountParticipantResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputedValue?: DisputedValueResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  MeetingPath?: MeetingPathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  Sanction?: SanctionResolvers<ContextType>;
  ListEntry?: ListEntryResolvers<ContextType>;
  ListAlias?: ListAliasResolvers<ContextType>;
  ListIdentifier?: ListIdentifierResolvers<ContextType>;
  ListChange?: ListChangeResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  SanctionCandidate?: SanctionCandidateResolvers<ContextType>;
  SanctionListing?: SanctionListingResolvers<ContextType>;
  ListedParticipant?: ListedParticipantResolvers<ContextType>;
  SanctionPair?: SanctionPairResolvers<ContextType>;
  SanctionIssuer?: SanctionIssuerResolvers<ContextType>;
  SanctionTarget?: SanctionTargetResolvers<ContextType>;
  SanctionCaller?: SanctionCallerResolvers<ContextType>;
  SanctionStatusClaim?: SanctionStatusClaimResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  MemberCount?: MemberCountResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  FoundSentence?: FoundSentenceResolvers<ContextType>;
  SentenceConnection?: SentenceConnectionResolvers<ContextType>;
  SentenceEdge?: SentenceEdgeResolvers<ContextType>;
  MeetingGroup?: MeetingGroupResolvers<ContextType>;
  EncounterGroup?: EncounterGroupResolvers<ContextType>;
  SanctionGroup?: SanctionGroupResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  ListEntryConnection?: ListEntryConnectionResolvers<ContextType>;
  ListEntryEdge?: ListEntryEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  EncounterConnection?: EncounterConnectionResolvers<ContextType>;
  EncounterEdge?: EncounterEdgeResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  SanctionConnection?: SanctionConnectionResolvers<ContextType>;
  SanctionEdge?: SanctionEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleMeetingConnection?: ArticleMeetingConnectionResolvers<ContextType>;
  ArticleMeetingEdge?: ArticleMeetingEdgeResolvers<ContextType>;
  ArticleSanctionConnection?: ArticleSanctionConnectionResolvers<ContextType>;
  ArticleSanctionEdge?: ArticleSanctionEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  OpenQuestionConnection?: OpenQuestionConnectionResolvers<ContextType>;
  OpenQuestionEdge?: OpenQuestionEdgeResolvers<ContextType>;
  RulingConnection?: RulingConnectionResolvers<ContextType>;
  RulingEdge?: RulingEdgeResolvers<ContextType>;
};

