import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Caller } from './caller.ts'

/** Questions that are known by the SHA-256 of their text, in hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** Texts by their SHA-256. */
export function trustDocuments(texts: Iterable<string>): TrustedDocuments {
  return new Map([...texts].map(text => [createHash('sha256').update(text).digest('hex'), text]))
}

/**
 * Takes questions by their id, as `documentId: "sha256:…"` or `extensions.persistedQuery.sha256Hash`. With `only` no others are answered
 * but those of callers who may do everything.
 */
export function trustedPlugin(
  { documents, only }: { documents: TrustedDocuments; only: boolean },
  callerOf: (header: string | null) => Caller,
): Plugin {
  return {
    onParams({ params, request, setParams }) {
      const id = idOf(params)
      if (id !== null && !params.query) {
        const query = documents.get(id)
        if (query === undefined) throw refusal(400, 'BAD_INPUT', `No document has the id «${id.slice(0, 80)}».`)
        setParams({ ...params, query })
        return
      }
      if (!only || callerOf(request.headers.get('authorization')).scope === 'admin') return
      if (params.query && documents.has(createHash('sha256').update(params.query).digest('hex'))) return
      throw refusal(
        403,
        'FORBIDDEN',
        'This server answers only documents that it knows. Send the id of one, or add yours.',
      )
    },
  }
}

function idOf(params: { extensions?: unknown; documentId?: unknown }): string | null {
  const persisted = (params.extensions as { persistedQuery?: { sha256Hash?: unknown } } | undefined)?.persistedQuery
  const given = params.documentId ?? persisted?.sha256Hash
  return typeof given === 'string' ? given.replace(/^sha256:/, '').toLowerCase() : null
}

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
