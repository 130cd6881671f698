/** The path of a drawn screen for each of its spellings: without the slash, and as a file. */
export function toDrawn(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1').replace(/[^/]$/, '$&/')
}

/** The drawn screen of every address that has no page. */
export const notFoundPage = '404.html'

/** True if the screen that the build drew for `drawn` belongs to this path below the site's base. */
export function isDrawnAt(path: string, drawn: string): boolean {
  return path === drawn || drawn === notFoundPage
}
