import type { World } from '../../bench/world/world.ts'
import { present, tally } from './truth.ts'

/** What question 24 is asked for: a word, and the two countries that meet most often. */
export function asked({ meetings }: World) {
  const pairs = meetings.flatMap(meeting => {
    const countries = [...new Set(present(meeting).map(({ country }) => country))].sort()
    return countries.flatMap(one => countries.flatMap(other => (one < other ? [`${one} ${other}`] : [])))
  })
  const [most = ''] = [...tally(pairs)].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([pair]) => pair)
  const [one = '', other = ''] = most.split(' ')
  return { word: 'according', one, other }
}

/** Question 24 by looking through all articles. */
export function sentences(world: World) {
  const { word, one, other } = asked(world)
  const byId = new Map(world.meetings.map(meeting => [meeting.id, meeting]))
  const nodes = [...world.articles()].flatMap(({ document, extraction, about }) => {
    const meeting = 'meeting' in about ? byId.get(about.meeting) : undefined
    const countries = meeting ? present(meeting).map(({ country }) => country) : []
    const [text] = document.text.split(/(?<=\.) /)
    if (!meeting || !text?.includes(word) || ![one, other].every(side => countries.includes(side))) return []
    const speaker = extraction.meetings[0]?.attributedTo
    return [
      {
        text,
        speakers: speaker ? [speaker] : [],
        article: { documentId: document.id, publishedAt: document.publishedAt, source: { name: document.source } },
        events: [{ date: { edtf: meeting.day } }],
      },
    ]
  })
  return { sentences: { nodes } }
}
