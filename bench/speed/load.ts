import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Somebody to ask: an address, its process, and what is posted for the question number `i`. */
export interface Asked {
  url: string
  process: number
  body: (i: number) => string
}

/** What some seconds of asking gave; times in milliseconds, `cpu` those of the process for one request. */
export interface Slice {
  perSecond: number
  times: number[]
  cpu: number
  failed: number
}

/** Posts and gives the answer's text; an answer with errors counts as failed. */
export function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const sent = request(url, { method: 'POST', agent, headers }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Asks for some seconds, so many at a time. */
export async function slice({ url, process: pid, body }: Asked, seconds: number, concurrency: number): Promise<Slice> {
  const times: number[] = []
  const began = performance.now()
  const cpu = cpuOf(pid)
  let [next, failed] = [0, 0]
  const one = async () => {
    while (performance.now() - began < seconds * 1000) {
      const at = performance.now()
      const text = await post(url, body(next++))
      if (text.startsWith('{"errors"')) failed++
      times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, one))
  const passed = (performance.now() - began) / 1000
  return { perSecond: times.length / passed, times, cpu: (cpuOf(pid) - cpu) / times.length, failed }
}

const tick = 10

/** Milliseconds of processor that a process has used, by Linux; 0 elsewhere. */
function cpuOf(pid: number): number {
  const fields = statOf(pid)
  return fields ? (Number(fields[11]) + Number(fields[12])) * tick : 0
}

function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** Memory that a process holds, in MB, by Linux; 0 elsewhere. */
export function memoryOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return 0
  }
}

/** The value below which so much of some values lies, such as .5 for the middle. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
