import { useEffect, useRef } from 'react'
import './RefusedCopy.css'
import { refusal } from './use-copy.ts'

/** Shows the selected text if the browser refuses to copy, until the focus leaves it. */
export function RefusedCopy(props: {
  readonly text: string
  readonly label: string
  readonly rows?: number
  /** The sentence below the text, in the language of the screen. */
  readonly says?: string
  /** Called when the person copies the text by hand. */
  readonly onCopied?: () => void
  readonly onDone: () => void
}) {
  const { text, label, rows = 1, says = refusal(), onCopied, onDone } = props
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
        onCopy={() => onCopied?.()}
        onBlur={onDone}
        autoComplete="off"
        spellCheck={false}
        translate="no"
      />
      <span className="hint">{says}</span>
    </span>
  )
}
