import type { ReactNode } from 'react'
import './Choice.css'
import './Tick.css'

/** A checkbox and its label in a line of text. */
export function Tick(props: {
  readonly checked: boolean
  readonly onChange: () => void
  readonly disabled?: boolean
  readonly children: ReactNode
}) {
  const { checked, onChange, disabled = false, children } = props
  return (
    <label className="tick">
      <input
        type="checkbox"
        className="mark"
        checked={checked}
        disabled={disabled}
        onChange={onChange}
      />
      {children}
    </label>
  )
}
