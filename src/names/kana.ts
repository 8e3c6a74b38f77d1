/** The rows of kana by their first sounds; a dash is a place that no sound has. */
const rows = `
あいうえお a i u e o
かきくけこ ka ki ku ke ko
がぎぐげご ga gi gu ge go
さしすせそ sa shi su se so
ざじずぜぞ za ji zu ze zo
たちつてと ta chi tsu te to
だぢづでど da ji zu de do
なにぬねの na ni nu ne no
はひふへほ ha hi fu he ho
ばびぶべぼ ba bi bu be bo
ぱぴぷぺぽ pa pi pu pe po
まみむめも ma mi mu me mo
やゆよ ya yu yo
らりるれろ ra ri ru re ro
わゐゑを wa i e o
んゔ n vu`

const sounds: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap(line => {
      const [letters = '', ...read] = line.split(' ')
      return [...letters].map((letter, at) => [letter, read[at] ?? ''] as const)
    }),
)

const small: Readonly<Record<string, string>> = {
  ゃ: 'a',
  ゅ: 'u',
  ょ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
  ゎ: 'a',
}

/** Writes kana in Latin letters as passports do: «ショルツ» is «shorutsu», «ウォーレン» «woren»; long vowels are written once. Other letters stay. */
export function latinOfKana(text: string): string {
  const letters = [...text].map(letter =>
    /[ァ-ヴ]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter,
  )
  let written = ''
  let isDoubled = false
  for (const letter of letters) {
    const vowel = small[letter]
    const sound = sounds.get(letter)
    if (letter === 'ー') continue
    if (letter === 'っ') isDoubled = true
    else if (vowel !== undefined) written = withVowel(written, vowel, 'ゃゅょ'.includes(letter))
    else {
      written += isDoubled && sound ? `${sound.startsWith('ch') ? 't' : sound[0]}${sound}` : (sound ?? letter)
      isDoubled = false
    }
  }
  return written
}

/** «シャ» is sha, «キャ» kya, «ティ» ti, «ファ» fa, «ウィ» wi. */
function withVowel(written: string, vowel: string, isGlide: boolean): string {
  if (!/[aeiou]$/.test(written)) return written + vowel
  const [before, last] = [written.slice(0, -1), written.slice(-1)]
  if (before === '' || /[aeiouny\s·・]$/.test(before))
    return (last === 'u' && !isGlide ? `${before}w` : written) + vowel
  return before + (isGlide && !/(?:sh|ch|j)$/.test(before) ? 'y' : '') + vowel
}
