import './Checklist.css'
import '../form/Choice.css'

/** Steps to tick off. The ticks are not stored. */
export function Checklist({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul className="checklist">
      {steps.map(step => (
        <li key={step}>
          <label>
            <input className="mark" type="checkbox" />
            <span>{step}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
