import type { Page } from '../../../core/accounts/page.ts'
import { Skeleton } from '../../ui/surface/Skeleton.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { summaryOf, titleOf } from './results-in-words.ts'
import type { AccountsState } from './use-accounts.ts'

/** How many Pages, whose they are, and what they amount to. */
export function ResultsHead(props: {
  readonly accounts: AccountsState
  /** Those of the list, and those found beside it. */
  readonly pages: readonly Page[]
  /** `undefined` until Meta said who it is, `null` when it did not. */
  readonly name: string | null | undefined
}) {
  const { accounts, pages, name } = props
  const { waiting, failed, failure } = accounts
  return (
    <header className="results-head">
      <ScreenHeading title={titleOf(pages.length, waiting, name ?? undefined, failure)} arrived>
        {waiting || (failed && pages.length === 0) ? undefined : (
          <>
            {/* One text: a space of its own would move when the name comes. */}
            {`${countOf(pages.length, 'Page')} for `}
            {name ? (
              <bdi>{name}</bdi>
            ) : name === null ? (
              'an unnamed person'
            ) : (
              <Skeleton width="10ch" />
            )}
          </>
        )}
      </ScreenHeading>
      <p className="lead">
        {waiting ? 'The token is here. Its Pages arrive in a moment.' : summaryOf(pages, failure)}
      </p>
    </header>
  )
}
