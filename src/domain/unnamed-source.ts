const vague =
  /\b(unnamed|anonymous|unidentified|undisclosed|sources?|insiders?|people|persons?|officials?|diplomats?|aides?|those|who asked not to be|on condition of anonymity)\b/iu
const named = /\b\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+/u

/** Whether whoever is quoted has no name: «two unnamed officials», «people familiar with the talks», «a senior official». */
export function isUnnamed(attributedTo: string): boolean {
  const speaker = attributedTo.split(/,?\s+(?:citing|quoting|according to)\s+/iu).at(-1) ?? attributedTo
  return (
    /\b(a|an|one|two|three|several|some|senior|unnamed|anonymous)\b/iu.test(speaker) &&
    vague.test(speaker) &&
    !named.test(speaker)
  )
}
