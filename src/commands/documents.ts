import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type TrustedDocuments, trustDocuments } from '../api/trusted.ts'
import { AppError } from '../errors.ts'

const manifest = z.record(z.string(), z.string())

/**
 * The questions of a folder of `.graphql` files, or of a JSON file of ids and texts; none without either.
 * @throws AppError BAD_CONFIG when it cannot be read, or an id is not the SHA-256 of its text.
 */
export function readDocuments(path: string | undefined): TrustedDocuments {
  if (path === undefined) return new Map()
  try {
    if (statSync(path).isDirectory()) {
      const files = readdirSync(path).filter(file => file.endsWith('.graphql'))
      return trustDocuments(files.map(file => readFileSync(join(path, file), 'utf8')))
    }
    const given = manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
    const documents = trustDocuments(Object.values(given))
    const wrong = Object.keys(given).find(id => !documents.has(id.replace(/^sha256:/, '')))
    if (wrong !== undefined) throw new Error(`${wrong} is not the SHA-256 of its text`)
    return documents
  } catch (cause) {
    throw new AppError('BAD_CONFIG', `PARLEY_DOCUMENTS: ${path} cannot be used: ${(cause as Error).message}`, { cause })
  }
}
