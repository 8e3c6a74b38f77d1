import type { Token } from '../analysis.ts'
import { ancestors } from '../syntax/tree.ts'
import { isHyphen, tagPerson } from './tags.ts'
import { charges, headingWords, officeModifiers, officeNouns } from './title-words.ts'

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? ''
const isCharge = (token: Token | undefined) =>
  /^\p{Lu}/u.test(token?.text ?? '') &&
  (charges.has(lower(token)) || officeModifiers.has(lower(token)) || /LOC$/.test(token?.ner ?? ''))

/**
 * The words with the name of a person where only the words in front tell that it is one: two to four proper names right behind an office and what it is
 * in charge of («Minister for Public Security Omer Bar Lev»), which the network takes for more of the office, or of its body.
 */
export function withTitledNames(tokens: readonly Token[]): Token[] {
  const mended = tokens.map(token => ({ ...token }))
  tokens.forEach((token, at) => {
    if (!officeNouns.has(lower(token)) || !/^(?:of|for|on|to)$/.test(lower(tokens[at + 1]))) return
    const end = endOfTitle(tokens, at + 2)
    let first = end
    while (first > at + 2 && isNamePart(tokens, first - 1)) first--
    const parts = tokens.slice(first, end).filter(part => part.text !== '-')
    if (/^(?:al|bin|da|de|del|den|der|di|dos|du|ibn|la|van|von)$/.test(tokens[end]?.text ?? '')) return
    const isWhole = parts.length >= 2 && parts.length <= 4 && isCharge(tokens[first - 1])
    const isKnown = tokens
      .slice(first, end - 1)
      .some((part, index) => part.ner === 'B-PER' && !isJoining(tokens, first + index - 1))
    if (isWhole && !isKnown) {
      tagPerson(mended, first, end)
      hang(mended, at, first, end)
    }
  })
  return mended
}

/** Hangs a name on its office, as one name: the parser, too, has taken it for more of the office. */
function hang(tokens: Token[], office: number, first: number, end: number): void {
  if (ancestors(tokens, office).some(at => at >= first && at < end)) return
  tokens.slice(office + 1, end).forEach((token, index) => {
    const at = office + 1 + index
    if (at === first) Object.assign(token, { head: office, rel: 'appos' })
    else if (at > first && token.text !== '-') Object.assign(token, { head: first, rel: 'flat' })
    // «For» in «Coordinator for Middle East Peace Tor Lindahl» belongs to the peace.
    else if (token.head >= first && token.head < end && at < first - 1) token.head = first - 1
  })
}

/** Where the words in capitals end that begin here, with what joins them. */
function endOfTitle(tokens: readonly Token[], from: number): number {
  let end = from
  while (
    /^\p{Lu}/u.test(tokens[end]?.text ?? '') ||
    /^(?:and|of|the|for|to|in|&)$/.test(tokens[end]?.text ?? '') ||
    isJoining(tokens, end)
  )
    end++
  while (/^\p{Ll}|^&$/u.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

/** A hyphen without space between two names: «Faustin-Archange». */
function isJoining(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isJoining(tokens, at)) return true
  const word = lower(token)
  return (
    token?.upos === 'PROPN' &&
    /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(token.text) &&
    !isCharge(token) &&
    !headingWords.has(word) &&
    !officeNouns.has(word)
  )
}
