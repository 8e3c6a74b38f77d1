import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Analyser, createAnalyser } from '../../../../src/reader/analyse.ts'
import type { Analysis } from '../../../../src/reader/analysis.ts'
import { findMeetings } from '../../../../src/reader/document/meetings.ts'
import { roleClasses, triggerClasses } from '../../../../src/reader/heads/classes.ts'
import { withLearnedNames } from '../../../../src/reader/heads/learned-names.ts'
import { readSanctions } from '../../../../src/reader/sanctions/read-sanctions.ts'

let analyser: Analyser
beforeAll(async () => {
  analyser = await createAnalyser({ events: false })
})
afterAll(() => analyser.close())

/** What the heads are made to say of a text's only sentence: a class and its probability for some words, «nothing» for all others. */
interface Said {
  triggers: Record<string, [string, number]>
  roles?: Record<string, [(typeof roleClasses)[number], number]>
}

async function heard(text: string, { triggers, roles = {} }: Said): Promise<Analysis> {
  const analysis = await analyser.analyse({ id: 'd', text, publishedAt: '2024-03-12' })
  const tokens = analysis.sentences[0]?.tokens ?? []
  const odds = (classes: readonly string[], nothing: string, said: readonly [string, number] | undefined) => {
    const values = new Float32Array(classes.length)
    values[classes.indexOf(nothing)] = 1 - (said?.[1] ?? 0)
    if (said) values[classes.indexOf(said[0])] = said[1]
    return values
  }
  const played = tokens.map(token => odds(roleClasses, 'NONE', roles[token.text]))
  const scores = {
    triggers: tokens.map(token => odds(triggerClasses, 'O', triggers[token.text])),
    roles: new Map(tokens.flatMap((token, at) => (triggers[token.text] ? [[at, played] as const] : []))),
  }
  return { ...analysis, scores: new Map([[0, scores]]) }
}

const parties = (analysis: Analysis) =>
  findMeetings(analysis).map(meeting => [
    meeting.status,
    ...meeting.participants
      .map(one => {
        const entity = analysis.entities.get(one.ref)
        return entity?.kind === 'PERSON' ? entity.name : entity?.kind === 'COUNTRY' ? entity.iso3 : one.ref
      })
      .sort()
      .reverse(),
  ])

test('the heads alone make no meeting of people who sit beside each other on a stage, however sure they are', async () => {
  const analysis = await heard('Keir Starmer sat with Emmanuel Macron on the stage in Paris.', {
    triggers: { sat: ['M-HELD', 0.99] },
    roles: { Keir: ['PARTICIPANT', 0.9], Emmanuel: ['PARTICIPANT', 0.9] },
  })
  expect(parties(analysis)).toEqual([])
})

describe('meetings that a rule sees', () => {
  const text = 'Keir Starmer met Emmanuel Macron in Paris.'

  test('the heads may refuse one', async () => {
    expect(parties(await heard(text, { triggers: { met: ['M-HELD', 0.01] } }))).toEqual([])
  })

  test('one whom the heads refuse takes no part', async () => {
    const analysis = await heard('Keir Starmer met Emmanuel Macron and Olaf Scholz in Paris.', {
      triggers: { met: ['M-HELD', 0.9] },
      roles: { Keir: ['PARTICIPANT', 0.9], Emmanuel: ['PARTICIPANT', 0.9], Olaf: ['PARTICIPANT', 0.01] },
    })
    expect(parties(analysis)).toEqual([['HELD', 'Keir Starmer', 'Emmanuel Macron']])
  })

  test('somebody whom only the heads see takes part', async () => {
    const analysis = await heard('Keir Starmer met Emmanuel Macron, as Olaf Scholz had in Paris.', {
      triggers: { met: ['M-HELD', 0.9] },
      roles: { Keir: ['PARTICIPANT', 0.9], Emmanuel: ['PARTICIPANT', 0.9], Olaf: ['PARTICIPANT', 0.9] },
    })
    expect(parties(analysis)).toEqual([['HELD', 'Olaf Scholz', 'Keir Starmer', 'Emmanuel Macron']])
  })

  test('the status stays that of the rule, however sure the heads are of another', async () => {
    const roles = { Keir: ['PARTICIPANT', 0.9], Emmanuel: ['PARTICIPANT', 0.9] } satisfies Said['roles']
    expect(parties(await heard(text, { triggers: { met: ['M-PLANNED', 0.99] }, roles }))[0]?.[0]).toBe('HELD')
    const denied = await heard('Keir Starmer did not meet Emmanuel Macron in Paris.', {
      triggers: { meet: ['M-HELD', 0.99] },
      roles,
    })
    expect(parties(denied)).toEqual([])
  })
})

test('a meeting that no clause asserts and of which neither day nor place is told is none', async () => {
  const said = { triggers: { call: ['M-HELD', 0.5] }, roles: {} } satisfies Said
  expect(parties(await heard('A transcript like the Peru-Norway call is a sign of trouble.', said))).toEqual([])
  expect(
    parties(await heard('A transcript like the Peru-Norway call in March 2023 is a sign of trouble.', said)),
  ).toHaveLength(1)
})

test('a sanction that no rule sees has the issuer and the target of the heads', async () => {
  const analysis = await heard('Norway has shut its ports to ships of Belarus.', {
    triggers: { shut: ['S-IMPOSED', 0.9] },
    roles: { Norway: ['ISSUER', 0.9], Belarus: ['TARGET', 0.9] },
  })
  const { sanctions } = readSanctions(analysis)
  expect(sanctions).toMatchObject([{ status: 'IMPOSED', issuers: ['c1'], targets: ['c2'] }])
})

test('counted officials are under a sanction and not their land, though the heads hear the land alone', async () => {
  const analysis = await heard('Russia has barred entry to 287 British lawmakers.', {
    triggers: { barred: ['S-IMPOSED', 0.9] },
    roles: { Russia: ['ISSUER', 0.9], British: ['TARGET', 0.9] },
  })
  const { sanctions, added } = readSanctions(analysis)
  expect(added).toMatchObject([{ name: '287 British lawmakers' }])
  expect(sanctions).toMatchObject([{ issuers: ['c1'], targets: [added[0]?.ref] }])
})

test('the land of those who are under a sanction has not imposed it', async () => {
  const analysis = await heard('Peru expanded its visa blacklist of British officials.', {
    triggers: { expanded: ['S-IMPOSED', 0.9] },
    roles: { Peru: ['ISSUER', 0.9], British: ['ISSUER', 0.9], officials: ['TARGET', 0.9] },
  })
  expect(readSanctions(analysis).sanctions).toMatchObject([{ issuers: ['c1'] }])
})

test('none of several states by whom a sanction was imposed is its target', async () => {
  const analysis = await heard('The ban on the general was imposed by Peru and Chile.', {
    triggers: { imposed: ['S-IMPOSED', 0.9] },
    roles: { Peru: ['ISSUER', 0.9], Chile: ['TARGET', 0.9] },
  })
  expect(readSanctions(analysis).sanctions).toEqual([])
})

test('nobody is under a sanction that he imposed himself, whatever the heads say', async () => {
  const analysis = await heard('Norway keeps up the ban imposed by Ivan Petrov.', {
    triggers: { ban: ['S-IMPOSED', 0.9] },
    roles: { Norway: ['ISSUER', 0.9], Ivan: ['TARGET', 0.9] },
  })
  expect(readSanctions(analysis).sanctions).toEqual([])
})

test('a person whom the name finder missed is found where the heads hear him take part', async () => {
  const analysis = await heard('Keir Starmer met Polish envoy Zbqx Rvau in Paris.', {
    triggers: { met: ['M-HELD', 0.95] },
    roles: { Keir: ['PARTICIPANT', 0.9], Zbqx: ['PARTICIPANT', 0.9], Rvau: ['PARTICIPANT', 0.9] },
  })
  const tokens = analysis.sentences[0]?.tokens ?? []
  for (const token of tokens) if (/^(Zbqx|Rvau)$/.test(token.text)) token.upos = 'PROPN'
  const missed = analysis.mentions.filter(one => !/Zbqx|Rvau/.test(one.text))
  const found = withLearnedNames({ ...analysis, mentions: missed })
  expect(found.mentions.filter(one => one.text === 'Zbqx Rvau')).toMatchObject([{ form: 'NAME' }])
})

test('without heads the rules read alone', async () => {
  const analysis = await analyser.analyse({ id: 'd', text: 'Keir Starmer met Emmanuel Macron in Paris.' })
  expect(findMeetings(analysis)).toHaveLength(1)
})
