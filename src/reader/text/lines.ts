/** A line of a document that holds words; `bodyStart` stands after a dateline, and `link` lines say nothing themselves. */
export interface Line {
  start: number
  end: number
  bodyStart: number
  paragraph: number
  link: boolean
}

const pointer =
  /^\W*(?:also read|also see|see also|read (?:more|also|next|the full)|more on this|related(?: (?:stories|articles|news|coverage))?|watch(?: (?:live|now|more))?|listen|click here|sign up|subscribe|follow us|share this|others are reading(?: now)?|recommended|advertisement|sponsored|photo|image|file photo|editor.?s pick|don.?t miss|trending|most read|keep reading|continue reading|story continues|this article is (?:made|published)|copyright|©|all rights reserved|media contact)\b/iu
const alone = /^\W*(?:also read|read more|advertisement|related|photo|image|watch|listen|recommended|share)\W*$/iu
const dateline =
  /^\s*(?:\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s*[\p{L}. ]{2,30}){0,2}?(?:,\s*\p{L}{3,9}\.?\s+\d{1,2}(?:,\s*\d{4})?)?\s*(?:\([^)\n]{2,40}\))?\s*(?:—|–|--|-)\s+|\p{Lu}[\p{L}'’ ]{2,30}(?:,\s*\p{L}{3,9}\.?\s+\d{1,2})?\s*\([^)\n]{2,40}\)\s*(?:—|–|--|-)\s+)/u
const dateStamp = /^\s*(?:date|published|updated|posted)\s*:?\s+\d{4}-\d{2}-\d{2}\s*/iu

/** Cuts a text into its lines, tells lines that only point elsewhere, and where a line's own words begin. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let paragraph = -1
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const line = match[0]
    if (line.trim() === '') continue
    paragraph++
    const stamp = dateStamp.exec(line)?.[0].length ?? 0
    const place = dateline.exec(line.slice(stamp))?.[0].length ?? 0
    lines.push({
      start: match.index,
      end: match.index + line.length,
      bodyStart: match.index + stamp + place,
      paragraph,
      link: isLink(line),
    })
  }
  return lines
}

function isLink(line: string): boolean {
  if (alone.test(line)) return true
  return pointer.test(line) && (/^\W*[\p{L}’' ]+:/u.test(line) || line.length < 60 || !/[.!?]["”’']?\s*$/u.test(line))
}
