import { createHash } from 'node:crypto'
import { checkExtraction } from '../../src/domain/check-extraction.ts'
import { type Document, documentSchema } from '../../src/domain/document.ts'
import { type Extraction, extractionSchema } from '../../src/domain/extraction.ts'
import { tokeniseDocument } from '../../src/reader/text/sentences.ts'
import type { Block } from './blocks.ts'
import { readDefinitions } from './definitions.ts'
import { readMeeting, readSanction } from './events.ts'
import { type MarkedText, readMarks } from './marks.ts'
import type { Report } from './problem.ts'
import { readThings } from './things.ts'
import { reportUnmarked } from './unmarked.ts'

/** A stretch of words, by UTF-16 offsets into the document's text. */
export interface Stretch {
  start: number
  end: number
}

/** A text ready for training: a document, the extraction that reading it should give, and the words that say so. */
export interface CompiledText {
  document: Document
  extraction: Extraction
  triggers: (Stretch & { ref: string })[]
  titles: Stretch[]
  dates: Stretch[]
  /** Whether it belongs to the frozen tenth, which is never trained on. */
  frozen: boolean
}

const voices = [
  'agency',
  'paper',
  'ministry',
  'readout',
  'briefing',
  'communique',
  'notice',
  'broadcast',
  'magazine',
  'local',
]

/** Compiles a text, reporting all that is wrong with it; what is returned after a report is not fit for training. */
export function compileText(block: Block, report: Report): CompiledText {
  const { id, header } = block
  const marked = readMarks(block.body, report)
  const definitions = readDefinitions(block.definitions, report)
  const document = readDocument(block, marked.text, report)
  reportUses(marked, definitions, report)
  reportUnmarked(marked, report)
  const things = readThings(definitions.values(), marked.marks, report)
  const extraction: Extraction = { documentId: id, ...things, meetings: [], sanctions: [] }
  const triggers = marked.marks.flatMap(({ refs, start, end }) =>
    refs.filter(ref => /^[ms]/.test(ref)).map(ref => ({ ref, start, end })),
  )
  const sentences = tokeniseDocument(marked.text)
  for (const definition of definitions.values()) {
    const own = triggers.filter(({ ref }) => ref === definition.ref)
    const evidence = sentences
      .filter(({ start, end }) => own.some(trigger => trigger.start < end && trigger.end > start))
      .map(({ start, end, text }) => ({ start, end, text }))
    const reading = {
      definitions,
      evidence,
      report: (message: string) => report(definition.line, `${definition.ref}: ${message}`),
    }
    if (definition.ref.startsWith('m')) extraction.meetings.push(readMeeting(definition, reading))
    if (definition.ref.startsWith('s')) extraction.sanctions.push(readSanction(definition, reading))
  }
  reportRefusals(block, document, extraction, report)
  const stretches = (ref: string) =>
    marked.marks.filter(mark => mark.refs[0] === ref).map(({ start, end }) => ({ start, end }))
  if (!header.has('voice')) report(block.line, `has no voice: add «voice: ${voices.join(' | ')}»`)
  return { document, extraction, triggers, titles: stretches('t'), dates: stretches('d'), frozen: isFrozen(id) }
}

/** Whether a text stands in the frozen tenth, by its id alone. */
export function isFrozen(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 10 === 0
}

function readDocument({ id, line, header }: Block, text: string, report: Report): Document {
  const voice = header.get('voice')
  if (voice !== undefined && !voices.includes(voice)) report(line, `voice «${voice}» is none of ${voices.join(' ')}`)
  const date = header.get('date')
  const given = { id, text, title: header.get('title') ?? null, source: voice ?? null, publishedAt: date ?? null }
  const problems = documentSchema.safeParse(given).error?.issues ?? []
  for (const { path, message } of problems) report(line, `${path.join('.') || 'text'}: ${message}`)
  return given
}

function reportUses({ marks }: MarkedText, definitions: ReadonlyMap<string, { line: number }>, report: Report): void {
  const marked = new Set(marks.flatMap(({ refs }) => refs))
  for (const mark of marks) {
    for (const ref of mark.refs) {
      if (ref === 't' || ref === 'd' || definitions.has(ref)) continue
      report(mark.line, `${ref} («${mark.text}») is not defined: add a line «${ref} = …» after «==»`)
    }
    if (mark.metonym && mark.refs.some(ref => !ref.startsWith('c')))
      report(mark.line, `only a country has «~»: «${mark.text}»`)
  }
  for (const [ref, { line }] of definitions) {
    if (marked.has(ref)) continue
    const missing = /^[ms]/.test(ref) ? 'has no trigger' : 'is marked nowhere'
    report(line, `${ref} ${missing} in the text: mark its words with {${ref} …} or delete the line`)
  }
}

/** What the program's own checks would refuse, where nothing else was found. */
function reportRefusals({ line }: Block, document: Document, extraction: Extraction, report: Report): void {
  for (const { path, message } of extractionSchema.safeParse(extraction).error?.issues ?? []) {
    report(line, `${path.join('.')}: ${message}`)
  }
  for (const { path, reason } of checkExtraction(document, extraction).refusals) report(line, `${path} ${reason}`)
}
