import type { ArticleQuery } from './generated.ts'

type Article = NonNullable<ArticleQuery['article']>

/** A fact that an article tells, with the stretches of its text that say so. */
export type Told = { number: number; start: number; end: number; spans: readonly Span[] } & (
  | { kind: 'Meeting'; node: Article['meetings']['edges'][number]['node'] }
  | { kind: 'Sanction'; node: Article['sanctions']['edges'][number]['node'] }
)

/** A stretch of a text, and who is quoted there. */
export interface Span {
  start: number
  end: number
  attributedTo?: string | null | undefined
}

/** What an article tells, in the order of its text, numbered as notes are; `start` and `end` are those of its first stretch. */
export function toldBy({ meetings, sanctions }: Article): Told[] {
  const facts = [
    ...meetings.edges.map(({ node, evidence }) => ({ kind: 'Meeting' as const, node, ...spansOf(evidence) })),
    ...sanctions.edges.map(({ node, evidence }) => ({ kind: 'Sanction' as const, node, ...spansOf(evidence) })),
  ]
  return facts.sort((a, b) => a.start - b.start).map((fact, i) => ({ ...fact, number: i + 1 }))
}

function spansOf(evidence: readonly Span[]) {
  const spans = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end)
  const { start = 0, end = 0 } = spans[0] ?? {}
  return { spans, start, end }
}
