import type { Analysis } from '../analysis.ts'
import type { Anchor } from '../dates/anchor.ts'
import { daysOf, isoOf } from '../dates/calendar.ts'
import { resolveDate } from '../dates/resolve.ts'
import { datesOf } from '../events/circumstance.ts'
import { subjectsOf, word } from '../events/clause.ts'
import type { NamedBy } from '../events/party.ts'
import { realityOf } from '../events/status.ts'
import { ancestors } from '../syntax/tree.ts'
import type { MeetingDraft } from './meeting-draft.ts'

const arrival = /^(arriv|land|touch|fl[ey]w|travel)/

interface Arrival {
  sentence: number
  person: string
  places: string[]
  date: string
}

/** Gives meetings without a day of their own the day that their neighbours tie them to: «upon arrival», «later», «a day after». */
export function fillDates(analysis: Analysis, drafts: readonly MeetingDraft[], anchor: Anchor, names: NamedBy): void {
  const arrivals = readArrivals(analysis, anchor, names)
  for (const draft of drafts) draft.date ??= arrivalDay(analysis, draft, arrivals)
  drafts.forEach((draft, index) => {
    draft.date ??= laterThatDay(analysis, draft, drafts.slice(0, index))
  })
  relateByDays(analysis, drafts)
}

function readArrivals(analysis: Analysis, anchor: Anchor, names: NamedBy): Arrival[] {
  return analysis.sentences.flatMap(sentence =>
    datesOf(sentence).flatMap(date => {
      const verb = ancestors(sentence.tokens, date.token).find(at => sentence.tokens[at]?.upos === 'VERB') ?? -1
      if (!arrival.test(word(sentence.tokens, verb)) || realityOf(sentence.tokens, verb) !== 'FACT') return []
      const edtf = resolveDate(date.value, anchor, 'PAST')
      if (edtf === null) return []
      const places = analysis.mentions
        .filter(one => one.sentence === sentence.index && one.entity.startsWith('l'))
        .map(one => one.entity)
      const people = subjectsOf(sentence.tokens, verb).flatMap(subject => names(sentence, subject))
      return people.map(person => ({ sentence: sentence.index, person, places, date: edtf }))
    }),
  )
}

/** «Upon arrival in London»: the day of that arrival, if the text tells it. */
function arrivalDay(analysis: Analysis, draft: MeetingDraft, arrivals: readonly Arrival[]): string | null {
  for (const mention of draft.mentions) {
    const sentence = analysis.sentences[mention.sentence]
    if (
      !sentence ||
      !/\b(?:up)?on (?:his |her |their )?arriv(?:al|ing)\b|\bafter (?:landing|arriving)\b/i.test(sentence.text)
    )
      continue
    const named = analysis.mentions
      .filter(one => one.sentence === sentence.index && one.entity.startsWith('l'))
      .map(one => one.entity)
    const known = arrivals.find(
      one =>
        draft.parties.some(party => party.entity === one.person) &&
        (named.length === 0 || named.some(place => one.places.includes(place))),
    )
    if (known) return known.date
  }
  return null
}

/** «He later met …», in the sentence after a meeting whose day is told, is the same day. */
function laterThatDay(analysis: Analysis, draft: MeetingDraft, earlier: readonly MeetingDraft[]): string | null {
  const [first] = draft.mentions
  const sentence = analysis.sentences[first?.sentence ?? -1]
  if (
    !first ||
    !sentence ||
    !/\b(later(?! (this|in|next)))\b|\bafterwards\b|\bthe same day\b|\bearlier in the day\b/i.test(sentence.text)
  )
    return null
  if (/\b(days?|weeks?|months?|years?) later\b/i.test(sentence.text)) return null
  const before = earlier.filter(
    one =>
      one.mentions.some(mention => first.sentence - mention.sentence === 1) &&
      one.parties.some(party => draft.parties.some(other => other.entity === party.entity)),
  )
  const date = before[before.length - 1]?.date ?? null
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null
}

/** «The summit comes a day after … met»: one day known gives the other. */
function relateByDays(analysis: Analysis, drafts: readonly MeetingDraft[]): void {
  for (const sentence of analysis.sentences) {
    for (const date of datesOf(sentence)) {
      if (date.value.kind !== 'EVENT' || !/after|before/.test(date.text)) continue
      const at = (draft: MeetingDraft) => draft.mentions.find(one => one.sentence === sentence.index)?.trigger
      const here = drafts.filter(draft => at(draft) !== undefined)
      const main = here.filter(draft => (at(draft) ?? 0) < date.token)
      const other = here.filter(draft => (at(draft) ?? 0) > date.token)
      const [one, two] = [main[main.length - 1], other[0]]
      if (!one || !two) continue
      const { offset } = date.value
      if (one.date !== null && two.date === null) two.date = shifted(one.date, -offset)
      else if (two.date !== null && one.date === null) one.date = shifted(two.date, offset)
    }
  }
}

function shifted(date: string, days: number): string | null {
  const known = daysOf(date)
  return known && known.first === known.last ? isoOf(known.first + days) : null
}
