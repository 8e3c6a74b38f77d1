const arabic: ReadonlyMap<string, string> = tableOf(`
ا a,أ a,إ i,آ a,ٱ a,ى a,ب b,پ p,ت t,ٹ t,ث th,ج j,چ ch,ح h,خ kh,د d,ڈ d,ذ dh,ر r,ڑ r,ز z,ژ zh,س s,ش sh,ص s,ض d,ط t,ظ z,ع a,غ gh,ف f,ڤ v,ق q
ك k,ک k,ڭ ng,گ g,ڬ g,ل l,م m,ن n,ں n,ه h,ہ h,ھ h,ۀ h,ة a,ۃ a,و w,ؤ w,ۆ w,ي y,ی y,ئ y,ې y,ے e,ۓ e`)

const hebrew: ReadonlyMap<string, string> = tableOf(`
א a,ב b,ג g,ד d,ה h,ו w,ז z,ח h,ט t,י y,כ k,ך kh,ל l,מ m,ם m,נ n,ן n,ס s,ע a,פ p,ף f,צ ts,ץ ts,ק k,ר r,ש sh,ת t`)

function tableOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/[,\n]/)
      .map(pair => {
        const [letter = '', by = ''] = pair.split(' ')
        return [letter, by] as const
      }),
  )
}

/** Writes Arabic and Hebrew letters in Latin ones. Vowels that they leave out stay out; «و», «ي», «ו», «י» between consonants are read as vowels. */
export function latinOfAbjad(text: string): string {
  const bare = text
    .normalize('NFC')
    .replace(/[\u064b-\u065f\u0670\u0640\u0591-\u05bd\u05bf-\u05c7\u200c\u200d]/g, '')
    .replace(/ג['׳’]/g, 'j')
    .replace(/[צץ]['׳’]/g, 'ch')
    .replace(/ז['׳’]/g, 'zh')
    .replace(/ת['׳’]/g, 'th')
    .replace(/(?<=\p{Script=Hebrew})["״''׳](?=\p{Script=Hebrew})/gu, '')
  return bare
    .split(/(\s+|-)/)
    .map(word => (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(word) ? spoken(word) : word))
    .join('')
}

function spoken(word: string): string {
  const article = /^ال(?=..)/.test(word) ? 'al ' : ''
  const letters = [...(article ? word.slice(2) : word)].map(
    letter => arabic.get(letter) ?? hebrew.get(letter) ?? letter,
  )
  const isArabic = /\p{Script=Arabic}/u.test(word)
  const read = letters.map((sound, at) => {
    // Hebrew writes v as it writes o and u.
    if ((sound !== 'w' || !isArabic) && sound !== 'y') return sound
    const [before, after] = [letters[at - 1], letters[at + 1]]
    // In front, and beside another vowel, it is a consonant.
    if (before === undefined) return /^[wy]$/.test(after ?? '') ? '' : sound
    const isVowel = !/^[aeiwy]$/.test(before) && !/^[aei]$/.test(after ?? '')
    return isVowel ? (sound === 'w' ? 'u' : 'i') : sound
  })
  const written = read.join('')
  if (written === 'bn') return isArabic ? 'bin' : 'ben'
  return written === 'abn' ? 'ibn' : article + written
}
