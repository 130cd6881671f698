import { Suspense, useState } from 'react'
import type { Grant } from '../../../core/login/reply/grant.ts'
import { useNow } from '../../clock.ts'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Banner } from '../../ui/surface/Banner.tsx'
import { useLogInAgain } from '../login/request/use-log-in-again.ts'
import { endsAtInWords } from './dates-and-counts.ts'

const LengthenUserToken = lazyPart(() => import('./LengthenUserToken.tsx'))

/** The outcome of a login without a long-lived token, with its next step. */
export function ShortLivedOnly({ grant }: { readonly grant: Grant }) {
  const again = useLogInAgain(grant)
  const now = useNow(grant.clockAhead)
  const [open, setOpen] = useState(false)
  const { expiresAt: ends, endless } = grant.shortLived
  // A token without an end is not short-lived.
  if (endless) return null
  if (grant.pasted && ends === undefined) {
    return (
      <Banner icon="warning">
        <b>Meta did not say how long this token lives.</b> If it is a short-lived one, it ends
        within two hours, and every Page token below ends with it.
      </Banner>
    )
  }
  return (
    <Banner icon="warning">
      <b>Connected, but Meta sent no long-lived token.</b>{' '}
      {ends
        ? `The token ${endsAtInWords(ends, now)}, and every Page token below with it.`
        : 'Every Page token below lives as long as this token.'}{' '}
      Good for a test, not for your product. Meta does not say what decides it:{' '}
      <a href={again.href} {...again.handlers}>
        log in again
      </a>
      , or{' '}
      {grant.appId ? (
        <TextButton onClick={() => setOpen(true)}>make it long-lived in a terminal</TextButton>
      ) : (
        'exchange the token on your own server, where the app secret may be'
      )}
      .
      <Suspense>
        {open && grant.appId && (
          <LengthenUserToken
            appId={grant.appId}
            simulated={grant.environment === 'simulated'}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </Banner>
  )
}
