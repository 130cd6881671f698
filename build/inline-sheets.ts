import type { Rolldown } from 'vite'

/**
 * The linked sheets of a page as one text, and the page with their links set aside. A link keeps its place: lazy
 * screens do not fetch a sheet that has one, and other pages find it in the browser's cache. It styles nothing,
 * so that the browser fetches it after the scripts.
 * @throws Error if a sheet would end the style element, or names a file by a relative address
 */
export function inlineSheets(
  html: string,
  bundle: Rolldown.OutputBundle,
  base: string,
): { readonly page: string; readonly sheets: string } {
  let sheets = ''
  const page = html.replace(
    /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g,
    (tag, href: string) => {
      const sheet = bundle[href.slice(base.length)]
      if (sheet?.type !== 'asset') throw new Error(`${href} is no sheet of the site.`)
      const text = String(sheet.source).trim()
      if (/<\/style|url\(/i.test(text)) throw new Error(`${href} cannot stand inside a page.`)
      sheets += text
      return tag.replace('>', ' media="not all">')
    },
  )
  return { page, sheets }
}
