import { type GoldDocument, readCorpus, readFresh } from '../../eval/gold.ts'
import { type Readout, readReadouts, readTravels } from '../../eval/readouts.ts'
import type { Document } from '../../src/domain/document.ts'
import type { CompiledText } from '../notation/compile.ts'
import { readTexts, textFiles } from '../notation/read-texts.ts'

/** What a text is for: to learn from, one of the halves of the labelled corpora of which one is kept to measure on, or the frozen tenth of our own. */
type Part = 'train' | 'seen' | 'unseen' | 'frozen'

/** A text with its labels: our own exact ones, or quotes and names of careful readers, or the counterparts of an official record. */
export type Labelled = { source: string; part: Part; document: Document } & (
  | { kind: 'own'; own: CompiledText }
  | { kind: 'gold'; gold: GoldDocument }
  | { kind: 'record'; record: Readout }
)

/** So many official records are enough: they are all alike. */
const mostRecords = 150

/** All labelled texts, in a fixed order. Without `shared` only the project's own. */
export function* labelled(shared: URL | null): Iterable<Labelled> {
  for (const own of readTexts(textFiles()).texts) {
    yield { source: 'own', part: own.frozen ? 'frozen' : 'train', document: own.document, kind: 'own', own }
  }
  if (!shared) return
  for (const source of ['press', 'newswire', 'articles']) {
    for (const gold of readCorpus(shared, source)) {
      yield { source, part: gold.seen ? 'seen' : 'unseen', document: gold.document, kind: 'gold', gold }
    }
  }
  for (const gold of readFresh(shared)) {
    yield { source: 'fresh', part: 'train', document: gold.document, kind: 'gold', gold }
  }
  const records = { readouts: readReadouts(shared), travels: readTravels(shared) }
  for (const [source, all] of Object.entries(records)) {
    const usable = all.filter(one => one.seen && one.counterparts.length > 0)
    for (const record of usable.slice(0, mostRecords)) {
      yield { source, part: 'train', document: record.document, kind: 'record', record }
    }
  }
}
