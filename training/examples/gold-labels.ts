import type { GoldDocument, GoldMeeting, GoldSanction } from '../../eval/gold.ts'
import { isParty, type Party } from '../../eval/match.ts'
import { contentWords, plain } from '../../eval/names.ts'
import type { AnalysedSentence, Analysis } from '../../src/reader/analysis.ts'
import type { EventLabel, Labels } from './example.ts'
import { partiesIn } from './parties.ts'
import { isContent, meetingWords, sanctionWords, wordsWithin } from './words.ts'

/** An event that was found by careful readers counts less while it is debatable. */
const debatable = 0.4

/** Labels from quotes and names: some word of the quote tells of the event, and who is named in it takes part. */
export function eventsOfGold(gold: GoldDocument, analysis: Analysis): Labels {
  const parties = partiesIn(analysis)
  const labels: Labels = new Map()
  const add = (
    quotes: readonly string[],
    make: (sentence: AnalysedSentence, within: number[]) => EventLabel | null,
  ) => {
    for (const quote of quotes) {
      const start = analysis.document.text.indexOf(quote)
      if (start < 0) continue
      for (const sentence of analysis.sentences) {
        const within = wordsWithin(sentence, start, start + quote.length)
        const event = within.length > 1 ? make(sentence, within) : null
        if (!event) continue
        const known = labels.get(sentence.index) ?? { events: [], open: [], doubtful: [] }
        known.events.push(event)
        known.open.push(...within.filter(at => isContent(sentence, at)))
        labels.set(sentence.index, known)
      }
    }
  }
  for (const meeting of gold.meetings) {
    add(meeting.evidence, (sentence, within) => meetingLabel(meeting, sentence, within, analysis, parties))
  }
  for (const sanction of gold.sanctions) {
    add(sanction.evidence, (sentence, within) => sanctionLabel(sanction, sentence, within, analysis, parties))
  }
  for (const [index, label] of labels) {
    const sentence = analysis.sentences[index]
    if (!sentence) continue
    const own = new Set(label.events.flatMap(event => event.triggers))
    label.open = [...new Set(label.open)].filter(at => !own.has(at))
    label.doubtful = [...meetingWords(sentence), ...sanctionWords(sentence)].filter(
      at => !own.has(at) && !label.open.includes(at),
    )
  }
  return labels
}

function meetingLabel(
  meeting: GoldMeeting,
  sentence: AnalysedSentence,
  within: number[],
  analysis: Analysis,
  parties: Map<string, Party>,
): EventLabel | null {
  const roles: Record<number, string> = {}
  const mark = (label: string | null, role: string) => {
    if (label) for (const at of named(label, sentence, analysis, parties, role === 'PLACE')) roles[at] = role
  }
  for (const place of meeting.places) mark(place?.split(',')[0] ?? null, 'PLACE')
  for (const label of meeting.participants) mark(label, 'PARTICIPANT')
  return eventLabel(`M-${meeting.statuses[0]}`, meeting.required, sentence, within, meetingWords(sentence), roles)
}

function sanctionLabel(
  sanction: GoldSanction,
  sentence: AnalysedSentence,
  within: number[],
  analysis: Analysis,
  parties: Map<string, Party>,
): EventLabel | null {
  const roles: Record<number, string> = {}
  const wished = sanction.statuses[0] === 'CALLED_FOR' || sanction.statuses[0] === 'OPPOSED'
  for (const label of sanction.issuers) {
    for (const at of named(label, sentence, analysis, parties, false)) roles[at] = wished ? 'CALLER' : 'ISSUER'
  }
  const targets = named(sanction.target, sentence, analysis, parties, false)
  const described = targets.length > 0 ? targets : describedBy(sanction.target, sentence, within)
  for (const at of described) roles[at] ??= 'TARGET'
  return eventLabel(`S-${sanction.statuses[0]}`, sanction.required, sentence, within, sanctionWords(sentence), roles)
}

function eventLabel(
  label: string,
  required: boolean,
  sentence: AnalysedSentence,
  within: number[],
  likely: number[],
  roles: Record<number, string>,
): EventLabel | null {
  const inside = within.filter(at => likely.includes(at))
  const triggers =
    inside.length > 0 ? inside : within.filter(at => /^(VERB|NOUN)$/.test(sentence.tokens[at]?.upos ?? ''))
  if (triggers.length === 0) return null
  return { label, triggers, exact: false, weight: required ? 1 : debatable, roles, open: [] }
}

/** The words of the mentions that a label may name. */
function named(
  label: string,
  sentence: AnalysedSentence,
  analysis: Analysis,
  parties: Map<string, Party>,
  places: boolean,
): number[] {
  return analysis.mentions.flatMap(mention => {
    if (mention.sentence !== sentence.index || mention.entity.startsWith('l') !== places) return []
    const party = parties.get(mention.entity)
    if (!party || !isParty(label, party)) return []
    return Array.from({ length: mention.endToken - mention.firstToken }, (_, index) => mention.firstToken + index)
  })
}

function describedBy(label: string, sentence: AnalysedSentence, within: number[]): number[] {
  const words = new Set(contentWords(label))
  return within.filter(at => isContent(sentence, at) && words.has(plain(sentence.tokens[at]?.text ?? '')))
}
