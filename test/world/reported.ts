import type { WorldArticle } from '../../bench/world/articles.ts'
import type { WorldMeeting } from '../../bench/world/meetings.ts'
import type { World } from '../../bench/world/world.ts'
import { wellConnected } from './joined.ts'
import { held, present } from './truth.ts'

/** The months that questions 2 and 8 are asked for: as long as they may be for a page to hold their meetings. */
export const spring = { from: '2025-04', to: '2025-06' } as const
/** The year, which question 5 is asked for. */
export const wholeYear = { from: '2025', to: '2025' } as const

const names = (people: readonly { name: string }[]) => people.map(({ name }) => ({ actor: { name } }))
const inSpring = ({ day }: WorldMeeting) => day >= '2025-04-01' && day <= '2025-06-30'
const sentenceOf = ({ document }: WorldArticle) => ({ sentence: document.text.split(/(?<=\.) /)[0] })

/** Articles by the meeting of which they tell, those published first in front. */
function articlesByMeeting(world: World): Map<number, WorldArticle[]> {
  const found = new Map<number, WorldArticle[]>()
  for (const article of world.articles()) {
    if (!('meeting' in article.about)) continue
    const { meeting } = article.about
    found.set(meeting, [...(found.get(meeting) ?? []), article])
  }
  const published = ({ document }: WorldArticle) => document.publishedAt ?? ''
  for (const articles of found.values()) articles.sort((a, b) => (published(a) < published(b) ? -1 : 1))
  return found
}

/** Question 2 by looking through all meetings and all articles. */
export function byMode(world: World) {
  const told = articlesByMeeting(world)
  const nodes = held(world)
    .filter(inSpring)
    .map(meeting => {
      const by = (mode: string) => (meeting.mode === mode ? names(present(meeting)) : [])
      const accounts = (told.get(meeting.id) ?? []).map(({ document, extraction: { meetings } }) => ({
        article: { documentId: document.id },
        status: meetings[0]?.status,
        headcount: meetings[0]?.headcount ?? null,
      }))
      return {
        date: { edtf: meeting.day },
        inPerson: by('IN_PERSON'),
        byVideo: by('VIDEO'),
        byPhone: by('PHONE'),
        accounts,
      }
    })
  return { meetings: { nodes } }
}

/** Question 3 by looking through all articles; nothing but a head-count is told in two ways in the made-up year. */
export function whatBecameOf(world: World) {
  const told = articlesByMeeting(world)
  const nodes = world.meetings
    .filter(({ status }) => status === 'CANCELLED')
    .map(meeting => {
      const articles = told.get(meeting.id) ?? []
      const statusHistory = articles.map(article => ({
        status: article.extraction.meetings[0]?.status,
        publishedAt: article.document.publishedAt,
        attributedTo: article.extraction.meetings[0]?.attributedTo ?? null,
        article: { documentId: article.document.id },
        evidence: [sentenceOf(article)],
      }))
      const headcounts = new Set(articles.flatMap(({ extraction }) => extraction.meetings[0]?.headcount?.min ?? []))
      const disputed = headcounts.size > 1 ? [{ field: 'headcount' }] : []
      return { date: { edtf: meeting.day }, statusHistory, disputed }
    })
  return { meetings: { nodes } }
}

/** Question 5 by looking through all meetings. */
export function venues(world: World) {
  const hub = wellConnected(world)
  const nodes = world.meetings
    .filter(meeting => present(meeting).includes(hub))
    .map(meeting => {
      const wasHeld = meeting.status === 'HELD'
      const city = meeting.city ? { name: meeting.city } : null
      return {
        date: { edtf: meeting.day },
        status: meeting.status,
        venue: meeting.venue ? { name: meeting.venue, within: [city] } : null,
        city,
        attended: wasHeld ? names(present(meeting)) : [],
        expected: wasHeld ? [] : names(present(meeting)),
      }
    })
  return { meetings: { nodes } }
}

/** Question 8 by looking through all articles. */
export function whoSays(world: World) {
  const hub = wellConnected(world)
  const told = articlesByMeeting(world)
  const nodes = held(world)
    .filter(meeting => inSpring(meeting) && present(meeting).includes(hub))
    .map(meeting => ({
      date: { edtf: meeting.day },
      accounts: (told.get(meeting.id) ?? []).map(article => ({
        article: { documentId: article.document.id },
        saidBy: [{ name: article.document.source, kind: 'MEDIUM' }, ...quoted(article)],
        status: article.extraction.meetings[0]?.status,
        date: meeting.day,
        participants: meeting.participants.map(({ person, absent }) => ({
          actor: { name: person.name },
          presence: absent ? 'ABSENT' : article.extraction.meetings[0]?.status === 'HELD' ? 'ATTENDED' : 'EXPECTED',
        })),
        evidence: [sentenceOf(article)],
      })),
    }))
  return { meetings: { nodes } }
}

/** Whom an article quotes: an agency passes on what an official without a name says. */
function quoted({ extraction }: WorldArticle) {
  const teller = extraction.meetings[0]?.attributedTo
  if (!teller) return []
  const [agency, official] = teller.split(', citing ')
  return official
    ? [
        { name: agency, kind: 'MEDIUM' },
        { name: official, kind: 'UNNAMED' },
      ]
    : [{ name: teller, kind: /spokesman/.test(teller) ? 'SPEAKER' : 'UNNAMED' }]
}
