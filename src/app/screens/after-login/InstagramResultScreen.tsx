import { useQuery } from '@tanstack/react-query'
import { Suspense, useRef } from 'react'
import { explain } from '../../../core/errors/explain.ts'
import { TokenRejected } from '../../../core/graph/errors.ts'
import type { InstagramSession } from '../../login.ts'
import { useOnline } from '../../parts/browser/use-online.ts'
import { Trouble, TroubleSection } from '../../parts/errors/Trouble.tsx'
import { ScreenHeading } from '../../parts/frame/ScreenHeading.tsx'
import { AccountIds } from '../../parts/instagram/AccountIds.tsx'
import { InstagramTokenPanel } from '../../parts/instagram/InstagramTokenPanel.tsx'
import { RefreshToken } from '../../parts/instagram/RefreshToken.tsx'
import { ShortLivedInstagram } from '../../parts/instagram/ShortLivedInstagram.tsx'
import { LinkedApp } from '../../parts/login/LinkedApp.tsx'
import { InstagramPermissions } from '../../parts/permissions/InstagramPermissions.tsx'
import { CopyDeadToken, DeadToken } from '../../parts/token/DeadToken.tsx'
import { countOf } from '../../parts/token/dates-and-counts.ts'
import { profileQuery } from '../../queries/instagram.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import './InstagramResultScreen.css'
import { queriesOf } from '../../cache/query-cache.ts'

const LengthenToken = lazyPart(() => import('../../parts/instagram/LengthenToken.tsx'))
const RevokeInstagram = lazyPart(() => import('../../parts/revoke/RevokeInstagram.tsx'))
const CopyAccountAs = lazyPart(() => import('../../parts/instagram/CopyAccountAs.tsx'))

/** The account of an Instagram Login: its token, its IDs, and its refresh. */
export default function InstagramResultScreen({ session }: { readonly session: InstagramSession }) {
  const { grant } = session
  const profile = useQuery(profileQuery(session), queriesOf(session))
  const online = useOnline()
  const panel = useRef<HTMLElement>(null)
  const showToken = () => panel.current?.focus()
  const { username, accountType, accountId = grant.userId } = profile.data ?? {}
  // A refused token cannot be exported or refreshed.
  const refused = profile.error instanceof TokenRejected
  if (refused) {
    return (
      <Trouble
        finding={explain(profile.error, online)}
        login={grant}
        note="Then put the new token into your code. The account ID does not change."
        folds={<CopyDeadToken token={grant.token.token} how="refused" />}
      >
        <DeadToken token={grant.token.token} why="User token, refused by Instagram" />
      </Trouble>
    )
  }
  const withoutName = 'The token is here'
  return (
    <main id="main" className="shell instagram-result">
      <header>
        <ScreenHeading
          title={username === undefined ? withoutName : `@${username} is ready`}
          arrived
        >
          {username === undefined ? (
            withoutName
          ) : (
            <>
              <bdi>@{username}</bdi> is ready
            </>
          )}
        </ScreenHeading>
        <p className="lead">
          {[
            ...(accountType === undefined ? [] : [toKind(accountType)]),
            ...(grant.granted ? [countOf(grant.granted.length, 'permission')] : []),
            'no Facebook Page needed.',
          ].join(', ')}
        </p>
      </header>
      {grant.linked && grant.appId && <LinkedApp appId={grant.appId} />}
      {grant.kind === 'short-lived' && <ShortLivedInstagram grant={grant} />}
      <InstagramTokenPanel
        grant={grant}
        accountId={accountId}
        username={username}
        waiting={profile.isPending}
        ref={panel}
      />
      {profile.isError && (
        <TroubleSection
          finding={explain(profile.error, online)}
          login={grant}
          onTryAgain={() => void profile.refetch()}
        />
      )}
      <div className="instagram-result-below">
        <div>
          {!profile.isError && <AccountIds profile={profile.data} exchanged={grant.userId} />}
          {grant.kind === 'short-lived' ? (
            <Suspense>
              <LengthenToken grant={grant} onNew={showToken} />
            </Suspense>
          ) : (
            <RefreshToken session={session} onNew={showToken} />
          )}
        </div>
        <div>
          <InstagramPermissions grant={grant} />
          <Suspense>
            <CopyAccountAs
              grant={grant}
              account={accountId === undefined ? undefined : { id: accountId, username }}
            />
          </Suspense>
          <Suspense>
            <RevokeInstagram session={session} username={username} />
          </Suspense>
        </div>
      </div>
    </main>
  )
}

/** Meta has documented BUSINESS, Business, MEDIA_CREATOR and Media_Creator. */
function toKind(accountType: string): string {
  const kind = accountType.toLowerCase()
  if (kind === 'business') return 'Business account'
  if (kind === 'media_creator' || kind === 'creator') return 'Creator account'
  return `Account type ${accountType}`
}
