import { expect, test } from '@jest/globals'
import { chooseEngine, type Survey } from '../../../src/engine/survey.ts'

const nothing: Survey = { given: null, docker: false, java: 0, maven: false, fetched: false, home: null }
const java: Survey = { ...nothing, java: 17, maven: true }

test('a given database comes before everything else', () => {
  expect(chooseEngine({ ...java, docker: true, given: 'bolt://db:7687' })).toBe('GIVEN')
})

test('a running Docker engine comes before a local process', () => {
  expect(chooseEngine({ ...java, docker: true })).toBe('DOCKER')
})

test('without Docker, Java with Maven will do, and Java alone once the files are fetched', () => {
  expect(chooseEngine(java)).toBe('LOCAL')
  expect(chooseEngine({ ...java, maven: false, fetched: true })).toBe('LOCAL')
})

test('data stays with what keeps it, whatever else is started later', () => {
  expect(chooseEngine({ ...java, docker: true, home: 'LOCAL' })).toBe('LOCAL')
  expect(() => chooseEngine({ ...java, home: 'DOCKER' })).toThrow(/kept by Docker/)
})

test.each<[string, Survey, RegExp]>([
  ['nothing at all', nothing, /no Docker engine answers, Java was not found, Maven was not found/],
  ['a Java that is too old', { ...java, java: 11 }, /Java is of version 11, older than 17/],
  ['Java without Maven', { ...java, maven: false }, /Maven was not found/],
])('with %s the message says what is missing and names the three ways out', (_, found, missing) => {
  expect(() => chooseEngine(found)).toThrow(missing)
  expect(() => chooseEngine(found)).toThrow(/NEO4J_URI[\s\S]*Docker engine[\s\S]*Java 17 and Maven/)
})
