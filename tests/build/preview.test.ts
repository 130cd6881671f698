import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainCopy } from '#src/own-copy.ts'
import { keytagConfig } from '../../build/config.ts'

let server: PreviewServer
let host: string

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-preview-'))
  mkdirSync(join(folder, 'paste'))
  writeFileSync(join(folder, 'index.html'), 'The start')
  writeFileSync(join(folder, 'paste/index.html'), 'Paste anything')
  writeFileSync(join(folder, '404.html'), 'Nothing is here')
  writeFileSync(join(folder, 'errors.json'), '{}')
  const config = keytagConfig({ own: plainCopy, base: '/any/path/', commit: undefined })
  server = await preview({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: { ...config.build, outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('It does not listen.')
  host = `http://127.0.0.1:${address.port}`
}, 60_000)

afterAll(() => server.close())

const ask = (path: string, method = 'GET') =>
  fetch(`${host}${path}`, { method, redirect: 'manual', headers: { accept: 'text/html' } })

test.each([
  ['/any/path/', 200, 'The start'],
  ['/any/path/paste/', 200, 'Paste anything'],
  ['/any/path/errors.json', 200, '{}'],
  ['/any/path/unknown', 404, 'Nothing is here'],
  ['/any/path/unknown/', 404, 'Nothing is here'],
  ['/any/path/%E0', 404, 'Nothing is here'],
])('`npm start` answers %s with %i and its page', async (path, status, text) => {
  const answer = await ask(path)
  expect([answer.status, await answer.text()]).toEqual([status, text])
})

test('`npm start` moves a screen without its slash to the one with it, with what was asked', async () => {
  const answer = await ask('/any/path/paste?family=instagram-login')
  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe('/any/path/paste/?family=instagram-login')
})

test('`npm start` lets no browser keep a page, and tells an unknown one by its head too', async () => {
  const answer = await ask('/any/path/unknown', 'HEAD')
  expect([answer.status, await answer.text()]).toEqual([404, ''])
  expect(answer.headers.get('cache-control')).toBe('no-cache')
})
