import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import '../form/Choice.css'
import './SelectBox.css'

/** A checkbox for its row. Shift selects a range, by pointer or by Space. */
export function SelectBox(props: {
  readonly label: string
  readonly checked: boolean | 'some'
  readonly onSelect: (range: boolean) => void
}) {
  const { label, checked, onSelect } = props
  const range = useRef(false)
  const note = (event: KeyboardEvent | MouseEvent) => {
    range.current = event.shiftKey
  }
  return (
    <label className="select-box" onPointerDown={note}>
      <input
        type="checkbox"
        className="mark"
        aria-label={label}
        checked={checked === true}
        ref={box => {
          if (box) box.indeterminate = checked === 'some'
        }}
        onKeyDown={note}
        onClick={event => event.detail > 0 && note(event)}
        onChange={() => onSelect(range.current)}
      />
    </label>
  )
}
