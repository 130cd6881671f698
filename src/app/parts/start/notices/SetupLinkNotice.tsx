import { useId } from 'react'
import { useLocation } from 'react-router-dom'
import type { Family } from '../../../../core/family.ts'
import { riskOf } from '../../../../core/login/permissions/risk.ts'
import type { SetupLink } from '../../../../core/login/setup/reading/read-setup-link.ts'
import { worldOf } from '../../../../core/login/setup/setup-link.ts'
import { useKeytag } from '../../../keytag.tsx'
import { Button } from '../../../ui/actions/Button.tsx'
import { Disclosure } from '../../../ui/form/Disclosure.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/surface/Status.tsx'
import { redirectUriOf } from '../../login/request/redirect-uri-of.ts'
import { PermissionName } from '../../permissions/PermissionList.tsx'
import './SetupLinkNotice.css'

/**
 * Says that a link filled the form in, and what it asks for. The risk stands open, the rest is folded.
 * Nothing has been sent or kept yet.
 */
export default function SetupLinkNotice(props: {
  readonly link: SetupLink
  readonly family: Family
  /** The app and the permissions of now: the person may have changed them since. */
  readonly appId: string
  readonly permissions: readonly string[]
  readonly isConfiguration: boolean
  readonly onClear: () => void
}) {
  const { link, family, appId, permissions, isConfiguration, onClear } = props
  const { config } = useKeytag()
  const world = worldOf(useLocation().search)
  const id = useId()
  const writing = permissions.filter(name => riskOf(name) === 'writes')
  const business = permissions.filter(name => riskOf(name) === 'business')
  return (
    <section className="setup-link-notice" aria-labelledby={id}>
      <header>
        <Icon name="warning" />
        <p id={id}>A link filled this in. Check the App ID before you log in.</p>
        <Button size="small" aria-label="Clear what the link filled in" onClick={onClear}>
          Clear
        </Button>
      </header>
      {isConfiguration && (
        <Status icon="warning">
          A configuration of the app decides, and Keytag cannot see into it. Read Meta’s dialog.
        </Status>
      )}
      {!isConfiguration && business.length > 0 && (
        <Status icon="warning" tone="stop">
          Reach into your business, ads or customers: <Names names={business} />
        </Status>
      )}
      {link.ignored.length > 0 && <Status icon="minus">Left out: {link.ignored.join(' ')}</Status>}
      <Disclosure summary="What the link asks for">
        <p>Do you know who gave you this link? Log in only if you know whose app it is.</p>
        <dl>
          <div>
            <dt>Tokens are made for</dt>
            <dd>
              {appId === '' ? (
                'No app yet: the link names none.'
              ) : (
                <>
                  app <code>{appId}</code>
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>They come back to</dt>
            <dd>
              <code>{redirectUriOf({ environment: 'meta', family }, config)}</code> in this tab. No
              link can change that.
            </dd>
          </div>
          {!isConfiguration && (
            <div>
              <dt>The app could</dt>
              <dd>
                {business.length > 0 && 'Reach into your business, as said above. '}
                {writing.length > 0 && (
                  <>
                    Change or publish things: <Names names={writing} />
                  </>
                )}
                {business.length + writing.length === 0 &&
                  'Only read. It asks for nothing that changes anything.'}
              </dd>
            </div>
          )}
          {world && (
            <div>
              <dt>In the simulation</dt>
              <dd>
                Scenario <code>{world}</code>. Meta does not see it.
              </dd>
            </div>
          )}
        </dl>
      </Disclosure>
    </section>
  )
}

function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && ', '}
      <PermissionName name={name} />
    </span>
  ))
}
