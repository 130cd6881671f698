import { type ReactNode, useId } from 'react'

/** A framed list of radio buttons or check boxes, each with a line of explanation. */
export function Choices(props: {
  legend: string
  isLegendHidden?: boolean
  type: 'radio' | 'checkbox'
  options: readonly { id: string; title: string; about?: ReactNode; isChecked: boolean }[]
  choose: (id: string) => void
}) {
  const name = useId()
  return (
    <fieldset>
      <legend className={props.isLegendHidden ? 'sim-hidden' : 'sim-legend'}>{props.legend}</legend>
      <div className="sim-choices">
        {props.options.map(option => (
          <label key={option.id} className="sim-choice">
            <input
              className="sim-mark"
              type={props.type}
              name={name}
              checked={option.isChecked}
              onChange={() => props.choose(option.id)}
            />
            <b dir="auto">{option.title}</b>{' '}
            {option.about && <span className="sim-about">{option.about}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
