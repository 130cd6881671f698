import type { Page } from '../../../core/accounts/page.ts'
import { Skeleton } from '../../ui/reading/Skeleton.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { isCounted, leadOf, titleOf } from './results-in-words.ts'
import type { AccountsState } from './use-accounts.ts'

/** The number of Pages and the person. */
export function ResultsHead(props: {
  readonly accounts: AccountsState
  /** Listed Pages and Pages found beside the list. */
  readonly pages: readonly Page[]
  /** `undefined` until Meta answered, `null` if it sent no name. */
  readonly name: string | null | undefined
}) {
  const { accounts, pages, name } = props
  const count = pages.length
  return (
    <HeadView
      title={titleOf(accounts, count, name ?? undefined)}
      count={isCounted(accounts, count) ? countOf(count, 'Page') : undefined}
      name={name}
      lead={leadOf(accounts, count)}
    />
  )
}

/** The head from its texts. The build draws it too, with marks as texts, for the first paint. */
export function HeadView(props: {
  readonly title: string
  /** Given if there is something to count. */
  readonly count: string | undefined
  readonly name: string | null | undefined
  readonly lead?: string | undefined
}) {
  const { title, count, name, lead } = props
  return (
    <header className="results-head">
      <ScreenHeading title={title} arrived>
        {count === undefined ? undefined : (
          <>
            {/* One text: a space of its own would move when the name comes. */}
            {`${count} for `}
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
      {lead && <p className="lead">{lead}</p>}
    </header>
  )
}
