import anyAscii from 'any-ascii'
import { latinOfAbjad } from './abjads.ts'
import { latinOfKana } from './kana.ts'

/**
 * How a text was written, as far as comparing needs it: abjads leave vowels out, Chinese and Korean names have a syllable a letter, and
 * foreign names that kana, Chinese or Korean letters write as they sound have syllables.
 */
export type Script = 'LATIN' | 'ABJAD' | 'HAN' | 'HANGUL' | 'SYLLABLES' | 'OTHER'

/** A name in Latin letters with the script that it came from. */
export interface Latin {
  text: string
  script: Script
}

/** Its voicing marks are part of its letters: «ド» is no «ト». */
const kana = /\p{Script=Hiragana}|\p{Script=Katakana}/u

const scripts: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}/u, 'ABJAD'],
  // A Korean name has one syllable, seldom two, and then two: more, or others, are a foreign name as it sounds.
  [
    /^(?!(?:남궁|황보|제갈|선우|독고|사공) )(?:\p{Script=Hangul}{2,} \p{Script=Hangul}{2,}|\p{Script=Hangul}+ \p{Script=Hangul}{3,})/u,
    'SYLLABLES',
  ],
  [/\p{Script=Hangul}/u, 'HANGUL'],
  [kana, 'SYLLABLES'],
  // With a dot between its words a name in Chinese letters is a foreign one, written as it sounds.
  [/\p{Script=Han}.*[·‧・]/u, 'SYLLABLES'],
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
  [/(?<!\p{L})μπ/giu, 'b'],
  [/μπ/giu, 'mp'],
  [/(?<!\p{L})ντ/giu, 'd'],
  [/ντ/giu, 'nt'],
  [/(?<!\p{L})γκ/giu, 'g'],
  [/γ[κγ]/giu, 'ng'],
  [/ου/giu, 'u'],
  // The Indian sign of a nasal sounds as the consonant behind it; a Thai consonant with the mark of silence is not spoken.
  [/ंह/gu, 'ङह'],
  [/[ंং](?![पफबभमপফবভম])/gu, 'n'],
  // A Thai vowel that stands in front is spoken behind its consonant, or behind both that begin the syllable; what ends it is no s.
  [/([เแโใไ])((?:ศร|[กขคตปพ]ร|[กขคปผพ]ล|[กขค]ว)(?=[ก-ฮ])|[ก-ฮ])/gu, '$2$1'],
  [/ษ(?=[ฐฎฏ])/gu, 'ต'],
  [/กษณ์/gu, 'ก'],
  [/[ทด]ร์/gu, ''],
  [/[ก-ฮ][ิุ]?์/gu, ''],
]

/** Writes a name in Latin letters: by Unicode's names of letters and sounds, corrected where passports write otherwise. */
export function latinOf(name: string): Latin {
  const script = scripts.find(([form]) => form.test(name))?.[1] ?? 'OTHER'
  if (script === 'ABJAD') return { text: anyAscii(latinOfAbjad(name)), script }
  const corrected = letters.reduce((text, [form, by]) => text.replace(form, by), name.normalize('NFKC'))
  // Each Chinese or Korean syllable becomes a capitalised one: «XiJinPing».
  const text = anyAscii(
    kana.test(name)
      ? latinOfKana(corrected)
      : /\p{Script=Han}|\p{Script=Hangul}/u.test(name)
        ? corrected
        : corrected.normalize('NFKD').replace(/\p{M}+/gu, keepMarks),
  )
  return {
    text: script === 'SYLLABLES' && !kana.test(name) ? asHeard(text, /\p{Script=Han}/u.test(name)) : text,
    script,
  }
}

/** Pinyin, and Korean by its revised romanisation, as English writes their sounds. */
function asHeard(text: string, isHan: boolean): string {
  if (!isHan) return text.toLowerCase().replace(/eo/g, 'o').replace(/eu/g, 'u')
  return text
    .replace(/[A-Z]/g, letter => letter.toLowerCase())
    .replace(/x/g, 'sh')
    .replace(/q/g, 'ch')
    .replace(/zh/g, 'j')
    .replace(/c(?!h)/g, 'ts')
}

/** Accents go; the vowel signs of Indian and South-East Asian scripts are letters and stay. */
function keepMarks(marks: string): string {
  return /\p{Script=Inherited}/u.test(marks) ? '' : marks
}
