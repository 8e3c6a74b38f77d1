import type { Document } from '../../domain/document.ts'
import type { AnalysedSentence } from '../analysis.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** The day, month or year that a sentence gives for an act; «today» and an announcement in progress are the day of publication. */
export function sanctionDate(
  document: Document,
  sentence: AnalysedSentence,
  act: { trigger: number; progressive: boolean },
): string | null {
  const published = document.publishedAt?.slice(0, 10) ?? null
  const start = (sentence.tokens[act.trigger]?.start ?? sentence.start) - sentence.start
  const clause = sentence.text.slice(0, Math.min(sentence.text.length, start + 240))
  const dates = [...clause.matchAll(/\b([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/g)].flatMap(([, month, day, year]) => {
    const index = months.indexOf(month ?? '')
    return index < 0 ? [] : [`${year}-${String(index + 1).padStart(2, '0')}-${day?.padStart(2, '0')}`]
  })
  // Two dates in a clause may be of two acts: neither is sure.
  if (dates.length > 1) return null
  if (dates[0]) return dates[0]
  const month = /\b(?:in|since) ([A-Z][a-z]+) (\d{4})\b/i.exec(clause)
  const index = months.indexOf(month?.[1] ?? '')
  if (month && index >= 0) return `${month[2]}-${String(index + 1).padStart(2, '0')}`
  const year = /\bin (\d{4})\b/.exec(clause)?.[1]
  if (year && !act.progressive) return year
  if (published && (act.progressive || /\btoday\b/i.test(clause))) return published
  return null
}
