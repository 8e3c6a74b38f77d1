import type { ListFile, ListItem } from '../lists/list-source.ts'
import { isXml } from '../lists/shape.ts'
import { readCsv, shapeOf } from './csv.ts'
import { readXml } from './xml.ts'

/** The Specially Designated Nationals list, as XML, or as CSV with its other names and addresses in any order of files. */
export async function* readOfacSdn(files: readonly ListFile[]): AsyncIterable<ListItem> {
  const csv = { entries: [] as ListFile[], aliases: [] as ListFile[], addresses: [] as ListFile[] }
  for (const file of files) {
    if (await isXml(file)) {
      yield* readXml(file)
      continue
    }
    const shape = await shapeOf(file)
    if (shape === 'ENTRIES') csv.entries.push(file)
    else if (shape === 'ALIASES') csv.aliases.push(file)
    else if (shape === 'ADDRESSES') csv.addresses.push(file)
    else
      yield {
        file: file.name,
        line: 1,
        error: 'is neither the list (12 columns) nor its other names (5) or addresses (6)',
      }
  }
  yield* readCsv(csv.entries, csv)
}
