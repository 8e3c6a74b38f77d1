import type { Token } from '../analysis.ts'
import { children } from '../syntax/tree.ts'
import { calendar } from './title-codes.ts'
import { charges, isTitleWord, officeNouns } from './title-words.ts'

const owning = /^['’]s?$/u
/** Whom a body's name says it belongs to, without being a body of itself. */
const owners = /^(?:People|Workers|Women|Farmers|Children|Veterans|Peasants|Lawyers)$/

/**
 * Finds the stretches that the encoder tags as one kind of name, mended: a lone I- opens a stretch; «'s» closes one, unless the name of a
 * body goes on behind it («People's Liberation Front»); a hyphen inside a name is part of it («Port-au-Prince»); two people are never named
 * without a word or a sign between them.
 */
export function taggedStretches(tokens: readonly Token[], kind: string): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = []
  tokens.forEach((token, index) => {
    if (!token.ner.endsWith(kind) || owning.test(token.text)) return
    const last = found.at(-1)
    const goesOn = token.ner.startsWith('I') || (kind === 'PER' && token.upos === 'PROPN')
    const isBehind = kind === 'ORG' && last?.end === index - 1 && owning.test(tokens[index - 1]?.text ?? '')
    const isOwned = isBehind && (goesOn || owners.test(tokens[index - 2]?.text ?? ''))
    const isJoined = last?.end === index - 1 && isHyphen(tokens, index - 1) && token.ner.startsWith('I')
    if (last && (isOwned || isJoined || (goesOn && last.end === index))) last.end = index + 1
    else found.push({ first: index, end: index + 1 })
  })
  return found
}

/** Whether a hyphen without spaces joins the words on both sides. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return hyphen?.text === '-' && before?.end === hyphen.start && hyphen.end === after?.start
}

/** Tags words as the name of one person. */
export function tagPerson(tokens: Token[], first: number, end: number): void {
  tokens.slice(first, end).forEach((token, index) => {
    token.ner = index === 0 ? 'B-PER' : 'I-PER'
  })
}

/** Whether a body is the one whose office somebody holds: «the President of the Transitional Council». */
function isHeldOffice(tokens: readonly Token[], { first, end }: { first: number; end: number }): boolean {
  const head = tokens.findIndex((token, at) => at >= first && at < end && (token.head < first || token.head >= end))
  const office = tokens[head]?.head ?? -1
  return office >= 0 && office < first && officeNouns.has(tokens[office]?.text.toLowerCase() ?? '')
}

/** «Xanana» in «Xanana Gusmao», of which the network took the second word alone for a part of a person's name. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isPlain = tokens[at]?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  return isPlain && next?.ner === 'I-PER' && next.rel === 'flat' && next.head === at && !isOwner(tokens, at)
}

const article = /^(?:Al|El|Bin|Ibn|Ben|Abu|Ould)$/
const noName = /^(?:May|Elect|Charge)$/

/** «Ahmed Al Sayegh», of whom the network left out the article between his names. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    article.test(token?.text ?? '') && token?.ner === 'O' && /PER$/.test(before?.ner ?? '') && after?.ner === 'I-PER'
  )
}

/** Whether whose office it is stands here: «Turkmenistan» in «President of Turkmenistan Gurbanguly Berdimuhamedov». */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === 'of' && officeNouns.has(tokens[at - 2]?.text.toLowerCase() ?? '')
}

/** Whether the network took the state whose office it is for the first of three names. */
function isStateAmongNames(tokens: readonly Token[], at: number): boolean {
  const names = tokens.slice(at + 1, at + 3)
  return (
    isOwner(tokens, at) && tokens[at]?.ner === 'B-PER' && names.length === 2 && names.every(one => one.ner === 'I-PER')
  )
}

/**
 * Where a name begins of which the network took the last words alone for parts of a person's name: at «Min» in «General Min Aung Hlaing». The tree says
 * so, or a title or a body stands before it.
 */
function beginningOf(tokens: readonly Token[], at: number): number {
  let first = at
  const isPart = ({ text, upos, ner }: Token) =>
    upos === 'PROPN' &&
    ner === 'O' &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    !calendar.test(text) &&
    !noName.test(text) &&
    !isTitleWord(text.toLowerCase())
  while (first > 0 && at - first < 3 && isPart(tokens[first - 1] as Token)) first--
  const { rel, head = -1 } = tokens[at] ?? {}
  if (rel === 'flat' && head >= first && head < at) return isOwner(tokens, head) ? head + 1 : head
  const before = tokens[first - 1]
  return isTitleWord(before?.text.toLowerCase() ?? '') || /(?:ORG|LOC)$/.test(before?.ner ?? '') ? first : at
}

function isFullName(words: readonly Token[]): boolean {
  const isPart = ({ text, upos }: Token) =>
    upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text) && !charges.has(text.toLowerCase())
  return words.length > 1 && words.every(isPart)
}

/**
 * The words with the name of a person where the tree says so and the tags do not: a name of two words that hangs on a title in front of it («UN
 * Special Coordinator for Middle East Peace Tor Wennesland»), or that stands right behind the body of its office («the President of the
 * Transitional Military Council Mahamat Déby»).
 */
export function withBearers(tokens: readonly Token[]): Token[] {
  const mended = tokens.map(token => ({ ...token }))
  const bodies = taggedStretches(tokens, 'ORG')
  tokens.forEach(({ upos, head, ner, rel }, at) => {
    const title = tokens[head]
    const isTitled = head < at && title !== undefined && officeNouns.has(title.text.toLowerCase())
    const isBehind = bodies.some(one => one.end === at && one.first <= head && head < at && isHeldOffice(tokens, one))
    const isUntagged = (isTitled && /(?:ORG|LOC)$/.test(ner)) || (isBehind && rel === 'appos' && !/PER$/.test(ner))
    if (upos !== 'PROPN' || !isUntagged || !/^(?:appos|nmod|flat)$/.test(rel)) return
    const rest = children(tokens, at, 'flat').filter(child => child > at)
    const isName =
      rest.length > 0 && rest.every((child, index) => child === at + 1 + index && tokens[child]?.ner !== 'O')
    const before = children(tokens, at, 'case', 'compound', 'amod', 'det')
    if (!isName || before.includes(at - 1)) return
    tagPerson(mended, at, at + 1 + rest.length)
  })
  tokens.forEach(({ ner }, at) => {
    if (isStateAmongNames(tokens, at)) {
      mended[at] = { ...(mended[at] as Token), ner: 'B-LOC' }
      mended[at + 1] = { ...(mended[at + 1] as Token), ner: 'B-PER' }
    }
    if (isArticle(tokens, at)) mended[at] = { ...(mended[at] as Token), ner: 'I-PER' }
    const first =
      ner === 'I-PER' && !/PER$/.test(tokens[at - 1]?.ner ?? '') && !isArticle(tokens, at - 1)
        ? beginningOf(tokens, at)
        : at
    if (first < at || (ner === 'I-PER' && tokens[at - 1]?.ner === 'B-LOC' && isOwner(tokens, at - 1)))
      tagPerson(mended, first, at + 1)
  })
  for (const { first, end } of [...bodies, ...taggedStretches(tokens, 'LOC')]) {
    if (end - first === 1 && isGivenName(tokens, first)) tagPerson(mended, first, end + 1)
  }
  for (const { first, end } of bodies) {
    const before = bodies.find(one => one.end === first)
    if (before && end - first <= 3 && isHeldOffice(tokens, before) && isFullName(tokens.slice(first, end)))
      tagPerson(mended, first, end)
  }
  return mended
}
