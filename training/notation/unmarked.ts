import type { MarkedText } from './marks.ts'
import type { Report } from './problem.ts'

const standIns = /^(?:he|she|they|we|i|it|you|both|his|her|its|their|the|an?|one|this|that|these|those|each|all)\b/iu

/** Reports names that are marked in one place of a text and stand unmarked in another. */
export function reportUnmarked({ text, marks }: MarkedText, report: Report): void {
  const names = marks.filter(
    ({ refs, text }) => /^[pcol]/.test(refs[0] ?? '') && /^\p{Lu}/u.test(text) && !standIns.test(text),
  )
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name.text)) continue
    seen.add(name.text)
    for (let at = text.indexOf(name.text); at >= 0; at = text.indexOf(name.text, at + 1)) {
      const end = at + name.text.length
      const whole = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
      if (!whole || marks.some(mark => mark.start < end && mark.end > at && /^[pcold]/.test(mark.refs[0] ?? '')))
        continue
      report(
        name.line,
        `«${name.text}» is marked as ${name.refs.join('+')} here but stands unmarked in «${around(text, at, end)}»`,
      )
    }
  }
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 20), end + 20).replace(/\s+/g, ' ')
}
