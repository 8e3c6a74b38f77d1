import { z } from 'zod'
import { resolveActor as resolve } from '../actors/resolve-actor.ts'
import { loadGazetteer } from '../reader/gazetteer/gazetteer.ts'
import { loadOfficeHolders } from '../reader/gazetteer/office-holders.ts'
import type { Context, ExitStatus } from './context.ts'
import { objectsOf } from './objects.ts'

const phrase = z.object({
  text: z.string().min(1),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?/)
    .nullish(),
})

/** Says whom actor phrases mean on their days, NDJSON in and out: country, person and office. */
export async function resolveActor(files: string[], context: Context): Promise<ExitStatus> {
  const [gazetteer, holders] = await Promise.all([loadGazetteer(), loadOfficeHolders()])
  let refused = 0
  for await (const item of objectsOf(files, phrase, context)) {
    if ('error' in item) {
      refused++
      context.say(`${item.place} ${item.error}`)
      continue
    }
    const { text, date } = item.value
    await context.put(JSON.stringify(resolve(text, date?.slice(0, 10) ?? null, { gazetteer, holders })))
  }
  return refused > 0 ? 2 : 0
}
