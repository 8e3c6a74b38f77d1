import type { SanctionStatus } from '../../domain/extraction.ts'
import type { AnalysedSentence } from '../analysis.ts'
import type { Memory } from './issuers.ts'
import type { Parties, Targets } from './parties.ts'

/** What one sentence says of one sanction; issuers or targets may still be missing. */
export interface Reading {
  status: SanctionStatus
  issuers: string[]
  targets: string[]
  callers: string[]
  sector: string | null
  land: string | null
  /** «is imposing»: the text itself is the announcement. */
  progressive: boolean
  /** The word that says so. */
  trigger: number
  /** The words that tell of this act alone, where one verb tells of several. */
  within?: readonly [number, number]
}

/** Whom some words of a sentence make targets; «the regime» by itself is that of the land told of last. */
export function targetsOf(
  sentence: AnalysedSentence,
  words: readonly number[],
  parties: Parties,
  memory: Memory,
): ReturnType<typeof summed> {
  const found = summed(words.map(word => parties.targetsAt(sentence, word)))
  const isKnown = words.some(
    word =>
      /^(regime|junta)$/i.test(sentence.tokens[word]?.text ?? '') &&
      /^the$/i.test(sentence.tokens[word - 1]?.text ?? ''),
  )
  return found.targets.length === 0 && isKnown && memory.land
    ? { ...found, targets: [memory.land], land: memory.land }
    : found
}

/** What several phrases name together. */
export function summed(found: readonly Targets[]): { targets: string[]; sector: string | null; land: string | null } {
  return {
    targets: [...new Set(found.flatMap(one => one.refs))],
    sector: found.find(one => one.sector)?.sector ?? null,
    land: found.find(one => one.land)?.land ?? null,
  }
}
