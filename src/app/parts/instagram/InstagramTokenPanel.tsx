import { type Ref, Suspense, useState } from 'react'
import type { InstagramGrant } from '../../../core/login/exchange/instagram-grant.ts'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Skeleton } from '../../ui/reading/Skeleton.tsx'
import { Digits } from '../../ui/tag/Digits.tsx'
import './InstagramTokenPanel.css'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { shortLivedNote } from '../token/dates-and-counts.ts'
import { TokenField } from '../token/TokenField.tsx'
import { TokenExpiry } from './TokenExpiry.tsx'

const RemindOfRefresh = lazyPart(() => import('../reminder/RemindOfRefresh.tsx'))

/** The Instagram User token, its end, and its account. */
export function InstagramTokenPanel(props: {
  readonly grant: InstagramGrant
  readonly accountId: string | undefined
  readonly username: string | undefined
  readonly waiting: boolean
  readonly ref: Ref<HTMLElement>
}) {
  const { grant, accountId, username, waiting, ref } = props
  const { kind, token } = grant
  const now = useNow()
  const [open, setOpen] = useState(false)
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className="instagram-token-panel"
      aria-label="Instagram User token"
    >
      <div>
        <h2>Instagram User token{kind && `, ${kind}`}</h2>
        <TokenField
          token={token.token}
          name="Instagram User token"
          copied={`Copied the Instagram User token${kind ? `, ${kind}` : ''}.`}
          drawn
          note={kind === 'short-lived' ? shortLivedNote(token.expiresAt, now) : undefined}
        />
        <p className="hint">
          For graph.instagram.com only. It does not work on graph.facebook.com.
        </p>
      </div>
      <TokenExpiry token={token} days={kind === 'short-lived' ? 1 : 60} now={now}>
        {kind === 'long-lived' && (
          <Button kind="quiet" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <Icon name="calendar" />
            Remind me
          </Button>
        )}
        {open && (
          <Suspense>
            <RemindOfRefresh grant={grant} username={username} onClose={() => setOpen(false)} />
          </Suspense>
        )}
      </TokenExpiry>
      <div className="instagram-account-id">
        <h2>Instagram account ID</h2>
        {accountId !== undefined ? (
          <CopyValue
            label="Copy Instagram account ID"
            copied="Copied the Instagram account ID"
            text={() => accountId}
          >
            <Digits value={accountId} />
          </CopyValue>
        ) : waiting ? (
          <Skeleton width="17ch" />
        ) : (
          <p className="token-expiry-big">Not stated</p>
        )}
        <p className="hint">
          Use it, or <code>me</code>, in API paths.
        </p>
      </div>
    </section>
  )
}
