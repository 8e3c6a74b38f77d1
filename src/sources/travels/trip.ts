import { recordCountry, stay, type Trip } from './record.ts'
import { addMeeting, addPerson, emptyTold, spanOf, type Told } from './told.ts'

const offices: Readonly<Record<string, string>> = { president: 'President', secretary: 'Secretary of State' }

/** What a trip says: who travelled where, and a meeting with each of those whom the record names. */
export function toldByTrip(trip: Trip): Told {
  const told = emptyTold(trip.id, `${trip.name} in ${trip.country}`, trip.text)
  const office = Object.entries(offices).find(([role]) => trip.role.startsWith(role))?.[1] ?? null
  const traveller = addPerson(told, { name: trip.name, words: trip.name, office, country: 'USA' })
  const country = recordCountry(trip.country)
  const words = spanOf(trip.text, trip.country)
  if (country && words) told.extraction.countries.push({ ref: 'c1', iso3: country, mentions: [words] })
  const place = placeOf(told, trip, country)
  if (!traveller) return told
  for (const { title, name } of trip.participants ?? []) {
    const counterpart = addPerson(told, {
      name,
      words: title === '' ? name : `${title} ${name}`,
      office: title || null,
    })
    if (counterpart) addMeeting(told, traveller, counterpart, { date: stay(trip), place, country })
  }
  return told
}

/** The one town of a trip; with several it is not known which. */
function placeOf(told: Told, { locale, text }: Trip, country: string | null): string | null {
  const mention = locale && !/[,;]/.test(locale) ? spanOf(text, locale) : null
  if (!mention) return null
  told.extraction.places.push({ ref: 'l1', name: mention.text, kind: 'CITY', city: null, country, mentions: [mention] })
  return 'l1'
}
