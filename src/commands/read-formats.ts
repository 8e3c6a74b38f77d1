import type { ListFormat } from '../sources/lists/formats.ts'

const lists: Record<ListFormat, true> = {
  'ofac-sdn': true,
  'un-consolidated': true,
  'eu-fsf': true,
  'uk-hmt': true,
  ftm: true,
}

/** Formats that `parley read` knows, told without loading what reads them. */
export const readFormats: readonly string[] = ['documents', 'travels', ...Object.keys(lists)]
