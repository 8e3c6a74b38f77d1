/** A question in GraphQL that knows the types of its variables and of its answer. */
export type Question<Data, Variables> = string & { readonly data?: Data; readonly variables?: Variables }

/** The server refused a question, or could not answer it; `code` is one of the documented list. */
export class Refused extends Error {
  readonly code: string
  readonly requestId: string | undefined

  constructor(message: string, code: string, requestId: string | undefined) {
    super(message)
    this.code = code
    this.requestId = requestId
  }
}

interface Reply<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[]
}

const tries = 3

/**
 * A function that asks the server at an address. What is busy for the moment (429, 503) is asked again after the time that the server gives.
 * @throws Refused with the server's message, its code, and the request id to report.
 */
export function connect(address: string, key?: string) {
  return async <Data, Variables>(question: Question<Data, Variables>, variables: Variables): Promise<Data> => {
    for (let left = tries - 1; ; left--) {
      const response = await fetch(new URL('/graphql', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ query: question, variables }),
      })
      if (left > 0 && (response.status === 429 || response.status === 503)) {
        const seconds = Number(response.headers.get('retry-after') ?? 1)
        await new Promise(resolve => setTimeout(resolve, seconds * 1000))
        continue
      }
      const { data, errors = [] } = (await response.json()) as Reply<Data>
      const [first] = errors
      if (data && !first) return data
      const { code = 'INTERNAL', requestId } = first?.extensions ?? {}
      throw new Refused(first?.message ?? `The server answered ${response.status}.`, code, requestId)
    }
  }
}
