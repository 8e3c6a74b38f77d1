import type { AnalysedSentence, Analysis, EntityMention, Token } from '../analysis.ts'
import { isPart, nounPhrase, stretch, textOf } from '../events/phrase.ts'
import { children, conjuncts } from '../syntax/tree.ts'
import { sectorWord } from './words.ts'

/** Finds entities at words of the text and adds those that only a sanction names. */
export interface Parties {
  /** The entity at a word: its mention, or for an agency of a state that state; null if there is none. */
  issuerAt(sentence: AnalysedSentence, word: number): string | null
  /** The targets in a phrase, and the sector that it names. */
  targetsAt(sentence: AnalysedSentence, word: number): Targets
  /** A state by its code, where a word such as «we» stands for it. */
  stateAt(sentence: AnalysedSentence, word: number, iso3: string): string
  /** Mentions that lie within a stretch of words. */
  within(sentence: AnalysedSentence, first: number, end: number): EntityMention[]
  /** A country by its code, if the document names it. */
  country(iso3: string): string | null
  /** The state or body that the sentence before tells of, in the same paragraph, for «it». */
  issuerBefore(sentence: AnalysedSentence): string | null
  /** The Security Council, if the document names it: whose «the resolution» is. */
  council(): string | null
}
/** Who or what a phrase makes a target. */
export interface Targets {
  refs: string[]
  sector: string | null
  /** The country that the phrase belongs to. */
  land: string | null
}
/** Adds an entity that only a sanction names and gives its reference. */
export type Describe = (sentence: AnalysedSentence, first: number, end: number, iso3: string | null) => string

const american =
  /\b(Treasury|State Department|Department of State|Department of the Treasury|Commerce Department|Department of Commerce|White House|Office of Foreign Assets Control|OFAC|Congress|U\.?S\.? Senate|[Tt]he Department)\b/
const bodies =
  /\b(European Union|EU|E\.U\.|European Council|Council of the European Union|European Commission|United Nations|UN|U\.N\.|Security Council|UNSC|African Union|ECOWAS|Arab League|G7|G-7|NATO|Council)\b/

/** Reads issuers and targets in one document. */
export function partiesOf(analysis: Analysis, describe: Describe): Parties {
  const bySentence = new Map<number, EntityMention[]>()
  for (const mention of analysis.mentions) {
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  }
  const within = (sentence: AnalysedSentence, first: number, end: number) =>
    (bySentence.get(sentence.index) ?? []).filter(mention => mention.firstToken >= first && mention.endToken <= end)
  const at = (sentence: AnalysedSentence, word: number) =>
    (bySentence.get(sentence.index) ?? [])
      .filter(mention => mention.firstToken <= word && word < mention.endToken)
      .sort((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken))[0]
  const country = (iso3: string) => {
    for (const [ref, entity] of analysis.entities) if (entity.kind === 'COUNTRY' && entity.iso3 === iso3) return ref
    return null
  }
  const council = () => {
    for (const [ref, entity] of analysis.entities)
      if (entity.kind === 'ORGANIZATION' && /\bSecurity Council\b/.test(entity.name)) return ref
    return null
  }
  const countryOf = (ref: string) => {
    const entity = analysis.entities.get(ref)
    const iso3 = entity?.kind === 'COUNTRY' ? entity.iso3 : entity?.kind === 'PERSON' ? entity.country : null
    return iso3 ?? null
  }

  const issuerAt = (sentence: AnalysedSentence, word: number): string | null => {
    const tokens = sentence.tokens
    const [first, end] = nounPhrase(tokens, word)
    const phrase = `${textOf(sentence, first, end)} ${at(sentence, word)?.text ?? ''}`
    if (american.test(phrase)) {
      const own = within(sentence, first, end).find(mention => american.test(mention.text))
      const foreign = within(sentence, first, end).find(mention => {
        const iso3 = countryOf(mention.entity)
        return iso3 !== null && iso3 !== 'USA'
      })
      if (foreign === undefined || own === undefined) {
        return foreign
          ? (country(countryOf(foreign.entity) ?? '') ?? null)
          : (country('USA') ?? describe(sentence, first, end, 'USA'))
      }
    }
    // «President Biden's Executive Order bans …».
    if (/\bExecutive Orders?\b/.test(phrase)) return country('USA') ?? describe(sentence, first, end, 'USA')
    const mention = at(sentence, word)
    const entity = mention ? analysis.entities.get(mention.entity) : undefined
    if (mention && entity?.kind === 'COUNTRY') return mention.entity
    const isGovernment = /^(government|ministry)$/i.test(tokens[word]?.text ?? '')
    if (mention && entity?.kind === 'ORGANIZATION' && !isGovernment)
      return bodies.test(entity.name) ? mention.entity : null
    if (mention && entity?.kind === 'PERSON') return entity.country ? (country(entity.country) ?? null) : null
    // «The government of Japan», where the name stands behind.
    const modifier = within(sentence, first, isGovernment ? end : word).find(
      one => one !== mention && isParty(analysis, one),
    )
    if (
      modifier &&
      /^(government|ministry|administration|parliament|leaders?|officials?|ministers?|authorit|regime|cabinet|states?|council|president|minister)/i.test(
        tokens[word]?.text ?? '',
      )
    ) {
      const held = analysis.entities.get(modifier.entity)
      if (held?.kind === 'COUNTRY') return modifier.entity
      if (held?.kind === 'ORGANIZATION' && bodies.test(held.name)) return modifier.entity
      if (held?.kind === 'PERSON' && held.country) return country(held.country)
      // News calls only the government of the United States somebody's administration without naming the state.
      if (held?.kind === 'PERSON' && /^administration$/i.test(tokens[word]?.text ?? '')) return country('USA')
    }
    return null
  }

  /** «Rosneft and Lukoil, the two largest companies»: the names say more than the description. */
  const isAside = (sentence: AnalysedSentence, head: number): boolean => {
    const { rel, head: named = -1 } = sentence.tokens[head] ?? {}
    return rel === 'appos' && conjuncts(sentence.tokens, named).some(one => at(sentence, one) !== undefined)
  }

  const subjectsBefore = ({ index, paragraph }: AnalysedSentence): [AnalysedSentence, EntityMention][] => {
    const before = analysis.sentences[index - 1]
    if (before?.paragraph !== paragraph) return []
    return (bySentence.get(before.index) ?? [])
      .filter(({ head }) => {
        const word = before.tokens[head]
        return word?.rel === 'nsubj' && before.tokens[word.head]?.rel === 'root'
      })
      .map(mention => [before, mention])
  }
  /** The body that the sentence before tells of, in the same paragraph, for «it» and «the group». */
  const subjectBefore = (sentence: AnalysedSentence): EntityMention | undefined =>
    subjectsBefore(sentence)
      .map(([, mention]) => mention)
      .find(mention => analysis.entities.get(mention.entity)?.kind === 'ORGANIZATION')
  const issuerBefore = (sentence: AnalysedSentence): string | null =>
    subjectsBefore(sentence)
      .map(([before, mention]) => issuerAt(before, mention.head))
      .find(one => one !== null) ?? null

  const targetsAt = (sentence: AnalysedSentence, word: number): Targets => {
    const tokens = sentence.tokens
    const refs: string[] = []
    let sector: string | null = null
    let home: string | null = null
    for (const head of listed(tokens, word)) {
      const mention = at(sentence, head)
      if (mention && isOrigin(tokens, mention)) continue
      if (isListed(textOf(sentence, ...nounPhrase(tokens, head))) || isListed(mention?.text ?? '')) continue
      const entity = mention ? analysis.entities.get(mention.entity) : undefined
      const [first, end] = nounPhrase(tokens, head)
      // A demonym that stands at the head itself («on Russian coal», as the heads hear it) means its country.
      // «Five Venezuelan officials» act for Venezuela where they meet somebody; under sanctions they are five officials.
      const areOfficials = entity?.kind === 'COUNTRY' && mention?.form === 'TITLE'
      if (mention && entity && isParty(analysis, mention) && !areOfficials) {
        refs.push(mention.entity)
        if (entity.kind === 'COUNTRY') home ??= mention.entity
        continue
      }
      const inside = within(sentence, first, end)
      // «Two Ruritanian airlines» are counted, «Ruritanian airlines» and «ships of Ruritania's fleet» are all.
      const isCounted = children(tokens, head, 'nummod').length > 0 && children(tokens, head, 'nmod').length === 0
      const sectored = sectorWord.test(tokens[head]?.text ?? '') && !isCounted
      const land = inside.find(one => analysis.entities.get(one.entity)?.kind === 'COUNTRY')
      home ??= land?.entity ?? null
      // «the former president, Ana Ruiz»: the name says more than the description.
      if (tokens[head]?.upos === 'NOUN' && isAside(sentence, head)) continue
      const single = !/s$/.test(tokens[head]?.text ?? '')
      const others = children(tokens, head, 'appos', 'flat').flatMap(child => at(sentence, child) ?? [])
      if (single && others.some(one => one !== mention)) continue
      if (sectored && land) {
        refs.push(land.entity)
        sector ??= sectorOf(tokens, head)
        continue
      }
      if (/^(government|regime|state|country|leadership|authorities)$/i.test(tokens[head]?.text ?? '') && land) {
        refs.push(land.entity)
        continue
      }
      const told = toldApart(tokens, first, head)
      if (told > 0) {
        home ??=
          within(sentence, first, told).find(one => analysis.entities.get(one.entity)?.kind === 'COUNTRY')?.entity ??
          null
        refs.push(describe(sentence, first, told, null))
        continue
      }
      if (!describes(tokens, first, end, head)) {
        const taken = takesUp(tokens, first, head) ? subjectBefore(sentence) : undefined
        if (taken) refs.push(taken.entity)
        continue
      }
      refs.push(describe(sentence, first, end, null))
    }
    return { refs: [...new Set(refs)], sector, land: home }
  }
  const stateAt = (sentence: AnalysedSentence, word: number, iso3: string) =>
    country(iso3) ?? describe(sentence, word, word + 1, iso3)
  return { issuerAt, targetsAt, stateAt, within, issuerBefore, country, council }
}

/** «Specially Designated Nationals», «the SDN List», «all property»: the words of the list or of the measure are nobody under sanctions. */
function isListed(phrase: string): boolean {
  return /^(?:the |an? )?(?:Specially Designated|SDNs?\b|Office of Foreign Assets Control|OFAC\b|persons?$|all (?:property|persons)|property and interests|.* [Ll]ists?$)/i.test(
    phrase,
  )
}

/** «Ohio» in «an Ohio-based group», which says of whom only where they are from. */
export function isOrigin(tokens: readonly Token[], { endToken }: EntityMention): boolean {
  const behind = `${tokens[endToken]?.text ?? ''}${tokens[endToken + 1]?.text ?? ''}`
  return /^-(based|linked|led|born)$/.test(behind)
}

/** Where «individuals who undermine the peace in Cameroon» ends, whom only their clause tells apart; 0 for any other phrase. */
function toldApart(tokens: readonly Token[], first: number, head: number): number {
  if (
    first !== head ||
    !/^(individuals|persons|people|officials|entities|actors|companies|firms|vessels|those|others|elites|oligarchs|executives|leaders|members|judges|officers|banks|networks|suppliers)$/i.test(
      tokens[head]?.text ?? '',
    )
  )
    return 0
  const near = (child: number) => child > head && child - head < 12
  const clause = children(tokens, head, 'acl').find(near)
  const next = tokens[head + 1]
  const isClosed = clause === head + 1 || /^(who|that|which)$/i.test(next?.text ?? '')
  // «Individuals and companies in Russia's industry».
  const where = children(tokens, head, 'nmod').find(child => near(child) && isPart(tokens, child))
  const apart =
    clause !== undefined && isClosed ? clause : children(tokens, head, 'conj').length > 0 ? where : undefined
  if (apart === undefined) return 0
  const end = stretch(tokens, apart)[1]
  return end - head > 40 ? 0 : end
}

/** Whether a phrase only takes up a body that was named before it: «it», «the group», «the company». */
function takesUp(tokens: readonly Token[], first: number, head: number): boolean {
  const word = tokens[head]?.text ?? ''
  if (/^it$/i.test(word)) return true
  return first === head - 1 && /^the$/i.test(tokens[first]?.text ?? '') && bodyNoun.test(word)
}

const bodyNoun = /^(group|organi[sz]ation|company|bank|firm|network|entity|militia)$/

/** Whether a phrase tells who is meant: neither «them», «these firms» nor «the company» does by itself. */
function describes(tokens: readonly Token[], first: number, end: number, head: number): boolean {
  const opening = tokens[first]?.text ?? ''
  if (!isNominal(tokens[head]) || tokens[head]?.upos === 'PRON') return false
  // «A bank, the second-largest in the country».
  if (/^\p{Ll}+est$/u.test(tokens[head]?.text ?? '')) return false
  if (/^(this|that|these|those|any|anyone|no|both|other|others|them|it|his|her|its|their|our|my)$/i.test(opening))
    return false
  // «The first such step» is no one.
  if (tokens.slice(first, end).some(token => /^such$/i.test(token.text))) return false
  const from = /^(the|a|an)$/i.test(opening) ? first + 1 : first
  // «Condemned on October 8»: a date is no target.
  if (
    /^(January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      tokens[from]?.text ?? '',
    ) &&
    /^\d+$/.test(tokens[from + 1]?.text ?? '')
  )
    return false
  const word = tokens[head]?.text ?? ''
  return end - from > 1 || (/^\p{Lu}/u.test(word) && word.length > 2 && !/\.$/.test(word))
}

function isParty(analysis: Analysis, mention: EntityMention): boolean {
  return ['PERSON', 'COUNTRY', 'ORGANIZATION'].includes(analysis.entities.get(mention.entity)?.kind ?? '')
}

/** A word, what is coordinated with it and what is set beside it. */
function listed(tokens: readonly Token[], word: number): number[] {
  const found = [word]
  for (const one of found) {
    found.push(
      ...children(tokens, one, 'conj', 'appos').filter(child => isNominal(tokens[child])),
      ...besides(tokens, one),
    )
  }
  return [...new Set(found)].sort((a, b) => a - b)
}

/** «Its leader, Jane Roe»: the name right behind, where the parse makes it a second subject. */
function besides(tokens: readonly Token[], noun: number): number[] {
  const { upos, rel, head = -1 } = tokens[noun + 2] ?? {}
  const isStray = upos === 'PROPN' && rel === 'nsubj' && head < noun
  return tokens[noun]?.upos === 'NOUN' && tokens[noun + 1]?.text === ',' && isStray ? [noun + 2] : []
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'X'].includes(token.upos)
}

function sectorOf(tokens: readonly Token[], head: number): string {
  const words = children(tokens, head, 'compound', 'amod').filter(
    child =>
      !/^\p{Lu}/u.test(tokens[child]?.text ?? '') &&
      /^(oil|gas|energy|financial|banking|defen[cs]e|mining|petroleum|petrochemical|shipping|extractive|metals?|steel|technology)$/i.test(
        tokens[child]?.text ?? '',
      ),
  )
  return (words.length > 0 ? words.map(child => tokens[child]?.text) : [tokens[head]?.text]).join(' ').toLowerCase()
}
