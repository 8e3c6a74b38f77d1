import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { madeUpNames } from '../../../bench/names.ts'
import { createGallery } from '../../../src/names/gallery.ts'
import { latinName } from '../../../src/names/latin-name.ts'
import { matchNames } from '../../../src/names/match-names.ts'
import type { NameKind } from '../../../src/names/name-words.ts'

/** The pairs that eval/scripts.ts measures. */
const pairs = readFileSync(new URL('../../../eval/scripts.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split('\t'))
  .map(([kind, truth, left = '', right = '']) => ({ kind: kind as NameKind, truth: truth === 'yes', left, right }))

describe('names in other scripts', () => {
  const people = pairs.filter(({ kind, truth }) => kind === 'PERSON' && truth)

  test('two people are never taken for one, and one is seldom taken for two', () => {
    const judged = pairs.map(pair => ({ ...pair, same: matchNames(pair.left, pair.right, pair.kind).same }))
    expect(judged.filter(({ truth, same }) => same && !truth)).toEqual([])
    const missed = judged.filter(({ truth, same }) => truth && !same)
    expect(missed.length / judged.filter(({ truth }) => truth).length).toBeLessThan(0.02)
  })

  test('whoever is looked for in another script is among those who are compared, and the other way round', () => {
    const galleryOf = (names: string[]) => {
      const all = [...new Set(names), ...madeUpNames(2_000)]
      return { all, gallery: createGallery(all.map((name, at) => ({ id: String(at), name }))) }
    }
    const latin = galleryOf(people.map(({ right }) => right))
    const written = galleryOf(people.map(({ left }) => left))
    const lost = people.filter(({ left, right }) => {
      const keeps = (name: string, by: string, { all, gallery }: typeof latin) =>
        gallery.candidates(by, 'PERSON').some(at => all[at] === name)
      return !keeps(right, left, latin) || !keeps(left, right, written)
    })
    expect(lost.length / people.length).toBeLessThan(0.01)
  })

  test('names are written as they are spoken', () => {
    expect(['יצחק רבין', 'アベ シンゾウ', 'ジャスティン', '岸田文雄'].map(latinName)).toEqual([
      'ytshk rbin',
      'abe shinzou',
      'jasutin',
      'fumio kishida',
    ])
  })

  test('people in public life are found by the other names that they have', () => {
    expect(matchNames('Abu Mazen', 'Mahmoud Abbas', 'PERSON')).toMatchObject({ same: true })
    expect(matchNames('蔣介石', 'Chiang Kai-shek', 'PERSON').reasons.join()).toContain('also called')
    expect(matchNames('Abu Mazen', 'Mahmoud Ahmadinejad', 'PERSON').same).toBe(false)
  })
})
