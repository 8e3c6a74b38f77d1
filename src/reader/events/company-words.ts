import type { Role } from '../../domain/extraction.ts'
import type { Token } from '../analysis.ts'
import { caseOf, isNominal, word } from './clause.ts'
import { isAnticipated } from './status.ts'

/** Verbs that only carry the meeting that their noun names, so that whoever does them is a party. */
export const lightVerb =
  /^(h[eo]ld|holds|holding|held|ha[sdve]+|having|host(s|ed|ing)?|attend(s|ed|ing)?|conduct(s|ed|ing)?|beg[aiu]n|begins|beginning|start(s|ed|ing)?|open(s|ed|ing)?|resum(e|es|ed|ing)|continu(e|es|ed|ing)|join(s|ed|ing)?|le(a)?d|leads|leading|chair(s|ed|ing)?|co-?(host|chair)\w*|enter(s|ed|ing)?|conclud(e|es|ed|ing)|end(s|ed|ing)?|wrap\w*|launched|kick(s|ed)|finish\w*|complet\w*|participat(e|es|ed|ing)|t(ake|akes|ook|aking|aken)|travel\w*|arriv(e|es|ed|ing)|fl(y|ew|ies|ying|own)|c(ame|ome|omes|oming)|g(o|oes|oing)|went|conven(e|es|ed|ing)|engag(e|es|ed|ing)|visit(s|ed|ing)?|ma(ke|kes|de|king)|plac(e|ed)|gather\w*|converg\w*|me(e)?t(s|ing)?|schedul\w*|plan\w*|due|set|cancel\w*|postpon\w*|call(ed)?|announc\w*|arrang\w*|skip\w*|had|welcom\w*|return\w*|represent\w*|expect\w*|sat|sit|left|leav\w*|head(s|ed|ing)?|presid\w*|broker\w*|mediat\w*|facilitat\w*|agree[sd]?|agreeing)$/
/** Verbs of hosts. */
export const hostWord = /^(co-?)?host(s|ed|ing)?$/
const chairWord = /^(co-?)?chair(s|ed|ing)?$|^presid/
const mediateWord = /^(broker|mediat|facilitat)/
/** Verbs whose objects are parties: «talks including …». */
export const include =
  /^(includ\w*|involv\w*|gather\w*|featur\w*|draw\w*|drew|unit(es|ed)|attract\w*|bring\w*|brought|assembl\w*|conven\w*|join\w*)$/

/** What one may welcome without meeting anybody: «welcomed it», «welcomed the appointment of …». */
export function isThing(token: Token | undefined): boolean {
  return /^(it|this|that|these|those|moves?|decisions?|news|statements?|announcements?|deals?|steps?|progress|plans?|proposals?|results?|support|offers?|efforts?|visits?|appointment|nomination|election|re-election|return|release|arrival|participation|accession|opening|reopening|signing|launch|adoption|commitments?|leadership|resumption|ratification|establishment|formation|extension|agreements?|ceasefire|truce|role|decree|resolution|contribution|chance|opportunity|inclusion|withdrawal|intervention|initiatives?|outcomes?|invitation)$/.test(
    (token?.text ?? '').toLowerCase(),
  )
}

/** What a verb makes of whoever does it: who hosts is the host. */
export function roleOf(verb: string): Role {
  if (hostWord.test(verb)) return 'HOST'
  if (chairWord.test(verb)) return 'CHAIR'
  return mediateWord.test(verb) ? 'MEDIATOR' : 'PARTICIPANT'
}

/** «Welcomed him as the new ambassador»: to an office, not to a meeting. */
export function isAppointed(tokens: readonly Token[], verb: number): boolean {
  if (!/^welcom/.test(word(tokens, verb))) return false
  return tokens.slice(verb + 1, verb + 10).some((token, index) => {
    const at = verb + 1 + index
    return token.text === 'as' && /^(our|the|a|an|his|her|its|my|new|incoming)$/.test(word(tokens, at + 1))
  })
}

/** Whether a verb with a meeting as its object makes one a party: cancelling or announcing it does not. */
export function isActing(verb: string): boolean {
  return !/^(cancel|postpon|call|announc|arrang|schedul|plan|expect|skip|set)/.test(verb)
}

/** What one does to the other while they talk. */
export const addressing = /^(congratulat|thank|brief|inform|assur|urg|ask|told|tell|invit|warn|remind|updat)/

/** The «days», «a round» and the like that a noun hangs on, from the nearest up: «the latest round of talks». */
export function roundsAbove(tokens: readonly Token[], noun: number): number[] {
  const rounds =
    /^(days?|rounds?|series|sidelines|start|end|conclusion|session|margins|hours?|week|weeks|string|number)$/
  const above: number[] = []
  let head = tokens[noun]?.head ?? -1
  while (above.length < 4 && isNominal(tokens[head]) && rounds.test(word(tokens, head))) {
    above.push(head)
    head = tokens[head]?.head ?? -1
  }
  return above
}

/** The governor of a noun past «days of», «a round of» and the like. */
export function aboveRounds(tokens: readonly Token[], noun: number): number {
  return tokens[roundsAbove(tokens, noun).at(-1) ?? noun]?.head ?? -1
}

/** «Looked forward to the meeting». */
export function isAwaited(tokens: readonly Token[], noun: number, verb: number): boolean {
  return caseOf(tokens, noun) === 'to' && isAnticipated(tokens, verb)
}
