import { useKeytag } from '../../keytag.tsx'
import { useLogin } from '../../login.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { Banner } from '../../ui/surface/Banner.tsx'
import { homeOf } from '../login/home-of.ts'
import { screenOf } from '../login/screen-of.ts'

/** News before a login: a login that is held, and anything that is in the way of a new one. */
export function StartNotices(props: {
  readonly worker: boolean
  /** The login asks for a code, and its challenge cannot be made. */
  readonly hasNoChallenge: boolean
}) {
  const { worker, hasNoChallenge } = props
  const { config, remembers, login } = useKeytag()
  const home = homeOf(config)
  const held = useLogin(login)
  return (
    <>
      {held.kind === 'session' && (
        <Banner icon="check">
          A login is held in this tab.{' '}
          <Link to={screenOf(held.session.grant)}>
            {held.session.family === 'facebook-login'
              ? 'Go back to its Pages'
              : 'Go back to its account'}
          </Link>
        </Banner>
      )}
      {held.kind === 'code' && (
        <Banner icon="clock">
          A login waits for its command.{' '}
          <Link to={screenOf(held.code)}>Finish it in the terminal</Link>
        </Banner>
      )}
      {held.kind === 'forgotten' && (
        <Banner icon="check">
          Keytag has forgotten the tokens. Log in again to get them back.
        </Banner>
      )}
      {home && (
        <Banner icon="warning">
          This copy belongs at {home}, and starts no login anywhere else. Open it there.
        </Banner>
      )}
      {!remembers && (
        <Banner icon="warning">
          This browser refuses storage to this page, or has no room left for it, so a login could
          not be recognised when it comes back. Allow it, leave private mode, or clear this site’s
          data.
        </Banner>
      )}
      {worker && (
        <Banner icon="warning">
          Another site on this address has put a service worker in the way. It could read a login,
          so Keytag does not start one. Use a copy of Keytag on a hostname of its own.
        </Banner>
      )}
      {hasNoChallenge && (
        <Banner icon="warning">
          This copy logs in by a code, and this page could not prepare that. Open it over https, and
          load it again.
        </Banner>
      )}
    </>
  )
}
