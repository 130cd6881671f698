import { type ReactNode, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { LiveRegion } from '../Announcer.tsx'
import { Button } from '../actions/Button.tsx'
import './Confirm.css'
import { useModal } from './use-modal.ts'

/** Asks before an action without undo. The focus starts on "keep", and Esc keeps too. */
export function Confirm(props: {
  readonly title: ReactNode
  /** Label of the action: "Revoke access". */
  readonly act: string
  /** Label of the way back, for a screen in another language. */
  readonly keepLabel?: string
  readonly busy: boolean
  readonly onAct: () => void
  readonly onKeep: () => void
  readonly children: ReactNode
}) {
  const { title, act, keepLabel = 'Keep it', busy, onAct, onKeep, children } = props
  const id = useId()
  const keep = useRef<HTMLButtonElement>(null)
  const dialog = useModal(keep)

  // Outside its opener, whose alignment and sizes must not apply.
  return createPortal(
    <dialog
      ref={dialog}
      role="alertdialog"
      className="confirm"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      onCancel={event => {
        // Closing is the caller's decision, so that nothing stays half open.
        event.preventDefault()
        onKeep()
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="confirm-words" id={`${id}-words`}>
        {children}
      </div>
      <div className="row">
        <Button kind="stop" notYet={busy} aria-busy={busy} onClick={() => !busy && onAct()}>
          {act}
        </Button>
        <Button ref={keep} onClick={onKeep}>
          {keepLabel}
        </Button>
      </div>
      <LiveRegion />
    </dialog>,
    document.body,
  )
}
