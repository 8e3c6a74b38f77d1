import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { settingsSchema } from '../../../src/config.ts'

const read = (name: string) => readFileSync(new URL(`../../../docker/${name}`, import.meta.url), 'utf8')

test('the example of an .env file lists every variable of the compose file with its default', () => {
  const used = [...read('compose.yaml').matchAll(/\$\{(\w+):-([^}]*)\}/g)].map(([, name, value]) => `${name}=${value}`)
  const listed = read('.env.example').match(/^\w+=.*$/gm) ?? []
  expect(listed.sort()).toEqual([...new Set([...used, 'COMPOSE_PROJECT_NAME=parley'])].sort())
})

test('a PARLEY_ variable of the compose file is a setting of the program, so that the same .env suits both', () => {
  const names = [...read('compose.yaml').matchAll(/\b(PARLEY_\w+)/g)].map(([name]) => name)
  expect(names.filter(name => !(name in settingsSchema.shape))).toEqual([])
})
