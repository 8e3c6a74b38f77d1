/** What is told of somebody in a list of all who attended a meeting. */
export interface Told {
  /** Whether they were the host, who is told first; then those of whom most articles tell. */
  host: boolean
  articles: number
  /** Whom they spoke for, by id. */
  representing: string | null
  /** The label of their node: Person, Organization or Country. */
  kind: string
  id: string
  name: string
}

const kinds: Readonly<Record<string, string>> = { P: 'Person', O: 'Organization', C: 'Country' }

/** One text of it all but the name: `H2 USA Pper-1`, for a host of whom two articles tell, who spoke for the USA. No id has a space. */
export function toldText({ host, articles, representing, kind, id }: Omit<Told, 'name'>): string {
  return `${host ? 'H' : ''}${articles} ${representing ?? ''} ${kind.charAt(0)}${id}`
}

/** What such a text tells, with the name on a line of its own. There are hundreds in an answer, so nothing is made on the way. */
export function parseTold(text: string): Told {
  const host = text.startsWith('H')
  const first = text.indexOf(' ')
  const second = text.indexOf(' ', first + 1)
  const end = text.indexOf('\n', second + 1)
  return {
    host,
    articles: Number(text.slice(host ? 1 : 0, first)),
    representing: second === first + 1 ? null : text.slice(first + 1, second),
    kind: kinds[text.charAt(second + 1)] ?? 'Organization',
    id: text.slice(second + 2, end),
    name: text.slice(end + 1),
  }
}
