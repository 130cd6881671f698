import { type Entry, fullTitle, type Who } from '../../../core/errors/entry.ts'
import { holdsWords, movers, shortCodeOf } from './entry-words.ts'

/** A line of the index. */
export type IndexLine = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly who: Who
}

export function lineOf(entry: Entry): IndexLine {
  return { id: entry.id, code: shortCodeOf(entry), title: fullTitle(entry), who: entry.who }
}

/** The lines that the build drew into this page. They are read before React takes the page over. */
export function linesInPage(): readonly IndexLine[] | undefined {
  // The build draws without a document.
  if (typeof document === 'undefined') return undefined
  const lines = movers.flatMap(([who]) =>
    [...document.querySelectorAll(`[data-drawn] [aria-labelledby="errors-${who}"] a`)].map(link => {
      const [code, title] = [...link.children].map(({ textContent }) => textContent)
      const id = link.getAttribute('href')?.split('/').at(-2) ?? ''
      return { id, code: code ?? '', title: title ?? '', who }
    }),
  )
  return lines.length > 0 ? lines : undefined
}

/** True if every word that is looked for stands in the line. */
export function isShownBy({ id, code, title }: IndexLine, looked: string): boolean {
  return holdsWords([id, code, title], looked)
}
