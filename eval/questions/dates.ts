import { type Answer, at, words } from './facts.ts'

/** Asks for every meeting, with its date and the sentences that it comes from. */
export const everyMeeting = `query EveryMeeting {
  meetings(order: OLDEST_FIRST, first: 100) {
    nodes {
      title
      status
      date { edtf basis startMin endMax }
      venue { name }
      city { name }
      attended { actor { name } }
      expected { actor { name } }
      evidence(first: 10) { sentence article { documentId publishedAt } }
    }
  }
}`

/** A dated meeting and whether its own articles give that date. */
export interface DatedMeeting {
  line: string
  fromText: boolean
}

const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * The meetings that have a date although no article has one. Each day has to stand on a year and month that a text of it gives,
 * and to be a day that the same meeting has when the articles do have their dates.
 */
export function datedMeetings(answer: Answer, dated: Answer, texts: ReadonlyMap<string, string>): DatedMeeting[] {
  const known = new Set(at(dated, 'meetings').map(sayingOf))
  return at(answer, 'meetings')
    .filter(one => at(one, 'date.edtf').length > 0 || at(one, 'date.startMin').length > 0)
    .map(one => {
      const documents = [...new Set(at(one, 'evidence.article.documentId').map(String))]
      const edtf = words(one, 'date.edtf')
      const [, year, month] = /(\d{4})-?(\d{2})?/.exec(edtf) ?? []
      const name = months[Number(month) - 1] ?? ''
      const gives = (text: string) =>
        new RegExp(`\\b${year}\\b`).test(text) &&
        (!month || text.includes(`${year}-${month}`) || text.includes(name) || text.includes(`${name.slice(0, 3)}.`))
      const fromText = words(one, 'date.basis') === 'TEXT' && documents.some(id => gives(texts.get(id) ?? ''))
      const same = known.has(sayingOf(one))
      return {
        line: `${edtf} ${words(one, 'date.basis')} ${words(one, 'title')} (${documents.join(', ')})`,
        fromText: fromText && same,
      }
    })
}

function sayingOf(meeting: Answer): string {
  const place = words(meeting, 'venue.name') || words(meeting, 'city.name')
  return [
    words(meeting, 'date.edtf'),
    place,
    words(meeting, 'attended.actor.name'),
    words(meeting, 'expected.actor.name'),
  ].join('|')
}
