import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { countryNamed } from '../src/domain/country-name.ts'

/** Writes gazetteer/office-holders.tsv: dated terms of office from Wikidata (CC0), as they stand beside the checkout. */
const reference = new URL('../../shared/reference/', import.meta.url)
const read = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(file, reference)), { columns: true })
const names: Record<string, string> = { us: 'USA', uae: 'ARE', saudi: 'SAU', world: '-' }

const cabinets = read('wikidata_cabinets_2001_2022.csv').map(({ body = '', position, person, start, end }) => [
  names[body] ?? countryNamed(body.replaceAll('-', ' ')),
  position,
  person,
  start,
  end,
])
const heads = read('wikidata_heads_2021.csv').map(
  ({ country = '', positionLabel, officeholderLabel, start_year, end_year }) => [
    countryNamed(country),
    positionLabel,
    officeholderLabel,
    start_year,
    end_year,
  ],
)
const rows = [...cabinets, ...heads]
  .filter(row => row[0] && row[1] && row[2] && row[3] && !/^Q\d+$/.test(row[2]))
  .map(row => row.join('\t'))
writeFileSync(new URL('../gazetteer/office-holders.tsv', import.meta.url), `${[...new Set(rows)].sort().join('\n')}\n`)
console.log(`${new Set(rows).size} terms of office`)
