import type { WorldArticle } from '../../bench/world/articles.ts'
import type { WorldMeeting } from '../../bench/world/meetings.ts'
import type { World } from '../../bench/world/world.ts'

interface Told {
  meeting: WorldMeeting
  articles: WorldArticle[]
}

/** What had been written of each meeting by a day. */
function toldBy(world: World, day: string): Map<number, Told> {
  const told = new Map<number, Told>()
  for (const article of world.articles()) {
    const { about, document } = article
    if (!('meeting' in about) || (document.publishedAt ?? '') > day) continue
    const meeting = world.meetings.find(({ id }) => id === about.meeting)
    if (meeting) told.set(meeting.id, { meeting, articles: [...(told.get(meeting.id)?.articles ?? []), article] })
  }
  return told
}

/** How a meeting stands by what had been written: held if a report says so, called off if a notice does, else planned until its day has passed. */
function statusOf({ meeting, articles }: Told, day: string): string {
  const statuses = articles.map(({ extraction }) => extraction.meetings[0]?.status)
  if (statuses.includes('HELD')) return 'HELD'
  if (statuses.includes('CANCELLED')) return 'CANCELLED'
  return meeting.day < day ? 'UNCONFIRMED' : 'PLANNED'
}

/** Question 23 by looking through what had been written by two days. What is only told by more articles is no change of the meeting. */
export function thenAndLater(world: World, then: string, later: string) {
  const [before, after] = [toldBy(world, then), toldBy(world, later)]
  const view = (told: Told, day: string) => ({ status: statusOf(told, day), date: { edtf: told.meeting.day } })
  const nodes = [...before.values()].map(told => ({
    ...view(told, then),
    statusHistory: told.articles.map(({ document, extraction }) => ({
      status: extraction.meetings[0]?.status,
      article: { documentId: document.id },
    })),
  }))
  const diff = [...after].flatMap(([id, told]): object[] => {
    const former = before.get(id)
    if (!former) return [{ action: 'ADDED', before: null, after: view(told, later) }]
    if (former.articles.length === told.articles.length) return []
    return [{ action: 'CHANGED', before: view(former, then), after: view(told, later) }]
  })
  return { meetings: { nodes }, diff }
}
