import type { ReactNode } from 'react'
import './HangHead.css'

/** A heading with its tag beside it. */
export function HangHead(props: {
  readonly tag: ReactNode
  readonly heading: ReactNode
  readonly lead: ReactNode
  readonly children: ReactNode
}) {
  const { tag, heading, lead, children } = props
  return (
    <div className="hang-head">
      <header>
        {tag}
        <div>
          {heading}
          <p className="lead">{lead}</p>
        </div>
      </header>
      <div className="hang-head-body">{children}</div>
    </div>
  )
}
