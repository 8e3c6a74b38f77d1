import { addDays } from '../domain/date.ts'
import { type MeetingFeatures, reportingDays, type Window } from './meeting-features.ts'

const mostPaired = 10

/**
 * Keys that accounts of one meeting share: pairs of participants, bodies, and participants at a venue, each with a month; for
 * accounts that nothing dates, a body in a city and a pair at a venue.
 */
export function blocksOf(account: MeetingFeatures): string[] {
  const { body, city, venue, organizations } = account
  const participants = [...account.participants].sort().slice(0, mostPaired)
  const bodies = [...new Set([...(body === null ? [] : [body]), ...organizations])].sort()
  const pairs = participants.flatMap((left, i) => participants.slice(i + 1).map(right => `${left}+${right}`))
  const timeless = [
    ...(city === null ? [] : bodies.map(id => `${id}@${city}`)),
    ...(venue === null ? [] : pairs.map(pair => `${pair}@${venue}`)),
  ]
  const monthly = [...pairs, ...bodies, ...(venue === null ? [] : participants.map(id => `${id}@${venue}`))]
  const months =
    account.window === null ? [] : monthsOf(account.status === 'POSTPONED' ? earlier(account.window) : account.window)
  const keys = [...timeless, ...months.flatMap(month => monthly.map(key => `${key}|${month}`))]
  return keys.length === 0 ? [`meeting|${account.id}`] : [...new Set(keys)].map(key => `meeting|${key}`)
}

function monthsOf(window: Window): string[] {
  const last = addDays(window.to, 1).slice(0, 7)
  const months: string[] = []
  let month = addDays(window.from, -1).slice(0, 7)
  while (month <= last) {
    months.push(month)
    month = addDays(`${month}-28`, 4).slice(0, 7)
  }
  return months
}

/** What is put off was planned for a day before. */
function earlier(window: Window): Window {
  return { from: addDays(window.from, -reportingDays), to: window.to }
}
