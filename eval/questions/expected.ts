import { type Answer, at, words } from './facts.ts'

/** A question, how it is put to the API, and what the answer has to say and must not say, as patterns of lines of facts. */
export interface Question {
  number: number
  asks: string
  /** Whether the acceptance of the first version demands it. */
  demanded: boolean
  /** Name of the API's example query. */
  query: string
  variables: Record<string, unknown>
  /** The answer as one line a fact. */
  facts(data: Answer): string[]
  must: Record<string, RegExp>
  mustNot: Record<string, RegExp>
}

const meetings = (data: Answer) => at(data, 'meetings').map(meeting)
const meeting = (one: Answer) =>
  [
    ...at(one, 'date').map(date => words(date, 'edtf') || 'undated'),
    words(one, 'status'),
    words(one, 'title'),
    `at ${words(one, 'venue.name') || words(one, 'city.name') || '?'}`,
    `attended: ${words(one, 'attended.actor.name')}`,
    `expected: ${words(one, 'expected.actor.name')}`,
  ].join(' | ')
const names = (parts: Answer[]) => parts.map(part => words(part, 'actor.name'))

/** The nine questions of the first version over the five seed articles. */
export const questions: readonly Question[] = [
  {
    number: 1,
    asks: 'Everyone who met Zelenskyy in London in October to December 2025, in person',
    demanded: true,
    query: 'MetInPlace',
    variables: { name: 'Zelenskyy', place: 'London', from: '2025-10', to: '2025-12' },
    facts: data =>
      at(data, 'encounters.edges').map(
        edge =>
          `${words(edge, 'node.counterpart.name')} | ${words(edge, 'node.meeting.status')} ${words(edge, 'node.meeting.date.edtf')} | “${words(edge, 'evidence.sentence')}”`,
      ),
    must: {
      Starmer: /^Keir Starmer \| HELD 2025-10-24 .*“.*Starmer/,
      Rutte: /^Mark Rutte \| HELD 2025-10-24 .*“.*Rutte/,
      Frederiksen: /^Mette Frederiksen \| HELD 2025-10-24 .*“.*Frederiksen/,
      Schoof: /^Dick Schoof \| HELD 2025-10-24 .*“.*Schoof/,
    },
    mustNot: {
      'Macron or Merz, who are only expected': /Macron \||Merz \|/,
      'the King, who is in Windsor': /Charles/,
      'anybody else': /^(?!Keir Starmer|Mark Rutte|Mette Frederiksen|Dick Schoof)/,
    },
  },
  {
    number: 2,
    asks: 'Who took part in the London meeting of 24 October by video and who in person, and the head-count of each source',
    demanded: false,
    query: 'MeetingByMode',
    variables: {
      body: { name: 'Coalition of the Willing' },
      place: 'London',
      from: '2025-10-24',
      to: '2025-10-24',
    },
    facts: data =>
      at(data, 'meetings').flatMap(one => [
        `in person: ${names(at(one, 'inPerson')).sort().join(', ')}`,
        ...names(at(one, 'byVideo')).map(name => `by video: ${name}`),
        ...names(at(one, 'otherwise')).map(name => `mode not told: ${name}`),
        ...at(one, 'inPerson').map(part => `${words(part, 'role')}: ${words(part, 'actor.name')}`),
        ...at(one, 'accounts').map(
          account =>
            `${words(account, 'article.documentId')} counts ${words(account, 'headcount.min') || '?'} to ${words(account, 'headcount.max') || '?'}: ${words(account, 'evidence.sentence')}`,
        ),
      ]),
    must: {
      'four in person besides the host': /^in person: (?=.*Zelensky)(?=.*Rutte)(?=.*Frederiksen)(?=.*Schoof)/,
      'host Starmer': /^HOST: Keir Starmer/,
      'over two dozen (001)': /^001 counts 24 to \?/,
      'more than two dozen (002)': /^002 counts 24 to \?/,
    },
    mustNot: {
      'invented names by video': /^by video: /,
      'Macron, who no text puts there': /Macron$/,
      'Putin, Trump or Healey': /^(in person|mode not told): .*(Putin|Trump|Healey)/,
    },
  },
  {
    number: 3,
    asks: 'What became of the Trump–Putin summit in Budapest',
    demanded: true,
    query: 'WhatBecameOf',
    variables: { one: 'Trump', other: 'Putin', place: 'Budapest' },
    facts: data =>
      at(data, 'meetings').flatMap(one => [
        `${words(one, 'status')} ${words(one, 'date.edtf') || 'undated'} ${words(one, 'title')}`,
        ...at(one, 'statusHistory').map(
          told =>
            `history: ${words(told, 'status')} ${words(told, 'publishedAt')} ${words(told, 'article.documentId')} “${words(told, 'evidence.sentence')}”`,
        ),
        ...at(one, 'disputed').map(field => `disputed: ${words(field, 'field')}`),
      ]),
    must: {
      cancelled: /^CANCELLED undated .*Budapest/,
      'who cancelled it, in words': /^history: CANCELLED 2025-10-24 000 “The White House has since canceled/,
    },
    mustNot: { 'a meeting that was held or is still planned': /^(HELD|PLANNED|UNCONFIRMED) /, disputes: /^disputed/ },
  },
  {
    number: 4,
    asks: 'Zelenskyy’s itinerary from 15 October to 10 December 2025',
    demanded: false,
    query: 'Itinerary',
    variables: { name: 'Zelenskyy', from: '2025-10-15', to: '2025-12-10' },
    facts: data =>
      at(data, 'timeline').map(
        step =>
          `${words(step, 'date.edtf')} ${words(step, 'date.exactness')} ${words(step, 'status')} ${words(step, 'presence')} | ${words(step, 'meeting.title')} | at ${words(step, 'meeting.venue.name') || words(step, 'meeting.city.name') || '?'} | with ${words(step, 'counterparts.name')}`,
      ),
    must: {
      'Trump, 17 October': /^2025-10-17 DAY HELD .*with Donald Trump$/,
      'Sweden, 22 October': /^2025-10-22 .*Swed/,
      'European Council, Brussels, 23 October': /^2025-10-23 DAY HELD .*European Council.* at Brussels/,
      'the King at Windsor Castle, 24 October': /^2025-10-24 DAY HELD .*at Windsor Castle \| with Charles III/,
      'the coalition in London, 24 October': /^2025-10-24 DAY HELD .*Coalition of the Willing/,
      'Starmer at Downing Street, only planned':
        /^2025-10-24 DAY (PLANNED|UNCONFIRMED) EXPECTED .*Downing Street \| with Keir Starmer$/,
      'London, 8 December, only planned':
        /^2025-12-08 DAY (PLANNED|UNCONFIRMED) EXPECTED .*at London .*Macron.*Merz.*Starmer/,
      'Meloni by phone, no day': /^\.\.\/2025-12-08 OPEN HELD .*with Giorgia Meloni$/,
    },
    mustNot: {
      'Putin or a summit in Budapest': /Putin|Budapest/,
      'the talks in Florida, where he was not': /Florida|Miami/,
      'a second planned meeting in London in December': /^(?!2025-12-08).*EXPECTED.*Macron/,
    },
  },
  {
    number: 5,
    asks: 'At which venues Zelenskyy met whom on 24 October',
    demanded: true,
    query: 'VenuesOfADay',
    variables: { name: 'Zelenskyy', day: '2025-10-24' },
    facts: meetings,
    must: {
      'Windsor Castle, the King': /HELD .*at Windsor Castle .*attended: (?=.*Charles)(?=.*Zelensky)/,
      'Foreign Office, the coalition': /HELD .*Coalition of the Willing.* at Foreign Office/,
      'Downing Street, Starmer, planned only':
        /(PLANNED|UNCONFIRMED) .*at Downing Street \| attended: {2}\| expected: (?=.*Starmer)(?=.*Zelensky)/,
    },
    mustNot: {
      'the meeting at Downing Street as held': /HELD .*at Downing Street/,
      'any other meeting of the day': /^(?!.*(Windsor Castle|Foreign Office|Downing Street))/,
    },
  },
  {
    number: 6,
    asks: 'Who is stated not to attend the talks of 8 December, and did they take part another way',
    demanded: true,
    query: 'AbsentFromTalks',
    variables: { name: 'Zelenskyy', day: '2025-12-08' },
    facts: data => [
      ...at(data, 'talks').flatMap(one =>
        at(one, 'absent').map(
          part =>
            `absent from ${words(one, 'title')}: ${words(part, 'actor.name')} “${words(part, 'evidence.sentence')}”`,
        ),
      ),
      ...at(data, 'anotherWay').map(
        one =>
          `${words(one, 'counterpartMode')}: ${words(one, 'counterpart.name')} “${words(one, 'evidence.sentence')}”`,
      ),
    ],
    must: {
      'Meloni stays away': /^absent from .*: Giorgia Meloni “.*not expected to be at the meeting/,
      'Meloni by phone': /^PHONE: Giorgia Meloni “.*spoke by phone/,
    },
    mustNot: { 'anybody else': /^(?!.*Giorgia Meloni “)/ },
  },
  {
    number: 9,
    asks: 'Which planned meetings have no report yet that they were held, oldest first',
    demanded: false,
    query: 'PlansWithoutReport',
    variables: { minSources: 1 },
    facts: meetings,
    must: {
      'Starmer, Downing Street': /^2025-10-24 .*Downing Street/,
      'London, 8 December': /^2025-12-08 .*London.*expected: (?=.*Macron)(?=.*Merz)(?=.*Starmer)(?=.*Zelensky)/,
    },
    mustNot: {
      'the summit that was cancelled': /Putin/,
      'the coalition of 24 October, which was held': /Coalition/,
      'the leaders of December twice': /^(?!2025-12-08).*(Macron|Merz)/,
    },
  },
  {
    number: 10,
    asks: 'Who has sanctioned Rosneft and Lukoil, and announced when',
    demanded: true,
    query: 'SanctionsOnTargets',
    variables: { targets: [{ name: 'Rosneft' }, { name: 'Lukoil' }] },
    facts: data =>
      at(data, 'sanctions').map(
        one =>
          `${words(one, 'issuers.actor.name')} | ${words(one, 'status')} | on ${words(one, 'targets.actor.name')} | ${words(one, 'date.edtf') || 'undated'} | “${words(one, 'issuers.evidence.sentence')}” “${words(one, 'targets.evidence.sentence')}”`,
      ),
    must: {
      'the United States, both companies':
        /^United States \| (IMPOSED|IN_FORCE) \| on (?=.*Rosneft)(?=.*Lukoil).*“.*Rosneft/,
    },
    mustNot: {
      'another issuer': /^(?!United States \|)/,
      'an invented day': /\| \d{4}-\d{2}-\d{2} \|/,
    },
  },
  {
    number: 11,
    asks: 'Who has called for new or wider sanctions on Russian oil, on whom, and who opposed',
    demanded: false,
    query: 'CallsForSanctions',
    variables: { from: '2025-10', status: ['CALLED_FOR', 'OPPOSED'] },
    facts: data =>
      at(data, 'sanctions').map(
        one =>
          `${at(one, 'callers')
            .map(caller => `${words(caller, 'stance')} by ${words(caller, 'actor.name')}`)
            .join(
              ', ',
            )} | issuer ${words(one, 'issuers.actor.name')} | on ${words(one, 'targets.actor.name')} ${words(one, 'sector')}`,
      ),
    must: {
      'Zelenskyy, the whole oil sector, of the United States':
        /^CALLED_FOR by [^|]*Zelensky[^|]* \| issuer United States \| on .*(oil)/,
      'Schoof, of the European Union': /^CALLED_FOR by Dick Schoof \| issuer European Union \| on .*(oil)/,
    },
    mustNot: {
      'a call for what is imposed already': /^CALLED_FOR .*on (Lukoil, Rosneft|Rosneft, Lukoil) *$/,
      'any other caller': /^(?!CALLED_FOR by (Volodymyr Zelensky|Dick Schoof))/,
    },
  },
]
