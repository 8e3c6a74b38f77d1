import { parseArgs } from 'node:util'
import { createGallery } from '../src/names/gallery.ts'
import { damaged, madeUpNames } from './names.ts'

const { values } = parseArgs({
  options: { gallery: { type: 'string', default: '20000' }, queries: { type: 'string', default: '2000' } },
})
const names = madeUpNames(Number(values.gallery)).map((name, at) => ({ id: String(at), name }))
const start = performance.now()
const gallery = createGallery(names)
const built = performance.now()
let first = 0
let among = 0
let compared = 0
const queries = Array.from({ length: Number(values.queries) }, (_, at) => (at * 7919) % names.length)
const search = performance.now()
const busy = process.cpuUsage()
for (const [number, at] of queries.entries()) {
  const { name = '' } = names[at] ?? {}
  const found = gallery.search(damaged(name, number), 'PERSON')
  if (found[0]?.name === name) first++
  if (found.some(one => one.name === name)) among++
}
const seconds = (performance.now() - search) / 1000
const worked = process.cpuUsage(busy)
const processor = (worked.user + worked.system) / 1e6
for (const [number, at] of queries.entries()) {
  const { name = '' } = names[at] ?? {}
  if (gallery.candidates(damaged(name, number), 'PERSON').some(one => names[one]?.name === name)) compared++
}
const share = (count: number) => `${((100 * count) / queries.length).toFixed(1)} %`
console.log(`gallery            ${names.length} names, indexed in ${((built - start) / 1000).toFixed(2)} s`)
console.log(
  `queries            ${queries.length} damaged names, ${(queries.length / seconds).toFixed(0)} a second on one core,`,
  `${(queries.length / processor).toFixed(0)} a second of processor time`,
)
console.log(`kept by the index  ${share(compared)}`)
console.log(`first, in five     ${share(first)}, ${share(among)}`)
console.log(`memory             ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`)
