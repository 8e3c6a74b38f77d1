import { isParty } from '../../eval/match.ts'
import type { Readout } from '../../eval/readouts.ts'
import type { Analysis } from '../../src/reader/analysis.ts'
import type { Labels } from './example.ts'
import { partiesIn } from './parties.ts'
import { isContent, meetingWords } from './words.ts'

/** Labels from an official record: the first sentence that names a counterpart beside a word of meeting tells of the meeting. */
export function eventsOfRecord(record: Readout, analysis: Analysis): Labels {
  const parties = partiesIn(analysis)
  const labels: Labels = new Map()
  for (const sentence of analysis.sentences) {
    const triggers = meetingWords(sentence)
    const here = analysis.mentions.filter(one => one.sentence === sentence.index && one.entity.startsWith('p'))
    const counterparts = here.filter(one => {
      const party = parties.get(one.entity)
      return party && record.counterparts.some(({ name }) => isParty(name, party))
    })
    if (triggers.length === 0 || counterparts.length === 0 || labels.size > 0) continue
    const roles: Record<number, string> = {}
    const words = (mention: (typeof here)[number]) =>
      Array.from({ length: mention.endToken - mention.firstToken }, (_, index) => mention.firstToken + index)
    for (const at of counterparts.flatMap(words)) roles[at] = 'PARTICIPANT'
    const unknown = analysis.mentions.filter(one => one.sentence === sentence.index).flatMap(words)
    labels.set(sentence.index, {
      events: [
        {
          label: 'M-HELD',
          triggers,
          exact: false,
          weight: 1,
          roles,
          open: unknown.filter(at => !roles[at]),
        },
      ],
      open: sentence.tokens.flatMap((_, at) => (isContent(sentence, at) && !triggers.includes(at) ? [at] : [])),
      doubtful: [],
    })
  }
  return labels
}
