import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import countries from 'i18n-iso-countries'

/** Rows of a table of the peers' benchmark, a line each; no value has a comma. */
export async function* rowsOf(folder: string, table: string): AsyncGenerator<string[]> {
  const lines = createInterface({
    input: createReadStream(join(folder, `${table}.csv`)),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const line of lines) if (line !== '') yield line.split(',')
}

const codes = Object.keys(countries.getAlpha3Codes()).sort()

/** The real country that stands for one of the made-up ones, `C007`. */
export function isoOf(code: string): string {
  return codes[Number(code.slice(1))] ?? ''
}

/** The reference in extractions of a row `p0000007`: `p7`. */
export function refOf(id: string): string {
  return `${id[0]?.toLowerCase()}${Number(id.slice(1))}`
}
