/** A question in GraphQL that knows the types of its variables and of its answer. */
export type Question<Data, Variables> = string & { readonly data?: Data; readonly variables?: Variables }

/** Why a question got no answer, in words for the one who asked. */
export class NoAnswer extends Error {
  readonly code: string
  readonly requestId: string | undefined

  constructor(message: string, code: string, requestId?: string) {
    super(message)
    this.code = code
    this.requestId = requestId
  }
}

interface Reply<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[]
}

/**
 * Asks the server that this page comes from.
 * @throws NoAnswer when it is out of reach or refuses the question.
 */
export async function ask<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables,
  { signal, key }: { signal?: AbortSignal; key?: string } = {},
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query: question, variables }),
    ...(signal && { signal }),
  }).catch((problem: unknown) => {
    if (signal?.aborted) throw problem
    throw new NoAnswer('The server cannot be reached. Is it still running?', 'UNREACHABLE')
  })
  const reply = (await response.json().catch(() => ({}))) as Reply<Data>
  const first = reply.errors?.[0]
  if (first) throw new NoAnswer(first.message, first.extensions?.code ?? 'INTERNAL', first.extensions?.requestId)
  if (!reply.data) throw new NoAnswer(`The server answered ${response.status} and said nothing.`, 'INTERNAL')
  return reply.data
}
