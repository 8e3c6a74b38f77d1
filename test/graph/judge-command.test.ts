import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { migrate } from '../../src/graph/migrate.ts'
import { ingestLists } from '../../src/ingest/lists.ts'
import type { ListItem } from '../../src/sources/lists/list-source.ts'
import { parley, scratchSettings } from '../support/command-line.ts'
import { scratch } from '../support/graph.ts'
import { dump } from './dump.ts'
import { namesakes } from './namesakes.ts'
import { tell } from './told.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2024-06-01T12:00:00Z')

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await tell(graph, namesakes, now)
})
afterAll(async () => {
  await database.close()
})

async function peopleNamed(name: string): Promise<number> {
  const { records } = await database.driver.executeQuery(
    'MATCH (n:Person) WHERE n.name STARTS WITH $name RETURN count(n) AS n',
    { name },
  )
  return records[0]?.get('n')
}

test('namesakes in two governments, father and son, a person and a ship of that name are two each', async () => {
  expect(await peopleNamed('Karim Haddad')).toBe(2)
  expect(await peopleNamed('Pavel Doru')).toBe(2)
  const { records } = await database.driver.executeQuery(
    "MATCH (n {name: 'Karim Haddad'}) WHERE n:Person OR n:Organization RETURN labels(n) AS labels",
  )
  expect(records.filter(record => record.get('labels').includes('Organization'))).toHaveLength(1)
})

test('open questions are asked with the sentences of both sides, answered in a line, told and taken back', async () => {
  const before = await dump(database.driver)
  const listed = await parley(['judge', 'list', '--json'], scratchSettings())
  const questions = listed.stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(questions).toHaveLength(1)
  expect(questions[0]).toMatchObject({ rule: 'country', left: { record: { name: 'Karim Haddad' } } })

  const asked = await parley(['judge', '--by', 'Ines'], scratchSettings(), 'x\ns the same photograph\n')
  expect(asked.stdout).toContain(
    '“Oil Minister Karim Haddad of Iraq received Otto Lind in Basra.” [Gulf Wire, 2024-03-01]',
  )
  expect(asked.stdout).toContain('“Trade Minister Karim Haddad of Tunisia met Ilse Vark.” [Cap Post, 2024-03-02]')
  expect(asked.stderr).toContain('«x» is no answer.')
  expect(asked.stderr).toContain('1 answers were written down.')
  expect(asked.status).toBe(0)
  expect(await peopleNamed('Karim Haddad')).toBe(1)

  const told = await parley(['judge', 'log'], scratchSettings())
  expect(told.stdout).toMatch(
    /^rul-1 {2}SAME {2}Karim Haddad \/ Karim Haddad \(.*\) by Ines, .*: the same photograph\n$/,
  )
  const undone = await parley(['judge', 'undo', 'rul-1', '--by', 'Ines'], scratchSettings())
  expect(undone.stderr).toContain('Taken back: rul-1 (SAME by Ines).')
  expect(await dump(database.driver)).toEqual(before)
  expect((await parley(['judge', 'undo', 'rul-1', '--by', 'Ines'], scratchSettings())).status).toBe(2)
})

test('after the records it is asked which entries of lists mean somebody, and that answer is taken back too', async () => {
  async function* entries(): AsyncGenerator<ListItem> {
    yield {
      file: 'list.csv',
      line: 1,
      entry: {
        id: 'ofac-7',
        list: 'US-OFAC-SDN',
        authority: 'Office of Foreign Assets Control',
        country: 'USA',
        kind: 'PERSON',
        name: 'LIND, Otto',
        aliases: [],
        programs: ['HARBOUR'],
        listedOn: null,
        nationalities: [],
        birthDates: ['1961'],
        remarks: null,
      },
    }
  }
  await ingestLists({ graph, now, items: entries, mayShrink: 0.1 })
  const before = await dump(database.driver)
  const asked = await parley(['judge', '--by', 'Ines'], scratchSettings(), 'n\ns born in 1961\nq\n')
  expect(asked.stdout).toContain('Does this entry mean Otto Lind?')
  expect(asked.stdout).toContain('LIND, Otto [US-OFAC-SDN]; 1961; HARBOUR  ofac-7')
  expect(asked.stderr).toContain('1 answers were written down.')
  const ruling = /SAME: (rul-\d+)/.exec(asked.stderr)?.[1] ?? ''
  expect((await parley(['judge', '--by', 'Ines'], scratchSettings(), 'n\n')).stdout).not.toContain('Does this entry')
  await parley(['judge', 'undo', ruling, '--by', 'Ines'], scratchSettings())
  expect(await dump(database.driver)).toEqual(before)
})
