import type { Plugin, Rolldown } from 'vite'
import { sumOf } from './policy.ts'

/** An import map with the integrity sum of every script, lazy ones included. */
export function importMap(bundle: Rolldown.OutputBundle, base: string): string {
  const integrity = Object.fromEntries(
    Object.values(bundle).flatMap(file =>
      file.type === 'chunk' ? [[base + file.fileName, sumOf(file.code)]] : [],
    ),
  )
  return JSON.stringify({ integrity })
}

/** Adds the integrity sum to each linked sheet. */
export function withSheetSums(html: string, bundle: Rolldown.OutputBundle, base: string): string {
  return mapSheets(html, bundle, base, (tag, sheet) =>
    tag.replace('>', ` integrity="${sumOf(sheet)}">`),
  )
}

/**
 * The page with each link of a sheet replaced, by its tag and the sheet's content.
 * @throws Error if a link names no sheet of the site
 */
export function mapSheets(
  html: string,
  bundle: Rolldown.OutputBundle,
  base: string,
  toTag: (tag: string, sheet: string) => string,
): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (tag, href: string) => {
    const sheet = bundle[href.slice(base.length)]
    if (sheet?.type !== 'asset') throw new Error(`${href} is no sheet of the site.`)
    return toTag(tag, Buffer.from(sheet.source).toString())
  })
}

const mark = '__KEYTAG_SHEET_SUMS__'
const linking = 'link.href = dep.href;'

/**
 * Adds sums for the sheets of lazy screens. An import map cannot hold them, and Vite links these sheets
 * with a function that sets no integrity.
 * @throws Error if a new version of Vite links sheets in another way
 */
export function lazySheetSums(): Plugin {
  return {
    name: 'keytag-lazy-sheet-sums',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /vite[\\/]preload-helper/ },
      handler(code) {
        if (!code.includes(linking)) throw new Error('Vite links lazy sheets in another way now.')
        const learned = `if (isCss) link.integrity = \`sha256-\${${mark}[dep.pathname.slice(-12, -4)]}=\`;`
        return { code: code.replace(linking, `${learned}\n${linking}`), map: null }
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle)
        const sums = Object.fromEntries(
          files.flatMap(file => {
            if (file.type !== 'asset' || !file.fileName.endsWith('.css')) return []
            // The hash in the name and the sum without its prefix: short, because every page carries them.
            const hash = /-([\w-]{8})\.css$/.exec(file.fileName)?.[1]
            if (hash === undefined) throw new Error(`${file.fileName} has no hash in its name.`)
            return [[hash, sumOf(file.source).slice('sha256-'.length, -'='.length)]]
          }),
        )
        for (const file of files) {
          if (file.type !== 'chunk' || !file.code.includes(mark)) continue
          file.code = file.code.replaceAll(mark, () => JSON.stringify(sums))
        }
      },
    },
  }
}
