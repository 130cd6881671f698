import { explainRevoking } from '../../../core/errors/explain-revoking.ts'
import type { Family } from '../../../core/family.ts'
import { placeAddress, placeNames } from '../../../core/meta-places.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { useOnline } from '../browser/use-online.ts'

/** The reason for the failure, and the way to revoke by hand. */
export default function RevokeFailed(props: {
  readonly failure: unknown
  readonly family: Family
}) {
  const { failure, family } = props
  const { title, meaning, instead } = explainRevoking(failure, useOnline(), family)
  return (
    <div role="alert">
      <Status icon="warning" tone="stop">
        <b>{title}.</b> {meaning}
      </Status>
      <p>{instead}</p>
      {family === 'facebook-login' && (
        <p>
          <ButtonLink
            href={placeAddress('business-integrations', undefined)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {placeNames['business-integrations']} on Facebook
          </ButtonLink>
        </p>
      )}
    </div>
  )
}
