import type { MeetingStatus, SanctionStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence, Analysis } from '../analysis.ts'
import { triggerClasses } from '../heads/classes.ts'
import { thresholds } from '../heads/thresholds.ts'

/** What the heads think of a word as a trigger. */
export interface Opinion<Status> {
  /** That it tells of an event of the kind at all. */
  probability: number
  /** The likeliest status, and its share among all statuses. */
  status: Status
  share: number
}

type StatusOf<Kind> = Kind extends 'M' ? MeetingStatus : SanctionStatus

/** The heads' opinion of a word as a trigger of a meeting (M) or sanction (S); null where they were not asked. */
export function opinionOf<Kind extends 'M' | 'S'>(
  analysis: Analysis,
  sentence: number,
  at: number,
  kind: Kind,
): Opinion<StatusOf<Kind>> | null {
  const odds = analysis.scores?.get(sentence)?.triggers[at]
  if (!odds) return null
  let probability = 0
  let best = -1
  triggerClasses.forEach((name, index) => {
    if (!name.startsWith(`${kind}-`)) return
    probability += odds[index] ?? 0
    if (best < 0 || (odds[index] ?? 0) > (odds[best] ?? 0)) best = index
  })
  const status = triggerClasses[best]?.slice(2) as StatusOf<Kind>
  return { probability, status, share: (odds[best] ?? 0) / Math.max(probability, 1e-9) }
}

/** Verbs that say of a meeting only that it is, and who comes: the heads may hear the meeting in them instead of in its noun. */
const carrying = /^(attend|join|participat|h[eo]ld|(co-)?(host|chair|lead|led|open)|conven|conduct)/

/** The heads' opinion of a meeting noun, or that of the verb that carries it, if they hear the meeting there: «will attend the NATO Ministerial», «held consultations». */
export function opinionOfNoun(
  analysis: Analysis,
  sentence: AnalysedSentence,
  noun: number,
): Opinion<MeetingStatus> | null {
  const own = opinionOf(analysis, sentence.index, noun, 'M')
  const { rel = '', head = -1 } = sentence.tokens[noun] ?? {}
  const verb = sentence.tokens[head]
  if (!verb || !/^(obj|obl|nsubj)$/.test(rel) || !carrying.test(verb.text.toLowerCase())) return own
  const carried = opinionOf(analysis, sentence.index, head, 'M')
  return carried && carried.probability > (own?.probability ?? 0) ? carried : own
}

/** Whether the heads refuse what a rule takes for an event. */
export function isRefused(opinion: Opinion<unknown> | null): boolean {
  return opinion !== null && opinion.probability < thresholds.refusing
}

/** Whether the heads vouch for an event by themselves. */
export function isVouched(opinion: Opinion<unknown> | null, from = thresholds.vouching): boolean {
  return opinion !== null && opinion.probability >= from
}

/**
 * The status that counts: that of the rule wherever it reads one. What a rule takes for denied, wished or only possible stays so: what
 * did not happen looks to the heads very much like what did.
 */
export function statusAfter<Status>(
  rule: Status | 'WEAK' | null,
  opinion: Opinion<Status> | null,
): Status | 'WEAK' | null {
  if (rule !== 'WEAK' || !opinion) return rule
  // Whatever the heads take for a plan is not counted as held, though they be less sure of the word.
  const isPlan =
    opinion.status === 'PLANNED' && opinion.share >= thresholds.deciding && opinion.probability >= thresholds.mentioning
  return isVouched(opinion) || isPlan ? opinion.status : rule
}

/**
 * The words that the heads alone take for triggers of a sanction, one of each: of words that hang together («imposed sanctions»), the
 * likeliest. None beside a word in `known`, which a rule reads already.
 */
export function learnedTriggers(
  analysis: Analysis,
  sentence: AnalysedSentence,
  known: readonly number[],
  kind: 'M' | 'S' = 'S',
): number[] {
  const from = kind === 'S' ? thresholds.sanctioning : thresholds.founding
  const likely = sentence.tokens
    .flatMap((_, at) => {
      const opinion = opinionOf(analysis, sentence.index, at, kind)
      return opinion && isVouched(opinion, from) ? [{ at, probability: opinion.probability }] : []
    })
    .sort((a, b) => b.probability - a.probability)
  const taken = [...known]
  for (const { at } of likely) {
    if (!taken.some(other => isSameTrigger(sentence, at, other))) taken.push(at)
  }
  return taken.slice(known.length).sort((a, b) => a - b)
}

/** Whether two words are parts of one report: one governs the other, or they stand side by side. */
function isSameTrigger({ tokens }: AnalysedSentence, one: number, other: number): boolean {
  if (Math.abs(one - other) <= 2) return true
  return tokens[one]?.head === other || tokens[other]?.head === one
}
