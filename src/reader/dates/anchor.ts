import type { Document } from '../../domain/document.ts'
import type { Day } from './calendar.ts'
import { dayFrom, dayOf } from './calendar.ts'
import { findDates } from './expression.ts'

/** What a document's dates are counted from: the day it was written, if that is known, and the days it states in full. */
export interface Anchor {
  /** Publication day, or the day that the text itself is headed with; null if neither is known. */
  written: Day | null
  /** Days that the text names with their year. */
  stated: Day[]
}

/** The anchor of a document. A date in full at the very head of a text («date 2025-10-24», a dateline) is the day of writing. */
export function anchorOf(document: Document): Anchor {
  const stated = findDates(document.text).flatMap(({ value }) => {
    if (value.kind !== 'DAY' || value.year === null) return []
    return dayFrom(value.year, value.month, value.day) ?? []
  })
  return { written: dayOf(document.publishedAt) ?? headDay(document.text), stated }
}

const heading = /^\s*(?:(?:date|published|updated|posted)\b[:\s]*|[\p{Lu} .'-]{3,40},\s*)(?=\S)/iu
/** Behind so many lines of a heading, each of at most so many characters and no sentence, the day of a text may stand. */
const [headLines, longestTitle] = [3, 160]

function headDay(text: string): Day | null {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  for (const line of lines.slice(0, headLines + 1)) {
    const day = dayAtHead(line)
    if (day || line.length > longestTitle || /[.!?…”"]\s*$/.test(line)) return day
  }
  return null
}

/** The day that a line begins with: «Published 24 October 2025», «LONDON, 24 October 2025». */
function dayAtHead(line: string): Day | null {
  const head = heading.exec(line)
  const isDateline =
    head !== null && (/^\s*(?:date|published|updated|posted)/i.test(head[0]) || /^\s*[\p{Lu} .'-]+,\s*$/u.test(head[0]))
  if (!head || !isDateline) return null
  const [first] = findDates(line.slice(head[0].length, head[0].length + 40))
  if (first?.start !== 0 || first.value.kind !== 'DAY' || first.value.year === null) return null
  return dayFrom(first.value.year, first.value.month, first.value.day)
}
