import anyAscii from 'any-ascii'

/** How a text was written, as far as comparing needs it: abjads leave vowels out, Chinese and Korean write syllables. */
export type Script = 'LATIN' | 'ABJAD' | 'HAN' | 'HANGUL' | 'OTHER'

/** A name in Latin letters with the script that it came from. */
export interface Latin {
  text: string
  script: Script
}

/** Its voicing marks are part of its letters: «ド» is no «ト». */
const kana = /\p{Script=Hiragana}|\p{Script=Katakana}/u

const scripts: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}/u, 'ABJAD'],
  [/\p{Script=Hangul}/u, 'HANGUL'],
  [kana, 'OTHER'],
  // With a dot between its words a name in Chinese letters is a foreign one, written as it sounds.
  [/\p{Script=Han}.*[·‧・]/u, 'OTHER'],
  [/\p{Script=Han}/u, 'HAN'],
  [/\p{Script=Latin}/u, 'LATIN'],
]

/** Letters whose names in Latin passports differ from the library's: Georgian, Armenian and Greek marks, Ukrainian and Russian signs. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[ьъ’'ʹʺ]/gu, ''],
  [/[Её]/gu, 'e'],
  [/ё/gu, 'e'],
  [/Щ|щ/gu, 'shch'],
  [/Ц|ц/gu, 'ts'],
  [/μπ|Μπ|ΜΠ/gu, 'b'],
  [/ντ|Ντ|ΝΤ/gu, 'd'],
  [/γκ|Γκ|ΓΚ/gu, 'g'],
  [/ου|Ου|ΟΥ/gu, 'u'],
  [/ة/gu, 'h'],
  [/[عءئؤ]/gu, ''],
]

/** Writes a name in Latin letters: by Unicode's names of letters and sounds, corrected where passports write otherwise. */
export function latinOf(name: string): Latin {
  const script = scripts.find(([form]) => form.test(name))?.[1] ?? 'OTHER'
  const corrected = letters.reduce((text, [form, by]) => text.replace(form, by), name.normalize('NFKC'))
  // Each Chinese or Korean syllable becomes a capitalised one: «XiJinPing».
  const text = anyAscii(
    script === 'HAN' || script === 'HANGUL' || kana.test(name)
      ? corrected
      : corrected.normalize('NFKD').replace(/\p{M}+/gu, keepMarks),
  )
  return { text, script }
}

/** Accents go; the vowel signs of Indian and South-East Asian scripts are letters and stay. */
function keepMarks(marks: string): string {
  return /\p{Script=Inherited}/u.test(marks) ? '' : marks
}
