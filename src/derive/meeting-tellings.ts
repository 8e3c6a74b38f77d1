import { groupBy } from './keyed.ts'
import type { MeetingFeatures } from './meeting-features.ts'
import { meetingEvidence, sure } from './meeting-match.ts'

/** Accounts that say the same, each of another document; `id` and features are those of the least of them. */
export interface Telling extends MeetingFeatures {
  members: MeetingFeatures[]
  articles: ReadonlySet<string>
}

/** Equal accounts as one, so that ten thousand reports of one meeting cost as much as one; a document's second stays apart. */
export function tellingsOf(accounts: readonly MeetingFeatures[]): Telling[] {
  const ordered = [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ranks = new Map<string, number>()
  const ranked = ordered.map(account => {
    const place = `${account.article}|${sayings(account)}`
    const rank = ranks.get(place) ?? 0
    ranks.set(place, rank + 1)
    return { account, key: isRecognised(account) ? `${sayings(account)}|${rank}` : account.id }
  })
  return groupBy(ranked, ({ key }) => key).flatMap(([, group]) => {
    const members = group.map(({ account }) => account)
    const [first] = members
    return first ? [{ ...first, members, articles: new Set(members.map(member => member.article)) }] : []
  })
}

function sayings(account: MeetingFeatures): string {
  const { id: _id, article: _article, published, ...said } = account
  return JSON.stringify([said.tight ? null : published, said], (_key, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value].sort() : value,
  )
}

/** Whether an account says enough to be known again when another document says the same. */
function isRecognised(account: MeetingFeatures): boolean {
  return (meetingEvidence(account, account)?.score ?? 0) >= sure
}
