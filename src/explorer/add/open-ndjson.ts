import type { DocumentInput } from '../generated.ts'
import type { Opened } from './open-files.ts'

const fields = ['id', 'text', 'title', 'url', 'author', 'language', 'source', 'publishedAt'] as const
const most = 200

/** The documents of NDJSON, one a line; a line that is none says where it stands and why. */
export function openNdjson(name: string, text: string): Opened[] {
  const lines = text.split('\n').flatMap((line, i) => (line.trim() ? [{ line, at: `${name}, line ${i + 1}` }] : []))
  if (lines.length > most) {
    return [
      {
        name,
        problem: `has ${lines.length} documents; here ${most} can be read at once, \`parley ingest\` reads any number`,
      },
    ]
  }
  return lines.map(({ line, at }) => openLine(line, at))
}

function openLine(line: string, name: string): Opened {
  let told: unknown
  try {
    told = JSON.parse(line)
  } catch {
    return { name, problem: 'is no JSON' }
  }
  const record = (typeof told === 'object' && told !== null ? told : {}) as Record<string, unknown>
  if (typeof record.text !== 'string' || record.text === '') return { name, problem: 'has no text' }
  const given = fields.flatMap(field => (typeof record[field] === 'string' ? [[field, record[field]] as const] : []))
  const document: DocumentInput = Object.fromEntries(given)
  return { name: document.title ?? name, document }
}
