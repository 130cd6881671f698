import type { Rolldown } from 'vite'
import { mapSheets } from './integrity.ts'

/**
 * The linked sheets of a page as one text, and the page with their links set aside. A link keeps its place, because
 * lazy screens do not fetch a sheet that has one. It styles nothing and is not fetched, unless the app wants the
 * sheet in the browser's cache (`cache-sheets.ts`).
 * @throws Error if a sheet would end the style element or names a file, whose address could be relative to it
 */
export function inlineSheets(
  html: string,
  bundle: Rolldown.OutputBundle,
  base: string,
): { readonly page: string; readonly sheets: string } {
  let sheets = ''
  const page = mapSheets(html, bundle, base, (tag, sheet) => {
    if (/<\/style|url\(/i.test(sheet)) throw new Error('A sheet cannot stand inside a page.')
    sheets += sheet.trim()
    return tag.replace('>', ' media="not all" disabled>')
  })
  return { page, sheets }
}
