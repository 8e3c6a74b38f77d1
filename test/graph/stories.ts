import type { Document, Span } from '../../src/domain/document.ts'
import type { Extraction } from '../../src/domain/extraction.ts'

/** A document and what somebody read in it. */
export interface Story {
  document: Document
  extraction: Extraction
}

/** Things are written as `ref: words` or `ref: [words, name]`; the words are looked up in the text. */
interface Told {
  people?: Record<string, [words: string, name?: string | undefined, office?: string, country?: string]>
  countries?: Record<string, [words: string, iso3: string]>
  organizations?: Record<string, [words: string, name?: string]>
  places?: Record<
    string,
    [words: string, kind: 'VENUE' | 'CITY' | 'REGION', city?: string | undefined, country?: string]
  >
  meetings?: (Omit<Extraction['meetings'][number], 'ref' | 'evidence' | 'mode'> & { quote: string; mode?: 'PHONE' })[]
  sanctions?: (Omit<Extraction['sanctions'][number], 'ref' | 'evidence' | 'date'> & { quote: string })[]
}

/** A participant who was there. */
export const present = (ref: string) => ({ ref, presence: 'ATTENDED' as const })
const expected = (ref: string) => ({ ref, presence: 'EXPECTED' as const })

/** A document with what somebody read in it. */
export function story(id: string, source: string, publishedAt: string | null, text: string, told: Told): Story {
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`«${words}» is not in ${id}`)
    return { start, end: start + words.length, text: words }
  }
  const list = <T, R>(things: Record<string, T> | undefined, make: (ref: string, thing: T) => R) =>
    Object.entries(things ?? {}).map(([ref, thing]) => make(ref, thing))
  return {
    document: { id, source, publishedAt, text },
    extraction: {
      documentId: id,
      extractor: { name: 'stories', version: '1' },
      people: list(told.people, (ref, [words, name = words, office, country]) => ({
        ...{ ref, name, mentions: [span(words)] },
        ...{ office: office ?? null, country: country ?? null },
      })),
      countries: list(told.countries, (ref, [words, iso3]) => ({ ref, iso3, mentions: [span(words)] })),
      organizations: list(told.organizations, (ref, [words, name = words]) => ({ ref, name, mentions: [span(words)] })),
      places: list(told.places, (ref, [words, kind, city, country]) => ({
        ...{ ref, name: words, kind, mentions: [span(words)] },
        ...{ city: city ?? null, country: country ?? null },
      })),
      meetings: (told.meetings ?? []).map(({ quote, ...meeting }, i) => ({
        ...{ mode: 'IN_PERSON' as const, ...meeting },
        ...{ ref: `m${i + 1}`, evidence: [span(quote)] },
      })),
      sanctions: (told.sanctions ?? []).map(({ quote, ...sanction }, i) => ({
        ...{ ...sanction, date: null },
        ...{ ref: `s${i + 1}`, evidence: [span(quote)] },
      })),
    },
  }
}

/**
 * Small stories that pull at each other. One visit is announced, told by three and by a copy; names are spelt in several ways, a city
 * is named with and without its country and under two spellings; a second dinner on the same day; a call; a plan that is called off;
 * sanctions called for and imposed; a document without a day.
 */
export const stories: readonly Story[] = [
  story(
    'plan',
    'Fjord Post',
    '2024-05-08',
    'Prime Minister Anna Bergström will meet Idris Cole in Saint Olav on Friday.',
    {
      people: { p1: ['Anna Bergström', undefined, 'Prime Minister', 'NOR'], p2: ['Idris Cole'] },
      places: { l1: ['Saint Olav', 'CITY', undefined, 'NOR'] },
      meetings: [
        {
          status: 'PLANNED',
          date: '2024-05-10',
          place: 'l1',
          participants: [expected('p1'), expected('p2')],
          quote: 'will meet Idris Cole in Saint Olav on Friday',
        },
      ],
    },
  ),
  story(
    'held',
    'Fjord Post',
    '2024-05-10',
    'Prime Minister Anna Bergstrom of Norway met Idris Cole at Harbour House in St Olav on Friday.\n\nLater the two had dinner at the Old Mill.',
    {
      people: { p1: ['Anna Bergstrom', undefined, 'Prime Minister', 'NOR'], p2: ['Idris Cole'] },
      countries: { c1: ['Norway', 'NOR'] },
      places: { l1: ['Harbour House', 'VENUE', 'St Olav', 'NOR'], l2: ['Old Mill', 'VENUE', 'St Olav', 'NOR'] },
      meetings: [
        {
          status: 'HELD',
          date: '2024-05-10',
          place: 'l1',
          headcount: { min: 12, max: null },
          participants: [{ ...present('p1'), role: 'HOST', representing: 'c1' }, present('p2')],
          quote: 'Prime Minister Anna Bergstrom of Norway met Idris Cole at Harbour House in St Olav on Friday.',
        },
        {
          status: 'HELD',
          date: '2024-05-10',
          place: 'l2',
          participants: [present('p1'), present('p2')],
          quote: 'Later the two had dinner at the Old Mill.',
        },
      ],
    },
  ),
  story(
    'second',
    'Bay Times',
    '2024-05-11',
    'Anna Bergstrom received Idriss Cole in Saint Olav on 10 May, aides said.',
    {
      people: { p1: ['Anna Bergstrom'], p2: ['Idriss Cole'] },
      places: { l1: ['Saint Olav', 'CITY'] },
      meetings: [
        {
          status: 'HELD',
          date: '2024-05-10',
          place: 'l1',
          attributedTo: 'aides',
          participants: [{ ...present('p1'), role: 'HOST' }, present('p2')],
          quote: 'Anna Bergstrom received Idriss Cole in Saint Olav on 10 May',
        },
      ],
    },
  ),
  story('copy', 'Lake News', '2024-05-12', 'Anna Bergstrom received Idriss Cole in Saint Olav on 10 May, aides said.', {
    people: { p1: ['Anna Bergstrom'], p2: ['Idriss Cole'] },
    places: { l1: ['Saint Olav', 'CITY', undefined, 'NOR'] },
    meetings: [
      {
        status: 'HELD',
        date: '2024-05-10',
        place: 'l1',
        participants: [present('p1'), present('p2')],
        quote: 'Anna Bergstrom received Idriss Cole in Saint Olav on 10 May',
      },
    ],
  }),
  story('undated', 'Bay Times', null, 'Idris Cole once met Anna Bergstrom in Saint Olav. Mara Cole was not there.', {
    people: { p1: ['Anna Bergstrom'], p2: ['Idris Cole'], p3: ['Mara Cole'] },
    places: { l1: ['Saint Olav', 'CITY'] },
    meetings: [
      {
        status: 'HELD',
        date: null,
        place: 'l1',
        participants: [present('p1'), present('p2'), { ref: 'p3', presence: 'ABSENT' }],
        quote: 'Idris Cole once met Anna Bergstrom in Saint Olav.',
      },
    ],
  }),
  story('call', 'Fjord Post', '2024-05-13', 'Bergstrom and President Ilse Vark of Latvia spoke by phone on Monday.', {
    people: { p1: ['Bergstrom', 'Anna Bergstrom'], p2: ['Ilse Vark', undefined, 'President', 'LVA'] },
    countries: { c1: ['Latvia', 'LVA'] },
    meetings: [
      {
        status: 'HELD',
        mode: 'PHONE',
        date: '2024-05-13',
        participants: [present('p1'), { ...present('p2'), representing: 'c1' }],
        quote: 'Bergstrom and President Ilse Vark of Latvia spoke by phone on Monday.',
      },
    ],
  }),
  story('summit', 'Lake News', '2024-05-14', 'The Harbour Council will gather in Riga on 20 May with Vark and Cole.', {
    people: { p1: ['Vark', 'Ilse Vark'], p2: ['Cole', 'Idris Cole'] },
    organizations: { o1: ['Harbour Council'] },
    places: { l1: ['Riga', 'CITY', undefined, 'LVA'] },
    meetings: [
      {
        status: 'PLANNED',
        date: '2024-05-20',
        place: 'l1',
        series: 'o1',
        participants: [expected('p1'), expected('p2')],
        quote: 'The Harbour Council will gather in Riga on 20 May with Vark and Cole.',
      },
    ],
  }),
  story(
    'off',
    'Bay Times',
    '2024-05-18',
    'The Harbour Council called off its 20 May meeting in Riga, Ilse Vark said.',
    {
      people: { p1: ['Ilse Vark'] },
      organizations: { o1: ['Harbour Council'] },
      places: { l1: ['Riga', 'CITY'] },
      meetings: [
        {
          status: 'CANCELLED',
          date: '2024-05-20',
          place: 'l1',
          series: 'o1',
          participants: [expected('p1')],
          quote: 'The Harbour Council called off its 20 May meeting in Riga',
        },
      ],
    },
  ),
  story(
    'sanctions',
    'Fjord Post',
    '2024-05-21',
    'Norway imposed sanctions on Black Tide Ltd. Ilse Vark called for more.',
    {
      people: { p1: ['Ilse Vark'] },
      countries: { c1: ['Norway', 'NOR'] },
      organizations: { o1: ['Black Tide Ltd'] },
      sanctions: [
        { status: 'IMPOSED', issuers: ['c1'], targets: ['o1'], quote: 'Norway imposed sanctions on Black Tide Ltd.' },
        {
          ...{ status: 'CALLED_FOR', issuers: [], targets: ['o1'], callers: ['p1'] },
          quote: 'Ilse Vark called for more.',
        },
      ],
    },
  ),
  story(
    'again',
    'Lake News',
    '2024-05-22',
    'Norwegian measures hit Black Tide, a shipping company, as Norway froze its money.',
    {
      countries: { c1: ['Norwegian', 'NOR'] },
      organizations: { o1: ['Black Tide'] },
      sanctions: [
        {
          ...{ status: 'IMPOSED', issuers: ['c1'], targets: ['o1'], measures: ['ASSET_FREEZE'] },
          quote: 'Norwegian measures hit Black Tide',
        },
      ],
    },
  ),
  story('fair', 'Bay Times', '2024-05-25', 'Mara Cole and Otto Lind met at a fair in St Olav on 24 May.', {
    people: { p1: ['Mara Cole'], p2: ['Otto Lind'] },
    places: { l1: ['St Olav', 'CITY', undefined, 'NOR'] },
    meetings: [
      {
        status: 'HELD',
        date: '2024-05-24',
        place: 'l1',
        participants: [present('p1'), present('p2')],
        quote: 'Mara Cole and Otto Lind met at a fair in St Olav on 24 May.',
      },
    ],
  }),
]
