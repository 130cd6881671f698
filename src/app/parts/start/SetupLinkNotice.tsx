import { useId } from 'react'
import { useLocation } from 'react-router-dom'
import type { Family } from '../../../core/family.ts'
import { riskOf } from '../../../core/login/permissions/risk.ts'
import type { SetupLink } from '../../../core/login/setup/setup.ts'
import { worldOf } from '../../../core/login/setup/setup-link.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { redirectUriOf } from '../login/request/redirect-uri-of.ts'
import { PermissionName } from '../permissions/PermissionList.tsx'
import './SetupLinkNotice.css'

/** What a shared link filled in, above all whose app the tokens would be for. Nothing has happened yet. */
export function SetupLinkNotice(props: {
  readonly link: SetupLink
  readonly family: Family
  /** What is asked for now: the person may have changed it since. */
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
        <h2 id={id}>Filled in from a shared link</h2>
        <Button size="small" aria-label="Clear what the link filled in" onClick={onClear}>
          Clear
        </Button>
      </header>
      <p>
        Nothing has been sent or kept. Do you know who gave you this link? Log in only if you know
        whose app it is.
      </p>
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
        <div>
          <dt>What the app could do</dt>
          <dd>
            {isConfiguration ? (
              <Status icon="warning">
                A configuration of the app decides, and Keytag cannot see into it. Read Meta’s
                dialog.
              </Status>
            ) : (
              <>
                {business.length > 0 && (
                  <Status icon="warning" tone="stop">
                    Reach into your business, ads or customers: <Names names={business} />
                  </Status>
                )}
                {writing.length > 0 && (
                  <Status icon="warning">
                    Change or publish things: <Names names={writing} />
                  </Status>
                )}
                {business.length + writing.length === 0 && (
                  <Status icon="eye">Only look. It asks for nothing that changes anything.</Status>
                )}
              </>
            )}
          </dd>
        </div>
        {world && (
          <div>
            <dt>In the simulation</dt>
            <dd>
              Scenario <code>{world}</code>. To Meta it says nothing.
            </dd>
          </div>
        )}
        {link.ignored.length > 0 && (
          <div>
            <dt>Left out</dt>
            <dd>{link.ignored.join(' ')}</dd>
          </div>
        )}
      </dl>
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
