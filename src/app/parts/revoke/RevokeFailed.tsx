import { explainRevoking } from '../../../core/errors/explain-revoking.ts'
import { Status } from '../../ui/surface/Status.tsx'
import { useOnline } from '../browser/use-online.ts'

/** Why nothing was taken back, and what else there is. */
export default function RevokeFailed({ failure }: { readonly failure: unknown }) {
  const { title, meaning, instead } = explainRevoking(failure, useOnline())
  return (
    <div role="alert">
      <Status icon="warning" tone="stop">
        <b>{title}.</b> {meaning}
      </Status>
      <p>{instead}</p>
    </div>
  )
}
