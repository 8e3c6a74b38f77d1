import type { z } from 'zod'
import { readLines } from '../sources/ndjson.ts'
import type { Context } from './context.ts'
import { withListFiles } from './list-files.ts'

/** One line of NDJSON, or what is wrong with it. */
export type ObjectItem<T> = { value: T } | { place: string; error: string }

/** The objects of NDJSON files in order, each checked; a bad line is told and the rest goes on. */
export async function* objectsOf<S extends z.ZodType>(
  files: readonly string[],
  schema: S,
  context: Pick<Context, 'input' | 'signal'>,
): AsyncIterable<ObjectItem<z.output<S>>> {
  const inputs = files.length > 0 ? files : ['-']
  for (const path of inputs) {
    const name = path === '-' ? 'standard input' : path
    const bytes = path === '-' ? context.input : (await withListFiles([path], context, async ([file]) => file))?.open()
    for await (const { line, text } of readLines(bytes ?? context.input)) {
      context.signal.throwIfAborted()
      if (text.trim() !== '') yield { place: `${name}: line ${line}`, ...parse(text, schema) }
    }
  }
}

function parse<S extends z.ZodType>(text: string, schema: S): { value: z.output<S> } | { error: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return { error: `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}` }
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  const [issue] = parsed.error.issues
  return { error: `is not as expected: ${issue?.path.join('.')}: ${issue?.message}` }
}
