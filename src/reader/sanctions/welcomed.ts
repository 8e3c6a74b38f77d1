import type { AnalysedSentence, Token } from '../analysis.ts'
import { caseOf } from '../events/clause.ts'
import { children, conjuncts } from '../syntax/tree.ts'
import { agents } from './clause.ts'
import type { Memory } from './issuers.ts'
import type { Parties } from './parties.ts'
import { type Reading, targetsOf } from './reading.ts'

/** Verbs by which one is glad of what somebody else has done. */
export const welcoming = /^(welcom|applaud|commend|hail|appreciat|prais)/

const made = /^(taken|announced|adopted|imposed|introduced|unveiled)$/

/**
 * «We welcome the steps taken today by Canada against the regime and those announced by the EU»: steps are sanctions where they are
 * against somebody, and a sanction has been told of before.
 */
export function* welcomed(
  sentence: AnalysedSentence,
  verb: number,
  parties: Parties,
  memory: Memory,
): Iterable<Reading> {
  const { tokens } = sentence
  if (!memory.told) return
  const objects = children(tokens, verb, 'obj').filter(at =>
    /^(steps?|measures?|actions?)$/.test(tokens[at]?.text ?? ''),
  )
  for (const object of objects) {
    const act = children(tokens, object, 'acl').find(at => made.test(tokens[at]?.text ?? ''))
    if (act === undefined) continue
    const aims = [object, act].flatMap(at => aimedAt(tokens, at))
    const found = targetsOf(sentence, aims, parties, memory)
    const acts = [act, ...likewise(tokens, act)]
    for (const [index, one] of acts.entries()) {
      const issuers = agents(tokens, one)
        .flatMap(head => conjuncts(tokens, head))
        .flatMap(head => parties.issuerAt(sentence, head) ?? [])
      const within: [number, number] = [one, acts[index + 1] ?? tokens.length]
      yield { ...found, status: 'IMPOSED', issuers, callers: [], progressive: false, trigger: one, within }
    }
  }
}

function aimedAt(tokens: readonly Token[], at: number): number[] {
  return children(tokens, at, 'obl', 'nmod').filter(word => /^(against|targeting)$/.test(caseOf(tokens, word)))
}

/** «And those announced by …», wherever the parse hangs it. */
function likewise(tokens: readonly Token[], act: number): number[] {
  return tokens.flatMap(({ text }, at) => {
    const next = tokens[at + 1]?.text ?? ''
    return at > act && text === 'those' && made.test(next) ? [at + 1] : []
  })
}
