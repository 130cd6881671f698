import type { Page } from '../../core/accounts/page.ts'
import { TokenRejected } from '../../core/graph/errors.ts'
import { countOf, toCount } from './instants.ts'

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
  const ready = pages.filter(page => page.instagramAccount).length
  const without = pages.length - ready
  if (pages.length === 0) {
    return failure instanceof TokenRejected
      ? 'The login came back with a token that Graph refuses.'
      : 'The login worked. The token below is yours to copy.'
  }
  if (without === 0) {
    return pages.length === 1
      ? 'Ready for the Instagram API.'
      : `All ${toCount(ready)} ready for the Instagram API.`
  }
  if (ready === 0) {
    return pages.length === 1
      ? 'It has no Instagram account connected.'
      : 'None has an Instagram account connected.'
  }
  return `${toCount(ready)} ready for the Instagram API, ${toCount(without)} without an Instagram account.`
}
