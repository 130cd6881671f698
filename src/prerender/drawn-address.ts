/** The path of a drawn screen for each of its spellings: without the slash, and as a file. */
export function toDrawn(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1').replace(/[^/]$/, '$&/')
}
