import { useEffect, useRef } from 'react'
import './RefusedCopy.css'
import { refusal } from './use-copy.ts'

/** Shows the selected text if the browser refuses to copy, until the focus leaves it. */
export function RefusedCopy(props: {
  readonly text: string
  readonly label: string
  readonly rows?: number
  readonly onDone: () => void
}) {
  const { text, label, rows = 1, onDone } = props
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <span className="refused-copy">
      <textarea
        ref={field}
        readOnly
        rows={rows}
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
