import { readFileSync } from 'node:fs'
import { madeUpNames } from '../bench/names.ts'
import { foldName } from '../src/domain/name.ts'
import { createGallery } from '../src/names/gallery.ts'
import { isLatin } from '../src/names/latin-name.ts'
import { matchNames, scorerVersion } from '../src/names/match-names.ts'
import type { NameKind } from '../src/names/name-words.ts'
import { rates } from './pairs.ts'

/**
 * How well names of other scripts are told apart and found (eval/scripts.tsv): each pair by the scorer, by set and script; and the names of
 * each true pair by each other, among 20,000 made-up names and all others of the set that are written as it is: whether the index keeps
 * the right one, and whether it comes first. Then each left name with each right one that is somebody else's. `--wrong` lists what is
 * wrong or lost in the first set, `--all` in both.
 */
interface Pair {
  kind: NameKind
  truth: boolean
  left: string
  right: string
  heldOut: boolean
}

const [tuned = '', heldOut = ''] = readFileSync(new URL('./scripts.tsv', import.meta.url), 'utf8').split(
  /^# Held out.*$/m,
)
const pairs = [pairsOf(tuned, false), pairsOf(heldOut, true)].flat()

function pairsOf(text: string, isHeldOut: boolean): Pair[] {
  return text
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'))
    .map(([kind, truth, left = '', right = '']) => ({
      kind: kind as NameKind,
      truth: truth === 'yes',
      left,
      right,
      heldOut: isHeldOut,
    }))
}

const scriptOf = (name: string) =>
  'Hebrew Arabic Katakana Hiragana Greek Georgian Armenian Devanagari Bengali Thai Ethiopic Hangul Cyrillic Han'
    .split(' ')
    .find(script => new RegExp(`\\p{Script=${script}}`, 'u').test(name)) ?? 'Latin'

const madeUp = madeUpNames(20_000)
const galleryOf = (names: readonly string[], kind: NameKind) => {
  const all = [...new Set(names), ...madeUp].map((name, at) => ({ id: String(at), name }))
  return { names: all, gallery: createGallery(all, () => kind) }
}
const kinds = ['PERSON', 'ORGANIZATION', 'VESSEL'] as const
const latin = new Map(
  kinds.map(kind => [
    kind,
    galleryOf(
      pairs.filter(one => one.kind === kind && isLatin(one.right)).map(one => one.right),
      kind,
    ),
  ]),
)
const written = new Map(
  kinds.map(kind => [
    kind,
    galleryOf(
      pairs.filter(one => one.kind === kind).map(one => one.left),
      kind,
    ),
  ]),
)

function searched(kind: NameKind, query: string, wanted: string, galleries: typeof latin) {
  const at = galleries.get(kind)
  const kept = at?.gallery.candidates(query, kind).some(one => at.names[one]?.name === wanted) ?? false
  return { kept, first: at?.gallery.search(query, kind)[0]?.name === wanted }
}

const looked = pairs.map(pair => {
  const lookedFor = pair.truth && isLatin(pair.right)
  const found = lookedFor ? searched(pair.kind, pair.left, pair.right, latin) : null
  // A name of several people who are written down, such as «George Bush», is looked for by none.
  const turned = lookedFor ? searched(pair.kind, pair.right, pair.left, written) : null
  return { ...pair, ...matchNames(pair.left, pair.right, pair.kind), found, turned }
})
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
type Searched = 'found' | 'turned'
const share = (some: typeof looked, way: Searched, key: 'kept' | 'first') => {
  const asked = some.flatMap(one => one[way] ?? [])
  return `${asked.filter(one => one[key]).length}/${asked.length}`
}
const line = (name: string, some: typeof looked) =>
  say({
    name,
    ...rates(some),
    kept: share(some, 'found', 'kept'),
    first: share(some, 'found', 'first'),
    keptByLatin: share(some, 'turned', 'kept'),
    firstByLatin: share(some, 'turned', 'first'),
  })

say({ scorerVersion })
line('all', looked)
line(
  'tuned on',
  looked.filter(one => !one.heldOut),
)
line(
  'held out',
  looked.filter(one => one.heldOut),
)
for (const script of new Set(looked.map(({ left }) => scriptOf(left)))) {
  line(
    script,
    looked.filter(({ left }) => scriptOf(left) === script),
  )
}
crossed()
if (process.argv.includes('--wrong') || process.argv.includes('--all')) {
  for (const { reasons, ...one } of looked) {
    if (one.heldOut && !process.argv.includes('--all')) continue
    const isLost = [one.found, one.turned].some(way => way && !(way.kept && way.first))
    if (one.truth !== one.same || isLost) say({ ...one, reasons: reasons.join('; ') })
  }
}

/** Names of different people: every left name with every right name that no chain of true pairs joins it with. */
function crossed(): void {
  const people = new Map<string, string>()
  const root = (name: string): string =>
    people.has(foldName(name)) ? root(people.get(foldName(name)) ?? '') : foldName(name)
  for (const { truth, left, right } of pairs)
    if (truth && root(left) !== root(right)) people.set(root(left), root(right))
  const persons = pairs.filter(({ kind }) => kind === 'PERSON')
  const [lefts, rights] = [[...new Set(persons.map(one => one.left))], [...new Set(persons.map(one => one.right))]]
  const others = lefts.flatMap(left =>
    rights.filter(right => root(left) !== root(right)).map(right => ({ left, right })),
  )
  const same = others.filter(({ left, right }) => matchNames(left, right, 'PERSON').same)
  say({ name: 'names of different people', pairs: others.length, takenForOne: same.length })
  if (process.argv.includes('--all')) for (const pair of same) say(pair)
}
