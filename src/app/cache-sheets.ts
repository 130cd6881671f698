/**
 * Fetches the sheets that a page has inline, for the pages of the site that link them. Their links style nothing
 * and wait, disabled, in the page.
 */
export function cacheSheets(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[disabled]')) {
    link.disabled = false
  }
}
