import { describe, expect, test } from '@jest/globals'
import { type Line, textOfPages } from '../../../src/explorer/add/pdf-text.ts'

/** A page of lines twelve points high, fifteen apart; an empty one is a gap. */
const page = (...lines: string[]): Line[] =>
  lines.map((text, i) => ({ text, y: 700 - 15 * i, height: 12 })).filter(({ text }) => text !== '')

describe('the text of a PDF file', () => {
  test('has a paragraph that goes on over a page in one piece, and the next one apart', () => {
    const pages = [
      page('Firefly met Starmer', 'in Oslo and', '', 'They talked about'),
      page('herring.', '', 'It rained.'),
    ]
    expect(textOfPages(pages)).toBe('Firefly met Starmer in Oslo and\n\nThey talked about herring.\n\nIt rained.')
  })

  test('begins a new paragraph on a new page after the end of a sentence', () => {
    expect(textOfPages([page('They talked.'), page('It rained.')])).toBe('They talked.\n\nIt rained.')
  })

  test('has words whole that were parted at the end of a line', () => {
    expect(textOfPages([page('They made an arrange-', 'ment.')])).toBe('They made an arrangement.')
  })

  test('leaves out what stands at the head or foot of most pages, but for its number', () => {
    const foot = (number: number): Line => ({ text: `page ${number} of 3`, y: 20, height: 9 })
    const pages = ['He met', 'her in', 'Oslo.'].map((text, i) => [...page('Three days', '', text), foot(i + 1)])
    expect(textOfPages(pages)).toBe('He met her in Oslo.')
  })

  test('keeps what only two pages share', () => {
    expect(textOfPages([page('Oslo.'), page('Oslo.')])).toBe('Oslo.\n\nOslo.')
  })

  test('has a heading in larger letters apart from what follows', () => {
    const heading: Line = { text: 'Three days in Oslo', y: 720, height: 20 }
    expect(textOfPages([[heading, ...page('He met her.')]])).toBe('Three days in Oslo\n\nHe met her.')
  })
})
