import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { clientQuestions, generateQuestions, generateTypes } from '../../../scripts/codegen.ts'
import { createSchema } from '../../../src/api/schema.ts'

test('the types of the schema are what the generator gives', async () => {
  const there = readFileSync(new URL('../../../src/api/generated.ts', import.meta.url), 'utf8')
  expect(there === (await generateTypes())).toBe(true)
})

test('every type, field, argument and value of the schema is described', () => {
  const bare: string[] = []
  const check = (name: string, { description }: { description?: string | null | undefined }) =>
    description || bare.push(name)
  for (const type of Object.values(createSchema().getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue
    check(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value)
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field)
      if ('args' in field) for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg)
    }
  }
  expect(bare).toEqual([])
})

test('the questions of the explorer are what the generator gives', async () => {
  const there = readFileSync(new URL('../../../src/explorer/generated.ts', import.meta.url), 'utf8')
  expect(there === (await generateQuestions())).toBe(true)
})

test('the question of the example client is what the generator gives', async () => {
  const there = readFileSync(new URL('../../../examples/clients/typescript/generated.ts', import.meta.url), 'utf8')
  expect(there === (await generateQuestions(clientQuestions))).toBe(true)
})
