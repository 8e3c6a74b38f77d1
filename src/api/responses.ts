/** An answer as JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  })
}

/** An answer that says what is wrong, in the form that GraphQL gives its errors. */
export function problem(status: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  return json(status, { errors: [{ message, extensions: { code } }] }, headers)
}

/** An answer as text of some type. */
export function text(body: string, type: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { headers: { 'content-type': type, ...headers } })
}

/** Refuses a request whose body is larger than so many bytes, or does not tell its length; null for one that may be read. */
export function refuseLarge(request: Request, limit: number): Response | null {
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    return problem(413, 'BAD_INPUT', `The body of a request may have ${limit} bytes.`)
  }
  return request.headers.has('transfer-encoding')
    ? problem(411, 'BAD_INPUT', 'A request with a body has to tell its Content-Length.')
    : null
}
