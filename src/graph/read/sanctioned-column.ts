import { z } from 'zod'
import { parseTold, type Told } from '../../domain/told.ts'
import { arePlain, byName } from './plain.ts'
import { entityRow } from './row.ts'

const sanctionedRow = z.object({
  participant: entityRow,
  issuer: entityRow.nullable().default(null),
  sanction: z.string().default(''),
  byParticipant: z.boolean().default(false),
})
export type SanctionedRow = z.infer<typeof sanctionedRow>

/** So many are told of a meeting at most. */
const most = 100

/** Of whom only what they are called is told: a text each, which counts their sanctions where others count articles. */
function bareRows(texts: readonly string[]): SanctionedRow[] {
  const all = texts.map(parseTold).sort(byName)
  return all.flatMap(({ articles: times, ...who }) => Array.from({ length: times }, () => bareRow(who))).slice(0, most)
}

function bareRow({ id, name, kind }: Pick<Told, 'id' | 'name' | 'kind'>): SanctionedRow {
  return { participant: { id, name, labels: [kind] }, issuer: null, sanction: '', byParticipant: false }
}

/** Participants under sanctions, once for each: told barely, or with all that was asked of them. */
export const sanctionedColumn = z.union([z.custom<string[]>(arePlain).transform(bareRows), z.array(sanctionedRow)])
