import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import * as z from 'zod/mini'
import { canary, siteBase, siteFolder } from '#tests/hosting/build-site.ts'
import { namesIn, sumOfBuild, sumsOfFolder } from '../../build/sums.ts'

/* The deployed files. These tests need no browser. */

const names = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
const read = (name: string) => readFileSync(join(siteFolder, name), 'utf8')
/** The single file has a policy and tests of its own. */
const pages = names.filter(name => name.endsWith('.html') && name !== 'keytag.html')

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

/** Addresses in the scripts that are words, links or examples. `connect-src` allows two of them. */
const known = [
  'graph.facebook.com',
  'graph.instagram.com',
  'www.facebook.com',
  'www.instagram.com',
  'api.instagram.com',
  'developers.facebook.com',
  'business.facebook.com',
  'accountscenter.facebook.com',
  // Tools for “Verify this page”.
  'git-scm.com',
  'nodejs.org',
  'cli.github.com',
  // In the words of errors.
  'instagram.com',
  'i.instagram.com',
  'staticxx.facebook.com',
  'mcp.facebook.com',
  'connect.facebook.net',
  'web.facebook.com',
  'limited.facebook.com',
  // Namespaces, and addresses in libraries' error messages.
  'www.w3.org',
  'react.dev',
  'reactrouter.com',
  'sebbo2002.github.io',
  // `/check/` requests it to see the policy refuse it.
  'policy.invalid',
  // The single file's redirect URIs, which lead nowhere.
  'keytag.invalid',
  // Stands in a drawn screen, hidden, until the page puts its own origin there.
  'unknown.invalid',
  // Placeholders.
  'example.com',
  'your-site.example',
  'pictures.example',
  'acme.example',
]

test('every page has its policy before anything that could run or load, and no word for others', () => {
  expect(pages.length).toBeGreaterThan(50)
  for (const name of pages) {
    const head = read(name)
    const at = [
      '<meta charset',
      'http-equiv="Content-Security-Policy"',
      'name="referrer"',
      '<title>',
      '<script',
      '<link',
    ]
    const places = at.map(text => head.indexOf(text))
    expect([name, ...places]).not.toContain(-1)
    expect([name, ...places]).toEqual([name, ...places.toSorted((one, other) => one - other)])
    expect(places[1]).toBeLessThan(1024)
    expect(head).toContain('<meta name="referrer" content="no-referrer">')
  }
})

test('a build lists the sum of every file, and the check alone names the sum of that list', () => {
  const list = read('SHA256SUMS')
  expect(list).toBe(sumsOfFolder(siteFolder))
  expect(namesIn(list)).toEqual(expect.arrayContaining(['sbom.cdx.json', 'keytag.html', ...pages]))
  // GitHub signs at most 1024 files at once, and a job hands on at most 128 kB in one variable.
  expect(namesIn(list).length).toBeLessThan(1024)
  expect(list.length).toBeLessThan(128 * 1024)
  const tag = `<meta name="keytag:sum" data-file="build" content="${sumOfBuild(list)}">`
  expect(pages.filter(name => read(name).includes(tag))).toEqual(['check/index.html'])
  expect(pages.filter(name => read(name).includes('name="keytag:sum"'))).toHaveLength(1)
})

/** The scripts and sheets that a page names in its tags. Its files import no others at once. */
const filesOf = (page: string) =>
  [...read(page).matchAll(/(?:src|href)="[^"]*(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  )

test('the start page fetches nothing of the results before it can be used, and little else', () => {
  const files = [...new Set(filesOf('index.html'))]
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter(file => /\/(?:results|simulator)-/.test(file))).toEqual([])
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(siteFolder, file))).length,
    0,
  )
  expect(bytes).toBeLessThan(126_000)
})

/** Inline texts of a page, in the form that a policy names. */
function inlineIn(html: string, tag: string): string[] {
  const texts = html.matchAll(
    new RegExp(`<${tag}(?: type="importmap")?>([\\s\\S]*?)</${tag}>`, 'g'),
  )
  return [...texts].map(([, text = '']) => `'sha256-${sha256(text)}'`)
}

test('the policy is the strict one, and allows no inline text but what is there', () => {
  const sources = pages.map(read)
  const written = new Set(
    sources.flatMap(html => [...inlineIn(html, 'script'), ...inlineIn(html, 'style')]),
  )
  for (const html of sources) {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    const rules = new Map(
      policy.split('; ').map(rule => {
        const [name = '', ...values] = rule.split(' ')
        return [name, values]
      }),
    )
    for (const tag of ['script', 'style']) {
      const allowed = rules.get(`${tag}-src`) ?? []
      expect(allowed[0]).toBe("'self'")
      expect(allowed).toEqual(expect.arrayContaining(inlineIn(html, tag)))
      expect(allowed.slice(1).filter(hash => !written.has(hash))).toEqual([])
      rules.delete(`${tag}-src`)
    }
    expect(Object.fromEntries(rules)).toEqual({
      'default-src': ["'none'"],
      'img-src': ["'self'"],
      'connect-src': ['https://graph.facebook.com', 'https://graph.instagram.com'],
      'manifest-src': ["'self'"],
      'worker-src': ["'none'"],
      'frame-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    })
    expect(html).not.toMatch(/<[^>]* (style|on\w+)="/)
  }
})

test('every script is held to its content, lazy ones included', () => {
  for (const name of ['index.html', 'callback/index.html', 'help/index.html']) {
    const html = read(name)
    const map = z
      .object({ integrity: z.record(z.string(), z.string()) })
      .parse(JSON.parse(/<script type="importmap">(.*?)<\/script>/.exec(html)?.[1] ?? '{}'))
    const tags = html.matchAll(
      /<(?:script|link)[^>]*(?:src|href)="([^"]+)"[^>]*integrity="([^"]+)"/g,
    )
    const held = { ...map.integrity, ...Object.fromEntries([...tags].map(([, a, b]) => [a, b])) }
    const scripts = names.filter(file => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(20)
    for (const file of scripts) {
      expect([file, held[`${siteBase}${file}`]]).toEqual([file, `sha256-${sha256(read(file))}`])
    }
  }
})

for (const [name, kilobytes] of [
  ['index.html', 124],
  ['help/190-460/index.html', 130],
  ['errors/index.html', 123],
  ['ask/index.html', 148],
] as const) {
  test(`${name} and its scripts weigh at most ${kilobytes} kB`, () => {
    const html = read(name)
    // A template holds what only some visits fetch.
    const shown = html.replace(/<template[\s\S]*?<\/template>/g, '')
    const scripts = shown.match(/(?<=(?:src|href)="[^"]*)assets\/[^"]+\.js/g) ?? []
    expect(scripts.length).toBeGreaterThan(3)
    const texts = [html, ...[...new Set(scripts)].map(read)]
    const bytes = texts.map(text => gzipSync(text, { level: 9 }).length)
    expect(bytes.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(kilobytes * 1000)
  })
}

test('both spellings of a callback’s address are one and the same page', () => {
  for (const name of ['callback', 'callback/instagram', 'simulated/callback']) {
    expect(read(`${name}.html`)).toBe(read(`${name}/index.html`))
  }
  expect(names).toContain('.nojekyll')
})

test('no address of anybody else is in what is deployed', () => {
  const found = names
    .filter(name => /\.(js|css|html)$/.test(name))
    .flatMap(name => [...read(name).matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)])
    .map(([, host = '']) => host)
  expect([...new Set(found)].filter(host => !known.includes(host))).toEqual([])
})

test('no variable of the builder’s machine is in what is deployed', () => {
  const telling = names.filter(name => /\.\w+$/.test(name) && read(name).includes(canary))
  expect(telling).toEqual([])
})

test('no page links a file twice, and every sheet is linked with its sum', () => {
  for (const name of pages) {
    const html = read(name)
    const links = [...html.matchAll(/<link rel="(?:stylesheet|modulepreload)"[^>]*href="([^"]+)"/g)]
    const hrefs = links.map(([, href]) => href)
    expect([name, ...hrefs]).toEqual([name, ...new Set(hrefs)])
    for (const [tag] of html.matchAll(/<link rel="stylesheet"[^>]*>/g)) {
      const file = /href="([^"]+)"/.exec(tag)?.[1]?.slice(siteBase.length) ?? ''
      expect(tag).toContain(` integrity="sha256-${sha256(read(file))}"`)
    }
  }
})

test('the tests’ site is the plain copy, whatever a fork says of itself', () => {
  expect(read('index.html')).toContain('data-colour="brass"')
  expect(read('index.html')).toContain('<title>Keytag</title>')
})
