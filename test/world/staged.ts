import type { Scenes } from '../../bench/world/scenes.ts'
import { countryName } from '../../src/domain/country.ts'

/** The first sentence of a text that has some words. */
function sentenceWith(scenes: Scenes, words: string): { sentence: string | undefined } {
  for (const { document } of scenes.articles()) {
    const sentence = document.text.split(/(?<=\.) /).find(one => one.includes(words))
    if (sentence) return { sentence }
  }
  return { sentence: undefined }
}

/** Question 7 by looking through all talks. */
export function delegations(scenes: Scenes) {
  const nodes = scenes.talks
    .filter(({ leader }) => leader === null)
    .map(({ sides, city, country, from, to }) => ({
      date: { edtf: from === to ? from : `${from}/${to}`, startMin: from, endMax: to },
      city: { name: city },
      country: { iso3: country },
      attended: sides.map(id => ({ actor: { id } })),
      evidence: [sentenceWith(scenes, `Delegations of ${sides.map(countryName).join(' and ')}`)],
    }))
  return { meetings: { nodes } }
}

/** Question 11 by looking through all calls. */
export function calls(scenes: Scenes) {
  const nodes = scenes.calls
    .filter(({ day }) => day >= '2025-10-01')
    .map(({ caller, target, sector, status, day }) => ({
      status,
      sector,
      date: { edtf: day },
      callers: [{ stance: status, actor: { name: caller }, evidence: [sentenceWith(scenes, caller)] }],
      targets: [{ imposed: false, actor: { id: target } }],
      issuers: [],
    }))
  return { sanctions: { nodes } }
}

/** The body that question 13 is asked for. */
export const body = 'Harbour Group'

/** Question 13 by looking through all sessions of that body. */
export function members(scenes: Scenes) {
  const sessions = scenes.sessions.filter(session => session.body === body)
  const memberCounts = sessions.map(({ members: { text, min, max }, source, day }) => ({
    ...{ text, min, max },
    article: { documentId: `session-${body.replaceAll(' ', '-')}-${day}`, source: { name: source } },
  }))
  const nodes = sessions.map(({ day, seen }) => ({
    date: { edtf: day },
    attended: seen.map(name => ({ actor: { name } })),
  }))
  return { organization: { memberCounts }, meetings: { nodes } }
}
