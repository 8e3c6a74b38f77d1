import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json'))
const all: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies }

test('every dependency has a line that says what it is for', () => {
  const page = read('docs/dependencies.md')
  expect(Object.keys(all).filter(name => !page.includes(`| \`${name}\` |`))).toEqual([])
  const described = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1] ?? '')
  expect(described.filter(name => !(name in all))).toEqual([])
})

test('every version is pinned', () => {
  expect(Object.entries(all).filter(([, version]) => !/^\d/.test(version))).toEqual([])
})
