import type { Extraction } from '../../src/domain/extraction.ts'

/** Gives whatever a text tells of its name, by its reference: a state has its code, and nothing «–». */
export function naming({ people, organizations, places, countries }: Extraction) {
  return (ref: string | null | undefined): string =>
    [...people, ...organizations, ...places].find(one => one.ref === ref)?.name ??
    countries.find(one => one.ref === ref)?.iso3 ??
    '–'
}
