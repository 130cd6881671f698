import { type ReactNode, useId } from 'react'
import { createPortal } from 'react-dom'
import './Drawer.css'
import { LiveRegion } from '../Announcer.tsx'
import { IconButton } from '../actions/IconButton.tsx'
import { useModal } from './use-modal.ts'

/** A panel from the side, on phones from below. Esc and the scrim close it, and the focus returns. */
export function Drawer(props: {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { title, onClose, children } = props
  const id = useId()
  const dialog = useModal()

  // Outside its opener, whose alignment and sizes must not apply.
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a modal dialog by itself
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby={id}
      onCancel={onClose}
      onClick={event => event.target === event.currentTarget && onClose()}
    >
      <div className="drawer-panel">
        <div className="drawer-head">
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <IconButton label="Close" name="close" onClick={onClose} />
        </div>
        <div className="drawer-body">{children}</div>
      </div>
      <LiveRegion />
    </dialog>,
    document.body,
  )
}
