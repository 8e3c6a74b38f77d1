import type { CompiledText } from './compile.ts'

/** What texts hold, as lines for a terminal: texts, those without events, events by status, mentions by kind. */
export function formatCounts(texts: readonly CompiledText[]): string {
  const events = (text: CompiledText) => text.extraction.meetings.length + text.extraction.sanctions.length
  const mentions = (of: 'people' | 'countries' | 'organizations' | 'places') =>
    texts.flatMap(({ extraction }) => extraction[of].flatMap(thing => thing.mentions)).length
  const titles = texts.flatMap(text => text.titles).length
  const dates = texts.flatMap(text => text.dates).length
  return [
    `texts ${texts.length}, without events ${texts.filter(text => events(text) === 0).length}, frozen ${texts.filter(text => text.frozen).length}`,
    `meetings ${tally(texts.flatMap(text => text.extraction.meetings.map(({ status }) => status)))}`,
    `sanctions ${tally(texts.flatMap(text => text.extraction.sanctions.map(({ status }) => status)))}`,
    `mentions: people ${mentions('people')}, countries ${mentions('countries')}, organisations ${mentions('organizations')}, places ${mentions('places')}, titles ${titles}, dates ${dates}`,
  ].join('\n')
}

function tally(statuses: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  return `${statuses.length}${sorted.length > 0 ? ':' : ''} ${sorted.map(([status, count]) => `${status} ${count}`).join(', ')}`.trim()
}
