import type { ReactNode } from 'react'
import './Facts.css'

/** Labels and values. Raw values use the code font. */
export function Facts(props: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[]
  readonly told?: boolean
}) {
  return (
    <dl className="facts">
      {props.facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{props.told ? value : <code>{value}</code>}</dd>
        </div>
      ))}
    </dl>
  )
}
