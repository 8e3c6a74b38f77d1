import { loadTemplate } from '../../src/graph/statement.ts'

/** What a question that gives one thing gives as well. */
const givenWith: Readonly<Record<string, readonly string[]>> = {
  actors: ['references', 'attends'],
  awaits: ['expects'],
  bare: ['sanctionedThere'],
  byCountry: ['sanctioned'],
  byParticipant: ['sanctioned'],
  sanctionedByCountry: ['sanctionedThere'],
  sanctionedByParticipant: ['sanctionedThere', 'telling'],
  issuers: ['sanctionedThere'],
  sanctions: ['sanctionedThere'],
  telling: ['sanctionedThere'],
  participantEvidence: ['participants'],
  principals: ['participants'],
  onlyAttended: ['participants'],
  plain: ['participants', 'onlyAttended'],
  surroundings: ['places'],
  lapsing: ['statuses'],
  manner: ['participants'],
  misses: ['awaits'],
  together: ['actors'],
}

/** The texts of a statement: for a question that gives nothing, for each single thing, and for everything. */
export function variantsOf(file: string): string[] {
  const { conditions, text } = loadTemplate(file)
  const all = new Set(conditions)
  const alone = conditions.map(name => withWhatGoesAlong([name]))
  const sets = [new Set<string>(), ...alone, all]
  return [...new Set(sets.map(set => text(name => set.has(name))))]
}

function withWhatGoesAlong(names: readonly string[]): Set<string> {
  const set = new Set(names)
  for (const name of set) for (const other of givenWith[name] ?? []) set.add(other)
  return set
}
