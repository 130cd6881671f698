import type { AuthorizationCode } from '../../../core/login/reply/authorization-code.ts'
import { useNow } from '../../clock.ts'
import { Secret } from '../../ui/tag/Secret.tsx'
import './LoginCodeCard.css'
import { toLocalMoment } from '../token/dates-and-counts.ts'

/** The code and its remaining time. */
export function LoginCodeCard({ code }: { readonly code: AuthorizationCode }) {
  const now = useNow()
  const minutes = Math.floor((code.expiresAt.getTime() - now.getTime()) / 60_000)
  return (
    <section className="login-code-card" aria-labelledby="login-code">
      <h2 id="login-code">The code</h2>
      <Secret
        name="the code"
        copyLabel="Copy the code"
        copied="Copied the code"
        masked={code.code.masked}
        reveal={() => code.code.reveal()}
      />
      <dl>
        <div>
          <dt>{code.appId === undefined ? 'Good' : 'Good until'}</dt>
          <dd>
            {code.appId === undefined && 'At most until '}
            <b>{toLocalMoment(code.expiresAt, now)}</b>
            {code.appId === undefined
              ? '; its age is not known'
              : minutes > 0
                ? `, for ${minutes} more ${minutes === 1 ? 'minute' : 'minutes'}`
                : ', which is past'}
          </dd>
        </div>
        <div>
          <dt>Uses</dt>
          <dd>One. A second try fails</dd>
        </div>
        <div>
          <dt>State</dt>
          <dd>{code.appId === undefined ? 'Confirmed by you' : 'Matches this browser'}</dd>
        </div>
      </dl>
      <p className="hint">
        It came in the part of the address that this site’s host sees in its log. Without your app
        secret it is worth nothing.
      </p>
    </section>
  )
}
