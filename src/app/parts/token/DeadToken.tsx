import type { AccessToken } from '../../../core/access-token.ts'
import { Fold } from '../../ui/form/Folds.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { KeyDrawing } from '../../ui/tag/KeyDrawing.tsx'
import './DeadToken.css'
import { TokenField } from './TokenField.tsx'

/** A dead token: an outlined key, the value struck through, and the reason. */
export function DeadToken(props: { readonly token: AccessToken; readonly why: string }) {
  return (
    <p className="dead-token">
      <KeyDrawing outlined />
      <s translate="no">{props.token.masked}</s>
      <Status icon="no" tone="stop">
        {props.why}
      </Status>
    </p>
  )
}

/** Copies the dead token. A fold, because it is rarely useful. */
export function CopyDeadToken(props: {
  readonly token: AccessToken
  readonly how: 'refused' | 'expired'
}) {
  const { token, how } = props
  return (
    <Fold summary={`Copy the ${how} token`} hint="Only to compare it or report it">
      <TokenField
        token={token}
        name={`${how} User token`}
        copied={`Copied the ${how} User token.`}
        drawn={false}
        dead
      />
    </Fold>
  )
}
