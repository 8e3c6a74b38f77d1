import { expect, test } from '@jest/globals'
import { isAlive, javaVersion, runTool } from '../../../src/engine/tool.ts'

const environment = process.env

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_401"', 1],
  ['sh: java: not found', 0],
])('%s is Java %i', (text, version) => {
  expect(javaVersion(text)).toBe(version)
})

test('a program that is not there is a result, not a crash', async () => {
  expect(await runTool('no-such-program', [], { environment })).toMatchObject({ status: null })
})

test('a program tells line by line, and its status is kept', async () => {
  const lines: string[] = []
  const script = 'console.log("one"); console.log("two"); process.exitCode = 3'
  const result = await runTool(process.execPath, ['-e', script], { environment, onLine: line => lines.push(line) })
  expect(result).toMatchObject({ status: 3, stdout: 'one\ntwo\n' })
  expect(lines).toEqual(['one', 'two'])
})

test('a program that hangs is stopped', async () => {
  const hanging = runTool(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { environment, timeout: 300 })
  expect(await hanging).toMatchObject({ status: null })
})

test('this process is alive, one that cannot be is not', () => {
  expect(isAlive(process.pid)).toBe(true)
  expect(isAlive(999_999_999)).toBe(false)
})
