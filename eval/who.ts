import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { derivePeople } from '../src/derive/people.ts'
import type { Document } from '../src/domain/document.ts'
import type { PersonRecord } from '../src/domain/evidence.ts'
import type { Extraction } from '../src/domain/extraction.ts'
import { evidenceOf } from '../src/ingest/evidence.ts'
import { lazyTermRegister } from '../src/ingest/term-of-office.ts'

/**
 * What terms of office and people named beside somebody bring: `npx tsx eval/who.ts DOCUMENTS EXTRACTIONS` derives the people of documents
 * that were read (`parley extract`) without both, with each and with both. `--told` lists what they decided.
 */
const [documents, extractions] = process.argv.slice(2).filter(word => !word.startsWith('--'))
if (documents && extractions) await report(await peopleOf(documents, extractions))
else process.stderr.write('Needs a file of documents and one of their extractions.\n')

async function report(records: readonly PersonRecord[]): Promise<void> {
  for (const [term, beside] of [[], ['term'], [null, 'beside'], ['term', 'beside']]) {
    const { clusters, judgements } = derivePeople(
      records.map(({ holder = null, companions = [], ...record }) => ({
        ...record,
        holder: term ? holder : null,
        companions: beside ? companions : [],
      })),
    )
    const count = (verdict: string) => judgements.filter(one => one.verdict === verdict).length
    const features = [term, beside].filter(Boolean).join(' and ') || 'neither'
    const told = { features, records: records.length, people: clusters.length, open: count('UNSURE') }
    process.stdout.write(`${JSON.stringify({ ...told, apart: count('DIFFERENT') })}\n`)
    if (!process.argv.includes('--told')) continue
    const byId = new Map(records.map(record => [record.id, record]))
    const inWords = (id: string) => {
      const { name, office, country, publishedAt, holder } = byId.get(id) as PersonRecord
      return [name, office, country, publishedAt?.slice(0, 10), holder && `(${holder})`].filter(Boolean).join(', ')
    }
    for (const { left, right, verdict, rule } of judgements) {
      const isNew = /term-of-office|companions/.test(rule)
      if (isNew) process.stdout.write(`  ${verdict} ${rule}: ${inWords(left)} – ${inWords(right)}\n`)
    }
  }
}

async function peopleOf(documents: string, extractions: string): Promise<PersonRecord[]> {
  const holderOf = await lazyTermRegister()()
  const byId = new Map<string, Document>()
  for await (const document of lines<Document>(documents)) byId.set(document.id, document)
  const records: PersonRecord[] = []
  for await (const extraction of lines<Extraction>(extractions)) {
    const document = byId.get(extraction.documentId)
    for (const record of document ? evidenceOf(document, extraction).records : []) {
      if (record.kind === 'PERSON') records.push({ ...record, holder: holderOf(record) })
    }
  }
  return records
}

async function* lines<T>(file: string): AsyncIterable<T> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as T
}
