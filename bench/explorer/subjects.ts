/** Somebody whom the pages are about, somebody whom they met, and a meeting of theirs. */
export interface Subject {
  id: string
  name: string
  other: { id: string; name: string }
  meeting: string
}

interface Named {
  id: string
  name: string
}

/** Whom the pages can be about, those in most meetings of the last year, and in words how much the graph holds. */
export async function subjects(graphql: string): Promise<{ about: string; all: Subject[] }> {
  const held: { meta: { counts: Record<string, number> }; meetings: { groupBy: { person: Named | null }[] } } =
    await ask(
      '{ meta { counts { meetings people articles sanctions } } meetings(during: { from: "2025" }) { groupBy(by: [PERSON], order: LARGEST_FIRST, first: 8) { person { id name } } } }',
    )
  const all: Subject[] = []
  for (const { person } of held.meetings.groupBy) {
    if (!person) continue
    const { encounters }: { encounters: { nodes: { counterpart: Named; meeting: { id: string } }[] } } = await ask(
      `{ encounters(with: { id: "${person.id}" }, kinds: [PERSON], first: 1) { nodes { counterpart { id name } meeting { id } } } }`,
    )
    const [one] = encounters.nodes
    if (one) all.push({ ...person, other: one.counterpart, meeting: one.meeting.id })
  }
  if (all.length === 0) throw new Error('Nobody is known to have met anybody: bench/explorer/graph.ts fills a graph.')
  const about = Object.entries(held.meta.counts).map(([what, count]) => `${count.toLocaleString('en-GB')} ${what}`)
  return { about: about.join(', '), all }

  async function ask<T>(query: string): Promise<T> {
    const headers = { 'content-type': 'application/json' }
    const reply = await fetch(graphql, { method: 'POST', headers, body: JSON.stringify({ query }) })
    const { data, errors } = (await reply.json()) as { data: T; errors?: { message: string }[] }
    if (errors?.[0]) throw new Error(errors[0].message)
    return data
  }
}
