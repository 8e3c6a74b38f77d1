import type { Role } from '../../domain/extraction.ts'
import type { AnalysedSentence, Analysis, EntityMention } from '../analysis.ts'
import { roleClasses } from '../heads/classes.ts'
import { thresholds } from '../heads/thresholds.ts'
import { pathBelow } from '../syntax/tree.ts'
import { caseOf } from './clause.ts'
import type { Named } from './participants.ts'
import { canMeet, isOfOthers, isPrivate, type NamedBy, official } from './party.ts'

type RoleClass = (typeof roleClasses)[number]

/** The probability of some roles of a word at a trigger; null where the heads were not asked. */
export function roleOdds(
  analysis: Analysis,
  sentence: number,
  trigger: number,
  word: number,
  roles: readonly RoleClass[],
): number | null {
  const odds = analysis.scores?.get(sentence)?.roles.get(trigger)?.[word]
  if (!odds) return null
  return roles.reduce((sum, role) => sum + (odds[roleClasses.indexOf(role)] ?? 0), 0)
}

const takesPart: readonly RoleClass[] = ['PARTICIPANT', 'HOST', 'MEDIATOR', 'ABSENT']

/**
 * The parties that a rule names at a trigger, without those whom the heads refuse and with those whom only they see. The heads add nobody who
 * stands in the phrase of another meeting.
 */
export function withLearnedParties(
  analysis: Analysis,
  sentence: AnalysedSentence,
  trigger: number,
  named: readonly Named[],
  names: NamedBy,
  isOfAnother: (word: number) => boolean = () => false,
): Named[] {
  const mentions = analysis.mentions.filter(one => one.sentence === sentence.index)
  const here = mentions.filter(
    one =>
      canMeet(analysis.entities.get(one.entity)) &&
      !isPrivate(sentence.tokens, one) &&
      !isInName(analysis, mentions, one),
  )
  const oddsOf = (mention: EntityMention) => roleOdds(analysis, sentence.index, trigger, mention.head, takesPart)
  const kept = named.filter(({ entity }) => {
    // Who «I» and «my» stand for is named elsewhere too, as in «to welcome you to Australia».
    if (entity === analysis.speaker) return true
    const mentions = here.filter(one => one.entity === entity)
    // Whom «him» means is for the grammar to say: the heads learned from pronouns that were understood less well.
    if (mentions.some(one => one.form === 'PRONOUN')) return true
    const odds = mentions.map(oddsOf)
    return odds.length === 0 || odds.some(one => one === null || one >= thresholds.leaving)
  })
  const add = (entity: string, word: number) => {
    const absent = (roleOdds(analysis, sentence.index, trigger, word, ['ABSENT']) ?? 0) >= thresholds.joining
    const known = kept.find(one => one.entity === entity)
    if (!known)
      kept.push({ entity, role: roleAt(analysis, sentence.index, trigger, word), presence: absent ? 'ABSENT' : null })
    else if (known.role === 'PARTICIPANT') known.role = roleAt(analysis, sentence.index, trigger, word)
  }
  for (const mention of here) {
    const joins =
      (oddsOf(mention) ?? 0) >= thresholds.joining &&
      !isOfAnother(mention.head) &&
      !isOfOtherTime(sentence.tokens, mention.head, trigger) &&
      !(mention.entity.startsWith('o') && isOfPurpose(sentence.tokens, mention.head, trigger)) &&
      !isOfTies(sentence.tokens, mention.head, trigger) &&
      !isOwner(sentence.tokens, mention) &&
      !isWhere(sentence.tokens, mention)
    if (
      joins &&
      mention.entity.startsWith('c') &&
      isOfOthers(sentence.tokens, sentence.tokens[mention.head]?.head ?? -1)
    )
      continue
    if (joins && !isOnlyKind(analysis, sentence, mention)) add(mention.entity, mention.head)
  }
  // «The two leaders», «they»: no mentions, but the document knows whom they stand for.
  sentence.tokens.forEach((token, word) => {
    if (!/^(PRON|NOUN)$/.test(token.upos) || here.some(one => one.firstToken <= word && word < one.endToken)) return
    if ((roleOdds(analysis, sentence.index, trigger, word, takesPart) ?? 0) < thresholds.joining) return
    if (isOfAnother(word)) return
    for (const entity of names(sentence, word)) if (!kept.some(one => one.entity === entity)) add(entity, word)
  })
  return kept
}

/** «Following the President's trip, the minister will meet …»: what comes before or after is not the meeting. */
function isOfOtherTime(tokens: AnalysedSentence['tokens'], word: number, trigger: number): boolean {
  const below = pathBelow(tokens, word, trigger)
  return below.some(at => /^(following|after|before|ahead|prior|since|despite)\b/.test(caseOf(tokens, at)))
}

/** What the names of bodies that act for a state have in them. */
const bodyOfState =
  /\b(agency|ministry|department|government|administration|parliament|army|forces?|embassy|authority|police|navy|command|delegation|mission|office|council|commission|coalition|front|movement|alliance|congress|assembly)\b/i

/** «The American Chamber of Commerce» is not the United States; «the Mexican Space Agency» may act for Mexico. */
function isInName(
  { entities }: Analysis,
  mentions: readonly EntityMention[],
  { firstToken, endToken, form }: EntityMention,
): boolean {
  if (form !== 'DEMONYM') return false
  return mentions.some(one => {
    const body = entities.get(one.entity)
    const isOther = body?.kind === 'ORGANIZATION' && body.organizationKind === 'OTHER' && !bodyOfState.test(body.name)
    return isOther && one.firstToken <= firstToken && endToken < one.endToken
  })
}

/** «Will meet officials to affirm our commitment to ASEAN»: what a meeting is for is not who comes, though a state named there often is the other side. */
function isOfPurpose(tokens: AnalysedSentence['tokens'], word: number, trigger: number): boolean {
  const below = pathBelow(tokens, word, trigger)
  const clause = below.findIndex(at => tokens[at]?.rel === 'advcl' && at > trigger)
  if (clause < 0) return false
  return !below.slice(0, clause + 1).some(at => /^(with|between|alongside)\b/.test(caseOf(tokens, at)))
}

/** «To discuss the relationship between the two states»: they who have ties need not be they who meet. */
function isOfTies(tokens: AnalysedSentence['tokens'], word: number, trigger: number): boolean {
  const below = pathBelow(tokens, word, trigger)
  return below.some(
    at =>
      /^(relationships?|relations|ties)$/.test(tokens[at]?.text.toLowerCase() ?? '') &&
      at > trigger &&
      !/^(with|between)\b/.test(caseOf(tokens, at)),
  )
}

/** «Arafat's mourners», «the president's war»: he himself is not met, unless it is his meeting or his journey. */
function isOwner(tokens: AnalysedSentence['tokens'], { entity, head }: EntityMention): boolean {
  return (
    (entity.startsWith('p') || entity.startsWith('c')) &&
    caseOf(tokens, head) === "'s" &&
    !official.test(tokens[tokens[head]?.head ?? -1]?.text.toLowerCase() ?? '') &&
    !/^(meetings?|talks|summits?|calls?|telephone|phone|video|conversations?|negotiations|discussions?|consultations?|dinner|lunch|visits?|trips?|arrival|tour|stay|journey|travels?|delegation|team|side|counterparts?|participation|presence|attendance|hosts?|guests?|residence|office|invitation|reception)$/.test(
      tokens[tokens[head]?.head ?? -1]?.text.toLowerCase() ?? '',
    )
  )
}

/** «Will visit Berlin to meet the Chancellor»: the capital is where they meet. */
function isWhere(tokens: AnalysedSentence['tokens'], { form, head }: EntityMention): boolean {
  if (form !== 'METONYM') return false
  const { rel, head: verb = -1 } = tokens[head] ?? {}
  return (
    /^(in|at|to|into|near|from)\b/.test(caseOf(tokens, head)) ||
    (rel === 'obj' && /^visit/.test(tokens[verb]?.text ?? ''))
  )
}

/** «British businesses», «alumni of U.S. programmes»: a country that only says of what kind somebody is, who speaks for no state. */
function isOnlyKind(analysis: Analysis, { tokens }: AnalysedSentence, mention: EntityMention): boolean {
  if (analysis.entities.get(mention.entity)?.kind !== 'COUNTRY') return false
  let at = mention.head
  for (let steps = 0; steps < 4; steps++) {
    const { rel = '', head = -1 } = tokens[at] ?? {}
    const governor = tokens[head]
    // «The French defence and foreign ministers»: the noun may stand further up.
    if (!/^(amod|compound|conj)$/.test(rel) || !governor || !/^(NOUN|ADJ|PROPN)$/.test(governor.upos))
      return at !== mention.head
    if (governor.upos === 'PROPN' || isOfState(governor.text.toLowerCase())) return false
    at = head
  }
  return true
}

/** Whether a noun is for those who act for a state, or for a meeting of states. */
function isOfState(noun: string): boolean {
  return (
    official.test(noun) ||
    /^(talks|summits?|meetings?|dialogues?|negotiations?|consultations?|leadership|embassy|military|forces|troops|lawmaker|commission|ministry|parliament|experts|leader|side|nations?|states?|countries)$/.test(
      noun,
    )
  )
}

function roleAt(analysis: Analysis, sentence: number, trigger: number, word: number): Role {
  if ((roleOdds(analysis, sentence, trigger, word, ['HOST']) ?? 0) >= thresholds.joining) return 'HOST'
  return (roleOdds(analysis, sentence, trigger, word, ['MEDIATOR']) ?? 0) >= thresholds.joining
    ? 'MEDIATOR'
    : 'PARTICIPANT'
}
