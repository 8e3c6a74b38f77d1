import type { AnalysedSentence, Token } from '../analysis.ts'
import { caseOf } from '../events/clause.ts'
import { stretch } from '../events/phrase.ts'
import { children } from '../syntax/tree.ts'
import { isPassive, readClause, subjects } from './clause.ts'
import { callersOf, issuersOf, type Memory } from './issuers.ts'
import { isOrigin, type Parties } from './parties.ts'
import type { Reading } from './reading.ts'
import { property } from './words.ts'

/** «Froze the assets of the bank»: whose property a verb blocks. */
export function* freezing(
  sentence: AnalysedSentence,
  verb: number,
  parties: Parties,
  memory: Memory,
): Iterable<Reading> {
  const { tokens } = sentence
  const clause = readClause(tokens, verb, 'IMPOSED')
  const objects = ownObjects(tokens, verb)
  const owners = [...new Set(objects.flatMap(object => ownersOf(sentence, object, parties)))]
  if (!clause || owners.length === 0) return
  const targets = owners.slice(0, 3)
  yield {
    status: clause.status,
    issuers: issuersOf(sentence, clause, parties, memory, isPassive(tokens, verb)),
    targets,
    callers: callersOf(sentence, clause, parties),
    sector: null,
    land: targets.find(target => target.startsWith('c')) ?? null,
    progressive: clause.progressive,
    trigger: verb,
  }
}

/** What a verb acts on, as the parse has it. */
function ownObjects(tokens: readonly Token[], verb: number): number[] {
  return isPassive(tokens, verb) ? subjects(tokens, verb) : children(tokens, verb, 'obj')
}

/** «The assets of 20 officials», «Ruritanian reserves»: a land is the owner where nobody else is told. */
function ownersOf(sentence: AnalysedSentence, object: number, parties: Parties): string[] {
  const { tokens } = sentence
  const [first, end] = stretch(tokens, object)
  if (!tokens.slice(first, end).some(token => property.test(token.text))) return []
  const told = property.test(tokens[object]?.text ?? '')
    ? children(tokens, object, 'nmod').filter(word => caseOf(tokens, word) === 'of')
    : []
  const described = told.flatMap(word => parties.targetsAt(sentence, word).refs)
  if (described.length > 0) return described
  const named = parties
    .within(sentence, first, end)
    .filter(one => one.form !== 'PRONOUN' && /^[pco]/.test(one.entity) && !isOrigin(tokens, one))
  const own = named.filter(one => one.form !== 'DEMONYM')
  return (own.length > 0 ? own : named).map(one => one.entity)
}

const bans = /^(ban(s|ned|ning)?|bar(s|red|ring)?|prohibit(s|ed|ing)?|outlaw(s|ed|ing)?)$/
const stops = /^(halt(s|ed|ing)?|suspend(s|ed|ing)?|restrict(s|ed|ing)?|stop(s|ped|ping)?)$/
const trade = /^((im|ex)ports?|sales?)$/
/** Food and health are closed off for other reasons than a state's deeds. */
const epidemic = /disease|virus|flu\b|BSE|mad cow|outbreak|pandemic|COVID|contaminat|safety|epidemic/i

/** Whether a verb ends trade: «banned imports», «halted arms exports». */
export function isBan(word: string): boolean {
  return bans.test(word) || stops.test(word)
}

/** «Banned imports of Ruritanian coal», «suspended arms exports to Ruritania»: the land that trade is ended with. */
export function* banning(
  sentence: AnalysedSentence,
  verb: number,
  parties: Parties,
  memory: Memory,
): Iterable<Reading> {
  const { tokens } = sentence
  const passive = isPassive(tokens, verb)
  const object = ownObjects(tokens, verb).find(at => trade.test(tokens[at]?.text ?? ''))
  const clause = object === undefined ? null : readClause(tokens, verb, 'IMPOSED')
  if (object === undefined || !clause || epidemic.test(sentence.text)) return
  const issuers = issuersOf(sentence, clause, parties, memory, passive)
  const isWith = (at: number) => /^(to|from|with)$/.test(caseOf(tokens, at))
  const partners = [object, ...(passive ? [] : [verb])]
    .flatMap(at => children(tokens, at, 'obl', 'nmod'))
    .filter(at => at > object && isWith(at))
  const [first, end] = stretch(tokens, object)
  const lands = [
    ...partners.flatMap(at => parties.targetsAt(sentence, at).refs),
    ...parties.within(sentence, first, end).flatMap(({ entity }) => (entity.startsWith('c') ? [entity] : [])),
  ]
  const land = lands.find(ref => !issuers.includes(ref))
  if (land === undefined) return
  yield {
    status: clause.status,
    issuers,
    targets: [land],
    callers: callersOf(sentence, clause, parties),
    sector: null,
    land: land.startsWith('c') ? land : null,
    progressive: clause.progressive,
    trigger: verb,
  }
}
