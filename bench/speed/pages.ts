import { type Asked, post, quantile, slice } from './load.ts'

const [rounds, seconds] = [3, 2]

/** What the page of so many meetings that is the thousandth, or the last, takes beside the first, in words. */
export async function deepPage(server: Pick<Asked, 'url' | 'process'>, size: number): Promise<string> {
  const query = `query ($after: String) { meetings(first: ${size}, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`
  const ask = async (after: string | null) =>
    JSON.parse(await post(server.url, JSON.stringify({ query, variables: { after } })))
  let [after, pages] = [null as string | null, 1]
  for (; pages < 1_000; pages++) {
    const { endCursor, hasNextPage } = (await ask(after)).data.meetings.pageInfo
    if (!hasNextPage) break
    after = endCursor
  }
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const first = await slice(
      { ...server, body: () => JSON.stringify({ query, variables: { after: null } }) },
      seconds,
      1,
    )
    const deep = await slice({ ...server, body: () => JSON.stringify({ query, variables: { after } }) }, seconds, 1)
    ratios.push(quantile(deep.times, 0.5) / quantile(first.times, 0.5))
  }
  return `page ${pages} takes ${quantile(ratios, 0.5).toFixed(2)} times as long as page 1`
}
