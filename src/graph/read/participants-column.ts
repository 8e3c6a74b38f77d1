import { z } from 'zod'
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

/** Somebody who attended, of whom nothing is told but what they are called and for whom they spoke: id, name, label, for whom. */
type Plain = [id: string, name: string | null, label: string, principal: string | null]

/** Whether all in a list are told plainly. They are many, so they are looked at as they are instead of copied on the way. */
function arePlain(list: unknown): list is Plain[] {
  if (!Array.isArray(list)) return false
  return list.every(
    one =>
      Array.isArray(one) &&
      one.length === 4 &&
      typeof one[0] === 'string' &&
      (one[1] === null || typeof one[1] === 'string') &&
      typeof one[2] === 'string' &&
      (one[3] === null || typeof one[3] === 'string'),
  )
}

const noEvidence: ParticipantRow['evidence'] = []

const plainParticipant = ([id, name, label, principal]: Plain): ParticipantRow => ({
  type: 'ATTENDED',
  actor: { id, name, labels: labelled(label) },
  principal: principal === null ? null : idAlone(principal),
  ...unknownManner,
  evidence: noEvidence,
})

/** Who took part in a meeting, told plainly or with all that was asked of them. */
export const participantsColumn = z.union([
  z.custom<Plain[]>(arePlain).transform(list => list.map(plainParticipant)),
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
