import type { AnalysedSentence, Analysis, Entity } from '../analysis.ts'
import { anchorOf } from '../dates/anchor.ts'
import { isVouched, opinionOf } from '../events/learned-triggers.ts'
import { sanctionDate } from './dates.ts'
import { addEntities } from './entities.ts'
import { type Memory, memoryOf, speaker } from './issuers.ts'
import { learnedSanctions } from './learned.ts'
import { mergeSanctions, type TracedSanction } from './merging.ts'
import { partiesOf } from './parties.ts'
import type { Reading } from './reading.ts'
import { readSentence } from './readings.ts'
import { measuresIn, programIn } from './words.ts'

/** The sanctions of a document, and the entities that only they name. */
export interface SanctionReading {
  sanctions: TracedSanction[]
  added: Entity[]
}

/** Reads who has sanctioned whom, who threatens, plans, asks or opposes. Nothing is said where issuer or target stay open. */
export function readSanctions(analysis: Analysis): SanctionReading {
  const { describe, added } = addEntities(analysis)
  const parties = partiesOf(analysis, describe)
  const memory: Memory = memoryOf(analysis.document, parties)
  const anchor = anchorOf(analysis.document)
  const drafts: Omit<TracedSanction, 'ref'>[] = []
  for (const sentence of analysis.sentences) {
    if (sentence.link || sentence.text.trimEnd().endsWith('?')) continue
    const isHeard = (word: number) => isVouched(opinionOf(analysis, sentence.index, word, 'S'))
    const read = [...readSentence(sentence, parties, memory, isHeard)].filter(isWhole)
    for (const reading of [...read, ...learnedSanctions(analysis, sentence, parties, memory, read).filter(isWhole)]) {
      if (reading.status === 'IMPOSED') memory.issuers = reading.issuers
      memory.told = true
      memory.land = reading.land ?? memory.land
      for (const issuer of reading.issuers.length > 0 ? reading.issuers : [null]) {
        const targets = reading.targets.filter(target => target !== issuer)
        if (targets.length === 0) continue
        drafts.push({
          status: reading.status,
          issuers: issuer ? [issuer] : [],
          targets,
          measures: measuresIn(sentence.text),
          sector: reading.sector,
          program: programIn(sentence.text),
          date: sanctionDate(anchor, sentence, reading),
          callers: reading.callers,
          attributedTo: speaker(sentence, reading.trigger, parties),
          evidence: [{ start: sentence.start, end: sentence.end, text: sentence.text }],
          trace: [traceOf(analysis, sentence, reading, read.includes(reading))],
        })
      }
    }
  }
  const entities = new Map([...analysis.entities, ...added.map(one => [one.ref, one] as const)])
  const merged = mergeSanctions(drafts, entities)
  const used = new Set(merged.flatMap(one => [...one.issuers, ...one.targets, ...(one.callers ?? [])]))
  return {
    sanctions: merged.map((one, index) => ({ ref: `s${index + 1}`, ...one })),
    added: added.filter(entity => used.has(entity.ref)),
  }
}

/** A call or an objection may leave open who is to act; everything else needs somebody who does. */
function isWhole({ status, issuers, targets, callers }: Reading): boolean {
  const isWished = /^(CALLED_FOR|OPPOSED)$/.test(status) && callers.length > 0
  return targets.length > 0 && (issuers.length > 0 || isWished)
}

/** What made a reading, a rule or the heads alone, at which word, and how sure the heads are of it. */
function traceOf(
  analysis: Analysis,
  { index, tokens }: AnalysedSentence,
  { trigger, status }: Reading,
  byRule: boolean,
): string {
  const odds = opinionOf(analysis, index, trigger, 'S')?.probability.toFixed(2)
  const word = (tokens[trigger]?.text ?? '').toLowerCase()
  return `${byRule ? 'RULE' : 'HEARD'} «${word}» ${status}${odds ? ` ${odds}` : ''}`
}
