import './Checklist.css'
import '../form/Choice.css'

/** Steps to tick off. What is ticked is kept nowhere. */
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
