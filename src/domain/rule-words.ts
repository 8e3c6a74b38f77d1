const words: ReadonlyMap<string, string> = new Map([
  ['country', 'the names agree, the countries do not'],
  ['surname', 'a surname alone fits several people'],
  ['surname-and-office', 'a surname and an office fit several people'],
  ['surname-and-country', 'a surname and a country fit several people'],
  ['term-of-office', 'the register of office holders tells of two people'],
  ['organization-names-alike', 'the names are alike, but not the same'],
  ['organization-name-in-other-letters', 'the same name in two scripts'],
  ['some-of-the-participants', 'some of the participants are the same'],
  ['some-of-the-targets', 'some of the targets are the same'],
  ['issuer-and-target', 'issuer and target are the same, the days are far apart'],
  ['issuer-and-target-undated', 'issuer and target are the same, a day is missing'],
  ['postponed', 'the same participants on another day: it may have been put off'],
  ['what-became-of-it', 'it may be what became of the same decision'],
  ['plan-fulfilled', 'it may be what was announced before'],
  ['in-force', 'it may be the decision that is said to be in force'],
])

const pieces: ReadonlyMap<string, string> = new Map([
  ['equal', 'the same words'],
  ['transliteration', 'other letters for the same sounds'],
  ['known-variant', 'a form of the same given name'],
  ['initial', 'an initial'],
  ['typo', 'a slip of a letter'],
  ['sound', 'alike in sound'],
  ['surname-only', 'a surname alone'],
  ['lone-given-name', 'a given name alone'],
  ['second-given-name', 'called by another given name'],
  ['middle-name', 'a middle name that the other lacks'],
  ['one-of-two-surnames', 'one of two surnames'],
  ['other-order', 'the same words in another order'],
  ['regnal-name', 'the name of a monarch'],
  ['alike', 'their letters'],
  ['other-script', 'in two scripts'],
  ['without-vowels', 'in two scripts, one of them without vowels'],
  ['term-of-office', 'the one who held the office on that day'],
  ['companions', 'the same people are named beside both'],
  ['suffix', 'a suffix that the other lacks'],
  ['given-name', 'the given names differ'],
  ['surname', 'the surnames'],
])

const telling: readonly (readonly [string, string])[] = [
  ['-and-term-of-office', 'the register of office holders tells which of them held the office'],
  ['-and-companions', 'the people named beside tell which of them it is'],
]

/** Why a rule took two things for one, or could not tell, in words. */
export function ruleInWords(rule: string): string {
  const known = words.get(rule)
  if (known !== undefined) return known
  for (const [end, told] of telling) {
    if (rule.endsWith(end)) return `${ruleInWords(rule.slice(0, -end.length))}; ${told}`
  }
  if (!rule.startsWith('name-')) return rule.replaceAll('-', ' ')
  const rest = [...pieces.keys()].sort((a, b) => b.length - a.length)
  const found: string[] = []
  for (let left = rule.slice('name-'.length); left !== ''; ) {
    const piece = rest.find(one => left === one || left.startsWith(`${one}-`))
    if (piece === undefined) {
      found.push(left.replaceAll('-', ' '))
      break
    }
    found.push(pieces.get(piece) ?? piece)
    left = left.slice(piece.length + 1)
  }
  return `the names are alike: ${found.join(', ')}`
}
