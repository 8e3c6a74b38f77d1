import { listDate } from '../lists/dates.ts'
import { recordCountry, stay, type VisitRecord } from './record.ts'
import { addMeeting, addPerson, emptyTold, spanOf, type Told } from './told.ts'

const title =
  /^((?:Acting |Vice |Deputy |First )*(?:President(?:-elect)?|Prime Minister(?:-elect)?|Foreign Minister|Chancellor|Premier|Taoiseach|Chairman|General Secretary|Secretary[- ]General|Chief Executive))\s+/
const met =
  /\b[Mm]et with ((?:Vice )?President(?:-elect)?) ((?:(?:[A-Z]\.)+ |(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)[A-Z][a-z'-]+ ?)+)(?:((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?) (\d{1,2}))?/

/** Presidents of the United States with their first days: the record gives their surnames alone, and two of them share one. */
const presidents: readonly (readonly [from: string, name: string])[] = [
  ['1981-01-20', 'Ronald Reagan'],
  ['1989-01-20', 'George H.W. Bush'],
  ['1993-01-20', 'William J. Clinton'],
  ['2001-01-20', 'George W. Bush'],
  ['2009-01-20', 'Barack Obama'],
  ['2017-01-20', 'Donald Trump'],
  ['2021-01-20', 'Joseph Biden'],
  ['2025-01-20', 'Donald Trump'],
]

/** What a visit says: who came from where, and the meeting with the president when the description tells of one. */
export function toldByVisit(visit: VisitRecord): Told {
  const days = visit.end && visit.end > visit.start ? `${visit.start} to ${visit.end}` : visit.start
  const head = `${visit.visitor} (${visit.from}), ${days}.`
  const text = `${head} ${visit.description ?? ''}`.trim()
  const told = emptyTold(visit.id, `Visit of ${visit.visitor}`, text)
  const country = recordCountry(visit.from)
  const office = title.exec(visit.visitor)?.[1] ?? null
  const name = visit.visitor.replace(title, '')
  const visitor = addPerson(told, { name, words: visit.visitor, office, country })
  const words = spanOf(text, visit.from, visit.visitor.length)
  if (country && words) told.extraction.countries.push({ ref: 'c1', iso3: country, mentions: [words] })
  const found = met.exec(visit.description ?? '')
  if (!visitor || !found?.[1] || !found[2]) return told
  const host = found[2].trim()
  const president = addPerson(told, {
    name: found[1] === 'President' ? presidentNamed(host, visit.start) : host,
    words: `${found[1]} ${host}`,
    from: head.length,
    office: found[1],
    country: 'USA',
  })
  const day = found[3] ? listDate(`${found[4]} ${found[3].replace('.', '')} ${visit.start.slice(0, 4)}`) : null
  if (president) addMeeting(told, visitor, president, { date: day ?? stay(visit), place: null, country: 'USA' })
  return told
}

/** The full name of whoever was president on a day, where the surname is theirs. */
function presidentNamed(surname: string, day: string): string {
  const name = presidents.findLast(([from]) => from <= day)?.[1]
  return name?.endsWith(` ${surname}`) ? name : surname
}
