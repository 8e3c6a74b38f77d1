import { createHash } from 'node:crypto'
import { type Document, documentSchema } from '../domain/document.ts'
import { type Extraction, extractionSchema } from '../domain/extraction.ts'
import { AppError } from '../errors.ts'
import { requireScope } from './caller.ts'
import type { Context } from './context.ts'
import type { DocumentInput, IngestSummary, MutationResolvers, QueryResolvers } from './generated.ts'

/** What reads documents and writes them into the graph; the API is given one and knows no more of it. */
export interface Intake {
  /** The article in a web page, under the id given; null where it holds no readable text. */
  page(id: string, html: string): Promise<Document | null>
  /** What a document says. Writes nothing. */
  extract(document: Document): Promise<Extraction>
  /** Writes a document with an extraction of it, or, without one, with what the reader takes from it. */
  ingest(
    document: Document,
    extraction: Extraction | null,
  ): Promise<Omit<IngestSummary, 'article'> & { articleId: string }>
}

/** Longest text, in characters, that is read while somebody waits: for everybody, and for those who may write. */
const longest = { anybody: 20_000, writers: 200_000 }
/** So many texts wait to be read at most, and so many milliseconds each. */
const mostWaiting = 8
const patience = 60_000
const waiting = new WeakMap<Intake, number>()

/** `extract`. */
export const intakeQueries: Pick<QueryResolvers, 'extract'> = {
  extract: async (_, { document: input }, context) => {
    const intake = need(context.intake)
    const document = await documentOf(input, intake, mayWrite(context))
    return { document, extraction: await inLine(intake, () => intake.extract(document)) }
  },
}

/** `ingest`. */
export const intakeMutations: Pick<MutationResolvers, 'ingest'> = {
  ingest: async (_, { document: input, extraction: given }, context) => {
    requireScope(context, 'write')
    const intake = need(context.intake)
    const document = await documentOf(input, intake, true)
    const { articleId, ...summary } = await intake.ingest(document, given ? extractionOf(given, document) : null)
    const found = await context.loaders.articles(articleId, { knownAt: null, withdrawn: false })
    return { ...summary, article: found?.article ?? null }
  },
}

function mayWrite({ caller: { scope } }: Context): boolean {
  return scope === 'write' || scope === 'admin'
}

/**
 * Reads a text when those before it have been read.
 * @throws AppError BUSY when too many wait already, QUERY_TIMEOUT when it takes too long.
 */
async function inLine<T>(intake: Intake, read: () => Promise<T>): Promise<T> {
  const before = waiting.get(intake) ?? 0
  if (before >= mostWaiting) throw new AppError('BUSY', `${before} texts wait to be read already.`)
  waiting.set(intake, before + 1)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const problem = new AppError('QUERY_TIMEOUT', `The text was not read within ${patience / 1_000} seconds.`)
    timer = setTimeout(() => reject(problem), patience)
  })
  // Whoever is no longer waited for still stands in the line until it has been read.
  const reading = read().finally(() => waiting.set(intake, (waiting.get(intake) ?? 1) - 1))
  return Promise.race([reading, late]).finally(() => clearTimeout(timer))
}

function need(intake: Intake | undefined): Intake {
  if (intake) return intake
  throw new AppError('FORBIDDEN', 'This server reads no documents.')
}

/**
 * The document that somebody sent; one without an id has one that follows from its text.
 * @throws AppError BAD_INPUT that says what is wrong with it.
 */
async function documentOf({ html, text, ...about }: DocumentInput, intake: Intake, writer: boolean): Promise<Document> {
  const most = writer ? longest.writers : longest.anybody
  const tooLong = () => {
    const more = writer ? 'use `parley ingest` for more' : 'send a key that may write for more'
    return new AppError(
      'BAD_INPUT',
      `document: ${most} characters are read ${writer ? 'at once' : 'without a key'}; ${more}.`,
    )
  }
  // A page is markup for the most part.
  if ((html ?? '').length > 10 * most || (text ?? '').length > most) throw tooLong()
  if ((html ?? text ?? '') === '' || (html && text))
    throw new AppError('BAD_INPUT', 'document: give either text or html.')
  const id =
    about.id ??
    `doc-${createHash('sha256')
      .update(html ?? text ?? '')
      .digest('hex')
      .slice(0, 20)}`
  const page = html ? await intake.page(id, html) : null
  if (html && !page) throw new AppError('BAD_INPUT', 'document.html: there is no readable article in this page.')
  const told = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null && value !== ''))
  const parsed = documentSchema.safeParse({ ...page, text, ...told, ...(page && { text: page.text }), id })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new AppError('BAD_INPUT', `document.${issue?.path.join('.')}: ${issue?.message}.`)
  }
  if (parsed.data.text.length > most) throw tooLong()
  return parsed.data
}

function extractionOf(given: unknown, { id }: Document): Extraction {
  const parsed = extractionSchema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new AppError('BAD_INPUT', `extraction.${issue?.path.join('.')}: ${issue?.message}.`)
  }
  return { ...parsed.data, documentId: id }
}
