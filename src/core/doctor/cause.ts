import type { MetaPlace } from '../meta-places.ts'
import type { Evidence } from './evidence.ts'

type CauseId =
  | 'account-not-ticked'
  | 'all-pages-nothing-named'
  | 'connected-only'
  | 'development-mode'
  | 'dropped-page'
  | 'guided-dialog'
  | 'instagram-without-page'
  | 'list-permission'
  | 'no-instagram-basic'
  | 'no-page-at-all'
  | 'no-page-token'
  | 'no-task'
  | 'page-not-ticked'
  | 'personal-account'
  | 'portfolio-no-role'
  | 'portfolio-not-asked'
  | 'role-through-business'
  | 'stopped-list'
  | 'test-user'
  | 'token-kind'
  | 'two-factor'
  | 'wrong-person'

/** The action of one button about a cause. */
export type CauseRemedy =
  /** The dialog once more, with the Page picker open (`auth_type=rerequest`). */
  | { readonly kind: 'choose-again' }
  /** The same, with portfolio Pages: it cures most causes that look the same. */
  | { readonly kind: 'choose-again-widely' }
  /** The same login with these permissions beside those that were asked for. */
  | { readonly kind: 'ask-for'; readonly permissions: readonly string[] }
  | { readonly kind: 'include-portfolios' }
  | { readonly kind: 'plain-dialog' }
  | { readonly kind: 'guided-dialog' }
  | { readonly kind: 'another-person' }
  | { readonly kind: 'copy-note'; readonly note: 'page-access' | 'portfolio-role' }
  | { readonly kind: 'open-place'; readonly place: MetaPlace }
  | { readonly kind: 'fetch-again' }

/** One reason why something did not come, and how well it fits what was seen. */
export type Cause = {
  readonly id: CauseId
  /** The subject: missing Pages, missing Instagram accounts, or a Page's token and tasks. */
  readonly about: 'pages' | 'accounts' | 'access'
  readonly rank: 'fits' | 'possible' | 'ruled-out'
  readonly title: string
  /** The evidence that ranks it, in words. Meta's names are in backticks. */
  readonly evidence: string
  readonly remedy?: CauseRemedy
  /** A second way, for causes that are mended elsewhere first. */
  readonly also?: CauseRemedy
  /** Causes for which Graph would have answered the same. */
  readonly alike?: readonly CauseId[]
}

/** One rule: pure, and `undefined` where it has nothing to say. */
export type Check = (evidence: Evidence, now: Date) => Cause | undefined
