import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length))

const sources = ['src', 'test', 'eval', 'scripts'].flatMap(folder => filesBelow(folder, '.ts'))
const handwritten = sources.filter(file => !file.endsWith('generated.ts'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('no file is longer than 300 lines', () => {
  expect(handwritten.filter(file => read(file).split('\n').length > 301)).toEqual([])
})

test('no file is called after nothing', () => {
  expect(sources.filter(file => /(^|\/)(utils?|helpers?|types|index|misc|common)(\.ts$|\/)/.test(file))).toEqual([])
})

test('file names are kebab-case', () => {
  expect(sources.filter(file => !/^[a-z0-9.-]+$/.test(file.split('/').at(-1) ?? ''))).toEqual([])
})

test('every exported name of the source has a sentence above it that says what it promises', () => {
  const silent: string[] = []
  for (const file of handwritten.filter(name => name.startsWith('src/'))) {
    const lines = read(file).split('\n')
    for (const [i, line] of lines.entries()) {
      const name = /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line)?.[1]
      if (name && !isSelfSaying(line) && !/\*\/\s*$/.test(lines[i - 1] ?? '')) silent.push(`${file}: ${name}`)
    }
  }
  expect(silent).toEqual([])
})

/** A type that only names the shape of a schema beside it says all in its own line. */
function isSelfSaying(line: string): boolean {
  return /^export type \w+ = (z\.infer<|\(typeof |\w+\['\w+'\])/.test(line) || /^export type \w+ = \w+$/.test(line)
}

test('nothing is left to do in a comment, and nothing is commented out', () => {
  const left = handwritten.filter(file =>
    /\b(TODO|FIXME)\b|^\s*\/\/ *(const|let|if|return|import|await) .*[({;]$/m.test(read(file)),
  )
  expect(left.filter(file => !file.endsWith('house/files.test.ts'))).toEqual([])
})
