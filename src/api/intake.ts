import { createHash } from 'node:crypto'
import { type Document, documentSchema } from '../domain/document.ts'
import { type Extraction, extractionSchema } from '../domain/extraction.ts'
import { AppError } from '../errors.ts'
import type { DocumentInput, IngestSummary, MutationResolvers, QueryResolvers } from './generated.ts'
import { requireWriter } from './write-key.ts'

/** What reads documents and writes them into the graph; the API is given one and knows no more of it. */
export interface Intake {
  /** The article in a web page, under the id given; null where it holds no readable text. */
  page(id: string, html: string): Document | null
  /** What a document says. Writes nothing. */
  extract(document: Document): Promise<Extraction>
  /** Writes a document with an extraction of it, or, without one, with what the reader takes from it. */
  ingest(
    document: Document,
    extraction: Extraction | null,
  ): Promise<Omit<IngestSummary, 'article'> & { articleId: string }>
}

/** Longest text, in characters, that is read while somebody waits. */
const longest = 200_000

/** `extract`. */
export const intakeQueries: Pick<QueryResolvers, 'extract'> = {
  extract: async (_, { document: input }, { intake }) => {
    const document = documentOf(input, need(intake))
    return { document, extraction: await need(intake).extract(document) }
  },
}

/** `ingest`. */
export const intakeMutations: Pick<MutationResolvers, 'ingest'> = {
  ingest: async (_, { document: input, extraction: given }, context) => {
    requireWriter(context)
    const intake = need(context.intake)
    const document = documentOf(input, intake)
    const { articleId, ...summary } = await intake.ingest(document, given ? extractionOf(given, document) : null)
    const found = await context.loaders.articles(articleId, null)
    return { ...summary, article: found?.article ?? null }
  },
}

function need(intake: Intake | undefined): Intake {
  if (intake) return intake
  throw new AppError('FORBIDDEN', 'This server reads no documents.')
}

/**
 * The document that somebody sent; one without an id has one that follows from its text.
 * @throws AppError BAD_INPUT that says what is wrong with it.
 */
function documentOf({ html, text, ...about }: DocumentInput, intake: Intake): Document {
  if ((html ?? text ?? '') === '' || (html && text))
    throw new AppError('BAD_INPUT', 'document: give either text or html.')
  const id =
    about.id ??
    `doc-${createHash('sha256')
      .update(html ?? text ?? '')
      .digest('hex')
      .slice(0, 20)}`
  const page = html ? intake.page(id, html) : null
  if (html && !page) throw new AppError('BAD_INPUT', 'document.html: there is no readable article in this page.')
  const told = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null && value !== ''))
  const parsed = documentSchema.safeParse({ ...page, text, ...told, ...(page && { text: page.text }), id })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new AppError('BAD_INPUT', `document.${issue?.path.join('.')}: ${issue?.message}.`)
  }
  if (parsed.data.text.length > longest) {
    throw new AppError(
      'BAD_INPUT',
      `document.text: ${longest} characters are read at once; use \`parley ingest\` for more.`,
    )
  }
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
