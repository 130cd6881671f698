import type { Page } from '../../../core/accounts/page.ts'
import { known } from '../../../core/doctor/standing.ts'
import { permissionsOf } from '../../../core/inspect/compare.ts'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { layersOf } from '../../../core/inspect/passport.ts'
import { Fold } from '../../ui/form/Folds.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { PermissionName } from '../permissions/PermissionList.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { graphFailureInWords } from './failure-words.ts'
import { pagesOf, reachInWords } from './words.ts'

/** Meta's facts about a token, folded: permissions, accounts, and the call that gave each. */
export function InspectionView({ inspection }: { readonly inspection: Inspection }) {
  const layers = layersOf(inspection)
  return (
    <>
      <Permissions inspection={inspection} />
      <Accounts inspection={inspection} />
      <Fold summary="Which call said it" hint={countOf(layers.length, 'call')}>
        <ul className="inspect-layers">
          {layers.map(({ call, outcome, answered }) => (
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
      </Fold>
    </>
  )
}

function Permissions({ inspection }: { readonly inspection: Inspection }) {
  const granted = permissionsOf(inspection)
  const statuses = known(inspection.permissions) ?? []
  const others = statuses.filter(({ status }) => status !== 'granted')
  const targets = known(inspection.debug)?.targets
  if (granted === undefined) {
    if (!known(inspection.profile)) return null
    return (
      <Fold summary="Permissions" hint="No call names them">
        <p className="soft">
          Instagram has no call for them. The answer of the exchange named them when the token was
          made.
        </p>
      </Fold>
    )
  }
  return (
    <Fold
      summary="Permissions"
      hint={`${granted.length} granted${others.length > 0 ? `, ${others.length} not` : ''}`}
    >
      {granted === inspection.found.granted && (
        <p className="soft">From what you pasted. No call confirmed them.</p>
      )}
      <ul className="permission-list">
        {granted.map(name => (
          <li key={name}>
            <Icon name="check" />
            <PermissionName name={name} />
            <span className="permission-why">{reach(targets?.get(name))}</span>
          </li>
        ))}
        {others.map(({ permission, status }) => (
          <li key={permission} data-off>
            <Icon name="no" />
            <PermissionName name={permission} />
            <span className="permission-why">{status === 'declined' ? 'Declined' : status}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function Accounts({ inspection }: { readonly inspection: Inspection }) {
  const list = pagesOf(inspection)
  if (list === undefined) return null
  return (
    <Fold summary="Accounts" hint={reachInWords(inspection)}>
      {list.length === 0 && <p className="soft">Meta lists no Page for this token.</p>}
      <ul className="inspect-accounts">
        {list.map(page => (
          <Account key={page.id} page={page} />
        ))}
      </ul>
      {known(inspection.pages)?.more && (
        <p className="hint">
          The first {countOf(list.length, 'Page')}. Open them as results for all.
        </p>
      )}
    </Fold>
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
