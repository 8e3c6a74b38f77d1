/** A GraphQL answer, or a part of it. */
export type Answer = null | boolean | number | string | Answer[] | { [name: string]: Answer }

/** Follows names into an answer; lists on the way are walked through, pages give their nodes. */
export function at(answer: Answer | undefined, path: string): Answer[] {
  const [first, ...rest] = path.split('.')
  const parts = list(answer)
  if (first === undefined || first === '') return parts
  return parts.flatMap(part => (isObject(part) ? at(part[first], rest.join('.')) : []))
}

/** Texts at a path, sorted, in one line. */
export function words(answer: Answer | undefined, path: string): string {
  return at(answer, path).map(String).sort().join(', ')
}

/** All quoted texts of an answer: they have to be verbatim. */
export function quotes(answer: Answer): string[] {
  if (Array.isArray(answer)) return answer.flatMap(quotes)
  if (!isObject(answer)) return []
  return Object.entries(answer).flatMap(([name, part]) =>
    (name === 'sentence' || name === 'text') && typeof part === 'string' ? [part] : quotes(part),
  )
}

/** Evidence lists of an answer that are empty: a fact without a sentence. */
export function unproved(answer: Answer): number {
  if (Array.isArray(answer)) return answer.reduce<number>((sum, part) => sum + unproved(part), 0)
  if (!isObject(answer)) return 0
  return Object.entries(answer).reduce(
    (sum, [name, part]) => sum + (name === 'evidence' && Array.isArray(part) && part.length === 0 ? 1 : unproved(part)),
    0,
  )
}

function list(answer: Answer | undefined): Answer[] {
  if (answer === undefined || answer === null) return []
  if (Array.isArray(answer)) return answer
  return isObject(answer) && Array.isArray(answer.nodes) ? answer.nodes : [answer]
}

function isObject(answer: Answer): answer is { [name: string]: Answer } {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
}
