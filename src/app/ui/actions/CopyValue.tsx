import { type ReactNode, useId } from 'react'
import { Icon } from '../Icon.tsx'
import './CopyValue.css'
import { RefusedCopy } from './RefusedCopy.tsx'
import { useCopy } from './use-copy.ts'

/** The value is the button. Its box never changes size; the answer takes the value's place. */
export function CopyValue(props: {
  /** The accessible name, exactly: "Copy Page ID of Metricsaurus". */
  readonly label: string
  /** Said afterwards: what was copied, never its text. */
  readonly copied: string
  /** Asked for only when pressed. */
  readonly text: () => string
  /** A box of its own that wraps. */
  readonly box?: boolean
  /** What must be known before it is copied: a second line in the box, and its description. */
  readonly note?: string | undefined
  readonly children: ReactNode
}) {
  const { label, copied, text, box = false, note, children } = props
  const id = useId()
  const { state, refused, copy, rest } = useCopy()
  if (state === 'refused') return <RefusedCopy text={refused} label={label} onDone={rest} />
  return (
    <button
      type="button"
      className="copy-value"
      data-box={box || undefined}
      data-state={state}
      aria-label={label}
      aria-describedby={note && id}
      onClick={() => void copy(text, copied)}
    >
      <span className="copy-value-text">{children}</span>
      <Icon name="copy" />
      <span className="copy-value-done" aria-hidden="true">
        <Icon name="check" />
        Copied
      </span>
      {note && (
        <span className="copy-value-note" id={id}>
          {note}
        </span>
      )}
    </button>
  )
}
