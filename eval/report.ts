import { type Ratio, wilson } from './ratio.ts'
import type { Finding, Score, Tally } from './score.ts'

const order = ['meeting HELD', 'meeting PLANNED', 'meeting CANCELLED', 'sanction IMPOSED']

/** «.84 [.78–.89] 120/143», or a dash where there is nothing to count. */
export function formatRatio(ratio: Ratio): string {
  if (ratio.all === 0) return '–'.padEnd(26)
  const [low, high] = wilson(ratio)
  const share = (value: number) => value.toFixed(2).replace(/^0/, '')
  return `${share(ratio.right / ratio.all)} [${share(low)}–${share(high)}] ${ratio.right}/${ratio.all}`.padEnd(26)
}

/** Recall and precision with their mean, F1. */
export function formatTally({ recall, precision }: Tally): string {
  const [r, p] = [recall, precision].map(({ right, all }) => right / all) as [number, number]
  return `recall ${formatRatio(recall)}, precision ${formatRatio(precision)}, F1 ${((2 * r * p) / (r + p)).toFixed(3)}`
}

/** The figures of one set of documents as lines. */
export function formatScore(title: string, score: Score): string {
  const lines = [`${title} (${score.documents} documents)`]
  const events = [...score.events].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b))
  for (const [event, tally] of events) {
    lines.push(`  ${event.padEnd(22)} recall ${formatRatio(tally.recall)}  precision ${formatRatio(tally.precision)}`)
  }
  for (const [field, ratio] of sorted(score.fields)) {
    lines.push(`    ${field.padEnd(20)} ${formatRatio(ratio)}`)
  }
  for (const [rule, ratio] of sorted(score.rules)) lines.push(`    by ${rule.padEnd(30)} ${formatRatio(ratio)}`)
  for (const [failure, times] of [...score.failures].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)))
    lines.push(`    ${String(times).padStart(4)} ${failure}`)
  if (score.quiet.all > 0) lines.push(`  without events, left alone  ${formatRatio(score.quiet)}`)
  return lines.join('\n')
}

function sorted(ratios: ReadonlyMap<string, Ratio>): [string, Ratio][] {
  return [...ratios].sort(([a], [b]) => a.localeCompare(b))
}

function rank(event: string): number {
  const index = order.indexOf(event)
  return index < 0 ? order.length : index
}

/** Errors as lines; of the unseen half only where asked for. */
export function formatFindings(findings: readonly Finding[], show: string, unseen: boolean): string {
  return findings
    .filter(finding => (unseen || finding.seen) && (show === 'all' || isKind(show, finding)))
    .map(finding => `${finding.what.padEnd(6)} ${finding.event} ${finding.document}\n       ${finding.line}`)
    .join('\n')
}

function isKind(show: string, finding: Finding): boolean {
  return show === 'misses' ? finding.what !== 'false' : finding.what === 'false'
}
