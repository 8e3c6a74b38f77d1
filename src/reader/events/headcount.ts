/** How many took part, as a text puts it: «over two dozen leaders» is at least 24, «about 20» is left open on both sides. */
export interface Headcount {
  min: number | null
  max: number | null
}

const words: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  dozen: 12,
  dozens: 24,
}
const who =
  '(?:world |european |african |arab |asian |allied |regional |international |other )*(?:leaders|countries|nations|heads of state|heads of government|delegations|representatives|foreign ministers|defen[cs]e ministers|ministers|participants|presidents|prime ministers|states|officials|delegates|envoys)'
const number = `(\\d{1,3}|${Object.keys(words)
  .filter(word => !/dozen|hundred/.test(word))
  .join('|')})`
const bound = '(over|more than|at least|some|about|around|nearly|almost|up to|as many as|roughly|approximately)?'
const pattern = new RegExp(
  `\\b(?:${bound}\\s+)?(?:${number}\\s+)?(?:(dozen|dozens of|hundred)\\s+)?(?:of\\s+)?${who}\\b`,
  'gi',
)

/** The greatest number of participants that a sentence states; null if it states none, or only a pair. */
export function headcountIn(sentence: string): Headcount | null {
  let best: Headcount | null = null
  for (const [, how = '', count, unit] of sentence.matchAll(pattern)) {
    if (!count && !unit) continue
    const base = count ? (words[count.toLowerCase()] ?? Number(count)) : 1
    const size = unit ? (/^dozens/i.test(unit) ? 24 : base * (words[unit.toLowerCase()] ?? 1)) : base
    if (size < 3) continue
    const found = range(size, how.toLowerCase(), /^dozens/i.test(unit ?? ''))
    if (found.min === null && found.max === null) continue
    if (!best || (found.min ?? found.max ?? 0) > (best.min ?? best.max ?? 0)) best = found
  }
  return best
}

function range(size: number, how: string, isOpen: boolean): Headcount {
  if (isOpen || /^(over|more than|at least)$/.test(how)) return { min: size, max: null }
  if (/^(up to|as many as|nearly|almost)$/.test(how)) return { min: null, max: size }
  if (how === '') return { min: size, max: size }
  return { min: null, max: null }
}
