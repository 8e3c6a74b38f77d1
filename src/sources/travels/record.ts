import { z } from 'zod'
import { countryName } from '../../domain/country.ts'
import { countryNamed } from '../../domain/country-name.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day such as 1989-02-10')

const tripSchema = z.object({
  id: z.string().min(1),
  role: z.string(),
  name: z.string().min(1),
  start: day,
  end: day.nullish(),
  country: z.string().min(1),
  locale: z.string().nullish(),
  participants: z.array(z.object({ title: z.string(), name: z.string().min(1) })).nullish(),
  text: z.string().min(1),
})

const visitSchema = z.object({
  id: z.string().min(1),
  visitor: z.string().min(1),
  from: z.string().min(1),
  start: day,
  end: day.nullish(),
  description: z.string().nullish(),
})

/** A trip abroad, as the record tells it. */
export type Trip = z.infer<typeof tripSchema>
/** A visit of a foreign leader, as the record tells it. */
export type VisitRecord = z.infer<typeof visitSchema>

/** Reads one line of the record. @returns the reason when it is neither a trip nor a visit */
export function parseRecord(text: string): { trip: Trip } | { visit: VisitRecord } | { error: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return { error: `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}` }
  }
  const isVisit = typeof value === 'object' && value !== null && 'visitor' in value
  const parsed = isVisit ? visitSchema.safeParse(value) : tripSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { error: `is no travel record: ${issue?.path.join('.')}: ${issue?.message}` }
  }
  return isVisit ? { visit: parsed.data as VisitRecord } : { trip: parsed.data as Trip }
}

/** The days of a stay as EDTF. */
export function stay({ start, end }: { start: string; end?: string | null | undefined }): string {
  return end && end > start ? `${start}/${end}` : start
}

/** The code of a country that the record names; null for a state that is no more, which the graph does not know. */
export function recordCountry(name: string): string | null {
  const code = countryNamed(name)
  return code !== null && countryName(code) !== null ? code : null
}
