import { z } from 'zod'
import type { Document, Span } from '../src/domain/document.ts'
import { type Extraction, extractionSchema, type Mention } from '../src/domain/extraction.ts'

const said = z.array(z.string().min(1))
const entity = z.looseObject({ ref: z.string(), said, metonyms: said.optional() })
const participant = z.looseObject({ ref: z.string(), says: said.optional() })
const event = z.looseObject({ ref: z.string(), says: said.min(1) })

/** Labels of one document: the extraction contract, with the words themselves where the contract has offsets. */
export const labelsSchema = z.object({
  documentId: z.string(),
  people: z.array(entity),
  countries: z.array(entity),
  organizations: z.array(entity),
  places: z.array(entity),
  meetings: z.array(event.extend({ participants: z.array(participant) })),
  sanctions: z.array(event),
})

export type Labels = z.infer<typeof labelsSchema>
type Labelled = z.infer<typeof entity>

const extractor = { name: 'people', version: '1' }

function allIndexesOf(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Every place where the form stands as a whole word; `the [Form] said` takes only the form in those surroundings. */
function spansOf(text: string, form: string): Span[] {
  const open = form.indexOf('[')
  const close = form.indexOf(']')
  const words = open < 0 ? form : form.slice(open + 1, close)
  const before = open < 0 ? '' : form.slice(0, open)
  const context = open < 0 ? form : before + words + form.slice(close + 1)
  const spans = allIndexesOf(text, context)
    .map(at => ({ start: at + before.length, end: at + before.length + words.length, text: words }))
    .filter(span => !isWordPart(text[span.start - 1]) && !isWordPart(text[span.end]))
  if (spans.length === 0) throw new Error(`«${form}» is not in the text`)
  return spans
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/** Mentions of entities of one kind: the longest form wins where one stands in another. */
function mentionsOf(text: string, labelled: Labelled[]): Map<Labelled, Mention[]> {
  const all = labelled.flatMap(entry => [
    ...entry.said.flatMap(form => spansOf(text, form).map(span => ({ entry, span, metonym: false }))),
    ...(entry.metonyms ?? []).flatMap(form => spansOf(text, form).map(span => ({ entry, span, metonym: true }))),
  ])
  const longest = all.filter(
    one => !all.some(other => contains(other.span, one.span) && other.span.text.length > one.span.text.length),
  )
  const mentions = new Map<Labelled, Mention[]>(labelled.map(entry => [entry, []]))
  for (const { entry, span, metonym } of longest.toSorted((a, b) => a.span.start - b.span.start)) {
    mentions.get(entry)?.push(metonym ? { ...span, metonym } : span)
  }
  return mentions
}

function quotes(text: string, says: string[]): Span[] {
  return says.map(words => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`«${words}» is not verbatim in the text`)
    return { start, end: start + words.length, text: words }
  })
}

function refuseTwoMeanings(extraction: Extraction): void {
  const owners = new Map<string, string>()
  for (const { ref, mentions } of [
    ...extraction.people,
    ...extraction.countries,
    ...extraction.organizations,
    ...extraction.places,
  ]) {
    for (const { start, end, text } of mentions) {
      const owner = owners.get(`${start}-${end}`)
      if (owner) throw new Error(`«${text}» at ${start} means both ${owner} and ${ref}`)
      owners.set(`${start}-${end}`, ref)
    }
  }
}

/** The extraction that the labels mean: their words turned into offsets. Throws where a word or a quote is not in the text. */
export function extractionOf(document: Document, labels: Labels): Extraction {
  const { text } = document
  const entities = (labelled: Labelled[]) => {
    const mentions = mentionsOf(text, labelled)
    return labelled.map(entry => {
      const { said: _said, metonyms: _metonyms, ...rest } = entry
      return { ...rest, mentions: mentions.get(entry) ?? [] }
    })
  }
  try {
    const extraction = extractionSchema.parse({
      documentId: labels.documentId,
      extractor,
      people: entities(labels.people),
      countries: entities(labels.countries),
      organizations: entities(labels.organizations),
      places: entities(labels.places),
      meetings: labels.meetings.map(({ says, participants, ...meeting }) => ({
        ...meeting,
        participants: participants.map(({ says: own, ...one }) =>
          own ? { ...one, evidence: quotes(text, own) } : one,
        ),
        evidence: quotes(text, says),
      })),
      sanctions: labels.sanctions.map(({ says, ...sanction }) => ({ ...sanction, evidence: quotes(text, says) })),
    })
    refuseTwoMeanings(extraction)
    return extraction
  } catch (cause) {
    throw new Error(`${labels.documentId}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
