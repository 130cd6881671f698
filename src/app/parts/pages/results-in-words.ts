import type { Page } from '../../../core/accounts/page.ts'
import { TokenRejected } from '../../../core/graph/errors.ts'
import { countOf } from '../token/dates-and-counts.ts'
import { readinessInWords } from './list-in-words.ts'

/** The screen's title, also the document's. */
export function titleOf(
  count: number,
  waiting: boolean,
  name: string | undefined,
  failure: Error | null,
): string {
  if (waiting) return 'Asking Meta for the Pages'
  if (count === 0 && failure instanceof TokenRejected) return 'Meta does not take this token'
  if (count === 0 && failure) return 'The Pages are not here yet'
  return name === undefined ? countOf(count, 'Page') : `${countOf(count, 'Page')} for ${name}`
}

/** What the Pages amount to, in one line. */
export function summaryOf(pages: readonly Page[], failure: Error | null): string {
  if (pages.length === 0) {
    return failure instanceof TokenRejected
      ? 'The login came back with a token that Graph refuses.'
      : 'The login worked. The token below is yours to copy.'
  }
  const ready = pages.filter(page => page.instagramAccount).length
  return readinessInWords(ready, pages.length - ready)
}
