import type { AnalysedSentence, EntityMention } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { stretch } from './phrase.ts'
import { isPassive, readClause, subjects } from './sanction-clause.ts'
import { callersOf, issuersOf, type Memory } from './sanction-issuers.ts'
import { isOrigin, type Parties } from './sanction-parties.ts'
import type { Reading } from './sanction-reading.ts'
import { property } from './sanction-words.ts'

/** «Froze the assets of the bank»: whose property a verb blocks. */
export function* freezing(
  sentence: AnalysedSentence,
  verb: number,
  parties: Parties,
  memory: Memory,
): Iterable<Reading> {
  const { tokens } = sentence
  const passive = isPassive(tokens, verb)
  const clause = readClause(tokens, verb, 'IMPOSED')
  const objects = passive ? subjects(tokens, verb) : children(tokens, verb, 'obj')
  const owners = objects.flatMap(object => {
    const [first, end] = stretch(tokens, object)
    const owned = tokens.slice(first, end).some(token => property.test(token.text))
    const isOwner = (mention: EntityMention) =>
      mention.form !== 'PRONOUN' && /^[pco]/.test(mention.entity) && !isOrigin(tokens, mention)
    return owned ? parties.within(sentence, first, end).filter(isOwner) : []
  })
  if (!clause || owners.length === 0) return
  const targets = [...new Set(owners.map(mention => mention.entity))].slice(0, 3)
  yield {
    status: clause.status,
    issuers: issuersOf(sentence, clause, parties, memory, passive),
    targets,
    callers: callersOf(sentence, clause, parties),
    sector: null,
    land: targets.find(target => target.startsWith('c')) ?? null,
    progressive: clause.progressive,
    trigger: verb,
  }
}
