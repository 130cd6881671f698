import type { AccessToken } from '../../../core/access-token.ts'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
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

/** Copies the dead token. Folded, because it is rarely useful. */
export function CopyDeadToken({ token }: { readonly token: AccessToken }) {
  return (
    <Disclosure summary="Copy the refused token">
      <p className="hint">Only to compare it or to report it.</p>
      <TokenField
        token={token}
        name="refused User token"
        copied="Copied the refused User token."
        drawn={false}
        dead
      />
    </Disclosure>
  )
}
