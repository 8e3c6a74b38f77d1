import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from './errors.ts'

const port = z.coerce.number().int().min(0).max(65535)

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform(text => text === 'true')

const settings = {
  NEO4J_URI: z.string().optional().describe('Address of a database that exists. Without it one is started.'),
  NEO4J_USERNAME: z.string().default('neo4j').describe('User of that database.'),
  NEO4J_PASSWORD: z.string().default('').describe('Password of that database; empty for one without authentication.'),
  NEO4J_DATABASE: z.string().optional().describe("Name of the database; the server's default without it."),
  PARLEY_PORT: port.default(4000).describe('Port of the HTTP server; 0 takes a free one.'),
  PARLEY_HOST: z.string().default('127.0.0.1').describe('Address that the HTTP server listens on.'),
  PARLEY_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'is no address such as https://parley.example.org' })
    .transform(address => address.replace(/\/+$/, ''))
    .optional()
    .describe(
      'Address under which others reach the server, such as https://parley.example.org; without it the one that they asked at.',
    ),
  PARLEY_WRITE_KEY: z
    .string()
    .min(16, 'is too short: a key has 16 characters or more')
    .optional()
    .describe('Key that may do everything through the API; without it and PARLEY_KEYS nobody can write through it.'),
  PARLEY_KEYS: z
    .string()
    .optional()
    .describe(
      'JSON file of further keys: `[{"name", "sha256", "scope": "read", "write" or "admin", "cost", "costPerMinute"}]`.',
    ),
  PARLEY_KEY_NEEDED: flag.describe('Whether only those are answered who send a key.'),
  PARLEY_COST_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe(
      'Objects that all answers of a minute without a key may have together; as many as are asked for when absent.',
    ),
  PARLEY_DOCUMENTS: z
    .string()
    .optional()
    .describe('Folder of .graphql files, or JSON file of texts by their SHA-256, that can be asked for by id alone.'),
  PARLEY_DOCUMENTS_ONLY: flag.describe(
    'Whether nothing but these documents is answered, except to keys that may do everything.',
  ),
  PARLEY_TIMEOUT: z.coerce
    .number()
    .min(1)
    .max(600)
    .default(30)
    .describe('Seconds after which the database ends a statement that reads.'),
  PARLEY_PRIVATE_TARGETS: flag.describe('Whether saved questions may be sent to addresses of private networks.'),
  PARLEY_CACHE: z.string().optional().describe("Folder of the engine's files; by default in the user's cache folder."),
  PARLEY_DATA: z.string().default('.parley/data').describe("The local database's folder."),
  PARLEY_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('warn')
    .describe('Least level that is logged.'),
  PARLEY_NEO4J_IMAGE: z.string().default('neo4j:5.26-community').describe('Image that a Docker engine runs.'),
  PARLEY_MEMORY: z
    .string()
    .regex(/^\d+[mg]$/i, 'is no size such as 512m or 2g')
    .default('1g')
    .describe('Heap of a database that is started here, such as 512m or 2g.'),
  PARLEY_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .describe('Documents that are read at once, each by a thread of its own; by default one a core, two at most.'),
  PARLEY_THREADS: z.coerce.number().int().min(1).max(64).default(1).describe('Threads that one reading step may use.'),
}

const schema = z.object(settings)

/** Every setting, read once and passed down. */
export type Config = Readonly<z.infer<typeof schema> & { PARLEY_CACHE: string }>

/** The settings with their descriptions, for the reference page. */
export const settingsSchema = schema

/**
 * Reads the settings from an environment.
 * @throws AppError BAD_CONFIG that lists every problem, an unknown PARLEY_ name included.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const unknown = Object.keys(given).filter(name => name.startsWith('PARLEY_') && !(name in settings))
  const parsed = schema.safeParse(given)
  const problems = [
    ...unknown.map(name => `${name} is no setting${suggestion(name)}`),
    ...(parsed.error?.issues ?? []).map(issue => `${issue.path.join('.')}: ${issue.message}`),
  ]
  if (!parsed.success || problems.length > 0) {
    throw new AppError('BAD_CONFIG', `The settings cannot be used:\n  ${problems.join('\n  ')}`)
  }
  const cache = parsed.data.PARLEY_CACHE ?? join(given.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'parley')
  return Object.freeze({ ...parsed.data, PARLEY_CACHE: cache })
}

function suggestion(name: string): string {
  const shared = (other: string) => [...other].filter((letter, i) => name[i] === letter).length
  const best = Object.keys(settings).reduce((a, b) => (shared(b) > shared(a) ? b : a))
  return `; did you mean ${best}?`
}
