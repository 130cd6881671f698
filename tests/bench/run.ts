import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import buildSite, { siteBase, siteFolder } from '#tests/hosting/build-site.ts'
import { canSandbox, chromiumFlags, findChromium } from '#tests/hosting/chromium.ts'
import { type Handler, serveHosts } from '#tests/hosting/server.ts'
import { createPages } from '../../build/github-pages.ts'
import { addresses, wordsAlone } from './addresses.ts'
import { callback, callbackSizes } from './callback.ts'
import { say } from './figures.ts'
import { createGraph } from './graph.ts'
import { tenThousand } from './long-list.ts'
import { shape, slow4G } from './wire.ts'

/*
 * `npm run bench [rounds]`: how much longer than hand-written pages Keytag takes from Meta's redirect to the
 * first Instagram account ID and to its start page, what each address costs, and how a list of 10,000 Pages
 * behaves. Ratios are the result: both pages are opened one after the other in each round. Absolute times
 * are this machine's.
 */

const rounds = Number.parseInt(process.argv[2] ?? '9', 10) || 9

await buildSite()
const graph = createGraph(80)
const written: Readonly<Record<string, string>> = {
  '/floor/': readFileSync('tests/bench/floor.html', 'utf8'),
  '/words/': wordsAlone(readFileSync(`${siteFolder}/index.html`, 'utf8')),
}
const pages = createPages(siteFolder, siteBase)
const home: Handler = request => {
  const html = written[new URL(request.url).pathname]
  return html === undefined
    ? pages(request)
    : new Response(html, {
        headers: { 'content-type': 'text/html', 'cache-control': 'max-age=600' },
      })
}
const handlers = {
  'acme.github.io': () => zipped(home),
  'graph.facebook.com': () => zipped(graph.answer),
}

callbackSizes()
const slow = await serveHosts(handlers, port => shape(port, slow4G))
await withBrowser(slow.chromiumFlags, async browser => {
  for (const kind of ['warm', 'cold'] as const) await callback(browser, kind, rounds)
  await addresses(browser, rounds)
})
slow.close()
graph.setTotal(10_000)
const fast = await serveHosts(handlers)
await withBrowser(fast.chromiumFlags, tenThousand)
fast.close()
if ((loadavg()[0] ?? 0) > 3) say('This machine was busy: take these with care.')
process.exit()

async function withBrowser(flags: readonly string[], use: (browser: Browser) => Promise<void>) {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    chromiumSandbox: canSandbox,
    args: [...chromiumFlags, ...flags],
  })
  await use(browser)
  await browser.close()
}

function zipped(handler: Handler): Handler {
  return async request => {
    const response = await handler(request)
    const headers = new Headers(response.headers)
    headers.set('content-encoding', 'gzip')
    return new Response(gzipSync(await response.arrayBuffer()), {
      status: response.status,
      headers,
    })
  }
}
