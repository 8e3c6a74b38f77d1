/** How two names were written, as far as their sounds differ by it. */
export interface Hearing {
  /** One of them leaves vowels out. */
  vowelless: boolean
  /** One of them is written in syllables: l and r are one, and vowels stand between consonants. */
  syllabic: boolean
}

/** Letters and groups of letters by the sound they are heard as, the longest first; the capital letters are sounds of this module. */
const heardAs: readonly (readonly [string, string])[] = [
  ['gio', 'Jo'],
  ['gia', 'Ja'],
  ['giu', 'Ju'],
  ['geo', 'Jo'],
  ['tsz', 'J'],
  ['chzh', 'J'],
  ['dzh', 'J'],
  ['shch', 'X'],
  ['tsch', 'C'],
  ['tch', 'C'],
  ['sch', 'X'],
  ['ch', 'C'],
  ['sh', 'X'],
  ['zh', 'J'],
  ['dj', 'J'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['cz', 'C'],
  ['kh', 'Q'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 'T'],
  ['dh', 'd'],
  ['ck', 'k'],
  ['ce', 'Se'],
  ['ci', 'Si'],
  ['cy', 'Sy'],
  ['c', 'k'],
  ['q', 'k'],
  ['x', 'ks'],
  ['j', 'J'],
]

const alphabet = 'aeiouwyhbpfvmnNlrdtTzsSXCJgkQ'
const size = alphabet.length
const vowels = 5
/** From here on a sound is a consonant that every script writes. */
const firstFirm = 8

/** What exchanging one sound for another costs; other pairs cost 1. */
const exchanges = `
ae.1 ai.2 ao.1 au.2 ei.1 eo.2 eu.2 io.2 iu.2 ou.05 wu.05 wo.1 yi.05 ye.1 wv.1 wb.3 wf.2 vb.1 vf.1 vp.3 bp.1 pf.15 bf.3 hQ.05 Qk.2 Qg.5 hg.3 hk.6
dt.1 Tt.05 Td.15 Ts.3 TS.3 Tz.3 dz.3 tC.3 tS.3 dJ.4 tJ.4 zs.05 sX.1 sC.2 sS.1 zS.15 XC.15 SC.1 zJ.15 JC.15 JX.2 JS.2 sJ.2 zX.2 zC.25 Jg.3 Jk.4 Jy.5
CQ.2 Ch.3 Ck.4 Sk.4 gk.1 Jh.3 JQ.3 mn.35 nN.1 mN.25 fh.3 uv.3 Xh.4`

const exchange = tableOf(1)
const exchangeInSyllables = tableOf(0.05)

function tableOf(ofLAndR: number): Float32Array {
  const table = new Float32Array(size * size).fill(1)
  const set = (a: string, b: string, cost: number) => {
    table[alphabet.indexOf(a) * size + alphabet.indexOf(b)] = cost
    table[alphabet.indexOf(b) * size + alphabet.indexOf(a)] = cost
  }
  for (const letter of alphabet) set(letter, letter, 0)
  for (const pair of exchanges.trim().split(/\s+/)) set(pair[0] ?? '', pair[1] ?? '', Number(pair.slice(2)))
  set('l', 'r', ofLAndR)
  return table
}

/** The sounds of a word in Latin letters, a double letter once. */
export function soundsOf(word: string): Uint8Array {
  const heard: number[] = []
  for (let at = 0; at < word.length; ) {
    const group = groupAt(word, at)
    for (const sound of group?.[1] ?? word[at] ?? '') {
      const code = alphabet.indexOf(sound)
      if (code >= 0 && heard.at(-1) !== code && !(sound === 'n' && heard.at(-1) === alphabet.indexOf('N')))
        heard.push(code)
    }
    at += group ? group[0].length : 1
  }
  return Uint8Array.from(heard.slice(0, widest - 1))
}

function groupAt(word: string, at: number): readonly [string, string] | undefined {
  if (at === 0 && word.startsWith('x')) return ['x', 'X']
  // «Wang», «Bangkok», not «Angela».
  if (word.startsWith('ng', at) && !/[aeiouy]/.test(word[at + 2] ?? '')) return ['ng', 'N']
  return heardAs.find(([letters]) => word.startsWith(letters, at))
}

const widest = 64
const rows = [new Float32Array(widest), new Float32Array(widest)] as const

/** How alike two words sound, 0 to 1: what has to be exchanged, put in and left out, each at the cost of its sounds, by the consonants that they have. */
export function soundLikeness(left: Uint8Array, right: Uint8Array, { vowelless, syllabic }: Hearing): number {
  const costs = syllabic ? exchangeInSyllables : exchange
  const loose = vowelless ? 0.06 : syllabic ? 0.08 : 0.22
  const alone = (sound: number, next: number | undefined) => {
    if (sound < firstFirm) return sound < vowels ? loose : 0.15
    if (sound === size - 1) return 0.5
    if (!syllabic) return 1
    // Syllables leave out the r of «Starmer», and the g of «Erdoğan».
    if (sound === r) return next === undefined || next >= firstFirm ? 0.2 : 0.5
    return sound === l ? 0.5 : sound === g ? 0.6 : 1
  }
  let [above, row] = rows
  above[0] = 0
  for (let j = 1; j <= right.length; j++) above[j] = (above[j - 1] ?? 0) + alone(right[j - 1] ?? 0, right[j])
  for (let i = 1; i <= left.length; i++) {
    const sound = left[i - 1] ?? 0
    row[0] = (above[0] ?? 0) + alone(sound, left[i])
    for (let j = 1; j <= right.length; j++) {
      const other = right[j - 1] ?? 0
      const vowel = sound < vowels && other < vowels
      const paid = (costs[sound * size + other] ?? 1) * (vowel && vowelless ? 0.5 : 1)
      row[j] = Math.min(
        (above[j - 1] ?? 0) + paid,
        (above[j] ?? 0) + alone(sound, left[i]),
        (row[j - 1] ?? 0) + alone(other, right[j]),
      )
    }
    ;[above, row] = [row, above]
  }
  return Math.max(0, 1 - (above[right.length] ?? 0) / Math.max(firm(left), firm(right), 2))
}

const [l, r, g] = [...'lrg'].map(sound => alphabet.indexOf(sound))

function firm(sounds: Uint8Array): number {
  let count = 0
  for (const sound of sounds) if (sound >= firstFirm) count++
  return count
}

/** Classes of consonants that scripts exchange for each other; vowels and what is as weak as they are go. */
const classes = '        bbbbnnnlltttsssssskk '

/**
 * The consonants of a word by classes that every script keeps (l and r are one), and the same with «w» as a consonant and «ch» as a t or k, and
 * without an r that is not spoken.
 */
export function consonantsOf(sounds: Uint8Array): string[] {
  const spelt = (classOf: (sound: string, at: number, kept: string) => string) =>
    [...sounds]
      .map((code, at) => classOf(alphabet[code] ?? '', at, classes[code] ?? ''))
      .join('')
      .replaceAll(' ', '')
      .replace(/([a-z])\1+/g, '$1')
  const plain = spelt((_sound, _at, kept) => kept)
  const other = spelt((sound, _at, kept) => (sound === 'w' ? 'b' : sound === 'C' || sound === 'J' ? 't' : kept))
  const mute = spelt((sound, at, kept) => (sound === 'r' && (sounds[at + 1] ?? firstFirm) >= firstFirm ? '' : kept))
  const hard = spelt((sound, _at, kept) => (sound === 'C' ? 'k' : kept))
  return [...new Set([plain, other, mute, hard])]
}
