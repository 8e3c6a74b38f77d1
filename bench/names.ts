const starts =
  'ab al an ar ba be bo da de do el fa fe ga gu ha he ib is ja jo ka ke ki la le lu ma me mo na ne no ol or pa pe ra re ro sa se si ta te to u va ve wa ya yu za ze'.split(
    ' ',
  )
const middles =
  'ba ca da di du fa ga hi ka ki la li lo ma mi mo na ni no pa ra ri ro sa sha so ta ti to va vi wa ya za'.split(' ')
const ends = 'b d din f h han id j k kov l la m man n na nd ni ng o r ra rd ri s sky son sov t ta v vic z zi'.split(' ')

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Made-up names of people, all different, the same at each call: two to four words, given names shared as in life. */
export function madeUpNames(count: number): string[] {
  const next = random(1)
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? ''
  const word = () => pick(starts) + (next() < 0.5 ? pick(middles) : '') + pick(middles) + pick(ends)
  const given = Array.from({ length: 900 }, word)
  const names = new Set<string>()
  while (names.size < count) {
    const middle = next() < 0.4 ? [pick(given)] : []
    const family = next() < 0.15 ? [word(), word()] : [word()]
    names.add([pick(given), ...middle, ...family].map(one => one.charAt(0).toUpperCase() + one.slice(1)).join(' '))
  }
  return [...names]
}

/** A name with what happens to names on their way: a letter lost, doubled, exchanged or turned round, a space moved, words in another order. */
export function damaged(name: string, seed: number): string {
  const next = random(seed + 17)
  const at = 1 + Math.floor(next() * (name.length - 2))
  const kinds = [
    () => name.slice(0, at) + name.slice(at + 1),
    () => name.slice(0, at) + name.charAt(at) + name.slice(at),
    () => name.slice(0, at) + 'aeinors'.charAt(Math.floor(next() * 7)) + name.slice(at + 1),
    () => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
    () => name.replace(' ', ''),
    () => `${name.slice(0, at)} ${name.slice(at)}`,
    () => name.split(' ').reverse().join(' '),
  ]
  return kinds[Math.floor(next() * kinds.length)]?.() ?? name
}
