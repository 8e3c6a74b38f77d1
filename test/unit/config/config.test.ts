import { expect, test } from '@jest/globals'
import { readConfig } from '../../../src/config.ts'

test('without any setting the program uses its defaults, and the cache folder of the user', () => {
  const config = readConfig({ XDG_CACHE_HOME: '/home/me/.cache' })
  expect(config).toMatchObject({ PARLEY_PORT: 4000, PARLEY_HOST: '127.0.0.1', PARLEY_DATA: '.parley/data' })
  expect(config.PARLEY_CACHE).toBe('/home/me/.cache/parley')
  expect(config.NEO4J_URI).toBeUndefined()
})

test('an empty setting is one that is not set', () => {
  expect(readConfig({ NEO4J_URI: '', PARLEY_PORT: '' })).toMatchObject({ PARLEY_PORT: 4000 })
})

test('all problems are told at once, a slip in a name with the name that was meant', () => {
  const wrong = () => readConfig({ PARLEY_PORTS: '1', PARLEY_PORT: 'many', PARLEY_MEMORY: 'big' })
  expect(wrong).toThrow(/PARLEY_PORTS is no setting; did you mean PARLEY_PORT\?/)
  expect(wrong).toThrow(/PARLEY_PORT: /)
  expect(wrong).toThrow(/PARLEY_MEMORY: is no size such as 512m or 2g/)
})

test('settings cannot be changed afterwards', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true)
})
