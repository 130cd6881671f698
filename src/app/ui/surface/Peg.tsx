import type { ReactNode } from 'react'
import './Peg.css'

/** A section with its number hanging from its top rule. */
export function Peg(props: {
  readonly tag: ReactNode
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}) {
  const { tag, title, hint, children } = props
  return (
    <section className="peg">
      {tag}
      <div className="peg-head">
        <h2>{title}</h2>
        {hint && <p className="soft">{hint}</p>}
      </div>
      <div className="peg-body">{children}</div>
    </section>
  )
}
