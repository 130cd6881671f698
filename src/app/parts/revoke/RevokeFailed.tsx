import { explainRevoking } from '../../../core/errors/explain-revoking.ts'
import { placeAddress, placeNames } from '../../../core/meta-places.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { useOnline } from '../browser/use-online.ts'

/** The reason for the failure, and the way to revoke by hand. */
export default function RevokeFailed({ failure }: { readonly failure: unknown }) {
  const { title, meaning, instead } = explainRevoking(failure, useOnline())
  return (
    <div role="alert">
      <Status icon="warning" tone="stop">
        <b>{title}.</b> {meaning}
      </Status>
      <p>{instead}</p>
      <p>
        <ButtonLink
          href={placeAddress('business-integrations', undefined)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {placeNames['business-integrations']} on Facebook
        </ButtonLink>
      </p>
    </div>
  )
}
