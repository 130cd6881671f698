import { type ReactNode, useId } from 'react'
import { Icon } from '../Icon.tsx'
import './CopyValue.css'
import { RefusedCopy } from './RefusedCopy.tsx'
import { useCopy } from './use-copy.ts'

/** The value is the button. Its box never changes size: "Copied" replaces the value. */
export function CopyValue(props: {
  /** The accessible name, exactly: "Copy Page ID of Metricsaurus". */
  readonly label: string
  /** Announced after the copy. Names the value, never its text. */
  readonly copied: string
  /** Called on a press only. */
  readonly text: () => string
  /** Draws a box that wraps. */
  readonly box?: boolean
  /** A warning to read before the copy: second line of the box and its description. */
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
