import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { createGallery } from '../src/names/gallery.ts'
import { matchNames, scorerVersion } from '../src/names/match-names.ts'
import { nameKindOf } from '../src/names/name-kind.ts'
import { isSeen } from './gold.ts'

/**
 * How well the scorer of names tells pairs apart, by half (by the hash of both names) and kind, and how often the right name of a gallery
 * comes first for a damaged one. `--wrong` lists the wrong pairs of the seen half.
 */
const folder = new URL('../../shared/corpora/names/', import.meta.url)

if (process.argv[1]?.endsWith('pairs.ts')) {
  if (existsSync(folder)) report()
  else process.stderr.write(`${folder.pathname} is not there: nothing is measured.\n`)
}

function report(): void {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const pairs = (parse(read('name_pairs.csv'), { columns: true }) as Record<string, string>[]).map(row => {
    const { schema = '', name1 = '', name2 = '', is_match } = row
    const { same, score, reasons } = matchNames(name1, name2, nameKindOf(schema))
    const seen = isSeen(`${name1}|${name2}`)
    return { person: schema === 'Person', name1, name2, truth: is_match === 'true', same, score, reasons, seen }
  })
  const lines = { all: pairs, seen: pairs.filter(({ seen }) => seen), unseen: pairs.filter(({ seen }) => !seen) }
  for (const [half, some] of Object.entries(lines)) {
    const people = some.filter(({ person }) => person)
    process.stdout.write(`${JSON.stringify({ scorerVersion, half, all: rates(some), persons: rates(people) })}\n`)
  }
  if (process.argv.includes('--wrong')) {
    for (const pair of lines.seen.filter(({ truth, same }) => truth !== same)) {
      process.stdout.write(`${JSON.stringify(pair)}\n`)
    }
  }
  const names = read('un_gallery.txt').trim().split('\n')
  const gallery = createGallery(names.map((name, at) => ({ id: String(at), name })))
  const damaged = read('un_damaged_names.jsonl').trim().split('\n')
  const first = damaged.filter(line => {
    const { clean, damaged: query } = JSON.parse(line)
    return gallery.search(query, 'PERSON')[0]?.name === clean
  })
  process.stdout.write(`${JSON.stringify({ damaged: damaged.length, first: first.length, gallery: names.length })}\n`)
}

/** Precision, recall and F1 of verdicts on pairs. */
export function rates(pairs: readonly { truth: boolean; same: boolean }[]) {
  const right = pairs.filter(({ truth, same }) => truth && same).length
  const precision = right / pairs.filter(({ same }) => same).length
  const recall = right / pairs.filter(({ truth }) => truth).length
  const f1 = (2 * precision * recall) / (precision + recall)
  return { pairs: pairs.length, f1: f1.toFixed(3), precision: precision.toFixed(3), recall: recall.toFixed(3) }
}
