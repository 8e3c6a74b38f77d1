import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Document } from '../src/domain/document.ts'
import type { MeetingStatus, Mode, SanctionStatus } from '../src/domain/extraction.ts'
import { iso3Of } from './names.ts'

/** A meeting that careful readers found in a text; `statuses` are all that count as right, the best first. */
export interface GoldMeeting {
  participants: string[]
  places: (string | null)[]
  country: string | null
  dates: (string | null)[]
  modes: Mode[]
  statuses: MeetingStatus[]
  required: boolean
  evidence: string[]
}

/** A sanction that careful readers found in a text. */
export interface GoldSanction {
  issuers: string[]
  target: string
  statuses: SanctionStatus[]
  date: string | null
  required: boolean
  evidence: string[]
}

/** A document with what is right about it. */
export interface GoldDocument {
  corpus: string
  publisher: string
  seen: boolean
  document: Document
  meetings: GoldMeeting[]
  sanctions: GoldSanction[]
}

const meetingStatus: Record<string, MeetingStatus> = {
  happened: 'HELD',
  planned: 'PLANNED',
  cancelled: 'CANCELLED',
  postponed: 'POSTPONED',
  denied: 'DENIED',
}
const sanctionStatus: Record<string, SanctionStatus> = {
  imposed: 'IMPOSED',
  extended: 'EXTENDED',
  eased: 'EASED',
  lifted: 'LIFTED',
  threatened: 'THREATENED',
  planned: 'PLANNED',
  called_for: 'CALLED_FOR',
  opposed: 'OPPOSED',
  authorised: 'AUTHORISED',
  maintained: 'IN_FORCE',
}
const mode: Record<string, Mode> = {
  in_person: 'IN_PERSON',
  phone: 'PHONE',
  video: 'VIDEO',
  mixed: 'MIXED',
  unknown: 'UNKNOWN',
}

interface RawMeeting {
  participants: string[]
  place?: string | null
  country?: string | null
  date?: string | null
  mode?: string
  status: string
  also_status?: string
  required?: boolean
  evidence?: string[]
}
interface RawSanction {
  sanctioner: string
  target: string
  status: string
  also_status?: string
  date?: string | null
  required?: boolean
  evidence?: string[]
}
interface RawArticle {
  id: string
  text: string
  title?: string | null
  source?: string | null
  publishedAt?: string | null
  dateline?: string | null
}

/** Half of all documents may be looked at while rules are written; the hash of the id decides which. */
export function isSeen(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0
}

/** Lines of an NDJSON file as objects. */
export function readLines<T>(file: URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)
}

/** The documents of one of the labelled corpora (press, newswire, articles). */
export function readCorpus(shared: URL, corpus: string): GoldDocument[] {
  const folder = new URL(`corpora/${corpus}/`, shared)
  const gold = new Map(
    readLines<{ id: string; meetings: RawMeeting[]; sanctions: RawSanction[] }>(new URL('gold.jsonl', folder)).map(
      line => [line.id, line],
    ),
  )
  return readLines<RawArticle>(new URL('articles.jsonl', folder)).map(article =>
    toGold(corpus, article, gold.get(article.id) ?? { meetings: [], sanctions: [] }),
  )
}

function toGold(
  corpus: string,
  article: RawArticle,
  { meetings, sanctions }: { meetings: RawMeeting[]; sanctions: RawSanction[] },
): GoldDocument {
  return {
    corpus,
    publisher: corpus === 'press' || corpus === 'fresh' ? (article.source ?? corpus) : corpus,
    seen: isSeen(article.id),
    document: {
      id: article.id,
      text: article.text,
      title: article.title || null,
      source: article.source ?? null,
      publishedAt: article.publishedAt ?? dayOf(article.dateline),
    },
    meetings: meetings.map(toMeeting),
    sanctions: sanctions.map(toSanction),
  }
}

type Spanned<T> = Omit<T, 'evidence'> & { evidence: [number, number][] }

const labelled = {
  fresh: { labels: 'press-and-newswire', texts: ['unlabelled/press-and-newswire'] },
  wikinews: { labels: 'wikinews', texts: ['wikinews/unlabelled-2019-2020', 'wikinews/linked-2004-2014'] },
}

/**
 * The texts that we labelled ourselves (`training/labels`), where the quotes are kept as offsets because the texts are not ours: of the
 * publishers of the labelled corpora («fresh»), or of volunteers («wikinews»). All of them may be looked at and learned from.
 */
export function readFresh(shared: URL, corpus: keyof typeof labelled = 'fresh'): GoldDocument[] {
  const labels = new URL(`../training/labels/${labelled[corpus].labels}.ndjson`, import.meta.url)
  const texts = labelled[corpus].texts.flatMap(file => readLines<RawArticle>(new URL(`corpora/${file}.jsonl`, shared)))
  const byId = new Map(texts.map(one => [one.id, one]))
  return readLines<{ id: string; meetings: Spanned<RawMeeting>[]; sanctions: Spanned<RawSanction>[] }>(labels).flatMap(
    ({ id, meetings, sanctions }) => {
      const article = byId.get(id)
      if (!article) return []
      const quoted = <T>({ evidence, ...rest }: Spanned<T>) =>
        ({ ...rest, evidence: evidence.map(([start, end]) => article.text.slice(start, end)) }) as T
      const gold = {
        meetings: meetings.map(one => quoted<RawMeeting>(one)),
        sanctions: sanctions.map(one => quoted<RawSanction>(one)),
      }
      return [{ ...toGold(corpus, article, gold), seen: true }]
    },
  )
}

function dayOf(dateline: string | null | undefined): string | null {
  if (!dateline) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(dateline)) return dateline
  const time = Date.parse(`${dateline} UTC`)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

function toMeeting(raw: RawMeeting): GoldMeeting {
  return {
    participants: raw.participants,
    places: [raw.place ?? null],
    country: raw.country ? (iso3Of(raw.country) ?? raw.country) : null,
    dates: [raw.date ?? null],
    modes: [mode[raw.mode ?? 'unknown'] ?? 'UNKNOWN'],
    statuses: [raw.status, raw.also_status].flatMap(status => (status ? (meetingStatus[status] ?? []) : [])),
    required: raw.required ?? true,
    evidence: raw.evidence ?? [],
  }
}

function toSanction(raw: RawSanction): GoldSanction {
  return {
    issuers: raw.sanctioner.split(/,\s*|\s+and\s+(?=[A-Z])/),
    target: raw.target,
    statuses: [raw.status, raw.also_status].flatMap(status => (status ? (sanctionStatus[status] ?? []) : [])),
    date: raw.date ?? null,
    required: raw.required ?? true,
    evidence: raw.evidence ?? [],
  }
}
