import './Facts.css'

export function Facts(props: {
  readonly facts: readonly (readonly [label: string, value: string])[]
}) {
  return (
    <dl className="facts">
      {props.facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  )
}
