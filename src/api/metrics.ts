import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What the server counts and times, in a registry of its own. */
export type Metrics = ReturnType<typeof createMetrics>

/** Counters for requests, their duration and errors by code. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'parley_http_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'parley_http_request_seconds',
    help: 'Time to answer, by route.',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  const errors = new Counter({
    name: 'parley_graphql_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers: [registry],
  })
  return {
    answered(route: string, status: number, milliseconds: number) {
      requests.inc({ route, status: String(status) })
      seconds.observe({ route }, milliseconds / 1000)
    },
    failed: (code: string) => errors.inc({ code }),
    text: () => registry.metrics(),
    type: registry.contentType,
    close: () => registry.clear(),
  }
}
