import { type RefObject, useEffect, useRef } from 'react'
import type { AuthorizationRequest } from '../../../../core/login/authorization-request.ts'
import type { AskedPermission } from '../../../../core/login/permissions/permissions.ts'
import type { Setup } from '../../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../../core/login/setup/setup-link.ts'
import { useKeytag } from '../../../keytag.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { redirectUriOf } from '../../login/request/redirect-uri-of.ts'
import { UriComparer } from '../../redirect-uris/UriComparer.tsx'
import { AskedScopes } from './AskedScopes.tsx'
import { ConfigurationIdField } from './ConfigurationIdField.tsx'
import { FacebookDialogOptions, InstagramDialogOptions } from './DialogOptions.tsx'
import { LoginLinkPanel } from './LoginLinkPanel.tsx'
import './StartDetails.css'
import type { SetupChange } from '../use-setup.ts'
import type { DetailsFault } from './details-fault.ts'

/** Settings that most people never need. */
export default function StartDetails(props: {
  readonly setup: Setup
  readonly change: SetupChange
  readonly asked: readonly AskedPermission[]
  readonly isConfiguration: boolean
  readonly request: AuthorizationRequest & { readonly href: string | undefined }
  /** Keeps the pending login, so that a login by a copied link can come back. */
  readonly onCopyLink: () => void
  /** The fault that brought the person here. Each press is another one. */
  readonly fault: DetailsFault | undefined
}) {
  const { setup, change, asked, isConfiguration, request, onCopyLink, fault } = props
  const { config } = useKeytag()
  const heading = useRef<HTMLHeadingElement>(null)
  const configurationId = useRef<HTMLInputElement>(null)
  const { family } = setup

  useEffect(() => {
    const places: Readonly<Record<DetailsFault['place'], RefObject<HTMLElement | null>>> = {
      permissions: heading,
      configuration: configurationId,
    }
    if (fault) places[fault.place].current?.focus()
  }, [fault])

  return (
    <div className="start-details">
      <div>
        {family === 'facebook-login' ? (
          <>
            <FacebookDialogOptions setup={setup} change={change} />
            <ConfigurationIdField ref={configurationId} setup={setup} change={change} />
          </>
        ) : (
          <InstagramDialogOptions setup={setup} change={change} />
        )}
        <UriComparer uri={redirectUriOf({ environment: 'meta', family }, config)} />
        <p className="hint">
          <Link to="/basic-display">Looking for Instagram Basic Display?</Link>
        </p>
      </div>
      <div>
        <AskedScopes
          setup={setup}
          asked={asked}
          isConfiguration={isConfiguration}
          change={change}
          heading={heading}
        />
        <LoginLinkPanel
          request={request}
          isReady={request.href !== undefined}
          family={family}
          setupLink={`${config.origin}${config.base}${writeSetupLink(setup)}`}
          onCopy={onCopyLink}
        />
      </div>
    </div>
  )
}
