// Whom somebody met in person: `npx tsx examples/clients/typescript/met.ts Zelenskyy`, with the server's address in PARLEY_URL.
import { connect } from './ask.ts'
import { type MetQuery, metQuestion } from './generated.ts'

type Encounter = MetQuery['encounters']['edges'][number]

const ask = connect(process.env.PARLEY_URL ?? 'http://127.0.0.1:4000')

/** All encounters, page after page, as they come. */
async function* encountersOf(name: string): AsyncGenerator<Encounter> {
  for (let after: string | null = null; ; ) {
    const { encounters }: MetQuery = await ask(metQuestion, { name, first: 5, after })
    yield* encounters.edges
    if (!encounters.pageInfo.hasNextPage) return
    after = encounters.pageInfo.endCursor ?? null
  }
}

for await (const { node, evidence } of encountersOf(process.argv[2] ?? 'Zelenskyy')) {
  console.log(`${node.meeting.date.edtf ?? 'undated'}  ${node.counterpart.name}`)
  for (const { sentence, article } of evidence) console.log(`    «${sentence}» ${article.source?.name ?? ''}`.trimEnd())
}
