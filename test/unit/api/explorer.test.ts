import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { createExplorer } from '../../../src/api/explorer.ts'

const folder = mkdtempSync(join(tmpdir(), 'explorer-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Parley</title>')
writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export const words = "hello"')
writeFileSync(join(folder, '..', 'secret.txt'), 'secret')
const explorer = createExplorer(pathToFileURL(`${folder}/`))
const get = (path: string, headers: Record<string, string> = {}) =>
  explorer(new Request(`http://parley${path}`, { headers }), path)

test.each(['/', '/people/per-1f0c', '/countries/GBR', '/meetings/mtg-1', '/met', '/search', '/add'])(
  '%s is a page of the explorer, and nothing in it may come from elsewhere',
  async path => {
    const response = await get(path)
    expect(await response?.text()).toContain('<title>Parley</title>')
    expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response?.headers.get('cache-control')).toBe('no-cache')
  },
)

test.each(['/nothing', '/people/a/b', '/../secret.txt', '/%2e%2e/secret.txt', '/assets', '/assets/'])(
  '%s is no page and no file of it',
  async path => {
    expect(await get(path)).toBeNull()
  },
)

test('an asset is sent compressed, may be kept for ever, and is not sent twice', async () => {
  const response = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, br' })
  expect(response?.headers.get('content-type')).toContain('text/javascript')
  expect(response?.headers.get('cache-control')).toContain('immutable')
  expect(response?.headers.get('content-encoding')).toBe('br')
  const body = Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))
  expect(brotliDecompressSync(body).toString()).toContain('hello')
  const tag = response?.headers.get('etag') ?? ''
  expect((await get('/assets/index-abc.js', { 'if-none-match': tag }))?.status).toBe(304)
})

test('whoever opens an address that is no page gets a page that leads on, and the status says that there is nothing', async () => {
  const response = await get('/nothing', { accept: 'text/html' })
  expect(response?.status).toBe(404)
  expect(await response?.text()).toContain('<title>Parley</title>')
})

test('before it is built, its address says how to build it', async () => {
  const missing = createExplorer(pathToFileURL(`${folder}/none/`))
  const response = await missing(new Request('http://parley/'), '/')
  expect(response?.status).toBe(503)
  expect(await response?.text()).toContain('npm run build')
})
