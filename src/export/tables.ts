import { meetingStatuses, sanctionStatuses } from '../domain/extraction.ts'
import type { TableName } from '../domain/table.ts'

/** What a table is about, and what each of its filters means; a filter that is not named it does not have. */
export interface About {
  description: string
  /** What lies between `from` and `to`. */
  days?: string
  country?: string
  /** The statuses that rows can be chosen by. */
  statuses?: readonly string[]
}

/** All tables. */
export const tables: Readonly<Record<TableName, About>> = {
  people: {
    description: 'People, one a row.',
    days: 'they attended a meeting that may have touched these days',
    country: 'they held an office of it or came to a meeting for it',
  },
  countries: { description: 'Countries, one a row.', country: 'only this one' },
  organizations: { description: 'Organizations, one a row: bodies, governments, companies, groups.' },
  places: { description: 'Places, one a row.', country: 'they lie in it' },
  meetings: {
    description: 'Meetings, calls and gatherings, one a row, whatever became of them: look at `status`.',
    days: 'the meeting may have touched these days',
    country: 'it took place there, or somebody came or was to come for it',
    statuses: meetingStatuses,
  },
  attendances: {
    description: 'Who attended, was expected at or stayed away from which meeting, one a row: look at `presence`.',
    days: 'the meeting may have touched these days',
    country: 'they came for it',
    statuses: meetingStatuses,
  },
  encounters: {
    description: 'Pairs of people who attended held meetings together, one a row.',
    days: 'only meetings that may have touched these days',
    country: 'only meetings to which both came for it',
  },
  sanctions: {
    description: 'Sanctions and proposals of sanctions, one a row: look at `imposed` and `status`.',
    days: 'it may have been decided on these days',
    country: 'it imposes it, or would, or it is the country of a target',
    statuses: sanctionStatuses,
  },
  articles: { description: 'Articles that the graph has read, one a row.', days: 'days of publication' },
  evidence: {
    description: 'The verbatim words behind every fact, one quote a row.',
    days: 'days of publication of the article',
  },
}

/** The networks. */
export const networks: Readonly<Record<'network' | 'graph', About>> = {
  network: {
    description: 'Who met whom: people who attended held meetings, with an edge for each pair that did so together.',
    days: 'only meetings that may have touched these days',
    country: 'only meetings to which both came for it',
  },
  graph: {
    description: 'Everything and what ties it: people, countries, organizations, places, meetings and sanctions.',
    days: 'only meetings and sanctions that may have touched these days, and articles published on them; all people, countries, organizations and places',
  },
}
