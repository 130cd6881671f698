import { CancelledError, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { noAccounts } from '../../core/accounts/load.ts'
import type { Page } from '../../core/accounts/page.ts'
import { TokenRejected } from '../../core/graph/errors.ts'
import { countOf, toCount } from '../parts/instants.ts'
import { PageRack, RackSkeleton } from '../parts/PageRack.tsx'
import { matchesOf, RackTools } from '../parts/RackTools.tsx'
import { ScreenHeading } from '../parts/ScreenHeading.tsx'
import { ShortLivedOnly } from '../parts/ShortLivedOnly.tsx'
import { UserTokenPanel } from '../parts/UserTokenPanel.tsx'
import { accountsQuery, askAnew, personQuery } from '../queries.ts'
import type { Session } from '../session.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Status } from '../ui/Status.tsx'
import { TextButton } from '../ui/TextButton.tsx'
import './ResultsScreen.css'

// None of these is needed for the first IDs.
const CopyAs = lazy(() => import('../parts/CopyAs.tsx'))
const GrantedPermissions = lazy(() => import('../parts/GrantedPermissions.tsx'))
const CallTrouble = lazy(() => import('../parts/CallTrouble.tsx'))
const NoPages = lazy(() => import('../parts/NoPages.tsx'))

/** From this many Pages on the rack is compact and has a find field. */
const compactFrom = 13

/** Copy and go. */
export function ResultsScreen({ session }: { readonly session: Session }) {
  const queries = useQueryClient()
  const accounts = useQuery(accountsQuery(session))
  const { pages, unreadable, progress } = accounts.data ?? noAccounts
  // Who it is is asked for once the first rows are here, so that they never wait for it.
  const person = useQuery({ ...personQuery(session), enabled: accounts.data !== undefined })
  const [find, setFind] = useState('')
  const [only, setOnly] = useState<'all' | 'ready' | 'none'>('all')
  const wanted = useDeferredValue(find)

  const stopped = accounts.error instanceof CancelledError
  const failed = accounts.isError && !stopped && !accounts.isFetching
  const waiting = accounts.data === undefined && accounts.isFetching
  const compact = pages.length >= compactFrom
  const matches = compact ? matchesOf(pages, wanted, only) : pages
  const again = () => void accounts.refetch()

  return (
    <main id="main" className="shell results-screen">
      <header className="results-head">
        <ScreenHeading
          title={titleOf(pages.length, waiting, person.data?.name, accounts.error)}
          arrived
        >
          {waiting || (failed && pages.length === 0) ? undefined : (
            <>
              {countOf(pages.length, 'Page')} for{' '}
              {person.data ? (
                <bdi>{person.data.name ?? `person ${person.data.id}`}</bdi>
              ) : person.isError ? (
                'an unnamed person'
              ) : (
                <Skeleton width="10ch" />
              )}
            </>
          )}
        </ScreenHeading>
        <p className="lead">
          {waiting
            ? 'The token is here. Its Pages arrive in a moment.'
            : summaryOf(pages, accounts.error)}
        </p>
      </header>
      <p className="results-status" role="status">
        <Progress
          fetching={accounts.isFetching}
          stopped={stopped || progress === 'stopped'}
          failed={failed}
          count={pages.length}
          unreadable={unreadable}
          onStop={() =>
            void queries.cancelQueries(
              { queryKey: accountsQuery(session).queryKey },
              { revert: false },
            )
          }
          onMore={stopped ? again : undefined}
        />
      </p>
      {session.grant.longLived === undefined && <ShortLivedOnly grant={session.grant} />}
      <UserTokenPanel grant={session.grant} />
      {failed && (
        <Suspense>
          <CallTrouble
            failure={accounts.error}
            session={session}
            kept={pages.length}
            onTryAgain={again}
          />
        </Suspense>
      )}
      {compact && (
        <RackTools
          pages={pages}
          matching={matches.length}
          find={find}
          onFind={setFind}
          only={only}
          onOnly={setOnly}
        />
      )}
      {waiting ? (
        <RackSkeleton />
      ) : pages.length > 0 ? (
        <PageRack pages={matches} compact={compact} find={wanted} session={session} />
      ) : (
        accounts.isSuccess &&
        !accounts.isFetching && (
          <Suspense>
            <NoPages
              session={session}
              name={person.data?.name}
              onAskAgain={() => askAnew(queries, session)}
            />
          </Suspense>
        )
      )}
      {!waiting && (
        <Suspense>
          <div className="results-below">
            {pages.length > 0 && <CopyAs session={session} pages={pages} />}
            <GrantedPermissions session={session} />
          </div>
        </Suspense>
      )}
    </main>
  )
}

function Progress(props: {
  readonly fetching: boolean
  readonly stopped: boolean
  readonly failed: boolean
  readonly count: number
  readonly unreadable: number
  readonly onStop: () => void
  readonly onMore: (() => void) | undefined
}) {
  const { fetching, stopped, failed, count, unreadable, onStop, onMore } = props
  const strange = unreadable > 0 ? ` ${countOf(unreadable, 'row')} could not be read.` : ''
  if (fetching && count === 0) {
    return (
      <Status icon="clock">
        Fetching Pages with <code>GET /me/accounts</code>
      </Status>
    )
  }
  if (fetching) {
    return (
      <>
        <Status icon="clock">{toCount(count)} Pages so far</Status>{' '}
        <TextButton onClick={onStop}>Stop</TextButton>
      </>
    )
  }
  if (stopped) {
    return (
      <>
        <Status icon="minus">
          Stopped. {countOf(count, 'Page')} listed, more may exist.{strange}
        </Status>{' '}
        {onMore && <TextButton onClick={onMore}>Fetch the rest</TextButton>}
      </>
    )
  }
  if (failed) {
    return count === 0 ? null : (
      <Status icon="minus">
        {countOf(count, 'Page')} so far.{strange}
      </Status>
    )
  }
  return (
    <Status icon="check">
      {count === 0
        ? 'Meta’s list of Pages is empty.'
        : count === 1
          ? 'The one Page that Meta lists is here.'
          : `All ${toCount(count)} Pages that Meta lists are here.`}
      {strange}
    </Status>
  )
}

function titleOf(
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

function summaryOf(pages: readonly Page[], failure: Error | null): string {
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
