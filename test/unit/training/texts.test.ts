import { describe, expect, test } from '@jest/globals'
import { isFrozen } from '../../../training/notation/compile.ts'
import { formatProblem } from '../../../training/notation/problem.ts'
import { readText, readTexts, textFiles } from '../../../training/notation/read-texts.ts'

const sample = `# sample-001
voice: agency
date: 2024-03-12
title: Anan receives Sorel

LOME - {t {c1 Togolese} President} {p1 Kossi Anan} {m1 received} {t {c2 Gabonese} Foreign Minister} {p2 Aline
Sorel} on {d Tuesday}. {p1+p2 The two} discussed fishing.

{c2~ Libreville} then {s1 lifted its ban} on three {o1 Lomefish} ships.

==
p1 = Kossi Anan; office President of Togo; country TGO
p2 = Aline Sorel; country GAB
c1 = TGO
c2 = GAB
o1 = Lomefish; kind COMPANY
m1 = HELD IN_PERSON; date 2024-03-12; headcount 2..; with p1 HOST for c1, p2 GUEST for c2
s1 = LIFTED; issuers c2; targets o1; measures TRADE_BAN
`

const problemsOf = (content: string) => readText('a.txt', content).problems.map(formatProblem)

describe('a marked text', () => {
  const { texts, problems } = readText('a.txt', sample)
  const compiled = texts[0]
  const said = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => compiled?.document.text.slice(start, end))

  test('becomes plain text, its lines joined and its paragraphs apart', () => {
    expect(problems).toEqual([])
    expect(compiled?.document.text).toBe(
      'LOME - Togolese President Kossi Anan received Gabonese Foreign Minister Aline Sorel on Tuesday. The two discussed fishing.\n\nLibreville then lifted its ban on three Lomefish ships.',
    )
  })

  test('gives each mention its own words, words that stand for two to both', () => {
    expect(said(compiled?.extraction.people[1]?.mentions)).toEqual(['Aline Sorel', 'The two'])
    expect(compiled?.extraction.countries[1]?.mentions[1]).toMatchObject({ text: 'Libreville', metonym: true })
    expect(said(compiled?.titles)).toEqual(['Togolese President', 'Gabonese Foreign Minister'])
    expect(said(compiled?.dates)).toEqual(['Tuesday'])
  })

  test('proves an event by the sentences of its triggers', () => {
    expect(said(compiled?.triggers)).toEqual(['received', 'lifted its ban'])
    expect(compiled?.extraction.meetings).toMatchObject([
      {
        status: 'HELD',
        participants: [
          { ref: 'p1', presence: 'ATTENDED', role: 'HOST', representing: 'c1' },
          { ref: 'p2', presence: 'ATTENDED', role: 'GUEST', representing: 'c2' },
        ],
        headcount: { min: 2, max: null },
        evidence: [
          { text: 'Togolese President Kossi Anan received Gabonese Foreign Minister Aline Sorel on Tuesday.' },
        ],
      },
    ])
    expect(compiled?.extraction.sanctions).toMatchObject([{ status: 'LIFTED', issuers: ['c2'], targets: ['o1'] }])
  })
})

describe('the checker says where a text is wrong and how to mend it', () => {
  test.each([
    [
      'an undefined reference',
      ['p2 = Aline Sorel; country GAB\n', ''],
      'a.txt:6 sample-001: p2 («Aline Sorel») is not defined',
    ],
    [
      'an unused reference',
      ['c1 = TGO', 'c1 = TGO\nl1 = Lome; kind CITY'],
      'a.txt:15 sample-001: l1 is marked nowhere',
    ],
    ['an unknown status', ['HELD IN_PERSON', 'DONE IN_PERSON'], 'm1: status «DONE» is none of'],
    ['an event without trigger', ['{s1 lifted its ban}', 'lifted its ban'], 's1 has no trigger in the text'],
    ['an open brace', ['{d Tuesday}', '{d Tuesday'], 'not closed in its paragraph'],
    ['a stray brace', ['{d Tuesday}', 'Tuesday}'], 'closes nothing'],
    ['a bad date', ['date 2024-03-12;', 'date 12 March;'], 'm1: date «12 March» is no EDTF date'],
    [
      'a meeting held after it was written',
      ['date 2024-03-12;', 'date 2024-03-20;'],
      'after the document was published',
    ],
    ['the wrong kind of reference', ['issuers c2', 'issuers l2'], 'issuers «l2» should be a reference beginning with'],
    ['an unknown country', ['c1 = TGO', 'c1 = Togo'], 'c1: «Togo» is no country code'],
    [
      'a name that is left unmarked',
      ['discussed fishing', 'discussed Lomefish'],
      '«Lomefish» is marked as o1 here but stands unmarked',
    ],
    ['a missing voice', ['voice: agency\n', ''], 'has no voice'],
  ] as const)('%s', (_, [from, to], message) => {
    expect(problemsOf(sample.replace(from, to)).join('\n')).toContain(message)
  })
})

test('a text is in the frozen tenth or not by its id alone', () => {
  const frozen = Array.from({ length: 1000 }, (_, i) => isFrozen(`text-${i}`)).filter(Boolean).length
  expect(frozen).toBeGreaterThan(70)
  expect(frozen).toBeLessThan(130)
})

test('all texts of the folder are valid, with ids of their own', () => {
  const { problems } = readTexts(textFiles())
  expect(problems.map(formatProblem)).toEqual([])
})
