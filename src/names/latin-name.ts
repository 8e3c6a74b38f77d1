import { japaneseReadings } from './japanese.ts'
import { latinOf } from './latin.ts'
import { prepareName } from './name-words.ts'

const koreanFamilies: ReadonlyMap<string, string> = new Map(
  'gim kim,i lee,bak park,choe choi,jeong jung,gang kang,jo cho,im lim,no roh,sin shin,gwon kwon,u woo'
    .split(',')
    .map(pair => pair.split(' ') as [string, string]),
)

/** A person's name in Latin letters, words parted: what is in Latin letters already stays as it is. */
export function latinName(name: string): string {
  const { script } = latinOf(name)
  if (script === 'LATIN') return name
  const [reading, ...others] = script === 'HAN' ? japaneseReadings(name) : []
  if (reading !== undefined && others.length === 0) return reading
  const words = prepareName(name, 'PERSON').words.map(({ text }) => text)
  if (script === 'HANGUL' && words.length > 1) words[0] = koreanFamilies.get(words[0] ?? '') ?? words[0] ?? ''
  return words.length === 0 ? name : words.join(' ')
}

/** Whether a name is written in Latin letters. */
export function isLatin(name: string): boolean {
  return latinOf(name).script === 'LATIN'
}
