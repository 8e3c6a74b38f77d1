import { createReadStream } from 'node:fs'
import { z } from 'zod'
import type { Graph } from '../graph/connect.ts'
import { screenedListings } from '../graph/read/screened-listings.ts'
import { screenedNames } from '../graph/read/screened-names.ts'
import { createGallery, type Gallery } from '../names/gallery.ts'
import { nameKindOf } from '../names/name-kind.ts'
import { filesAt } from '../sources/files.ts'
import { readLines } from '../sources/ndjson.ts'
import type { Context, ExitStatus } from './context.ts'
import { objectsOf } from './objects.ts'
import { withGraph } from './with-graph.ts'

const query = z.object({ name: z.string().min(1), kind: z.string().default('PERSON') })

/** Switches of `parley screen`. */
export interface ScreenSwitches {
  gallery?: string
}

/** For each name the five likest of a gallery: a file with a name a line, or the graph's people, organizations and list entries. */
export async function screen(files: string[], { gallery }: ScreenSwitches, context: Context): Promise<ExitStatus> {
  const against = gallery ? await fileGallery(gallery) : await withGraph(context, graphGallery)
  let refused = 0
  let done = 0
  for await (const item of objectsOf(files, query, context)) {
    if ('error' in item) {
      refused++
      context.say(`${item.place} ${item.error}`)
      continue
    }
    const { name, kind } = item.value
    const candidates = against
      .search(name, nameKindOf(kind))
      .map(({ id, name: found, score, reasons }) => ({ name: found, score, id, reasons }))
    await context.put(JSON.stringify({ query: item.value, candidates }))
    if (++done % 500 === 0) context.progress({ text: 'Screening names', done })
  }
  return refused > 0 ? 2 : 0
}

async function fileGallery(path: string): Promise<Gallery> {
  const [file = path] = await filesAt(path)
  const names = []
  for await (const { line, text } of readLines(createReadStream(file))) {
    const name = text.trim()
    if (name !== '') names.push({ id: String(line), name })
  }
  return createGallery(names)
}

async function graphGallery(graph: Graph): Promise<Gallery> {
  const names = [...(await screenedNames(graph)), ...(await screenedListings(graph))]
  return createGallery(names, at => nameKindOf(names[at]?.kind ?? 'PERSON'))
}
