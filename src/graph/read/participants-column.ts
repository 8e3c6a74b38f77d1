import { z } from 'zod'
import { parseTold, type Told } from '../../domain/told.ts'
import { arePlain, byName } from './plain.ts'
import { type EntityRow, entityRow, evidenceRow } from './row.ts'

const text = z.string().nullable()

/** Somebody as a list, of which the last four are there when they were asked for, or an id alone. */
const listedEntity = z.preprocess(told => {
  if (typeof told === 'string') return idAlone(told)
  if (!Array.isArray(told)) return told
  const [id, name, label, aliases, kind, iso2, iso3] = told
  return { id, name, labels: [label], aliases, kind, iso2, iso3 }
}, entityRow.nullable())
const unknownManner = { role: null, mode: null, articles: 0, sources: 0 }
/** In which way somebody took part, as a list; empty where it was not asked for. */
const manner = z.preprocess(
  ([role, mode, articles, sources]: unknown[]) =>
    role === undefined ? unknownManner : { role, mode, articles, sources },
  z.object({ role: text, mode: text, articles: z.number(), sources: z.number() }),
)
const toldParticipant = z
  .tuple([
    z.enum(['ATTENDED', 'EXPECTED_AT', 'ABSENT_FROM']),
    listedEntity.pipe(entityRow),
    listedEntity,
    manner,
    z.array(evidenceRow),
  ])
  .transform(([type, actor, principal, ways, evidence]) => ({ type, actor, principal, ...ways, evidence }))
export type ParticipantRow = z.infer<typeof toldParticipant>

/** So many are told of a meeting at most. */
const most = 200

const noEvidence: ParticipantRow['evidence'] = []

/** Those who attended, each told as one text: the host first, then those of whom most articles tell, then by their names. */
function plainParticipants(texts: readonly string[]): ParticipantRow[] {
  return texts.map(parseTold).sort(byWeight).slice(0, most).map(plainRow)
}

function byWeight(a: Told, b: Told): number {
  return Number(b.host) - Number(a.host) || b.articles - a.articles || byName(a, b)
}

function plainRow({ id, name, kind, representing }: Told): ParticipantRow {
  return {
    type: 'ATTENDED',
    actor: { id, name, labels: labelled(kind) },
    principal: representing === null ? null : idAlone(representing),
    role: null,
    mode: null,
    articles: 0,
    sources: 0,
    evidence: noEvidence,
  }
}

/** Who took part in a meeting, told plainly or with all that was asked of them. */
export const participantsColumn = z.union([
  z.custom<string[]>(arePlain).transform(plainParticipants),
  z.array(toldParticipant),
])

const labels: Record<string, string[]> = { Person: ['Person'], Organization: ['Organization'], Country: ['Country'] }

function labelled(label: string): string[] {
  return labels[label] ?? [label]
}

/** Of whom only the id is known: countries are told by their codes. */
function idAlone(id: string): EntityRow {
  return { id, labels: labelled(/^[A-Z]{3}$/.test(id) ? 'Country' : 'Organization') }
}
