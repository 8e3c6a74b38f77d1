const families: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao
  tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao fu hua mao lai jia bai meng qin wen xi lou bo cui fan fang fei geng gu
  hao hou hong jin kong lei liao long mo nie ou pei qi qian qiao qiu qu ruan shang shao shi tao tu wan xia xin xing xiong xue yan yi yin yue zhan
  zhong zou zuo chang chu chai bi bian cang ge gong guan ji jian jing kang lian ling miao mu ning ou pang ping rong ru tong wei weng yun zhai zu`.split(
    /\s+/,
  ),
)

/** First sounds of a syllable as Russian writes Chinese (Palladius), with pinyin; «цз» is j before a soft vowel, z otherwise. */
const first = pairs('чж zh,цз z,б b,п p,м m,ф f,д d,т t,н n,л l,г g,к k,х h,ц c,ч ch,ш sh,ж r,с s')
const soft: ReadonlyMap<string, string> = new Map([
  ['z', 'j'],
  ['c', 'q'],
  ['s', 'x'],
])
const hardEnds = pairs(
  'уань uan,уан uang,уай uai,уэй ui,уй ui,ань an,ан ang,энь en,эн eng,эр er,унь un,ун ong,ай ai,эй ei,ао ao,оу ou,уа ua,а a,о uo,э e,у u,ы i',
)
const softEnds = pairs('юань uan,юнь un,юэ ue,юй u,юн iong,янь ian,ян iang,яо iao,инь in,ин ing,ю iu,я ia,е ie,и i')
const alone = pairs(
  'юань yuan,юнь yun,юэ yue,юй yu,юн yong,янь yan,ян yang,яо yao,инь yin,ин ying,ю you,я ya,е ye,и yi,вань wan,ван wang,вэнь wen,вэн weng,вай wai,вэй wei,ва wa,во wo,ань an,ан ang,энь en,эр er,ай ai,ао ao,оу ou,а a,э e,у wu',
)

/** A Chinese name in Russian letters in pinyin: «Ван И» is Wang Yi. Null for what is no such name: a family name and one or two syllables. */
export function fromPalladius(name: string): string | null {
  if (!/^[\p{Script=Cyrillic}\s-]+$/u.test(name)) return null
  const words = name
    .toLowerCase()
    .replace(/ъ/g, '')
    .split(/[\s-]+/)
    .filter(Boolean)
  const read = words.map(syllablesOf)
  const [family, ...given] = read
  if (words.some(word => russian.has(word))) return null
  if (family?.length !== 1 || !families.has(family[0] ?? '')) return null
  const spoken = given.flatMap(syllables => syllables ?? [''])
  if (spoken.length < 1 || spoken.length > 2 || spoken.includes('')) return null
  const called = spoken.join('')
  return [family[0] ?? '', called].map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** The syllables of a word, the longest first; null when it is not made of such syllables. */
function syllablesOf(word: string): string[] | null {
  if (word === '') return []
  for (let size = Math.min(7, word.length); size > 0; size--) {
    const syllable = syllableOf(word.slice(0, size))
    const rest = syllable === null ? null : syllablesOf(word.slice(size))
    if (syllable !== null && rest) return [syllable, ...rest]
  }
  return null
}

function syllableOf(text: string): string | null {
  const whole = alone.get(text)
  if (whole !== undefined) return whole
  for (const size of [2, 1]) {
    const begins = first.get(text.slice(0, size))
    if (begins === undefined) continue
    const [hard, mild] = [hardEnds.get(text.slice(size)), softEnds.get(text.slice(size))]
    if (mild !== undefined) return `${soft.get(begins) ?? begins}${mild}`
    if (hard !== undefined) return /^[bpmf]$/.test(begins) && hard === 'uo' ? `${begins}o` : `${begins}${hard}`
  }
  return null
}

/** «Ли Анна» and «Ким Иван» are called as Russians are. */
const russian: ReadonlySet<string> = new Set('анна иван яна инна нина лина дина рина лия'.split(' '))

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(',').map(pair => pair.split(' ') as [string, string]))
}
