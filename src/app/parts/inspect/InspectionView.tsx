import type { Page } from '../../../core/accounts/page.ts'
import { known } from '../../../core/doctor/standing.ts'
import { permissionsOf } from '../../../core/inspect/compare.ts'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { layersOf } from '../../../core/inspect/passport.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { PermissionName } from '../permissions/PermissionList.tsx'
import { graphFailureInWords } from './failure-words.ts'

/** Meta's facts about a token: permissions, accounts, and the call that gave each. */
export function InspectionView({ inspection }: { readonly inspection: Inspection }) {
  const granted = permissionsOf(inspection)
  const statuses = known(inspection.permissions) ?? []
  const declined = statuses.filter(({ status }) => status !== 'granted')
  const targets = known(inspection.debug)?.targets
  const one = known(inspection.page)
  const pages = known(inspection.pages)
  const list = pages?.list ?? (one ? [one] : undefined)
  return (
    <>
      {granted === undefined && known(inspection.profile) && (
        <section>
          <h2>Permissions</h2>
          <p className="soft">
            Instagram has no call that tells them. The answer of the exchange did, when the token
            was made.
          </p>
        </section>
      )}
      {granted && (
        <section>
          <h2>Permissions</h2>
          {granted === inspection.found.granted && (
            <p className="soft">From the paste: no call told them.</p>
          )}
          <ul className="permission-list">
            {granted.map(name => (
              <li key={name}>
                <Icon name="check" />
                <PermissionName name={name} />
                <span className="permission-why">{reach(targets?.get(name))}</span>
              </li>
            ))}
            {declined.map(({ permission, status }) => (
              <li key={permission} data-off>
                <Icon name="no" />
                <PermissionName name={permission} />
                <span className="permission-why">
                  {status === 'declined' ? 'Declined' : status}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {list && (
        <section>
          <h2>Accounts</h2>
          {list.length === 0 && <p className="soft">Meta lists no Page for this token.</p>}
          <ul className="inspect-accounts">
            {list.map(page => (
              <Account key={page.id} page={page} />
            ))}
          </ul>
          {pages?.more && <p className="hint">The first hundred. Open them as results for all.</p>}
        </section>
      )}
      <section>
        <h2>Which call said it</h2>
        <ul className="inspect-layers">
          {layersOf(inspection).map(({ call, outcome, answered }) => (
            <li key={call}>
              <Icon name={answered ? 'check' : 'no'} />
              <code>{call}</code>
              <span>{outcome}</span>
            </li>
          ))}
        </ul>
        {graphFailureInWords(inspection).map(line => (
          <p key={line} className="hint">
            {line}
          </p>
        ))}
      </section>
    </>
  )
}

function Account({ page: { number, name, id, instagramAccount } }: { readonly page: Page }) {
  return (
    <li>
      <Tag flat state={instagramAccount ? 'brass' : 'hollow'}>
        {number}
      </Tag>
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className="hint">
          {instagramAccount
            ? (instagramAccount.username && `@${instagramAccount.username}`) || instagramAccount.id
            : 'No Instagram'}{' '}
          · Page&nbsp;{id}
        </span>
      </span>
    </li>
  )
}

function reach(targets: readonly string[] | 'all' | undefined): string {
  if (targets === undefined) return 'Granted'
  if (targets === 'all') return 'All, now and later'
  return `${targets.length} ${targets.length === 1 ? 'asset' : 'assets'}`
}
