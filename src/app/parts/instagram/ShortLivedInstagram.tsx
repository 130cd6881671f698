import type { InstagramGrant } from '../../../core/login/exchange/instagram-grant.ts'
import { Banner } from '../../ui/surface/Banner.tsx'
import { useLogInAgain } from '../login/request/use-log-in-again.ts'

/** The outcome of a half-finished exchange, with its next step. */
export function ShortLivedInstagram({ grant }: { readonly grant: InstagramGrant }) {
  const again = useLogInAgain(grant)
  return (
    <Banner icon="warning">
      <b>This is the short-lived token, good for an hour.</b> The command’s second half makes the
      long-lived one
      {grant.longLivedRefusal === undefined ? (
        ', and its answer is not here.'
      ) : (
        <>
          , and Instagram refused it: “<bdi>{grant.longLivedRefusal}</bdi>”.
        </>
      )}{' '}
      The code is used up. Run the second half alone, below, or{' '}
      <a href={again.href} {...again.handlers}>
        log in again
      </a>{' '}
      and run the whole command.
    </Banner>
  )
}
