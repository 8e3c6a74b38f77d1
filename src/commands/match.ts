import { z } from 'zod'
import { matchNames } from '../names/match-names.ts'
import { nameKindOf } from '../names/name-kind.ts'
import type { Context, ExitStatus } from './context.ts'
import { objectsOf } from './objects.ts'

const pair = z.object({ left: z.string().min(1), right: z.string().min(1), kind: z.string().default('PERSON') })

/** Compares pairs of names, NDJSON in and out: how sure they are of one, and why. */
export async function match(files: string[], context: Context): Promise<ExitStatus> {
  let refused = 0
  for await (const item of objectsOf(files, pair, context)) {
    if ('error' in item) {
      refused++
      context.say(`${item.place} ${item.error}`)
      continue
    }
    const { left, right, kind } = item.value
    await context.put(JSON.stringify(matchNames(left, right, nameKindOf(kind))))
  }
  return refused > 0 ? 2 : 0
}
