import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPrivateAddress, targetProblem } from '../domain/target.ts'

/** How a letter is sent. */
export interface Sending {
  /** Whether addresses of private networks are allowed. */
  privateToo: boolean
  /** Milliseconds within which the receiver has to answer. */
  patience: number
}

/**
 * Posts a body and resolves with the status of the answer, whose body is not read; redirections are not followed. The address that the
 * receiver's name leads to is looked at before anything is sent, and no other is used.
 * @throws Error that says why nothing was sent, or nothing came back.
 */
export async function send(
  url: string,
  body: string,
  headers: Record<string, string>,
  { privateToo, patience }: Sending,
): Promise<number> {
  const problem = targetProblem(url, privateToo)
  if (problem) throw new Error(`${new URL(url).host} ${problem}`)
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  const limit = AbortSignal.timeout(patience)
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      signal: limit,
      agent: false as const,
      ...(privateToo ? {} : { lookup: publicOnly }),
    }
    const sent = request(url, options, response => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    sent.once('error', error => reject(limit.aborted ? new Error(`no answer within ${patience} ms`) : error))
    sent.end(body)
  })
}

/** Looks a name up and refuses it when any of its addresses is one of a private network. */
const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, [])
    const inside = addresses.find(({ address }) => isPrivateAddress(address))
    if (inside) return done(new Error(`${host} leads to ${inside.address}, an address of a private network`), [])
    const [first] = addresses
    return options.all ? done(null, addresses) : done(null, first?.address ?? '', first?.family)
  })
}
