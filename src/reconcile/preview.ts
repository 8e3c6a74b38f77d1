import type { Graph } from '../graph/connect.ts'
import { type EntityFacts, readEntityFacts } from '../graph/read/entity-facts.ts'
import { describe } from './description.ts'
import { type Kind, kindOf } from './kind.ts'

const pages: Record<Kind, string> = {
  Person: 'people',
  Organization: 'organizations',
  Country: 'countries',
  Place: 'places',
}
const limits = { offices: 20, met: 0, sanctionedBy: 0, evidence: 1, meetings: true }

/** The path of the page of a thing; null for an id of nothing that can be reconciled. */
export async function pathOf(graph: Graph, id: string, signal?: AbortSignal): Promise<string | null> {
  const [facts] = await readEntityFacts(graph, [id], { ...limits, evidence: 0, meetings: false }, signal)
  return facts ? pathTo(facts) : null
}

/** A small page of HTML that tells who or what has an id, with a sentence that says so; null for an id of nothing that can be reconciled. */
export async function previewOf(graph: Graph, id: string, signal?: AbortSignal): Promise<string | null> {
  const [facts] = await readEntityFacts(graph, [id], limits, signal)
  return facts ? page(facts) : null
}

function pathTo({ entity }: EntityFacts): string {
  return `/${pages[kindOf(entity.labels) ?? 'Person']}/${encodeURIComponent(entity.id)}`
}

function page(facts: EntityFacts): string {
  const { entity, meetings, first, last, evidence } = facts
  const [said] = evidence
  const name = escaped(entity.name ?? entity.id)
  const others = (entity.aliases ?? []).slice(0, 4).map(escaped).join(', ')
  const span = first && last && first !== last ? `, ${first} to ${last}` : first ? `, ${first}` : ''
  const source = [said?.source, said?.publishedAt?.slice(0, 10)].filter(Boolean).map(one => escaped(String(one)))
  const lines = [
    `<h1><a href="${pathTo(facts)}" target="_blank" rel="noopener">${name}</a></h1>`,
    `<p>${escaped(describe(facts))}</p>`,
    others && `<p class="soft">Also: ${others}</p>`,
    meetings > 0 && `<p class="soft">${meetings === 1 ? '1 meeting' : `${meetings} meetings`} held${escaped(span)}</p>`,
    said && `<blockquote>${escaped(said.sentence)}<footer>${source.join(', ')}</footer></blockquote>`,
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title><style>${style}</style></head>
<body>${lines.filter(Boolean).join('\n')}</body></html>
`
}

const style = `:root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif }
body { margin: 10px 12px } h1 { font-size: 17px; margin: 0 0 2px } p { margin: 0 0 3px }
a { color: light-dark(#0b5cad, #8cc2ff) } .soft, footer { color: light-dark(#5a5f66, #a9b0b8); font-size: 13px }
blockquote { margin: 8px 0 0; padding-left: 10px; border-left: 3px solid light-dark(#c9ced4, #555c64) }`

function escaped(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, mark => marks[mark] ?? mark)
}
