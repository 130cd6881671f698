import { type ReactNode, useId } from 'react'
import './Choice.css'

/** Native inputs in one frame, with lines between them. */
export function ChoiceList(props: {
  /** For screen readers only. The heading above says the same. */
  readonly legend: string
  readonly columns?: 1 | 2
  readonly children: ReactNode
}) {
  const { legend, columns = 1, children } = props
  return (
    <fieldset className="choice-list">
      <legend className="visually-hidden">{legend}</legend>
      <div data-columns={columns}>{children}</div>
    </fieldset>
  )
}

export function Choice(props: {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly checked: boolean
  readonly onChange: () => void
  readonly title: string
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  const { type, name, checked, onChange, title, wide = false, children } = props
  const id = useId()
  return (
    <label className="choice" data-wide={wide || undefined}>
      <input
        className="mark"
        type={type}
        name={name}
        checked={checked}
        onChange={onChange}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-what`}
      />
      <b id={`${id}-title`}>{title}</b>
      <span id={`${id}-what`}>{children}</span>
    </label>
  )
}
