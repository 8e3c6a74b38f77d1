import type { Token } from '../analysis.ts'
import { tagPerson } from './tags.ts'

/** Family names that stand before a given name of two syllables, as Korea and Taiwan write them. */
const familyNames = new Set(
  `Ahn An Bae Baek Ban Byun Cha Chang Chen Cheng Cheong Cheung Cho Choe Choi Chon Chou Chu Chun Chung Do Eom Gong Gwon Ha Ham Han Heo Ho Hong Hsieh Hsu Hu Huang Hur Hwang Hyun
  Im Jang Jee Jeon Jeong Ji Jin Jo Jon Joo Ju Jun Jung Kang Kil Kim Ko Koh Koo Ku Kwak Kwon Kye Lai Lam Lee Li Liao Lien Lim Lin Liu Lu Ma Maeng Min Moon Myung Na Nam No Noh Oh
  Ok Paik Pak Park Pyo Pyon Ra Rhee Ri Rim Ro Roh Ryom Ryoo Ryu Seo Shim Shin Shon Sim Sin So Soh Sohn Son Song Soong Su Suh Sun Sung Thae Tong Tsai Tsang Tung U Um Wang Wi Won
  Woo Wu Yang Yeh Yen Yeo Yi Yim Yom Yon Yong Yoo Yoon You Yu Yun`.split(/\s+/),
)

/** Tags «Wi Sung-lac» and «Hwang Woo-Suk» as the name of one person wherever the network saw only a part of it, or a place. */
export function withHyphenatedNames(tokens: readonly Token[]): Token[] {
  const mended = tokens.map(token => ({ ...token }))
  tokens.forEach((family, at) => {
    const [given, hyphen, second] = tokens.slice(at + 1, at + 4)
    if (!familyNames.has(family.text) || !given || hyphen?.text !== '-' || !second) return
    const isTied = given.end === hyphen.start && hyphen.end === second.start && family.end < given.start
    const isGiven = /^\p{Lu}\p{Ll}{1,5}$/u.test(given.text) && /^\p{L}\p{Ll}{1,5}$/u.test(second.text)
    if (!isTied || !isGiven || !/^(?:PROPN|X|NOUN)$/.test(given.upos)) return
    tagPerson(mended, at, at + 4)
    for (const part of [at, at + 1, at + 3]) Object.assign(mended[part] ?? {}, { upos: 'PROPN' })
  })
  return mended
}
