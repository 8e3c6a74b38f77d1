import { isEdtf } from './date.ts'
import type { Document, Span } from './document.ts'
import type { Extraction, Participant } from './extraction.ts'

/** A part of an extraction that cannot be taken, where it stands, and why. */
export interface Refusal {
  path: string
  reason: string
}

interface Thing {
  ref: string
  mentions: Span[]
}

/** What an extraction says that its document bears out; whatever it does not is refused with a reason, and the rest goes on. */
export function checkExtraction(
  document: Document,
  extraction: Extraction,
): { extraction: Extraction; refusals: Refusal[] } {
  const refusals: Refusal[] = []
  const refuse = (path: string, reason: string): never[] => {
    refusals.push({ path, reason })
    return []
  }
  const refs = new Set<string>()

  const verbatim = <S extends Span>(spans: readonly S[], path: string): S[] =>
    spans.filter((span, i) => {
      const told = document.text.slice(span.start, span.end)
      const right = told === span.text && span.end > span.start
      if (!right) refuse(`${path}[${i}]`, `«${span.text}» is not what the document says at ${span.start}–${span.end}`)
      return right
    })

  const things = <T extends Thing>(list: readonly T[], path: string): T[] =>
    list.flatMap((thing, i) => {
      const here = `${path}[${i}]`
      const mentions = verbatim(thing.mentions, `${here}.mentions`)
      if (mentions.length === 0) return refuse(here, 'has no mention that is verbatim in the document')
      if (refs.has(thing.ref)) return refuse(here, `the reference ${thing.ref} is used twice`)
      refs.add(thing.ref)
      return [{ ...thing, mentions }]
    })

  const dated = (date: string | null | undefined, path: string): string | null => {
    if (date == null || isEdtf(date)) return date ?? null
    refuse(`${path}.date`, `«${date}» is no EDTF date`)
    return null
  }

  const people = things(extraction.people, 'people')
  const countries = things(extraction.countries, 'countries')
  const organizations = things(extraction.organizations, 'organizations')
  const places = things(extraction.places, 'places')
  const actors = new Set([...people, ...countries, ...organizations].map(({ ref }) => ref))
  const placeRefs = new Set(places.map(({ ref }) => ref))
  const bodies = new Set(organizations.map(({ ref }) => ref))

  const actorsOnly = (list: readonly string[] | undefined, path: string): string[] =>
    (list ?? []).filter((ref, i) => {
      if (!actors.has(ref)) refuse(`${path}[${i}]`, `${ref} is no person, country or organization of this extraction`)
      return actors.has(ref)
    })

  const oneOf = (ref: string | null | undefined, known: Set<string>, path: string, what: string): string | null => {
    if (ref == null || known.has(ref)) return ref ?? null
    refuse(path, `${ref} is no ${what} of this extraction`)
    return null
  }

  const participant = (one: Participant, path: string): Participant[] => {
    if (actorsOnly([one.ref], `${path}.ref`).length === 0) return []
    const representing = oneOf(one.representing, actors, `${path}.representing`, 'country or organization')
    return [{ ...one, representing, ...(one.evidence && { evidence: verbatim(one.evidence, `${path}.evidence`) }) }]
  }

  const meetings = extraction.meetings.flatMap((meeting, i) => {
    const here = `meetings[${i}]`
    const evidence = verbatim(meeting.evidence, `${here}.evidence`)
    if (evidence.length === 0) return refuse(here, 'has no evidence that is verbatim in the document')
    if (refs.has(meeting.ref)) return refuse(here, `the reference ${meeting.ref} is used twice`)
    refs.add(meeting.ref)
    const participants = meeting.participants.flatMap((one, k) => participant(one, `${here}.participants[${k}]`))
    const place = oneOf(meeting.place, placeRefs, `${here}.place`, 'place')
    const series = oneOf(meeting.series, bodies, `${here}.series`, 'organization')
    return [{ ...meeting, evidence, participants, place, series, date: dated(meeting.date, here) }]
  })

  const sanctions = extraction.sanctions.flatMap((sanction, i) => {
    const here = `sanctions[${i}]`
    const evidence = verbatim(sanction.evidence, `${here}.evidence`)
    if (evidence.length === 0) return refuse(here, 'has no evidence that is verbatim in the document')
    if (refs.has(sanction.ref)) return refuse(here, `the reference ${sanction.ref} is used twice`)
    refs.add(sanction.ref)
    const issuers = actorsOnly(sanction.issuers, `${here}.issuers`)
    const targets = actorsOnly(sanction.targets, `${here}.targets`)
    const callers = actorsOnly(sanction.callers, `${here}.callers`)
    return [{ ...sanction, evidence, issuers, targets, callers, date: dated(sanction.date, here) }]
  })

  return { extraction: { ...extraction, people, countries, organizations, places, meetings, sanctions }, refusals }
}
