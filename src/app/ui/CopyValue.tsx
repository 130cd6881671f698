import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'
import './CopyValue.css'
import { refusal, useCopy } from './use-copy.ts'

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
  readonly children: ReactNode
}) {
  const { label, copied, text, box = false, children } = props
  const { state, copy, rest } = useCopy()
  if (state === 'refused') return <Refused text={text()} label={label} onDone={rest} />
  return (
    <button
      type="button"
      className="copy-value"
      data-box={box || undefined}
      data-state={state}
      aria-label={label}
      onClick={() => void copy(text, copied)}
    >
      <span className="copy-value-text">{children}</span>
      <Icon name="copy" />
      <span className="copy-value-done" aria-hidden="true">
        <Icon name="check" />
        Copied
      </span>
    </button>
  )
}

/** Where the browser refuses: the text itself, selected. */
function Refused(props: {
  readonly text: string
  readonly label: string
  readonly onDone: () => void
}) {
  const { text, label, onDone } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <span className="copy-value-refused">
      <input
        ref={field}
        readOnly
        value={text}
        aria-label={label}
        onBlur={onDone}
        autoComplete="off"
        spellCheck={false}
        translate="no"
      />
      <span className="hint">{refusal()}</span>
    </span>
  )
}
