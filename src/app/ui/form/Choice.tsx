import { type ReactNode, useId } from 'react'
import './Choice.css'

/** Native inputs in one frame, with lines between them. */
export function ChoiceList(props: {
  readonly legend: string
  /** Draws the legend. Without it, the heading above says the same. */
  readonly shown?: boolean
  readonly columns?: 1 | 2
  /** `row`: short choices side by side, two to a line where it is narrow. */
  readonly shape?: 'list' | 'row'
  readonly children: ReactNode
}) {
  const { legend, shown = false, columns = 1, shape = 'list', children } = props
  return (
    <fieldset className="choice-list">
      <legend className={shown ? 'choice-legend' : 'visually-hidden'}>{legend}</legend>
      <div data-columns={columns} data-shape={shape}>
        {children}
      </div>
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
  readonly children?: ReactNode
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
        aria-describedby={children === undefined ? undefined : `${id}-what`}
      />
      <b id={`${id}-title`}>{title}</b>
      {children !== undefined && <span id={`${id}-what`}>{children}</span>}
    </label>
  )
}
