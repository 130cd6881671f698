import { skipToken, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Page } from '../../../core/accounts/page.ts'
import type { Verification } from '../../../core/live-check/verify.ts'
import { grantedOf } from '../../../core/login/permissions/granted.ts'
import { masked } from '../../../core/mask.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { permissionsQuery, personQuery } from '../../queries/person.ts'
import { Digits } from '../../ui/tag/Digits.tsx'
import { compactFrom } from '../pages/rack/rack-sizes.ts'
import { countOf, toCount, toLocal, toLocalDate, toLocalTime } from '../token/dates-and-counts.ts'
import { useVerified } from '../token/use-verification.ts'
import './PrintSheet.css'

/**
 * The results on paper. It is drawn when the browser prints, because a long list on the screen holds only
 * the rows in view.
 */
export default function PrintSheet(props: {
  readonly session: Session
  /** The listed or selected Pages. */
  readonly pages: readonly Page[]
}) {
  /** Revealed tokens by their short form. */
  const [shown, setShown] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    const begin = () => flushSync(() => setShown(revealedOnScreen()))
    const end = () => setShown(undefined)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return shown && createPortal(<Sheet {...props} shown={shown} />, document.body)
}

function Sheet(props: {
  readonly session: Session
  readonly pages: readonly Page[]
  readonly shown: ReadonlyMap<string, string>
}) {
  const { session, pages, shown } = props
  const { grant } = session
  const { config, now } = useKeytag()
  const queries = queriesOf(session)
  const person = useQuery({ ...personQuery(session), queryFn: skipToken }, queries).data
  const permissions = useQuery({ ...permissionsQuery(session), queryFn: skipToken }, queries).data
  const found = useVerified(session)
  const user = grant.longLived ?? grant.shortLived
  const token = (short: string) => shown.get(short) ?? short
  const granted = permissions && grantedOf(permissions)
  return (
    <section className="print-sheet" data-dense={pages.length >= compactFrom || undefined}>
      <h1>
        {countOf(pages.length, 'Page')}
        {person && (
          <>
            {' '}
            for <bdi>{person.name ?? person.id}</bdi>
          </>
        )}
      </h1>
      <p>
        {toLocal(now())}. {grant.appId && `App ${grant.appId}. `}
        {grant.environment === 'simulated' && 'Simulated: these tokens work nowhere. '}
        {testedInWords(found)}
      </p>
      <table>
        <thead>
          <tr>
            <th />
            <th>Page</th>
            <th>Page token</th>
            <th>Instagram account ID</th>
            <th>Page ID</th>
          </tr>
        </thead>
        <tbody>
          {pages.map(({ id, number, name, accessToken, instagramAccount }) => (
            <tr key={id}>
              <td>{number}</td>
              <td>
                <b>
                  <bdi>{name}</bdi>
                </b>
                {instagramAccount?.username && <span> @{instagramAccount.username}</span>}
              </td>
              <td className="print-value">{accessToken ? token(accessToken.masked) : 'None'}</td>
              <td className="print-value">
                {instagramAccount ? <Digits value={instagramAccount.id} /> : 'None'}
              </td>
              <td className="print-value">
                <Digits value={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl>
        <dt>User token</dt>
        <dd>
          <span className="print-value">{token(user.token.masked)}</span>
          {user.expiresAt && `Ends on ${toLocal(user.expiresAt)}`}
        </dd>
        {grant.dataAccessExpiresAt && (
          <>
            <dt>Data access</dt>
            <dd>Ends on {toLocalDate(grant.dataAccessExpiresAt)}</dd>
          </>
        )}
        {granted && granted.length > 0 && (
          <>
            <dt>Permissions</dt>
            <dd>{granted.join(', ')}</dd>
          </>
        )}
      </dl>
      <p>In your code, use a Page token with its Instagram account ID.</p>
      <p className="print-foot">
        Printed from {config.own.name}. Tokens are shortened: show them on screen first to print
        them in full.
      </p>
    </section>
  )
}

function testedInWords(found: Verification | undefined): string {
  if (found?.ended === undefined) return 'Tokens not tested.'
  const { ended, checked, working } = found
  const works = working === checked ? 'all work' : `${toCount(working)} work`
  return `${countOf(checked, 'token')} tested at ${toLocalTime(ended.at)}, ${works}.`
}

function revealedOnScreen(): ReadonlyMap<string, string> {
  const texts = [...document.querySelectorAll('.secret-text')].map(({ textContent }) => textContent)
  return new Map(texts.map(text => [masked(text), text]))
}
