import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { OwnCopy } from '../src/own-copy.ts'
import { type BuiltFrom, builtFromFile } from './built-from.ts'
import { errorsJson } from './errors-json.ts'
import { buildInline, renderTemplates, withFirstPaint } from './first-paint.ts'
import { inlineSheets } from './inline-sheets.ts'
import { importMap, withSheetSums } from './integrity.ts'
import { type DrawnScreen, place, sitePages, startScreen, unlisted, withWords } from './pages.ts'
import { contentSecurityPolicy } from './policy.ts'
import { clientFiles, drawScreens, holds, tagsOf, withoutReply, withScreen } from './prerender.ts'
import { previewPages } from './preview-pages.ts'
import { baseOf } from './settings.ts'

/**
 * The order of the layers, inline before every sheet. The bundler links the sheets of shared chunks first,
 * and the first sheet to name a layer decides the order.
 */
const layers = /@layer [^;{]+;/.exec(readFileSync('src/app/styles/index.css', 'utf8'))?.[0] ?? ''

/**
 * Without waiting for a sheet: hides the words for a page whose script may not run, and a drawn screen that is
 * not this visit's.
 */
const firstStyle = `${layers}[data-started] .not-started{display:none}[data-own] [data-drawn],[data-drawn]:not([data-placed]) :has(>[data-origin]),[data-started] [data-waits]:not([data-placed]){visibility:hidden}`

/**
 * Writes a page for each address: its inline scripts, an import map with the integrity of every script, its drawn
 * screen and inline style, and a policy that allows no other inline text.
 */
export function keytagPages(own: OwnCopy, commit: string | undefined): Plugin {
  let base = '/'
  let isBuild = false
  return {
    name: 'keytag-pages',
    enforce: 'post',
    configResolved(config) {
      base = baseOf(config.base)
      isBuild = config.command === 'build'
    },
    configureServer(server) {
      // The development server has one page, so every address of the app is rewritten to it.
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? ''
        const fileName = `${path.replace(base, '').replace(/\/?$/, '/')}index.html`
        if (sitePages.some(page => page.fileName === fileName)) request.url = `${base}index.html`
        next()
      })
    },
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir)
      // After the files that Vite finds by itself.
      return () => {
        server.middlewares.use(previewPages(folder, base))
      }
    },
    transformIndexHtml(source) {
      const html = source
        .replace('<html', () => `<html data-colour="${own.colour}"`)
        .replace('<title>Keytag', () => `<title>${own.name.replaceAll('&', '&amp;')}`)
      if (isBuild) return html
      return html
        .replace('<!-- keytag:policy -->', '')
        .replace('<!-- keytag:style -->', `<style>${firstStyle}</style>`)
        .replace(place, `<script type="module" src="${base}src/arrival/script.ts"></script>`)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const first = bundle['index.html']
        if (first?.type !== 'asset') return
        const arrival = await buildInline('src/arrival/script.ts', base)
        const paint = await buildInline('src/first-paint/paint.ts', base)
        const before = await buildInline('src/prerender/before.ts', base)
        const early = await buildInline('src/prerender/early.ts', base)
        const placing = await buildInline('src/prerender/without-reply.ts', base)
        const framing = await buildInline('src/first-paint/client-frame.ts', base)
        const templates = await renderTemplates(base, own)
        const screens = [startScreen(own), ...sitePages.map(({ screen }) => screen)]
        const drawn = await drawScreens(base, own, screens)
        const map = importMap(bundle, base)
        const scripts = [arrival, paint, before, early, placing, framing, map]
        const html = withSheetSums(String(first.source), bundle, base).replace(
          place,
          () => `${place}\n    <script type="importmap">${map}</script>`,
        )
        const queryTagsOf = (page: string, { queryModules }: DrawnScreen) =>
          queryModules && tagsOf(bundle, base, page, holds(queryModules))
        const withDrawn = (page: string, screen: DrawnScreen) => {
          const tags = withSheetSums(
            tagsOf(bundle, base, page, holds(screen.modules)),
            bundle,
            base,
          )
          const linked = page.replace('</head>', () => `${tags}\n  </head>`)
          const drawing = drawn.get(screen.path) ?? []
          return screen.isCallback
            ? withStyle(withoutReply(linked, screen.path, drawing), firstStyle, scripts)
            : withDrawnStyle(
                withScreen(linked, screen, drawing, { before, early }, queryTagsOf(linked, screen)),
                scripts,
                bundle,
                base,
              )
        }
        first.source = withArrival(withDrawn(html, startScreen(own)), arrival)
        for (const { fileName, isPainting, screen, words } of sitePages) {
          const page = words ? withWords(html, words, own.name) : unlisted(html)
          const whole = withDrawn(page, screen)
          const painting = () => {
            const files = clientFiles(bundle, base, whole, own.languages)
            return `${templates}\n${withSheetSums(files, bundle, base)}`
          }
          const source = isPainting
            ? withArrival(withFirstPaint(whole, painting(), placing, framing), paint)
            : withArrival(screen.isCallback ? withEnding(whole, placing) : whole, arrival)
          this.emitFile({ type: 'asset', fileName, source })
        }
        this.emitFile({ type: 'asset', fileName: 'errors.json', source: errorsJson() })
        const { metaAppId, source } = own
        const builtFrom: BuiltFrom = { commit, base, metaAppId, source }
        this.emitFile({
          type: 'asset',
          fileName: builtFromFile,
          source: `${JSON.stringify(builtFrom, null, 1)}\n`,
        })
        this.emitFile({ type: 'asset', fileName: '.nojekyll', source: '' })
        this.emitFile({ type: 'asset', fileName: 'licence.txt', source: readFileSync('LICENSE') })
      },
    },
  }
}

/** The page with the sheets of its drawn screen inline, so that the first frame waits for the page alone. */
function withDrawnStyle(
  html: string,
  scripts: readonly string[],
  bundle: Rolldown.OutputBundle,
  base: string,
): string {
  const { page, sheets } = inlineSheets(html, bundle, base)
  return withStyle(page, firstStyle + sheets, scripts)
}

/** The page with its inline style, and the policy that allows only this style and these scripts. */
function withStyle(html: string, style: string, scripts: readonly string[]): string {
  const policy = contentSecurityPolicy(scripts, style)
  return html
    .replace(
      '<!-- keytag:policy -->',
      () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('<!-- keytag:style -->', () => `<style>${style}</style>`)
}

/** The page with an inline script at its end. */
function withEnding(html: string, script: string): string {
  return html.replace('</body>', () => `<script>${script}</script>\n  </body>`)
}

function withArrival(html: string, script: string): string {
  return html.replace(place, () => `<script>${script}</script>`)
}
