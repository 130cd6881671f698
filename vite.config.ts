import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin, type Rolldown, runnerImport } from 'vite'
import { allCallbacks, asFile, callbacks, screens, simulatedDialogs } from './src/addresses.ts'
import { entries } from './src/core/errors/entries.ts'
import { fullTitle } from './src/core/errors/entry.ts'
import { readOwnCopy } from './src/own-copy.ts'

/** Every address that must answer 200 by itself: no static host needs a rule for them. */
const addresses = [
  ...allCallbacks.flatMap(address => [`${address}index.html`, asFile(address)]),
  ...[...Object.values(simulatedDialogs), ...screens]
    // The help pages carry words of their own.
    .filter(address => address !== 'help/')
    .map(address => `${address}index.html`),
  '404.html',
]

/** Where Facebook Login comes back to at Meta: these paint before the app is fetched. */
const painting = [
  `${callbacks.meta['facebook-login']}index.html`,
  asFile(callbacks.meta['facebook-login']),
]

/**
 * The order of the layers, inline and before every sheet: the bundler links the sheets of shared
 * chunks first, and the first sheet to name a layer would decide.
 */
const layers = /@layer [^;{]+;/.exec(readFileSync('src/app/styles/index.css', 'utf8'))?.[0] ?? ''
/** What people search for: these are for search engines, and can be read without a script. */
const helpPages: readonly HelpPage[] = [
  {
    fileName: 'help/index.html',
    title: 'What did Meta say?',
    description:
      'Paste an error of Meta’s Graph API, of Facebook Login or of Instagram Login: what happened, whose move it is, what to do.',
    paragraphs: entries.map(fullTitle),
  },
  ...entries.map(entry => ({
    fileName: `help/${entry.id}/index.html`,
    title: fullTitle(entry),
    description: `${entry.meaning} ${entry.cause}`,
    paragraphs: [entry.example ?? '', entry.meaning, entry.cause, ...entry.steps],
  })),
]

type HelpPage = {
  readonly fileName: string
  readonly title: string
  readonly description: string
  readonly paragraphs: readonly string[]
}

// What a fork is, if there is a file that says so.
const ownCopyFile = process.env.KEYTAG_CONFIG ?? 'keytag.config.json'
const ownCopy = readOwnCopy(existsSync(ownCopyFile) ? readFileSync(ownCopyFile, 'utf8') : undefined)

export default defineConfig({
  plugins: [react(), keytagPages()],
  define: { 'import.meta.env.KEYTAG_OWN_COPY': JSON.stringify(ownCopy) },
  // Real files and real 404s in preview, as on a static host.
  appType: 'mpa',
  build: {
    target: ['chrome123', 'edge123', 'firefox124', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every page begins with, in two files instead of a dozen: one that changes with Keytag,
        // and one that changes with its libraries.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
            { name: 'keytag', tags: ['$initial'] },
            // Small files are dear: each is a request, and a line of the import map in every page.
            {
              name: 'shared',
              test: /src[\\/](app[\\/](ui[\\/](?:\w+[\\/]|(?=\w+\.))(?!Code|Confirm|Digits|Drawer|Facts|HangHead|KeyDrawing|lazy-part|Menu|Secret|Select|Skeleton|Tabs|use-modal)|parts[\\/]login[\\/](use-pending|use-foreign|redirect))|core[\\/]login[\\/](?!answers|exchange))/,
              minShareCount: 2,
            },
            {
              // What the start page can do without.
              name: 'panels',
              test: /src[\\/]app[\\/]ui[\\/]/,
              minShareCount: 2,
            },
            { name: 'snippets', test: /[\\/]snippets[\\/]/ },
            {
              name: 'results',
              test: /after-login[\\/]CallbackScreen|app[\\/]first-answer|graph[\\/]client/,
            },
          ],
        },
      },
    },
  },
})

/**
 * Writes the HTML: the arrival script inlined, an import map with the integrity of every script,
 * and a policy that allows just these two. Then a copy for each address.
 */
function keytagPages(): Plugin {
  let base = '/'
  let isBuild = false
  return {
    name: 'keytag-pages',
    enforce: 'post',
    configResolved(config) {
      base = config.base
      isBuild = config.command === 'build'
    },
    configureServer(server) {
      // The development server knows one page; every address of the app is that page.
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? ''
        const fileName = `${path.replace(base, '').replace(/\/?$/, '/')}index.html`
        if ([...addresses, ...helpPages.map(page => page.fileName)].includes(fileName)) {
          request.url = `${base}index.html`
        }
        next()
      })
    },
    transformIndexHtml(source) {
      const html = source
        .replace('<html', () => `<html data-colour="${ownCopy.colour}"`)
        .replace('<title>Keytag', () => `<title>${ownCopy.name.replaceAll('&', '&amp;')}`)
      if (isBuild) return html
      return html
        .replace('<!-- keytag:policy -->', '')
        .replace('<!-- keytag:layers -->', `<style>${layers}</style>`)
        .replace(
          '<!-- keytag:arrival -->',
          `<script type="module" src="${base}src/arrival/arrival.ts"></script>`,
        )
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const arrival = await buildInline('src/arrival/arrival.ts', base)
        const paint = await buildInline('src/first-paint/paint.ts', base)
        const templates = await renderTemplates(base)
        const integrity = Object.fromEntries(
          Object.values(bundle).flatMap(file =>
            file.type === 'chunk' ? [[base + file.fileName, sri(file.code)]] : [],
          ),
        )
        const importMap = JSON.stringify({ integrity })
        const policy = contentSecurityPolicy([arrival, paint, importMap], layers)
        const html = withIntegrity(String(page.source), bundle, base)
          .replace(
            '<!-- keytag:policy -->',
            `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
          )
          .replace(
            '<!-- keytag:arrival -->',
            () => `<script>${arrival}</script>\n    <script type="importmap">${importMap}</script>`,
          )
          .replace('<!-- keytag:layers -->', `<style>${layers}</style>`)
        page.source = html
        const results = withIntegrity(resultsTags(bundle, base, html), bundle, base)
        const unlisted = html.replace(
          '<meta name="color-scheme"',
          '<meta name="robots" content="noindex">\n    <meta name="color-scheme"',
        )
        for (const fileName of addresses) {
          const own = fileName.includes('callback')
            ? unlisted.replace('</head>', `${results}\n  </head>`)
            : unlisted
          const source = painting.includes(fileName) ? withFirstPaint(own, templates, paint) : own
          this.emitFile({ type: 'asset', fileName, source })
        }
        for (const page of helpPages) {
          this.emitFile({ type: 'asset', fileName: page.fileName, source: withWords(html, page) })
        }
        this.emitFile({ type: 'asset', fileName: '.nojekyll', source: '' })
      },
    },
  }
}

/** The page with its own title, description and, for readers without a script, its words. */
function withWords(html: string, { title, description, paragraphs }: HelpPage): string {
  const written = paragraphs.filter(text => text !== '').map(text => `<p>${escaped(text)}</p>`)
  return html
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escaped(title)} · ${escaped(ownCopy.name)}</title>`,
    )
    .replace(
      /<meta name="description"[^>]*>/,
      () => `<meta name="description" content="${escaped(description)}">`,
    )
    .replace('<noscript>', () => `<noscript>\n      <h1>${escaped(title)}</h1>${written.join('')}`)
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}

/** Each sheet's link with its sum. */
function withIntegrity(html: string, bundle: Rolldown.OutputBundle, base: string): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (tag, href: string) => {
    const sheet = bundle[href.slice(base.length)]
    return sheet?.type === 'asset' ? tag.replace('>', ` integrity="${sri(sheet.source)}">`) : tag
  })
}

/** The results' own files beside the entry's, so that they do not come a round trip later. */
function resultsTags(bundle: Rolldown.OutputBundle, base: string, html: string): string {
  const chunk = Object.values(bundle).find(file => file.type === 'chunk' && file.name === 'results')
  if (chunk?.type !== 'chunk') throw new Error('The results have no file of their own.')
  const files = [chunk, ...chunk.imports.map(name => bundle[name])]
  return files
    .flatMap(file => {
      if (file?.type !== 'chunk' || html.includes(`href="${base}${file.fileName}"`)) return []
      const sheets = [...(file.viteMetadata?.importedCss ?? [])].map(
        name => `<link rel="stylesheet" crossorigin href="${base}${name}">`,
      )
      return [`<link rel="modulepreload" crossorigin href="${base}${file.fileName}">`, ...sheets]
    })
    .join('\n    ')
}

/**
 * The page that shows something before the app: what starts the app waits in a template, behind all
 * that is painted first.
 */
function withFirstPaint(html: string, templates: string, paint: string): string {
  const starting =
    /<script type="(?:importmap|module)"[^>]*>[^<]*<\/script>|<link rel="modulepreload"[^>]*>/g
  const app = html.match(starting)?.join('') ?? ''
  return html
    .replace(starting, '')
    .replace(/\n\s*\n/g, '\n')
    .replace(
      '</body>',
      () =>
        `${templates}\n<script>${paint}</script>\n<template data-app>${app}</template>\n</body>`,
    )
}

/** The markup of the first paint, written by the app's components. */
async function renderTemplates(base: string): Promise<string> {
  const { module } = await runnerImport<typeof import('./src/first-paint/render.tsx')>(
    '/src/first-paint/render.tsx',
    {
      configFile: false,
      base,
      logLevel: 'warn',
      mode: 'production',
      plugins: [withoutStyles, react()],
    },
  )
  return module.renderFirstPaint(base, ownCopy)
}

const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: id => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: id => (id === '\0no-style' ? '' : undefined),
}

/** A script as one self-contained text. */
async function buildInline(entry: string, base: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    base,
    publicDir: false,
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry, formats: ['iife'], name: 'inlined' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built.`)
  const code = output.output[0].code.trim()
  if (code.includes('</script')) throw new Error(`${entry} would end its own tag.`)
  return code
}

/**
 * Nothing but what the app needs. Left out because a meta tag cannot carry them: frame-ancestors,
 * report-uri, sandbox. The start screen refuses frames by itself.
 */
function contentSecurityPolicy(inlineScripts: readonly string[], inlineStyle: string): string {
  const hashes = inlineScripts.map(script => `'sha256-${digest('sha256', script)}'`)
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    `style-src 'self' 'sha256-${digest('sha256', inlineStyle)}'`,
    "img-src 'self'",
    'connect-src https://graph.facebook.com https://graph.instagram.com',
    "manifest-src 'self'",
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function sri(source: string | Uint8Array): string {
  return `sha256-${digest('sha256', source)}`
}

function digest(algorithm: string, source: string | Uint8Array): string {
  return createHash(algorithm).update(source).digest('base64')
}
